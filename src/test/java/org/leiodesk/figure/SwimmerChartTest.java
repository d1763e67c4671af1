package org.leiodesk.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leiodesk.base.Language;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.endpoint.SwimmerLane.Mark;
import org.leiodesk.endpoint.SwimmerLane.MarkKind;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.recist.BestOverallResponse;

class SwimmerChartTest {
    private static final FigureOptions PAPER = FigureOptions.paper(Language.ENGLISH);

    private static SwimmerLane lane(String number, int length, boolean ongoing, Mark... marks) {
        return new SwimmerLane(
                new SubjectId(number),
                number,
                BestOverallResponse.PR,
                length,
                List.of(0, 21, 43),
                ongoing ? length : 48,
                ongoing,
                42,
                90,
                List.of(marks),
                100,
                SubgroupLevel.UTERINE);
    }

    private static Swimmer two() {
        return new Swimmer(
                List.of(
                        lane(
                                "S-01",
                                200,
                                false,
                                new Mark(MarkKind.FIRST_PR, 42, ""),
                                new Mark(MarkKind.END_OF_TREATMENT, 48, "ADVERSE_EVENT"),
                                new Mark(MarkKind.PROGRESSION, 90, "")),
                        lane("S-02", 100, true)),
                MadeUp.rate(AnalysisSet.FULL, 2, 2),
                MadeUp.request(LocalDate.of(2024, 6, 30)));
    }

    @Test
    void tableHoldsEveryNumberOfTheSwimmer() {
        assertThat(SwimmerChart.of(two(), PAPER).table().rows())
                .containsExactly(
                        List.of(
                                "S-01",
                                "PR",
                                "200",
                                "3",
                                "0 21 43",
                                "48",
                                "N",
                                "42",
                                "90",
                                "100",
                                "42 FIRST_PR; 48 END_OF_TREATMENT (ADVERSE_EVENT); 90 PROGRESSION"),
                        List.of("S-02", "PR", "100", "3", "0 21 43", "100", "Y", "42", "90", "100", ""));
    }

    @Test
    void pointOnALaneFindsItsSubjectAndPointOnAMarkItsEvent() {
        FigureHits hits = Canvas.draw(SwimmerChart.of(two(), PAPER), 500, 300);
        Rectangle2D second = hits.of(new SubjectId("S-02")).orElseThrow().frame();
        assertThat(hits.at(second.getMaxX() - 2, second.getCenterY())
                        .orElseThrow()
                        .tooltip())
                .isEqualTo("S-02: confirmed best response PR, 100 days on study, 3 cycles, treatment goes on;"
                        + " in response from day 42 to day 90");
        Rectangle2D first = hits.of(new SubjectId("S-01")).orElseThrow().frame();
        List<String> tooltips = new ArrayList<>();
        for (double x = first.getMinX(); x < first.getMaxX(); x++) {
            String tooltip = hits.at(x, first.getCenterY()).orElseThrow().tooltip();
            if (tooltips.isEmpty() || !tooltips.get(tooltips.size() - 1).equals(tooltip)) {
                tooltips.add(tooltip);
            }
        }
        String lane = "S-01: confirmed best response PR, 200 days on study, 3 cycles, treatment until day 48;"
                + " in response from day 42 to day 90";
        assertThat(tooltips)
                .containsExactly(
                        lane,
                        "S-01: First PR on day 42",
                        lane,
                        "S-01: End of treatment on day 48, adverse event",
                        lane,
                        "S-01: Progression on day 90",
                        lane);
    }

    @Test
    void marksOfOneDayAreDrawnBesideOneAnother() {
        Mark[] marks = new Mark[12];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = new Mark(MarkKind.values()[i % 8], 60 + i / 6, "");
        }
        Swimmer one = new Swimmer(
                List.of(lane("S-01", 300, false, marks)), MadeUp.rate(AnalysisSet.FULL, 1, 1), MadeUp.request(null));
        FigureHits hits = Canvas.draw(SwimmerChart.of(one, PAPER), 500, 200);
        Rectangle2D row = hits.subjects().get(0).frame();
        List<Rectangle2D> drawn = new ArrayList<>();
        for (double x = row.getMinX(); x < row.getMaxX(); x += 0.5) {
            Rectangle2D frame = hits.at(x, row.getCenterY()).orElseThrow().frame();
            if (!frame.equals(row) && !drawn.contains(frame)) {
                drawn.add(frame);
            }
        }
        assertThat(drawn).hasSize(12);
        for (int i = 1; i < drawn.size(); i++) {
            assertThat(drawn.get(i).getMinX())
                    .isGreaterThanOrEqualTo(drawn.get(i - 1).getMaxX() - 1e-9);
        }
        double middle = (drawn.get(0).getCenterX() + drawn.get(11).getCenterX()) / 2;
        double perDay = row.getWidth() / 300;
        assertThat(middle).isCloseTo(row.getMinX() + 60.5 * perDay, within(6 * perDay));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 306, 500})
    void anyNumberOfSubjectsIsDrawnInBothLanguagesThemesAndAllUnits(int n) {
        Swimmer swimmer = MadeUp.swimmer(n, LocalDate.of(2024, 6, 30));
        for (TimeUnit unit : TimeUnit.values()) {
            Language language = unit == TimeUnit.WEEKS ? Language.CHINESE : Language.ENGLISH;
            Theme theme = unit == TimeUnit.DAYS ? Theme.DARK : Theme.LIGHT;
            Figure figure = SwimmerChart.of(
                    swimmer, FigureOptions.screen(language, theme).withUnit(unit));
            assertThat(Canvas.draw(figure, 900, 600).subjects()).hasSize(n);
            assertThat(Canvas.draw(figure, 150, 90).subjects()).hasSizeLessThanOrEqualTo(n);
        }
    }
}
