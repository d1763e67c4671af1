package org.leiodesk.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.endpoint.SwimmerLane.Mark;
import org.leiodesk.endpoint.SwimmerLane.MarkKind;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.recist.BestOverallResponse;

/** Fictional figures in numbers. No number here is a result: the drawing is tested, not the derivation. */
public final class MadeUp {
    private static final SubgroupLevel[] ORIGINS = {
        SubgroupLevel.UTERINE, SubgroupLevel.NOT_UTERINE, SubgroupLevel.ORIGIN_UNKNOWN
    };

    private MadeUp() {}

    /** Settings without a cut-off unless given. */
    public static AnalysisRequest request(@Nullable LocalDate cutoff) {
        return new AnalysisRequest(ProtocolSettings.DEFAULT, cutoff, Evaluator.INVESTIGATOR);
    }

    /** A rate as the efficacy table would state it; the limits are not calculated. */
    public static Statistic rate(AnalysisSet set, int count, int size) {
        Double estimate = size == 0 ? null : (double) count / size;
        return new Statistic(
                "ORR",
                set,
                count,
                size,
                estimate,
                estimate == null ? null : Math.max(0, estimate - 0.15),
                estimate == null ? null : Math.min(1, estimate + 0.15),
                0.95,
                "PROPORTION",
                "CLOPPER-PEARSON");
    }

    public static WaterfallBar bar(String number, double percent, BestOverallResponse best, boolean elsewhere) {
        return new WaterfallBar(
                new SubjectId(number),
                number,
                percent,
                best,
                elsewhere,
                ORIGINS[Math.floorMod(number.hashCode(), 3)],
                1 + Math.floorMod(number.hashCode(), 8),
                null);
    }

    /** A waterfall of these bars, sorted. */
    public static Waterfall waterfall(List<WaterfallBar> bars, List<Waterfall.Missing> missing) {
        List<WaterfallBar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparingDouble(WaterfallBar::percent).reversed());
        int responders = (int)
                bars.stream().filter(bar -> bar.best().isObjectiveResponse()).count();
        return new Waterfall(
                sorted,
                missing,
                rate(AnalysisSet.EVALUABLE, responders, bars.size()),
                rate(AnalysisSet.FULL, responders, bars.size() + missing.size()),
                request(LocalDate.of(2024, 6, 30)));
    }

    /** A waterfall of so many bars with every kind of course, two above +100 % when there are more than ten. */
    public static Waterfall waterfall(int n) {
        Random random = new Random(n);
        List<WaterfallBar> bars = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double percent = i == 3 ? 180 : i == 7 ? 118.4 : i % 11 == 5 ? -100 : random.nextDouble() * 130 - 90;
            BestOverallResponse best = percent <= -100
                    ? BestOverallResponse.CR
                    : percent <= -30
                            ? i % 4 == 0 ? BestOverallResponse.SD : BestOverallResponse.PR
                            : percent >= 20
                                    ? BestOverallResponse.PD
                                    : i % 9 == 0 ? BestOverallResponse.NE : BestOverallResponse.SD;
            if (i % 13 == 8) {
                best = BestOverallResponse.NON_CR_NON_PD;
            }
            boolean elsewhere = i % 6 == 3;
            bars.add(bar(number(i + 1), percent, best, elsewhere));
        }
        List<Waterfall.Missing> missing = new ArrayList<>();
        for (int i = 0; i < n / 8; i++) {
            String key = i % 2 == 0 ? "figure.end.LOST_TO_FOLLOW_UP" : "figure.end.DEATH";
            missing.add(new Waterfall.Missing(
                    new SubjectId(number(n + i + 1)), number(n + i + 1), Message.of(key), false, false));
        }
        return waterfall(bars, missing);
    }

    static String number(int i) {
        return "S-%03d".formatted(i);
    }

    /** A swimmer of so many lanes with every kind of course. */
    public static Swimmer swimmer(int n, @Nullable LocalDate cutoff) {
        Random random = new Random(n);
        List<SwimmerLane> lanes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            lanes.add(lane(i, random, cutoff != null));
        }
        lanes.sort(Comparator.comparingInt(SwimmerLane::length).reversed());
        return new Swimmer(lanes, rate(AnalysisSet.FULL, responding(lanes), n), request(cutoff));
    }

    static int responding(List<SwimmerLane> lanes) {
        return (int) lanes.stream().filter(lane -> lane.responseStart() != null).count();
    }

    private static SwimmerLane lane(int i, Random random, boolean cut) {
        int cycles = 1 + random.nextInt(10);
        List<Integer> starts = new ArrayList<>();
        for (int c = 0; c < cycles; c++) {
            starts.add(c * 21 + (c > 2 ? random.nextInt(4) : 0));
        }
        int treatmentEnd = starts.get(cycles - 1) + 5;
        boolean ongoing = i % 5 == 0;
        int length = ongoing ? treatmentEnd + 10 : treatmentEnd + 20 + random.nextInt(400);
        List<Mark> marks = new ArrayList<>();
        Integer from = null;
        Integer to = null;
        BestOverallResponse best = BestOverallResponse.values()[random.nextInt(6)];
        if (best.isObjectiveResponse() && treatmentEnd > 60) {
            from = 42;
            to = Math.min(length, treatmentEnd + 40);
            marks.add(new Mark(best == BestOverallResponse.CR ? MarkKind.FIRST_CR : MarkKind.FIRST_PR, from, ""));
            marks.add(new Mark(MarkKind.CONFIRMATION, 84, ""));
        }
        if (i % 3 == 0 && cycles > 3) {
            marks.add(new Mark(MarkKind.DOSE_REDUCTION, starts.get(2), "TEMOZOLOMIDE"));
        }
        if (!ongoing) {
            String[] why = {"PROGRESSIVE_DISEASE", "ADVERSE_EVENT", "COMPLETED", "WITHDRAWAL_BY_SUBJECT"};
            marks.add(new Mark(MarkKind.END_OF_TREATMENT, treatmentEnd, why[i % 4]));
            if (i % 4 == 0) {
                marks.add(new Mark(MarkKind.PROGRESSION, treatmentEnd, ""));
                marks.add(new Mark(MarkKind.NEW_THERAPY, treatmentEnd + 12, ""));
            }
            if (i % 2 == 1) {
                marks.add(new Mark(MarkKind.DEATH, length, ""));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::day));
        return new SwimmerLane(
                new SubjectId(number(i + 1)),
                number(i + 1),
                best,
                length,
                starts,
                treatmentEnd,
                ongoing,
                from,
                to,
                marks,
                cut ? length + (ongoing ? 0 : random.nextInt(60)) : null,
                ORIGINS[i % 3]);
    }
}
