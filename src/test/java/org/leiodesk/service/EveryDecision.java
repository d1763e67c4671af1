package org.leiodesk.service;

import static org.leiodesk.service.Typed.SUBJECT;
import static org.leiodesk.service.Typed.date;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.study.Role;
import org.leiodesk.service.EveryMethodTable.Call;
import org.leiodesk.service.EveryMethodTable.Row;
import org.leiodesk.service.signing.ToSign;

/** The rows of {@link EveryMethodTable} about what investigators alone decide. */
final class EveryDecision {
    static final Timepoint WEEK_6 = Timepoint.of(BigDecimal.ONE, "Week 6");
    static final ToSign CASEBOOK = new ToSign(SUBJECT, new SignedScope.WholeCasebook());
    static final ToSign WEEK_6_OF_SUBJECT =
            new ToSign(SUBJECT, new SignedScope.OfTimepoint(Evaluator.INVESTIGATOR, WEEK_6));

    private EveryDecision() {}

    /** One target of 30 mm, after six weeks 20 mm: PR. */
    static void responding(Session session) {
        TestStudies.done(session.tumour()
                .saveTimepoint(
                        Typed.baseline(
                                List.of(Typed.lesion("T01", LesionRole.TARGET)),
                                List.of(Typed.measurement("T01", Typed.mm("30")))),
                        ""));
        TestStudies.done(session.tumour().saveTimepoint(weekSix("20"), ""));
    }

    static TimepointEntry weekSix(String mm) {
        LesionMeasurement size = new LesionMeasurement(
                SUBJECT, Evaluator.INVESTIGATOR, new LesionId("T01"), WEEK_6, 0, date("2024-02-20"), Typed.mm(mm), 0);
        Assessment assessment =
                new Assessment(SUBJECT, Evaluator.INVESTIGATOR, WEEK_6, 0, date("2024-02-20"), null, null, true, "", 0);
        return new TimepointEntry(assessment, List.of(), List.of(size), List.of());
    }

    static void addTo(Map<String, Row> rows) {
        EveryMethodTable.read(rows, "Session.reviews", (session, folder) -> session.reviews());
        EveryMethodTable.read(rows, "Session.signing", (session, folder) -> session.signing());
        EveryMethodTable.read(rows, "Session.holds", (session, folder) -> session.holds());
        EveryMethodTable.read(
                rows, "HoldService.held", (session, folder) -> session.holds().held());
        EveryMethodTable.read(
                rows,
                "SigningService.all",
                (session, folder) -> session.signing().all());
        EveryMethodTable.read(
                rows,
                "SigningService.ofSubject",
                (session, folder) -> session.signing().ofSubject(SUBJECT));
        EveryMethodTable.read(
                rows,
                "SigningService.text",
                (session, folder) -> session.signing().text(CASEBOOK));
        EveryMethodTable.read(
                rows,
                "SigningService.needsUserName",
                (session, folder) -> session.signing().needsUserName());
        decide(rows, "ReviewService.save", (session, folder) -> {
            if (session.account().role() == Role.INVESTIGATOR) {
                TestStudies.done(session.tumour().saveTimepoint(weekSix("14"), ""));
            }
            return session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.PR, "");
        });
        decide(
                rows,
                "SigningService.sign",
                (session, folder) -> session.signing()
                        .sign(List.of(WEEK_6_OF_SUBJECT), session.account().name(), TestStudies.password()));
        decide(rows, "HoldService.set", (session, folder) -> {
            HoldState now = session.holds().held().getOrDefault(SUBJECT, HoldState.OPEN);
            HoldState other = now == HoldState.OPEN ? HoldState.FROZEN : HoldState.OPEN;
            return session.holds().set(SUBJECT, other, "Data review");
        });
    }

    private static void decide(Map<String, Row> rows, String method, Call call) {
        rows.put(method, new Row(Set.of(Role.INVESTIGATOR), "service.role.decide", true, call));
    }
}
