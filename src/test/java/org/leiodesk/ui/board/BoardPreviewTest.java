package org.leiodesk.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.ui.board.Sample.column;
import static org.leiodesk.ui.board.Sample.row;
import static org.leiodesk.ui.board.Sample.type;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.ui.change.ConsequenceLine;
import org.leiodesk.ui.change.PreviewModel;

/**
 * What the board says that saving would change, typed as a person types it. The study has this one patient, so that every rate is 0/1 or 1/1; their exact
 * intervals, 0 to 97.5 % and 2.5 to 100 %, are those of binom.test(0, 1) and binom.test(1, 1) of R.
 */
class BoardPreviewTest {
    private static final PreviewModel.State NOTHING = new PreviewModel.State.Nothing();

    private static List<String> said(BoardModel model) {
        PreviewModel.State.Known known =
                (PreviewModel.State.Known) model.preview().stateProperty().get();
        return known.consequences().stream()
                .map(each -> Sample.english(ConsequenceLine.of(each).inOne()))
                .toList();
    }

    @Test
    void aSizeThatMakesAnEarlierResponseConfirmsTheBestOneAndRaisesTheRate() {
        BoardModel model = Sample.ofTheScreen().model();
        type(model, "T01", 1, "12");
        type(model, "T03", 1, "15");
        // 12 + 14 + 15 = 41.0, at most 70 % of 93.0 (65.1): PR from week 6 on, confirmed at week 12, 42 days later.
        // From 2024-02-20 to the last scan
        // on 2024-04-02 it is 9 + 31 + 2 + 1 = 43 days.
        assertThat(said(model))
                .containsExactly(
                        "Week 6: SD → PR",
                        "Best response, unconfirmed: PR 2024-04-02 → PR 2024-02-20",
                        "Best response, confirmed: SD 2024-04-02 → PR 2024-02-20, confirmed 2024-04-02",
                        "Duration of response: none → 43 days to 2024-04-02, censored: no event",
                        "ORR: 0/1, 0.0 % (0.0 to 97.5) → 1/1, 100.0 % (2.5 to 100.0)");
    }

    @Test
    void aSizeThatIsProgressionSaysSoWithItsDateAndTheTimes() {
        BoardModel model = Sample.ofTheScreen().model();
        type(model, "T01", 1, "12");
        type(model, "T03", 1, "15");
        type(model, "T01", 2, "45");
        // 45 + 9 + 5 = 59.0 against the nadir 41.0: 20 % and 18.0 mm above, PD on the day of that scan, 21 + 29 + 31 +
        // 2 + 1 = 84 days after the first
        // dose (2.76 months). The PR is left alone with 41 days after the first dose, too early for SD (42). 41 / 93 is
        // -55.9 %, 32.5 / 93 -65.1 %.
        assertThat(said(model))
                .containsExactly(
                        "Week 6: SD → PR",
                        "Week 12: PR → PD",
                        "Best response, unconfirmed: PR 2024-04-02 → PR 2024-02-20",
                        "Best response, confirmed: SD 2024-04-02 → PD 2024-04-02",
                        "Progression: none → 2024-04-02",
                        "Depth of response: -65.1 % (2024-04-02) → -55.9 % (2024-02-20)",
                        "PFS: 84 days to 2024-04-02, censored: no event → 84 days to 2024-04-02, progression",
                        "DCR: 1/1, 100.0 % (2.5 to 100.0) → 0/1, 0.0 % (0.0 to 97.5)",
                        "Median PFS: not reached, 0/1 events → 2.8 months, 1/1 events");
    }

    @Test
    void anEquivocalNewLesionConfirmedAtALaterScanMovesTheProgressionBackToTheDayItWasFirstSeen() {
        BoardModel model = new Sample("2024-01-10")
                .lesion("T01", "Lung", LesionKind.SOFT_TISSUE)
                .lesion("NEW01", "Brain", LesionKind.SOFT_TISSUE)
                .timepoint(0, "2024-01-08", null, "T01 50.0")
                .timepoint(1, "2024-02-21", TimepointResponse.SD, "T01 48.0")
                .timepoint(2, "2024-04-03", TimepointResponse.SD, "T01 47.0", "NEW01 e")
                .timepoint(3, "2024-05-15", TimepointResponse.PD, "T01 60.0", "NEW01 e")
                .model();
        // 60.0 against the nadir 47.0: 27.7 % and 13.0 mm above, PD on 2024-05-15 (day 127). Confirmed, the lesion is
        // progression on 2024-04-03 (day 85).
        assertThat(Sample.table(model)).contains("overall |  | SD | SD | PD");
        type(model, "NEW01", 3, "u");
        assertThat(Sample.table(model)).contains("overall |  | SD | PD | PD");
        assertThat(model.amends()).isTrue();
        assertThat(said(model))
                .containsExactly(
                        "Week 12: SD → PD",
                        "Week 18: PD 2024-05-15 → PD 2024-04-03",
                        "Progression: 2024-05-15 → 2024-04-03",
                        "PFS: 127 days to 2024-05-15, progression → 85 days to 2024-04-03, progression",
                        "Median PFS: 4.2 months, 1/1 events → 2.8 months, 1/1 events");
    }

