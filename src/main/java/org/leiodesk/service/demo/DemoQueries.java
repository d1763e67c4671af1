package org.leiodesk.service.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.service.query.QueryService;

/** Asks about the second to fifth casebook of the demo study, one query of each standing: open, answered, closed, and answered but opened again. */
public final class DemoQueries {
    private static final String LESION = "T01";

    private final QueryService queries;
    private final Language language;
    private final List<Finding> refusals = new ArrayList<>();

    /** @param queries of an investigator */
    public DemoQueries(QueryService queries, Language language) {
        this.queries = queries;
        this.language = language;
    }

    /**
     * Does it all, for as many casebooks as there are.
     *
     * @return why something was refused; empty as a rule
     */
    public List<Finding> add(List<Casebook> books) {
        for (int i = 1; i < Math.min(5, books.size()); i++) {
            Casebook book = books.get(i);
            switch (i) {
                case 1 -> firstScanAfterBaseline(book).ifPresent(scan -> raise(book, scan, "service.demo.query.scan"));
                case 2 ->
                    raise(book, form("DIAGNOSIS", "", "diagnosedOn"), "service.demo.query.date")
                            .ifPresent(query -> answer(query, "service.demo.query.date.answer"));
                case 3 ->
                    raise(book, form("CYCLE", "1", "weightKg"), "service.demo.query.weight")
                            .ifPresent(query -> close(query, "service.demo.query.weight.close"));
                default ->
                    raise(book, form("DIAGNOSIS", "", "fnclccGrade"), "service.demo.query.grade")
                            .flatMap(query -> answer(query, "service.demo.query.grade.answer"))
                            .ifPresent(query -> reopen(query, "service.demo.query.grade.reopen"));
            }
        }
        return List.copyOf(refusals);
    }

    private static QueryAbout form(String form, String key, String item) {
        return new QueryAbout(new SignedScope.OfForm(form, key), item);
    }

    private static Optional<QueryAbout> firstScanAfterBaseline(Casebook book) {
        return book.assessments().stream()
                .filter(each -> each.evaluator().equals(Evaluator.INVESTIGATOR))
                .map(Assessment::timepoint)
                .skip(1)
                .findFirst()
                .map(timepoint ->
                        new QueryAbout(new SignedScope.OfTimepoint(Evaluator.INVESTIGATOR, timepoint), LESION));
    }

    private Optional<QueryThread> raise(Casebook book, QueryAbout about, String key) {
        return done(queries.raise(book.subject().id(), about, text(key)));
    }

    private Optional<QueryThread> answer(QueryThread to, String key) {
        return done(queries.answer(to.query().subject(), to.number(), to.steps().size(), text(key)));
    }

    private Optional<QueryThread> close(QueryThread what, String key) {
        return done(queries.close(
                what.query().subject(), what.number(), what.steps().size(), text(key)));
    }

    private Optional<QueryThread> reopen(QueryThread what, String key) {
        return done(queries.reopen(
                what.query().subject(), what.number(), what.steps().size(), text(key)));
    }

    private Optional<QueryThread> done(Outcome<QueryThread> outcome) {
        if (outcome instanceof Outcome.Done<QueryThread> done) {
            return Optional.of(done.value());
        }
        refusals.addAll(outcome.findings());
        return Optional.empty();
    }

    private String text(String key) {
        return Message.of(key).in(language);
    }
}
