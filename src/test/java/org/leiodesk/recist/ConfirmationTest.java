package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.domain.study.ResponseSettings;

/** What the search for a confirmation says of itself, and which responses count at all; days are study days, confirmation takes 28 of them. */
class ConfirmationTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PR 43 | NOT_FOLLOWED@-1",
                "PR 43, NE 85 | NOT_FOLLOWED@-1",
                "PR 43, PR 70 | TOO_EARLY@1",
                "PR 43, PR 60, CR 70 | TOO_EARLY@2",
                "PR 43, PR 71 | CONFIRMED@1",
                "PR 43, NE 60, CR 85 | CONFIRMED@2",
                "PR 43, SD 85, PR 127 | INTERRUPTED@1",
                "PR 43, PD 85 | INTERRUPTED@1",
                "PR 43, NE 60, NE 70, PR 85 | INTERRUPTED@2",
                "CR 43, PR 85 | INTERRUPTED@1",
                "PR 43, CR 60, PR 85 | INTERRUPTED@2"
            })
    void theSearchEndsWhereSomethingDecides(String series, String expected) {
        BestOverallResponses.Confirmation search = BestOverallResponses.confirmation(
                BestOverallResponseTest.series(series, "", true), ResponseSettings.DEFAULT, 0);
        assertThat(search.outcome() + "@" + search.at()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, new therapy on day {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PR 43, PD 85, PR 127 | '' | null null AFTER_PROGRESSION",
                "PR 43, SD 85, PD 127 | 80 | null AFTER_NEW_THERAPY AFTER_NEW_THERAPY",
                "PR 43, PD 80, SD 127 | 80 | null null AFTER_PROGRESSION",
                "PR 43, SD 80 | 80 | null null",
                "PR 43 | 42 | AFTER_NEW_THERAPY"
            })
    void whatDoesNotCountSaysWhy(String text, String newTherapyDay, String expected) {
        ResponseSeries series = BestOverallResponseTest.series(text, newTherapyDay, true);
        String reasons = String.join(
                " ",
                IntStream.range(0, series.responses().size())
                        .mapToObj(i -> String.valueOf(series.whyNotCounted(i)))
                        .toList());
        assertThat(reasons).isEqualTo(expected);
    }

    @Test
    void theRuleOfABestResponseHasAStableName() {
        assertThat(rule("PR 43, PR 85")).isEqualTo("BEST-CONFIRMED");
        assertThat(rule("PR 43")).isEqualTo("BEST-LASTING");
        assertThat(rule("SD 30")).isEqualTo("BEST-NE-TOO-EARLY");
        assertThat(rule("PD 30")).isEqualTo("BEST-PD");
    }

    private static String rule(String series) {
        return BestOverallResponses.confirmed(
                        BestOverallResponseTest.series(series, "", true), ResponseSettings.DEFAULT)
                .ruleName();
    }
}
