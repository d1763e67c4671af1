package org.leiodesk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.recist.BestOverallResponse;

class WaterfallChartTest {
    private static final FigureOptions PAPER = FigureOptions.paper(Language.ENGLISH);

    private static final Waterfall FOUR = MadeUp.waterfall(
            List.of(
                    MadeUp.bar("S-01", 180.04, BestOverallResponse.PD, true),
                    MadeUp.bar("S-02", -45.25, BestOverallResponse.PR, false),
                    MadeUp.bar("S-03", 0, BestOverallResponse.SD, false),
                    MadeUp.bar("S-04", -100, BestOverallResponse.CR, false)),
            List.of(new Waterfall.Missing(
                    new SubjectId("S-05"), "S-05", Message.of("figure.end.LOST_TO_FOLLOW_UP"), false, false)));

    @Test
    void tableHoldsEveryNumberOfTheWaterfall() {
        FigureTable table = WaterfallChart.of(FOUR, PAPER).table();
        assertThat(table.names())
                .containsExactly(
                        "SUBJECT", "PERCENT", "CONFIRMED_BEST_RESPONSE", "PROGRESSION_ELSEWHERE", "WHY_NO_BAR");
        assertThat(table.rows())
                .containsExactly(
                        List.of("S-01", "180.04", "PD", "Y", ""),
                        List.of("S-03", "0", "SD", "N", ""),
                        List.of("S-02", "-45.25", "PR", "N", ""),
                        List.of("S-04", "-100", "CR", "N", ""),
                        List.of("S-05", "", "", "", "lost to follow-up"));
    }

    @Test
    void barsStandInTheirOrderWithHeightsInProportion() {
        List<FigureHit> hits =
                Canvas.draw(WaterfallChart.of(FOUR, PAPER), 500, 500).subjects();
        assertThat(hits).extracting(hit -> hit.subject().value()).containsExactly("S-01", "S-03", "S-02", "S-04");
        Rectangle2D cut = hits.get(0).frame();
        Rectangle2D none = hits.get(1).frame();
        Rectangle2D partial = hits.get(2).frame();
        Rectangle2D complete = hits.get(3).frame();
        assertThat(cut.getHeight()).isCloseTo(complete.getHeight(), within(0.01));
        assertThat(partial.getHeight() / complete.getHeight()).isCloseTo(0.4525, within(1e-6));
        assertThat(none.getHeight()).isLessThan(1.5).isPositive();
        assertThat(cut.getMaxY()).isCloseTo(complete.getMinY(), within(0.01));
        assertThat(cut.getCenterX()).isLessThan(none.getCenterX());
        assertThat(partial.getCenterX()).isLessThan(complete.getCenterX());
    }

    @Test
    void pointOnABarFindsItsSubjectAndPointBesideFindsNone() {
        FigureHits hits = Canvas.draw(WaterfallChart.of(FOUR, PAPER), 500, 500);
        Rectangle2D bar = hits.of(new SubjectId("S-02")).orElseThrow().frame();
        Optional<FigureHit> hit = hits.at(bar.getCenterX(), bar.getCenterY());
        assertThat(hit.orElseThrow().subject()).isEqualTo(new SubjectId("S-02"));
        assertThat(hit.orElseThrow().tooltip())
                .isEqualTo("S-02: \u221245.3 % from baseline, confirmed best response PR");
        assertThat(hits.at(1, 1)).isEmpty();
        assertThat(hits.of(new SubjectId("S-05"))).isEmpty();
    }

    @Test
    void altTextNamesRangeCountsAndRate() {
        assertThat(WaterfallChart.of(FOUR, PAPER).altText())
                .isEqualTo(
                        "Waterfall plot of 4 subjects, from +180 % to \u2212100 % change of the sum of diameters from"
                                + " baseline; CR 1, PR 1, SD 1, PD 1. Response-evaluable set: objective response rate 2/4 = 50.0 %"
                                + " (95 % confidence interval 35.0 to 65.0 %, Clopper-Pearson).");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 32, 306, 500})
    void anyNumberOfSubjectsIsDrawnInBothLanguagesAndThemes(int n) {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                Figure figure = WaterfallChart.of(MadeUp.waterfall(n), FigureOptions.screen(language, theme));
                int height = (int) figure.heightFor(900);
                assertThat(Canvas.draw(figure, 900, height).subjects()).hasSize(n);
                assertThat(Canvas.draw(figure, 150, 90).subjects()).hasSizeLessThanOrEqualTo(n);
            }
        }
    }
}
