package org.leiodesk.figure.hard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.endpoint.SwimmerLane.Mark;
import org.leiodesk.endpoint.SwimmerLane.MarkKind;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.endpoint.subgroup.SubgroupRule;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.MadeUp;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.catalogue.FigureKind;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.choice.Look;
import org.leiodesk.figure.choice.Order;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.service.demo.DemoStudy;

/** The figures that are hard to draw, by name. */
final class HardCases {
    private static final TrialAnalysis DEMO = analysed(DemoStudy.casebooks(60, 7, Progress.NONE));

    private HardCases() {}

    static Map<String, Figure> all(Language language) {
        FigureOptions paper = FigureOptions.paper(language);
        Map<String, Figure> all = new LinkedHashMap<>();
        for (int subjects : new int[] {1, 32, 500}) {
            TrialAnalysis trial = analysed(DemoStudy.casebooks(subjects, 11, Progress.NONE));
            for (FigureKind kind : FigureKind.values()) {
                all.put(kind.fileName() + "-" + subjects, kind.of(trial, null, paper));
            }
            all.put("pfs-by-origin-" + subjects, FigureKind.PFS.of(trial, SubgroupDimension.ORIGIN, paper));
            all.put(
                    "waterfall-made-up-" + subjects,
                    WaterfallChart.of(
                            MadeUp.waterfall(subjects),
                            paper.withLook(new Look(Order.SUBJECT, Colour.CYCLES, Labels.VALUE))));
            all.put(
                    "swimmer-made-up-" + subjects,
                    SwimmerChart.of(
                            MadeUp.swimmer(subjects, LocalDate.of(2024, 6, 30)),
                            paper.withLook(new Look(Order.RESPONSE, Colour.ORIGIN, Labels.VALUE))));
        }
        TrialAnalysis nobody = only(each -> !each.confirmedBest().value().isObjectiveResponse());
        TrialAnalysis everybody = only(each -> each.confirmedBest().value().isObjectiveResponse());
        for (FigureKind kind : List.of(FigureKind.WATERFALL, FigureKind.SWIMMER, FigureKind.SPIDER, FigureKind.DOR)) {
            all.put(kind.fileName() + "-nobody-responds", kind.of(nobody, null, paper));
            all.put(kind.fileName() + "-everybody-responds", kind.of(everybody, null, paper));
        }
        TrialAnalysis nothing = only(
                each -> each.times().stream().noneMatch(time -> time.endpoint() == TimeEndpoint.PFS && time.isEvent()));
        all.put("pfs-no-events", FigureKind.PFS.of(nothing, null, paper));
        TrialAnalysis alive = only(each ->
                each.deathOn() == null || each.casebook().subject().number().endsWith("1"));
        all.put("os-median-not-reached", FigureKind.OS.of(alive, null, paper));
        TrialAnalysis uterine = only(each -> SubgroupRule.level(
                        each, SubgroupDimension.ORIGIN, DEMO.request().evaluator())
                == SubgroupLevel.UTERINE);
        all.put("pfs-one-subgroup-empty", FigureKind.PFS.of(uterine, SubgroupDimension.ORIGIN, paper));
        all.put("waterfall-all-equal", WaterfallChart.of(MadeUp.waterfall(equal(), List.of()), paper));
        all.put("waterfall-180", WaterfallChart.of(MadeUp.waterfall(oneLarge(), List.of()), paper));
        all.put("swimmer-twelve-events", lanes(paper, twelve(), null));
        all.put("swimmer-one-day", lanes(paper, oneDay(), 120));
        return all;
    }

    private static TrialAnalysis analysed(List<Casebook> books) {
        return Trial.analyse(books, MadeUp.request(null));
    }

    private static TrialAnalysis only(Predicate<SubjectAnalysis> which) {
        return analysed(DEMO.subjects().stream()
                .filter(which)
                .map(SubjectAnalysis::casebook)
                .toList());
    }

    private static List<WaterfallBar> equal() {
        List<WaterfallBar> bars = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            bars.add(MadeUp.bar("S-%03d".formatted(i), -30, BestOverallResponse.PR, i % 5 == 0));
        }
        return bars;
    }

    private static List<WaterfallBar> oneLarge() {
        List<WaterfallBar> bars = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            double percent = i == 1 ? 180 : i == 2 ? 101 : 60 - 12 * i;
            bars.add(MadeUp.bar("S-%03d".formatted(i), percent, BestOverallResponse.SD, i < 3));
        }
        return bars;
    }

    private static List<Mark> twelve() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            marks.add(new Mark(MarkKind.values()[i % MarkKind.values().length], 40 + 3 * i, ""));
        }
        return marks;
    }

    private static List<Mark> oneDay() {
        List<Mark> marks = new ArrayList<>();
        for (MarkKind kind : MarkKind.values()) {
            marks.add(new Mark(kind, 84, kind == MarkKind.END_OF_TREATMENT ? "PROGRESSIVE_DISEASE" : ""));
        }
        return marks;
    }

    private static Figure lanes(FigureOptions paper, List<Mark> marks, @Nullable Integer cutoff) {
        List<SwimmerLane> lanes = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            String number = "S-00" + i;
            lanes.add(new SwimmerLane(
                    new SubjectId(number),
                    number,
                    BestOverallResponse.PR,
                    200 - 20 * i,
                    List.of(0, 21, 42, 63),
                    68,
                    false,
                    42,
                    84,
                    marks,
                    cutoff,
                    SubgroupLevel.UTERINE));
        }
        return SwimmerChart.of(new Swimmer(lanes, MadeUp.rate(AnalysisSet.FULL, 4, 4), MadeUp.request(null)), paper);
    }
}
