package org.leiodesk.domain.subject;

/** Where a subject stands between consent and treatment. Only ENROLLED subjects are in the enrolled set. */
public enum EnrolmentStatus {
    SCREENING,
    ENROLLED,
    SCREEN_FAILURE
}
