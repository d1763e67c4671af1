package org.leiodesk.ui.query;

import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryThread;

/** For what a text is asked. */
public sealed interface QueryAsk {
    SubjectId subject();

    /** For a new query. */
    record Raise(SubjectId subject) implements QueryAsk {}

    /**
     * For a step of a query.
     *
     * @param thread as it is before the eyes
     */
    record Step(QueryThread thread, QueryAction action) implements QueryAsk {
        @Override
        public SubjectId subject() {
            return thread.subject();
        }

        boolean isOf(QueryThread other) {
            return other.subject().equals(thread.subject()) && other.number() == thread.number();
        }
    }
}