    @Test
    void aScanThatConfirmsAnEquivocalLesionSaysThatAnEarlierTimePointIsNowProgression() {
        BoardModel model = new Sample("2024-01-10")
                .lesion("T01", "Lung", LesionKind.SOFT_TISSUE)
                .lesion("NEW01", "Brain", LesionKind.SOFT_TISSUE)
                .timepoint(0, "2024-01-08", null, "T01 50.0")
                .timepoint(1, "2024-02-21", TimepointResponse.SD, "T01 48.0", "NEW01 e")
                .model();
        model.addTimepoint();
        model.typing().paste(BoardRow.DATE, column(model, 2), "2024-04-03\n47\nu");
        assertThat(model.amends()).isFalse();
        // Day 43 is the first on which SD counts (42 days after the first dose), but up to the first PD there is none
        // any more.
        assertThat(said(model))
                .containsExactly(
                        "Week 6: SD → PD",
                        "Week 12: none → PD",
                        "Best response, unconfirmed: SD 2024-02-21 → PD 2024-02-21",
                        "Best response, confirmed: SD 2024-02-21 → PD 2024-02-21",
                        "Progression: none → 2024-02-21",
                        "PFS: 43 days to 2024-02-21, censored: no event → 43 days to 2024-02-21, progression",
                        "OS: 43 days to 2024-02-21, censored: alive → 85 days to 2024-04-03, censored: alive",
                        "DCR: 1/1, 100.0 % (2.5 to 100.0) → 0/1, 0.0 % (0.0 to 97.5)",
                        "Median PFS: not reached, 0/1 events → 1.4 months, 1/1 events");
    }

    @Test
    void whatAResponseIsMadeOfIsSaidWhenItChangesAlone() {
        BoardModel model = Sample.ofTheScreen().model();
        type(model, "NT01", 2, "0");
        assertThat(said(model))
                .containsExactly("Week 12: PR (target PR, non-target NON-CR/NON-PD, new lesion none)"
                        + " → PR (target PR, non-target CR, new lesion none)");
    }

    @Test
    void anotherDateOfTheBaselineAndOfAScanMovesThem() {
        BoardModel model = Sample.ofTheScreen().model();
        type(model, "date", 0, "2024-01-07");
        type(model, "date", 1, "2024-02-21");
        // On 2024-02-21, 42 days after the first dose, SD counts already at week 6.
        assertThat(said(model))
                .containsExactly(
                        "Baseline: 2024-01-08, 3 target(s), 1 non-target(s) → 2024-01-07, 3 target(s), 1 non-target(s)",
                        "Week 6: SD 2024-02-20 → SD 2024-02-21",
                        "Best response, confirmed: SD 2024-04-02 → SD 2024-02-21");
    }

    @Test
    void aSizeThatDecidesNothingHasNoConsequence() {
        BoardModel model = Sample.ofTheScreen().model();
        type(model, "T01", 1, "25.5");
        assertThat(model.preview().stateProperty().get()).isEqualTo(new PreviewModel.State.Known(List.of()));
    }

    @Test
    void nothingIsSaidBeforeAnythingIsTypedWhileACellCannotBeReadAndOnceItIsSaved() {
        BoardModel model = Sample.ofTheScreen().model();
        assertThat(model.preview().stateProperty().get()).isEqualTo(NOTHING);
        type(model, "T01", 2, "4x");
        assertThat(model.preview().stateProperty().get()).isEqualTo(NOTHING);
        type(model, "T01", 2, "45");
        assertThat(said(model)).isNotEmpty();
        model.saving().save("Typing error", () -> {});
        assertThat(model.preview().stateProperty().get()).isEqualTo(NOTHING);
        type(model, "T01", 2, "46");
        model.typing().takeBack(row(model, "T01"), column(model, 2));
        assertThat(model.preview().stateProperty().get()).isEqualTo(NOTHING);
    }
}
