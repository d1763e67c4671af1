package org.leiodesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.leiodesk.base.Language;
import org.leiodesk.domain.study.Study;
import org.leiodesk.figure.export.WholeFile;

/** The sheet with the recovery key of a study, for the safe. */
public final class RecoverySheet {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm XXX", Locale.ROOT);
    private static final double KEY_SIZE = 22;
    private static final int GROUPS_A_LINE = 3;

    private final Study study;
    private final String file;
    private final String key;
    private final Printed printed;
    private final Language language;
    private final ReportWords words;

    private RecoverySheet(Study study, String file, String key, Printed printed, Language language) {
        this.study = study;
        this.file = file;
        this.key = key;
        this.printed = printed;
        this.language = language;
        this.words = new ReportWords(language);
    }

    /**
     * Writes the sheet as PDF, whole or not at all.
     *
     * @param file the name of the file of the study
     * @param key groups of letters with hyphens between them
     * @param to must not exist
     */
    public static void write(Study study, String file, String key, Printed printed, Language language, Path to) {
        RecoverySheet sheet = new RecoverySheet(study, file, key, printed, language);
        WholeFile.write(to, sheet::writeTo);
    }

    private void writeTo(OutputStream out) throws IOException {
        try (PageWriter page = new PageWriter()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(words.get("recovery.title"));
            about.setProducer("Leiodesk");
            page.document().setDocumentInformation(about);
            page.document().getDocumentCatalog().setLanguage(language.locale().toLanguageTag());
            page.heading(words.get("recovery.title"), 200);
            page.paragraph(words.get("recovery.study", study.id(), study.title(), file), 10);
            page.down(20);
            String[] groups = key.split("-");
            for (int from = 0; from < groups.length; from += GROUPS_A_LINE) {
                StringBuilder line = new StringBuilder();
                for (int i = from; i < Math.min(groups.length, from + GROUPS_A_LINE); i++) {
                    line.append(groups[i]).append(i + 1 < groups.length ? " - " : "");
                }
                page.text(PageWriter.LEFT, page.y() + KEY_SIZE, line.toString(), KEY_SIZE, true);
                page.down(KEY_SIZE * 1.7);
            }
            page.down(12);
            page.paragraph(words.get("recovery.letters"), 9);
            page.down(12);
            page.paragraph(words.get("recovery.what"), 10);
            page.down(8);
            page.paragraph(words.get("recovery.care"), 10);
            page.down(8);
            page.paragraph(words.get("recovery.once"), 10);
            page.finish(this::frame, out);
        }
    }

    private void frame(PageWriter.Marks marks, int number, int pages) throws IOException {
        marks.left(34, study.id() + "  " + study.registration(), 8, true);
        marks.right(34, words.get("recovery.title"), 8, true);
        marks.left(45, study.title(), 7.5, false);
        marks.rule(66);
        marks.rule(800);
        marks.left(811, words.get("printed", printed.by(), MINUTE.format(printed.at())), 7.5, false);
        marks.right(811, words.get("pageOf", number, pages), 7.5, false);
        marks.left(822, words.get("hash", printed.hash()), 6.5, false);
    }
}
