package org.leiodesk.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.report.CrfContent;
import org.leiodesk.report.CrfSummary;
import org.leiodesk.report.Printed;
import org.leiodesk.service.results.CasebookPrint;

/** Puts casebooks on paper. */
public final class ReportService {
    private final Session session;
    private final Clock clock;

    public ReportService(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Writes the CRF summary of one subject as PDF. For those who print.
     *
     * @param subject the subject id or the subject number
     */
    public Outcome<Path> crfSummary(String subject, Path file, Language language) {
        if (!session.account().role().prints()) {
            return Outcome.refused(Finding.error("", "service.role.print"));
        }
        List<Casebook> books = session.subjects().casebooks();
        Optional<Casebook> found = find(books, subject);
        if (found.isEmpty()) {
            return Outcome.refused(Finding.error("", "service.subject.missing", subject));
        }
        SubjectId id = found.get().subject().id();
        CasebookPrint.Signing signing = new CasebookPrint.Signing(
                session.signing().ofSubject(id),
                session.holds().held().getOrDefault(id, HoldState.OPEN),
                session.queries().ofSubject(id));
        Outcome<CrfContent> content =
                CasebookPrint.of(session.study(), session.protocol().settings(), books, found.get(), signing);
        if (!(content instanceof Outcome.Done<CrfContent> done)) {
            return new Outcome.Refused<>(content.findings());
        }
        Printed printed = new Printed(session.account().fullName(), ZonedDateTime.now(clock), session.latestHash());
        CrfSummary.write(done.value(), printed, language, file);
        return Outcome.done(file);
    }

    /** The subject with this id, else the only one with this number. */
    private static Optional<Casebook> find(List<Casebook> books, String subject) {
        Optional<Casebook> byId = books.stream()
                .filter(book -> book.subject().id().value().equals(subject))
                .findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        List<Casebook> byNumber = books.stream()
                .filter(book -> book.subject().number().equals(subject))
                .toList();
        return byNumber.size() == 1 ? Optional.of(byNumber.get(0)) : Optional.empty();
    }
}
