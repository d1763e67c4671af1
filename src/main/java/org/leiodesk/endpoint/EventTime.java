package org.leiodesk.endpoint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.SourceRecord;

/**
 * The time of one subject for one endpoint, with the reason why it ended.
 *
 * @param endpoint which endpoint
 * @param start day 1 of the time
 * @param end last day; an event or the day of censoring
 * @param reason why it ended; says whether it is an event
 * @param source the record that ended it; null when no single record did
 * @param sourceVariable variable of that record that holds the date, such as TRDTC; empty when no single record did
 */
public record EventTime(
        TimeEndpoint endpoint,
        LocalDate start,
        LocalDate end,
        EventReason reason,
        @Nullable SourceRecord source,
        String sourceVariable) {
    /** end - start + 1, in days; at least 1 unless the end lies before the start. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    public boolean isEvent() {
        return reason.isEvent();
    }

    /**
     * Stable name of the rule that decided, after the numbered sentences of the classes that decide: PFS-1 to PFS-7 and DOR-1 to DOR-7
     * ({@code ProgressionFreeSurvival}), OS-1, OS-2 and FU-3 ({@code OverallSurvival}), TTR-2 ({@code ResponseTimes}).
     */
    public String rule() {
        int sentence = switch (endpoint) {
            case PFS, DOR -> progressionFreeSentence();
            case OS -> isEvent() ? 1 : 2;
            case TTR -> 2;
            case FU -> 3;
        };
        return endpoint + "-" + sentence;
    }

    private int progressionFreeSentence() {
        return switch (reason) {
            case NO_BASELINE -> 1;
            case NEW_THERAPY -> 2;
            case MISSED_ASSESSMENTS -> 3;
            case PROGRESSION -> 4;
            case DEATH -> 5;
            case CLINICAL_PROGRESSION, CLINICAL_PROGRESSION_ONLY -> 6;
            case NO_ADEQUATE_ASSESSMENT, NO_EVENT -> 7;
            case RESPONSE, END_OF_FOLLOW_UP, ALIVE, DIED ->
                throw new IllegalStateException(reason + " ends no progression-free time");
        };
    }
}
