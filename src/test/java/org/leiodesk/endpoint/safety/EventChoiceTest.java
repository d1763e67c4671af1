package org.leiodesk.endpoint.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.endpoint.dates.Cutoff;

/** First dose 2024-03-17, cut-off 2024-06-30. */
class EventChoiceTest {
    private static final LocalDate FIRST_DOSE = LocalDate.of(2024, 3, 17);
    private static final Cutoff CUTOFF = new Cutoff(LocalDate.of(2024, 6, 30));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-03-17 |            |            | COUNTS            | on the day of the first dose
                    2024-03-16 |            |            | BEFORE_FIRST_DOSE | a day before it
                    2024-03-16 | 2024-05-01 |            | BEFORE_FIRST_DOSE | started before and went on
                    2024-03    |            |            | COUNTS            | completed by the first dose of that month
                    2024       |            |            | COUNTS            | completed by the first dose of that year
                    2024-02    |            |            | BEFORE_FIRST_DOSE | the first day of February
                    2024-04    |            |            | COUNTS            | the first day of April
                    2023       |            |            | BEFORE_FIRST_DOSE | the first day of 2023
                    2024-03    | 2024-03-10 |            | BEFORE_FIRST_DOSE | ended before the first dose
                    2024-03    | 2024-03-17 |            | COUNTS            | ended on the day of the first dose
                    2024       | 2024-02    |            | BEFORE_FIRST_DOSE | ended in the month before
                    2024       | 2024-03    |            | COUNTS            | ended in the month of the first dose
                               |            |            | COUNTS            | an unknown start
                               | 2024-01-02 |            | BEFORE_FIRST_DOSE | an unknown start that ended before
                               |            | 2024-06-30 | COUNTS            | recorded on the cut-off
                               |            | 2024-07-01 | AFTER_CUTOFF      | recorded after it
                    2024-05-01 |            | 2024-07-01 | COUNTS            | started before the cut-off, recorded after it
                    2024-06-30 |            |            | COUNTS            | on the cut-off
                    2024-07-01 |            |            | AFTER_CUTOFF      | after it
                    2024-07    |            |            | AFTER_CUTOFF      | the first day of July
                    2025       |            |            | AFTER_CUTOFF      | the first day of 2025
                    """)
    void eventsThatCameWithTheTreatmentCount(
            @Nullable String start, @Nullable String end, @Nullable String recorded, EventChoice expected, String why) {
        AdverseEvent event = new AdverseEvent(
                new SubjectId("S1"), 1, "Nausea", 1, "", null, "", date(start), date(end), date(recorded), 0);
        assertThat(EventChoice.of(event, FIRST_DOSE, CUTOFF)).as(why).isEqualTo(expected);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }
}
