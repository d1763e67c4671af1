package org.leiodesk.domain.followup;

/** Why treatment ended (SDTM DSDECOD). */
public enum EndReason {
    COMPLETED,
    PROGRESSIVE_DISEASE,
    CLINICAL_PROGRESSION,
    ADVERSE_EVENT,
    DEATH,
    WITHDRAWAL_BY_SUBJECT,
    PHYSICIAN_DECISION,
    LOST_TO_FOLLOW_UP,
    PROTOCOL_DEVIATION,
    STUDY_TERMINATED,
    OTHER;

    /** Whether the investigator ended treatment for progression, by scan or by judgement. */
    public boolean claimsProgression() {
        return this == PROGRESSIVE_DISEASE || this == CLINICAL_PROGRESSION;
    }
}
