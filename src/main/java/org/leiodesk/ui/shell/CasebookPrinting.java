package org.leiodesk.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.figure.export.PdfPrinter;
import org.leiodesk.service.ReportService;
import org.leiodesk.service.Session;
import org.leiodesk.ui.casebook.PrintActions;
import org.leiodesk.ui.kit.UiContext;

/** Puts the CRF summary of a patient into a PDF file, or on paper through the print dialog of the system. */
final class CasebookPrinting {
    private final UiContext context;
    private final Session session;
    private final FileDialogs dialogs;

    CasebookPrinting(UiContext context, Session session, FileDialogs dialogs) {
        this.context = context;
        this.session = session;
        this.dialogs = dialogs;
    }

    PrintActions of(SubjectId subject) {
        return new PrintActions(() -> savePdf(subject), () -> print(subject));
    }

    private void savePdf(SubjectId subject) {
        dialogs.save("CRF-" + subject + ".pdf").ifPresent(file -> make(subject, file, dialogs::written));
    }

    private void print(SubjectId subject) {
        context.background()
                .call(CasebookPrinting::temporary, file -> make(subject, file, made -> hand(made, subject)));
    }

    private static Path temporary() throws IOException {
        Path file = Files.createTempFile("leiodesk-crf-", ".pdf");
        file.toFile().deleteOnExit();
        return file;
    }

    private void make(SubjectId subject, Path file, Consumer<Path> then) {
        Clock clock = context.clock();
        Language language = context.texts().language();
        context.background()
                .startWithStudy(
                        Message.of("casebook.print"),
                        progress -> new ReportService(session, clock).crfSummary(subject.value(), file, language),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<Path> done) {
                                then.accept(done.value());
                            } else {
                                dialogs.refused(outcome.findings());
                            }
                        });
    }

    private void hand(Path pdf, SubjectId subject) {
        context.background()
                .start(
                        Message.of("casebook.print"),
                        progress -> PdfPrinter.print(pdf, "CRF " + subject),
                        outcome -> dialogs.refused(outcome.findings()));
    }
}
