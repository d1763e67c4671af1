package org.leiodesk.endpoint.visit;

import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.endpoint.SubjectAnalysis;

/** Where a subject stands, from consent to the end. */
public enum SubjectState {
    SCREENING,
    SCREEN_FAILURE,
    ENROLLED,
    ON_TREATMENT,
    FOLLOW_UP,
    LOST,
    WITHDRAWN,
    DIED;

    /** By what was recorded: death before end of treatment, that before a first dose, that before enrolment. */
    public static SubjectState of(SubjectAnalysis subject) {
        if (subject.casebook().death() != null) {
            return DIED;
        }
        EndOfTreatment end = subject.casebook().endOfTreatment();
        if (end != null) {
            return end.reason() == EndReason.LOST_TO_FOLLOW_UP
                    ? LOST
                    : end.reason() == EndReason.WITHDRAWAL_BY_SUBJECT ? WITHDRAWN : FOLLOW_UP;
        }
        EnrolmentStatus status = subject.casebook().subject().status();
        if (status == EnrolmentStatus.SCREEN_FAILURE) {
            return SCREEN_FAILURE;
        }
        if (subject.firstDose() != null) {
            return ON_TREATMENT;
        }
        return status == EnrolmentStatus.ENROLLED ? ENROLLED : SCREENING;
    }
}
