package org.leiodesk.domain.signing;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.TimepointResponse;

/** Where the review of a derived response stands. */
public enum ReviewState {
    /** Not yet reviewed. */
    WAITING,
    /** Reviewed, but another response has been derived since: to be reviewed again. */
    OUTDATED,
    AGREED,
    OVERRIDDEN;

    /**
     * Of a response.
     *
     * @param review null when there is none
     * @param derived as it is derived now
     */
    public static ReviewState of(@Nullable Review review, TimepointResponse derived) {
        if (review == null) {
            return WAITING;
        }
        if (review.derived() != derived) {
            return OUTDATED;
        }
        return review.overrides() ? OVERRIDDEN : AGREED;
    }

    /** Whether the investigator is asked to review. */
    public boolean isOpen() {
        return this == WAITING || this == OUTDATED;
    }
}
