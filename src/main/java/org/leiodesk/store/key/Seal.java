package org.leiodesk.store.key;

/**
 * Where the journal of a study stood when it was last opened or closed: it is never shorter, and never another.
 *
 * @param entries audit entries
 * @param frames frames of the journal; 0 when the study was made before there was one
 * @param link the link of the last of those frames, 64 hexadecimal digits; empty when there is none
 */
public record Seal(long entries, long frames, String link) {
    /** Of a study that was never closed. */
    public static final Seal NONE = new Seal(0, 0, "");
}
