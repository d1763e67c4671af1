package org.leiodesk.exchange.rows;

import org.leiodesk.domain.lesion.LesionSize;

/** The result of one row of TR. */
public sealed interface Reading {
    /** Whether nothing could be said. */
    boolean isMissing();

    /** The result of a diameter. */
    record Size(LesionSize size) implements Reading {
        @Override
        public boolean isMissing() {
            return size instanceof LesionSize.NotEvaluable;
        }
    }

    /**
     * The result of TUMSTATE.
     *
     * @param reason why it was not done, else empty
     */
    record State(TumourState state, String reason) implements Reading {
        @Override
        public boolean isMissing() {
            return state == TumourState.NOT_DONE;
        }
    }
}
