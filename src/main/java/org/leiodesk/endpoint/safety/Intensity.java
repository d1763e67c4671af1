package org.leiodesk.endpoint.safety;

import java.util.Locale;
import org.leiodesk.domain.safety.AdverseEvent;

/**
 * How bad an adverse event was, from the least to the worst. A severity is no CTCAE grade and is never turned into one: it stands below every grade, so that it
 * is shown only where no grade was recorded.
 */
public enum Intensity {
    /** Neither a grade nor one of the three severities was recorded. */
    UNGRADED,
    MILD,
    MODERATE,
    SEVERE,
    GRADE_1,
    GRADE_2,
    GRADE_3,
    GRADE_4,
    GRADE_5;

    /** The grade of an event as recorded, else its severity, else ungraded. */
    public static Intensity of(AdverseEvent event) {
        return event.grade() == null
                ? severity(event)
                : switch (event.grade()) {
                    case 1 -> GRADE_1;
                    case 2 -> GRADE_2;
                    case 3 -> GRADE_3;
                    case 4 -> GRADE_4;
                    case 5 -> GRADE_5;
                    default -> severity(event);
                };
    }

    private static Intensity severity(AdverseEvent event) {
        return switch (event.severity().strip().toUpperCase(Locale.ROOT)) {
            case "MILD" -> MILD;
            case "MODERATE" -> MODERATE;
            case "SEVERE" -> SEVERE;
            default -> UNGRADED;
        };
    }

    /** Whether it is a grade of 3 or more. SEVERE is not: nobody graded it. */
    public boolean isGrade3OrMore() {
        return compareTo(GRADE_3) >= 0;
    }
}
