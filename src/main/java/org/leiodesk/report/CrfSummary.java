package org.leiodesk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.leiodesk.base.Language;
import org.leiodesk.domain.study.Study;
import org.leiodesk.figure.export.WholeFile;

/** The CRF summary of one subject: what was collected and what was derived from it, on A4 with signature lines. */
public final class CrfSummary {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm XXX", Locale.ROOT);

    private final CrfContent content;
    private final Printed printed;
    private final Language language;
    private final ReportWords words;

    private CrfSummary(CrfContent content, Printed printed, Language language) {
        this.content = content;
        this.printed = printed;
        this.language = language;
        this.words = new ReportWords(language);
    }

    /**
     * Writes the summary as PDF, whole or not at all.
     *
     * @throws org.leiodesk.base.LeiodeskException when the file cannot be written
     */
    public static void write(CrfContent content, Printed printed, Language language, Path file) {
        CrfSummary summary = new CrfSummary(content, printed, language);
        WholeFile.write(file, summary::writeTo);
    }

    /** The summary as the bytes of a PDF. */
    public static byte[] bytes(CrfContent content, Printed printed, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CrfSummary(content, printed, language).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    private void writeTo(OutputStream out) throws IOException {
        try (PageWriter page = new PageWriter()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(title() + " " + number());
            about.setProducer("Leiodesk");
            page.document().setDocumentInformation(about);
            page.document().getDocumentCatalog().setLanguage(language.locale().toLanguageTag());
            new SubjectSection(content, words).draw(page);
            new CycleSection(content, words).draw(page);
            new LesionSection(content, words).draw(page);
            new ResponseSection(content, words).draw(page);
            new FollowUpSection(content, words).draw(page);
            new QuerySection(content, words).draw(page);
            new SignatureSection(content, words).draw(page);
            page.finish(this::frame, out);
        }
    }

    private void frame(PageWriter.Marks marks, int number, int pages) throws IOException {
        Study study = content.study();
        String registration = study.registration().isBlank() ? "" : "  " + study.registration();
        marks.left(34, study.id() + registration, 8, true);
        marks.right(34, title(), 8, true);
        marks.left(45, study.title(), 7.5, false);
        marks.left(60, words.get("crf.subject", number()), 10, true);
        marks.right(60, words.get("crf.site", site()), 8, false);
        marks.rule(66);
        marks.rule(800);
        marks.left(811, words.get("printed", printed.by(), MINUTE.format(printed.at())), 7.5, false);
        marks.right(811, words.get("pageOf", number, pages), 7.5, false);
        if (!printed.hash().isEmpty()) {
            marks.left(822, words.get("hash", printed.hash()), 6.5, false);
        }
    }

    private String title() {
        return words.get("crf.title");
    }

    private String number() {
        return content.subject().casebook().subject().number();
    }

    private String site() {
        String site = content.subject().casebook().subject().siteId();
        String id = site.isBlank() ? content.study().siteId() : site;
        return id.equals(content.study().siteId()) ? (id + " " + content.study().siteName()).strip() : id;
    }
}
