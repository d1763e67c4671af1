package org.leiodesk.ui.queries;

import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.study.Role;

/** The filters that are kept ready. */
public enum QueryFilter {
    /** Whose next step is for the person signed in. */
    MINE,
    OPEN,
    ANSWERED,
    CLOSED,
    ALL;

    boolean accepts(QueryThread thread, Role role) {
        return switch (this) {
            case MINE -> thread.waitsFor(role);
            case OPEN -> thread.state() == QueryState.OPEN;
            case ANSWERED -> thread.state() == QueryState.ANSWERED;
            case CLOSED -> thread.state() == QueryState.CLOSED;
            case ALL -> true;
        };
    }
}
