package org.leiodesk.ui.patients;

import java.time.LocalDate;
import org.leiodesk.endpoint.visit.SubjectState;

/** The filters that are kept ready. */
public enum PatientFilter {
    ALL,
    ON_TREATMENT,
    DUE_THIS_WEEK,
    AWAITING_REVIEW;

    boolean accepts(PatientRow row, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case ON_TREATMENT -> row.state() == SubjectState.ON_TREATMENT;
            case DUE_THIS_WEEK -> row.due() != null && row.due().dueThisWeek(today);
            case AWAITING_REVIEW -> row.toReview() > 0;
        };
    }
}
