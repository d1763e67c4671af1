package org.leiodesk.domain.query;

/** What is done with a query after it was raised. */
public enum QueryAction {
    ANSWER(QueryState.ANSWERED),
    CLOSE(QueryState.CLOSED),
    REOPEN(QueryState.OPEN);

    private final QueryState after;

    QueryAction(QueryState after) {
        this.after = after;
    }

    /** Where the query stands afterwards. */
    public QueryState after() {
        return after;
    }

    /** Whether it can be done with a query that stands so: a closed one is opened again before it is answered, and an open one is open already. */
    public boolean fits(QueryState state) {
        return switch (this) {
            case ANSWER, CLOSE -> state != QueryState.CLOSED;
            case REOPEN -> state != QueryState.OPEN;
        };
    }
}
