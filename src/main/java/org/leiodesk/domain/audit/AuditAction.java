package org.leiodesk.domain.audit;

/** What was done to a record. */
public enum AuditAction {
    CREATE,
    AMEND,
    REMOVE,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    IMPORT
}
