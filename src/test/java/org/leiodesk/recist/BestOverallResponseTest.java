package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.base.Language;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;

/** recist.md section 7, the series of section 9, and table 3 of the paper. */
class BestOverallResponseTest {
    private static final LocalDate FIRST_DOSE = LocalDate.of(2024, 1, 1);

    /** A series such as "PR 43, NE 85": study days, of which day 1 is the first dose. */
    static ResponseSeries series(String text, String newTherapyDay, boolean targets) {
        List<DatedResponse> responses = new ArrayList<>();
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] words = part.strip().split(" ", -1);
            responses.add(new DatedResponse(
                    studyDay(words[1]), TimepointResponse.ofCode(words[0]).orElseThrow()));
        }
        return new ResponseSeries(
                responses, FIRST_DOSE, newTherapyDay.isEmpty() ? null : studyDay(newTherapyDay), targets);
    }

    private static LocalDate studyDay(String day) {
        return FIRST_DOSE.plusDays(Integer.parseInt(day) - 1L);
    }

    private static BestResponse confirmed(String text) {
        return BestOverallResponses.confirmed(
                series(text, "", true).withDiseaseAfterCompleteAsProgression(), ResponseSettings.DEFAULT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PR 43, PR 64 | SD | 43",
                "PR 43, PR 85 | PR | 43",
                "PR 43, NE 85, PR 127 | PR | 43",
                "PR 30, PD 60 | PD | 60",
                "CR 30, SD 75 | PD | 75",
                "CR 43, PR 85 | SD | 43",
                "SD 43, PD 85 | SD | 43",
                "SD 30, PD 60 | PD | 60",
                "NE 43, NE 85 | NE |",
                "PR 43 | SD | 43",
                "'' | NE |",
                // all pairs count, not only neighbours; the second NE is one too many
                "PR 43, PR 64, PR 85 | PR | 43",
                "PR 43, NE 64, NE 85, PR 127 | SD | 43",
                "PR 43, NE 64, PR 70, NE 85, PR 127 | PR | 70",
                "PR 43, SD 64, PR 85 | SD | 43",
                "PR 43, CR 64, CR 85 | PR | 43",
                "PR 43, CR 85, CR 127 | CR | 85",
                "CR 43, CR 85, PD 127 | CR | 43",
                "SD 43, PR 85, PD 127, PR 169, PR 211 | SD | 43",
                "PR 43, PR 70 | SD | 43",
                "PR 43, PR 71 | PR | 43",
                "SD 42 | NE |",
                "SD 43 | SD | 43",
                "NON-CR/NON-PD 43 | NON-CR/NON-PD | 43",
                "NON-CR/NON-PD 30, PD 60 | PD | 60",
                // table 3 of the paper, second column, first response late enough
                "CR 43, SD 85 | SD | 43",
                "CR 43, PD 85 | SD | 43",
                "CR 43, NE 85 | SD | 43",
                "PR 43, SD 85 | SD | 43",
                "PR 43, PD 85 | SD | 43",
                "PR 43, NE 85 | SD | 43",
                "NE 43, SD 85 | SD | 85",
                "CR 30, NE 40 | NE |",
                "CR 30, PD 60 | PD | 60",
                "PR 30, SD 40 | NE |",
                "SD 30, NE 85 | NE |"
            })
    void confirmedBestResponse(String text, String expected, String day) {
        BestResponse best = confirmed(text);
        assertThat(best.value().code()).isEqualTo(expected);
        assertThat(best.date()).isEqualTo(day == null ? null : studyDay(day));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PR 20, SD 60 | PR | 20",
                "PR 43, CR 85 | CR | 85",
                "SD 43, PD 85, CR 127 | SD | 43",
                "SD 20, PD 40 | PD | 40",
                "NE 43 | NE |"
            })
    void unconfirmedBestResponse(String text, String expected, String day) {
        BestResponse best = BestOverallResponses.unconfirmed(series(text, "", true), ResponseSettings.DEFAULT);
        assertThat(best.value().code()).isEqualTo(expected);
        assertThat(best.date()).isEqualTo(day == null ? null : studyDay(day));
    }

    @Test
    void partialResponseAfterCompleteOneDoesNotConfirm() {
        // CR, then targets gone with non-targets not evaluated: the PR stays a PR, but no pair may hold a PR after a CR
        ResponseSeries series = series("PR 43, CR 64, PR 85, CR 127", "", true);
        assertThat(BestOverallResponses.confirmed(series, ResponseSettings.DEFAULT)
                        .value())
                .isEqualTo(BestOverallResponse.PR);
        assertThat(BestOverallResponses.firstConfirmedResponse(series, ResponseSettings.DEFAULT)
                        .orElseThrow()
                        .date())
                .isEqualTo(studyDay("85"));
    }

    @Test
    void responseBeginsWithThePartialResponseThatACompleteOneConfirms() {
        ResponseSeries series = series("PR 43, CR 85, CR 127", "", true);
        BestResponse first = BestOverallResponses.firstConfirmedResponse(series, ResponseSettings.DEFAULT)
                .orElseThrow();
        assertThat(first.date()).isEqualTo(studyDay("43"));
        assertThat(first.confirmedOn()).isEqualTo(studyDay("85"));
        assertThat(BestOverallResponses.confirmed(series, ResponseSettings.DEFAULT)
                        .value())
                .isEqualTo(BestOverallResponse.CR);
    }

    @ParameterizedTest(name = "new therapy on day {0}: {1}")
    @CsvSource({"84, SD", "85, PR", "42, NE"})
    void responsesAfterNewTherapyDoNotCount(String newTherapy, BestOverallResponse expected) {
        ResponseSeries series = series("PR 43, PR 85", newTherapy, true);
        assertThat(BestOverallResponses.confirmed(series, ResponseSettings.DEFAULT)
                        .value())
                .isEqualTo(expected);
    }

    @Test
    void withoutTargetsAnUnconfirmedCompleteResponseIsNonCrNonPd() {
        assertThat(BestOverallResponses.confirmed(series("CR 43", "", false), ResponseSettings.DEFAULT)
                        .value())
                .isEqualTo(BestOverallResponse.NON_CR_NON_PD);
    }

    @Test
    void strictComparisonNeedsMoreThanTheDays() {
        ResponseSettings strict = new ResponseSettings(28, true, 28, 1, false);
        assertThat(BestOverallResponses.confirmed(series("PR 43, PR 71", "", true), strict)
                        .value())
                .isEqualTo(BestOverallResponse.SD);
        assertThat(BestOverallResponses.confirmed(series("PR 43, PR 72", "", true), strict)
                        .value())
                .isEqualTo(BestOverallResponse.PR);
        assertThat(BestOverallResponses.confirmed(series("SD 29", "", true), strict)
                        .value())
                .isEqualTo(BestOverallResponse.NE);
    }

    @Test
    void oneStableDiseaseBetweenMayBeAccepted() {
        ResponseSettings accepting = new ResponseSettings(28, false, 42, 1, true);
        assertThat(BestOverallResponses.confirmed(series("PR 43, SD 64, PR 85", "", true), accepting)
                        .value())
                .isEqualTo(BestOverallResponse.PR);
        assertThat(BestOverallResponses.confirmed(series("PR 43, SD 64, SD 70, PR 85", "", true), accepting)
                        .value())
                .isEqualTo(BestOverallResponse.SD);
    }

    @Test
    void reasonIsSaidInWords() {
        assertThat(confirmed("PR 43, PR 85").rule().in(Language.ENGLISH))
                .isEqualTo("PR on 2024-02-12, confirmed by PR on 2024-03-25 (42 days later)");
        assertThat(confirmed("SD 30").rule().in(Language.ENGLISH))
                .isEqualTo("NE: SD on 2024-01-30, 29 days after the first dose, is too early (minimum 42)");
        assertThat(confirmed("").rule().in(Language.ENGLISH)).isEqualTo("NE: no tumour assessment after the baseline");
        assertThat(confirmed("NE 43").rule().in(Language.ENGLISH))
                .isEqualTo("NE: no assessment after the baseline could be evaluated");
    }
}
