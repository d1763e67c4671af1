package org.leiodesk.ui.casebook;

import java.time.LocalDate;
import org.leiodesk.base.Message;

/**
 * Something on the time line.
 *
 * @param kind what kind of thing
 * @param from its day, or the first of a stretch
 * @param to its day, or the last of a stretch
 * @param label the word beside it
 * @param told the sentence that tells it with its dates
 * @param code the code of a response, else empty
 */
public record TimelineMark(Kind kind, LocalDate from, LocalDate to, Message label, Message told, String code) {
    /** The lanes of the time line, from the top. */
    public enum Lane {
        TREATMENT,
        SCANS,
        EVENTS,
        DUE
    }

    /** What stands on the time line, each with its lane. */
    public enum Kind {
        CYCLE(Lane.TREATMENT),
        DELAY(Lane.TREATMENT),
        REDUCTION(Lane.TREATMENT),
        BASELINE(Lane.SCANS),
        RESPONSE(Lane.SCANS),
        CONSENT(Lane.EVENTS),
        ENROLMENT(Lane.EVENTS),
        END_OF_TREATMENT(Lane.EVENTS),
        NEW_THERAPY(Lane.EVENTS),
        LAST_ALIVE(Lane.EVENTS),
        DEATH(Lane.EVENTS),
        DUE(Lane.DUE),
        OVERDUE(Lane.DUE);

        private final Lane lane;

        Kind(Lane lane) {
            this.lane = lane;
        }

        public Lane lane() {
            return lane;
        }
    }

    static TimelineMark at(Kind kind, LocalDate on, Object... args) {
        return new TimelineMark(
                kind,
                on,
                on,
                Message.of("casebook.mark." + kind, args),
                Message.of("casebook.mark.told", Message.of("casebook.mark." + kind, args), on),
                "");
    }
}
