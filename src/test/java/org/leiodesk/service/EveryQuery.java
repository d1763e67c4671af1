package org.leiodesk.service;

import static org.leiodesk.service.Typed.SUBJECT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.study.Role;
import org.leiodesk.service.EveryMethodTable.Row;

/** The rows of {@link EveryMethodTable} about queries; the study has one that an investigator raised. */
final class EveryQuery {
    static final QueryAbout BIRTH_DATE = new QueryAbout(new SignedScope.OfForm("SUBJECT", ""), "birthDate");
    static final String TEXT = "The source says 1961-04-12.";

    private static final Set<Role> RAISING = EnumSet.of(Role.MONITOR, Role.INVESTIGATOR);
    private static final Set<Role> ANSWERING = EnumSet.of(Role.NURSE, Role.INVESTIGATOR);

    private EveryQuery() {}

    static void addTo(Map<String, Row> rows) {
        EveryMethodTable.read(rows, "Session.queries", (session, folder) -> session.queries());
        EveryMethodTable.read(
                rows, "QueryService.all", (session, folder) -> session.queries().all());
        EveryMethodTable.read(
                rows,
                "QueryService.ofSubject",
                (session, folder) -> session.queries().ofSubject(SUBJECT));
        EveryMethodTable.read(
                rows,
                "QueryService.waiting",
                (session, folder) -> session.queries().waiting());
        rows.put(
                "QueryService.raise",
                new Row(
                        RAISING,
                        "service.role.query",
                        true,
                        (session, folder) -> session.queries().raise(SUBJECT, BIRTH_DATE, TEXT)));
        rows.put(
                "QueryService.answer",
                new Row(
                        ANSWERING,
                        "service.role.answer",
                        true,
                        (session, folder) -> session.queries().answer(SUBJECT, 1, seen(session), "Amended.")));
        rows.put(
                "QueryService.close",
                new Row(
                        RAISING,
                        "service.role.query",
                        true,
                        (session, folder) -> session.queries().close(SUBJECT, 1, seen(session), "As in the source.")));
        rows.put(
                "QueryService.reopen",
                new Row(
                        RAISING,
                        "service.role.query",
                        true,
                        (session, folder) ->
                                session.queries().reopen(SUBJECT, 1, seen(session), "The day is missing.")));
    }

    private static int seen(Session session) {
        QueryThread first = session.queries().ofSubject(SUBJECT).get(0);
        return first.steps().size();
    }
}
