package org.leiodesk.store.journal;

/**
 * How a journal was found.
 *
 * @param kind whether it is whole, and if not, what is the matter
 * @param frame the number of the first frame that is missing or unsound
 * @param tailBytes how many bytes follow the last sound frame
 */
public record Condition(Kind kind, long frame, long tailBytes) {
    /** What can be the matter with a journal. */
    public enum Kind {
        /** Every frame is authentic, and none is missing that the key file knows. */
        WHOLE,
        /** Bytes follow the last sound frame that are no frame, and none that the key file knows is missing: a write that did not come to its end. */
        TORN,
        /** A frame is not authentic or not in its place, and others follow or the key file knows it. */
        BROKEN,
        /** It ends, soundly, before the place that the key file knows. */
        CUT,
        /** It is another journal of this study than the one that the key file knows. */
        OTHER,
        /** It is no journal of this study. */
        FOREIGN
    }

    /** Whether it can be taken for the truth. */
    public boolean sound() {
        return kind == Kind.WHOLE || kind == Kind.TORN;
    }
}
