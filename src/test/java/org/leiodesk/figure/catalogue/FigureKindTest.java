package org.leiodesk.figure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leiodesk.endpoint.FictionalSubject.day;
import static org.leiodesk.endpoint.FictionalSubject.enrolled;
import static org.leiodesk.endpoint.FictionalSubject.treated;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Texts;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.figure.Agreement;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureHit;
import org.leiodesk.figure.FigureHits;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.TimeUnit;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.figure.export.FigureExporter;
import org.leiodesk.figure.export.FigureSize;

/** What holds for every figure, whatever the trial. */
class FigureKindTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFigureAgreesWithTheTablesOfItsAnalysis(FigureKind kind) {
        for (int subjects : new int[] {0, 1, 24}) {
            Figure figure = kind.of(trial(subjects), null, FigureOptions.paper(Language.ENGLISH));
            assertThat(figure.agreements()).isNotEmpty().allMatch(Agreement::holds);
            assertThat(figure.disagreements()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFigureThatDisagreesIsNotExportedAndBothNumbersAreNamed(FigureKind kind) throws IOException {
        TrialAnalysis true1 = trial(24);
        List<Statistic> wrong = true1.statistics().stream()
                .map(each -> new Statistic(
                        each.name(),
                        each.set(),
                        each.count(),
                        each.size() + 1,
                        each.estimate(),
                        each.lower(),
                        each.upper(),
                        each.level(),
                        each.unit(),
                        each.method()))
                .toList();
        TrialAnalysis lying = new TrialAnalysis(true1.request(), true1.subjects(), wrong, true1.zeroIsADose());
        Figure figure = kind.of(lying, null, FigureOptions.paper(Language.ENGLISH));
        Agreement broken = figure.agreements().stream()
                .filter(each -> !each.holds())
                .findFirst()
                .orElseThrow();
        assertThat(broken.inTable()).isEqualTo(broken.inFigure() + 1);
        String sentence =
                Texts.of(Language.ENGLISH).get(figure.disagreements().get(0).message());
        assertThat(sentence)
                .contains("The figure shows " + broken.inFigure())
                .contains("the tables of the same analysis say " + broken.inTable());
        Path file = folder.resolve("figure.svg");
        assertThatThrownBy(() -> FigureExporter.svg(figure, file, FigureSize.TWO_COLUMNS))
                .isInstanceOf(LeiodeskException.class)
                .hasMessageContaining(sentence);
        assertThatThrownBy(() -> FigureExporter.csv(figure, file)).isInstanceOf(LeiodeskException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theBoxesOfTheFlowSayWhoIsInThem() {
        Figure flow = FigureKind.FLOW.of(trial(24), null, FigureOptions.screen(Language.ENGLISH, Theme.LIGHT));
        List<FigureHit> boxes = draw(flow, 900, (int) flow.heightFor(900)).subjects();
        assertThat(boxes).hasSize(7).allMatch(box -> box.subject() == null);
        assertThat(boxes.get(0).tooltip()).isEqualTo("Screened: 24 subjects");
        assertThat(boxes.get(1).tooltip()).startsWith("Not enrolled (n = ");
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureIsDrawnInBothLanguagesThemesAndEveryUnitFromTinyToTall(FigureKind kind) {
        for (int subjects : new int[] {0, 1, 24}) {
            TrialAnalysis trial = trial(subjects);
            for (Language language : Language.values()) {
                for (TimeUnit unit : TimeUnit.values()) {
                    FigureOptions options =
                            FigureOptions.screen(language, Theme.DARK).withUnit(unit);
                    Figure figure = kind.of(trial, SubgroupDimension.ORIGIN, options);
                    int height = (int) figure.heightFor(900);
                    assertThat(draw(figure, 900, height).subjects())
                            .filteredOn(hit -> hit.subject() != null)
                            .hasSizeLessThanOrEqualTo(subjects);
                    draw(figure, 150, 90);
                    assertThat(figure.altText()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoExportsOfTheSameFigureHaveTheSameBytes(FigureKind kind) {
        Figure figure = kind.of(trial(24), null, FigureOptions.paper(Language.CHINESE));
        FigureExporter.pdf(figure, folder.resolve("a.pdf"), FigureSize.SLIDE);
        FigureExporter.pdf(figure, folder.resolve("b.pdf"), FigureSize.SLIDE);
        assertThat(folder.resolve("a.pdf")).hasSameBinaryContentAs(folder.resolve("b.pdf"));
        FigureExporter.svg(figure, folder.resolve("a.svg"), FigureSize.ONE_COLUMN);
        FigureExporter.svg(figure, folder.resolve("b.svg"), FigureSize.ONE_COLUMN);
        assertThat(folder.resolve("a.svg")).hasSameBinaryContentAs(folder.resolve("b.svg"));
    }

    @Test
    void aTimeOnACurveTellsItsSubjectItsReasonAndItsRecord() {
        TrialAnalysis trial = Trial.analyse(
                List.of(
                        treated("S1").death(day(99)).build(),
                        treated("S2").contact(day(149)).build()),
                request());
        Figure figure = FigureKind.OS.of(trial, null, FigureOptions.paper(Language.ENGLISH));
        assertThat(draw(figure, 600, 500).subjects())
                .extracting(hit -> hit.tooltip())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("S1: Death, day 100 (2024-04-16), record ")
                                .contains(". 50.0 %")
                                .endsWith(", 2 at risk"),
                        second -> assertThat(second)
                                .startsWith("S2: Censored on the last date known alive, day 150 (2024-06-05)")
                                .endsWith(", 1 at risk"));
    }

    private static FigureHits draw(Figure figure, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            return figure.draw(g, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g.dispose();
        }
    }

    private static AnalysisRequest request() {
        return new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);
    }

    /** Responders, progressions, deaths, losses and untreated in turn. */
    private static TrialAnalysis trial(int subjects) {
        List<Casebook> books = new ArrayList<>();
        for (int i = 0; i < subjects; i++) {
            FictionalSubject subject = i % 8 == 7 ? enrolled("S" + (100 + i)) : treated("S" + (100 + i));
            subject.target("T01", "50");
            switch (i % 4) {
                case 0 ->
                    subject.measured("T01", 1, 42, "30")
                            .measured("T01", 2, 84, "25")
                            .measured("T01", 3, 126, String.valueOf(24 + i));
                case 1 -> subject.measured("T01", 1, 42, "141").death(day(99 + i));
                case 2 ->
                    subject.measured("T01", 1, 42, "48")
                            .measured("T01", 2, 130, "47")
                            .endOfTreatment(131, EndReason.COMPLETED)
                            .contact(day(200));
                default -> subject.contact(day(30));
            }
            books.add(subject.build());
        }
        return Trial.analyse(books, request());
    }
}
