package org.leiodesk.ui.query;

import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.study.Role;

/**
 * What the person signed in does with queries. Both ways are called in the background.
 *
 * @param role the role of the person
 * @param raising raises one
 * @param stepping answers, closes or opens one again, as it was seen
 */
public record QueryDoors(Role role, Raising raising, Stepping stepping) {
    /** Raises a query. */
    @FunctionalInterface
    public interface Raising {
        Outcome<QueryThread> raise(SubjectId subject, QueryAbout about, String text);
    }

    /** Takes the next step of a query. */
    @FunctionalInterface
    public interface Stepping {
        Outcome<QueryThread> take(QueryThread seen, QueryAction action, String text);
    }
}
