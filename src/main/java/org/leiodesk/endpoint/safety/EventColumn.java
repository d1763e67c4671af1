package org.leiodesk.endpoint.safety;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.safety.AdverseEvent;

/** What is counted of a term: subjects by their worst intensity, and what else a safety table gives. */
public enum EventColumn {
    GRADE_1(Intensity.GRADE_1),
    GRADE_2(Intensity.GRADE_2),
    GRADE_3(Intensity.GRADE_3),
    GRADE_4(Intensity.GRADE_4),
    GRADE_5(Intensity.GRADE_5),
    MILD(Intensity.MILD),
    MODERATE(Intensity.MODERATE),
    SEVERE(Intensity.SEVERE),
    UNGRADED(Intensity.UNGRADED),
    /** Subjects with the event at all. */
    ANY(null),
    /** Subjects with an event of CTCAE grade 3 or more. */
    GRADE_3_OR_MORE(null),
    /** Subjects with a serious event. */
    SERIOUS(null),
    /** Events, not subjects. */
    EVENTS(null);

    private final @Nullable Intensity worst;

    EventColumn(@Nullable Intensity worst) {
        this.worst = worst;
    }

    /** The worst intensity that puts a subject here; null when the column is not one of an intensity. */
    public @Nullable Intensity worst() {
        return worst;
    }

    /** The column of subjects with this worst intensity. */
    static EventColumn of(Intensity worst) {
        return valueOf(worst.name());
    }

    /** Whether an event is one of those that put its subject here, the worst of the term in the subject being known. */
    boolean shows(AdverseEvent event, Intensity worstOfSubject) {
        return switch (this) {
            case ANY, EVENTS -> true;
            case GRADE_3_OR_MORE -> Intensity.of(event).isGrade3OrMore();
            case SERIOUS -> Boolean.TRUE.equals(event.serious());
            default -> worst == worstOfSubject && Intensity.of(event) == worst;
        };
    }
}
