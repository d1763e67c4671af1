package org.leiodesk.domain.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;

/**
 * A query and everything done with it.
 *
 * @param query as it was raised
 * @param steps what was done with it since, the first first
 */
public record QueryThread(Query query, List<QueryStep> steps) {
    public QueryThread {
        steps = List.copyOf(steps);
    }

    public SubjectId subject() {
        return query.subject();
    }

    /** Number of the query within the subject. */
    public int number() {
        return query.sequence();
    }

    /** Where it stands: follows from the last step. */
    public QueryState state() {
        return steps.isEmpty()
                ? QueryState.OPEN
                : steps.get(steps.size() - 1).action().after();
    }

    /** Who did something with it last, and when. */
    public Signer last() {
        return steps.isEmpty() ? query.signer() : steps.get(steps.size() - 1).signer();
    }

    /** The whole days from the day on which it was raised to the day on which it was closed, or to today; each day by the clock of the workstation. */
    public int ageDays(LocalDate today) {
        LocalDate until = state() == QueryState.CLOSED ? day(last()) : today;
        return (int) Math.max(0, ChronoUnit.DAYS.between(day(query.signer()), until));
    }

    private static LocalDate day(Signer signer) {
        return signer.at().atZone(signer.zone()).toLocalDate();
    }

    /** Whether a role does this with the query: who enters data answers; monitors close and open again, investigators what an investigator raised. */
    public boolean allows(QueryAction action, Role role) {
        return action == QueryAction.ANSWER
                ? role.entersData()
                : role == Role.MONITOR
                        || role == Role.INVESTIGATOR && query.signer().role() == Role.INVESTIGATOR;
    }

    /** Whether a role is asked to do the next step: to answer while it is open, to close it or open it again once it is answered. */
    public boolean waitsFor(Role role) {
        return switch (state()) {
            case OPEN -> allows(QueryAction.ANSWER, role);
            case ANSWERED -> allows(QueryAction.CLOSE, role);
            case CLOSED -> false;
        };
    }
}
