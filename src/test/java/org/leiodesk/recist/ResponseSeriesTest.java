package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;

/** Which responses count (recist.md section 7): up to and including the first PD, each dated on or before the start of new therapy. */
class ResponseSeriesTest {
    private static DatedResponse on(int day, TimepointResponse response) {
        return new DatedResponse(TumourCase.day(day), response);
    }

    private static ResponseSeries series(int newTherapy, DatedResponse... responses) {
        return new ResponseSeries(List.of(responses), TumourCase.FIRST_DOSE, TumourCase.day(newTherapy), true);
    }

    /** The second time point began first and ended on day 95, after new therapy; the third is dated before it: each by its own date. */
    @Test
    void eachResponseIsComparedWithNewTherapyByItsOwnDate() {
        ResponseSeries series =
                series(90, on(43, TimepointResponse.PR), on(95, TimepointResponse.SD), on(88, TimepointResponse.PR));
        BestResponse best = BestOverallResponses.confirmed(series, ResponseSettings.DEFAULT);
        assertThat(best.value()).isEqualTo(BestOverallResponse.PR);
        assertThat(best.confirmedOn()).isEqualTo(TumourCase.day(88));
        assertThat(series.whyNotCounted(1)).isEqualTo(ResponseSeries.Uncounted.AFTER_NEW_THERAPY);
        assertThat(series.whyNotCounted(2)).isNull();
    }

    /** The first PD ends what counts, even where it is itself dated after new therapy. */
    @Test
    void theFirstProgressionEndsTheSeriesWhateverItsDate() {
        ResponseSeries series = series(90, on(95, TimepointResponse.PD), on(88, TimepointResponse.SD));
        assertThat(BestOverallResponses.confirmed(series, ResponseSettings.DEFAULT)
                        .ruleName())
                .isEqualTo("BEST-NE-AFTER-NEW-THERAPY");
        assertThat(series.whyNotCounted(0)).isEqualTo(ResponseSeries.Uncounted.AFTER_NEW_THERAPY);
        assertThat(series.whyNotCounted(1)).isEqualTo(ResponseSeries.Uncounted.AFTER_PROGRESSION);
    }

    /** SD on day 43 lasts long enough and comes before the PR of day 85: disease control begins with it. */
    @Test
    void diseaseControlBeginsWithTheFirstResponseThatGivesIt() {
        ResponseSeries series = series(
                900,
                on(30, TimepointResponse.SD),
                on(43, TimepointResponse.SD),
                on(85, TimepointResponse.PR),
                on(127, TimepointResponse.PR));
        ResponseSettings settings = ResponseSettings.DEFAULT;
        assertThat(BestOverallResponses.firstResponse(series)).isEqualTo(2);
        assertThat(BestOverallResponses.firstControl(series, settings, 2)).isEqualTo(1);
        assertThat(BestOverallResponses.firstControl(series, settings, -1)).isEqualTo(1);
        ResponseSeries early = series(900, on(30, TimepointResponse.PR), on(60, TimepointResponse.PR));
        assertThat(BestOverallResponses.firstControl(early, settings, 0)).isZero();
        assertThat(BestOverallResponses.firstControl(series(900, on(30, TimepointResponse.SD)), settings, -1))
                .isEqualTo(-1);
    }
}
