package org.leiodesk.domain.audit;

/** What was done to a record. */
public enum AuditAction {
    CREATE,
    AMEND,
    REMOVE,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    IMPORT,
    /** The journal was begun, made anew or cut back; the details say why, and where the old one is kept. */
    JOURNAL_REPAIRED,
    /** The database was brought up to the journal, or rebuilt from it. */
    DATABASE_REPAIRED
}
