package org.leiodesk.domain.audit;

/** What was done to a record. */
public enum AuditAction {
    CREATE,
    AMEND,
    REMOVE,
    SIGN_IN,
    SIGN_IN_FAILED,
    SIGN_OUT,
    /** The window was locked; the person stays signed in. */
    LOCK,
    UNLOCK,
    /** A person changed the password of the own account. */
    PASSWORD_CHANGED,
    /** An administrator gave an account another password, which must be changed at the next sign-in. */
    PASSWORD_RESET,
    /** The recovery key was made; one that was there before opens nothing any more. */
    RECOVERY_KEY_MADE,
    /** Someone who had the recovery key set the password of an account anew. */
    PASSWORD_RECOVERED,
    IMPORT,
    /** An inspection pack was written; the details say where, and the sum of its manifest. */
    INSPECTION_PACK,
    /** A backup was made and verified; the details say where and up to which entry. */
    BACKUP,
    /** A backup could not be made, or was not good; the details say why. */
    BACKUP_FAILED,
    /** The study came back from a backup; the details say from which, and where the study is kept that it replaced. */
    RESTORE,
    /** The journal was begun, made anew or cut back; the details say why, and where the old one is kept. */
    JOURNAL_REPAIRED,
    /** The database was brought up to the journal, or rebuilt from it. */
    DATABASE_REPAIRED,
    /** The tables were brought to the form that this version of the program knows. */
    DATABASE_UPDATED
}
