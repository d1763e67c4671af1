package org.leiodesk.store.audit;

/**
 * A row that is not what it should be.
 *
 * @param kind what is wrong with it
 * @param form the kind of record, such as MEASUREMENT
 * @param identity which record of that kind, in words; empty when that cannot be told
 */
public record RowFault(Kind kind, String form, String identity) {
    /** What can be wrong with a row. */
    public enum Kind {
        /** It does not hold what was saved. */
        CHANGED,
        /** It was saved and is not there. */
        MISSING,
        /** It is there and was never saved, or was removed. */
        EXTRA
    }

    @Override
    public String toString() {
        return (form + " " + identity).strip();
    }
}
