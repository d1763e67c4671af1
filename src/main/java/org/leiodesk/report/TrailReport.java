package org.leiodesk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Texts;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;

/** Entries of the audit trail on A4, with the study at the head and who printed it, when, and the latest hash at the foot of each page. */
public final class TrailReport {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm XXX", Locale.ROOT);
    private static final double SIZE = 6.5;
    private static final int BETWEEN_LOOKS = 500;

    private final Study study;
    private final Printed printed;
    private final Language language;
    private final ReportWords words;
    private final Texts texts;
    private final String title;

    private TrailReport(Study study, Printed printed, Language language, String titleKey) {
        this.study = study;
        this.printed = printed;
        this.language = language;
        this.words = new ReportWords(language);
        this.texts = Texts.of(language);
        this.title = words.get(titleKey);
    }

    /**
     * The audit trail as PDF.
     *
     * @param filter in words which part of it; empty for all
     * @throws CancellationException when progress says stop
     */
    public static byte[] trail(
            Study study,
            List<AuditEntry> entries,
            String filter,
            Printed printed,
            Language language,
            Progress progress) {
        TrailReport report = new TrailReport(study, printed, language, "trail.title");
        return report.bytes(page -> {
            report.introduction(page, entries, filter);
            report.entries(page, entries, progress);
        });
    }

    /** The accounts as they are, and the entries about accounts and coming and going, as PDF. */
    public static byte[] accounts(
            Study study,
            List<UserAccount> accounts,
            List<AuditEntry> log,
            Printed printed,
            Language language,
            Progress progress) {
        TrailReport report = new TrailReport(study, printed, language, "accounts.title");
        return report.bytes(page -> {
            report.accounts(page, accounts);
            page.heading(report.words.get("accounts.log"), 40);
            report.entries(page, log, progress);
        });
    }

    private interface Content {
        void drawOn(PageWriter page);
    }

    private byte[] bytes(Content content) {
        try (PageWriter page = new PageWriter();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(title);
            about.setProducer("Leiodesk");
            page.document().setDocumentInformation(about);
            page.document().getDocumentCatalog().setLanguage(language.locale().toLanguageTag());
            content.drawOn(page);
            page.finish(this::frame, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void introduction(PageWriter page, List<AuditEntry> entries, String filter) {
        page.paragraph(words.get("trail.count", entries.size()), 8.5);
        String zones = entries.stream()
                .map(entry -> entry.by().zone().getId())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        page.paragraph(words.get("trail.zones", zones), 8.5);
        if (!filter.isEmpty()) {
            page.paragraph(words.get("trail.filter", filter), 8.5);
        }
        page.down(6);
    }

    private void accounts(PageWriter page, List<UserAccount> accounts) {
        TableLayout table = new TableLayout(
                List.of(
                        TableLayout.Column.left(words.get("accounts.user"), 2),
                        TableLayout.Column.left(words.get("accounts.fullName"), 3),
                        TableLayout.Column.left(words.get("accounts.role"), 2),
                        TableLayout.Column.left(words.get("accounts.state"), 1.5)),
                8);
        for (UserAccount account : accounts) {
            table.row(
                    account.name(),
                    account.fullName(),
                    or("ui.role." + account.role(), account.role().name()),
                    words.get(account.active() ? "accounts.active" : "accounts.inactive"));
        }
        table.draw(page);
    }

    private void entries(PageWriter page, List<AuditEntry> entries, Progress progress) {
        TableLayout table = new TableLayout(columns(), SIZE);
        int done = 0;
        for (AuditEntry entry : entries) {
            if (done++ % BETWEEN_LOOKS == 0) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                progress.report(Message.of("report.trail.progress"), done, entries.size());
            }
            table.row(
                    String.valueOf(entry.number()),
                    SECOND.format(entry.by().at().atZone(entry.by().zone())),
                    entry.by().user(),
                    or("ui.record.action." + entry.action(), entry.action().name()),
                    entry.subject(),
                    (or("ui.audit.form." + entry.form(), entry.form()) + " " + entry.key()).strip(),
                    changes(entry),
                    entry.by().reason());
        }
        table.draw(page);
    }

    private List<TableLayout.Column> columns() {
        return List.of(
                TableLayout.Column.right(words.get("trail.number"), 1),
                TableLayout.Column.left(words.get("trail.when"), 2.6),
                TableLayout.Column.left(words.get("trail.who"), 1.4),
                TableLayout.Column.left(words.get("trail.action"), 1.7),
                TableLayout.Column.left(words.get("trail.subject"), 1.3),
                TableLayout.Column.left(words.get("trail.what"), 2.4),
                TableLayout.Column.left(words.get("trail.change"), 4.4),
                TableLayout.Column.left(words.get("trail.reason"), 2.2));
    }

    private String changes(AuditEntry entry) {
        TreeSet<String> items = new TreeSet<>(entry.before().keySet());
        items.addAll(entry.after().keySet());
        List<String> changes = new ArrayList<>();
        for (String item : items) {
            String before = entry.before().getOrDefault(item, "");
            String after = entry.after().getOrDefault(item, "");
            if (!before.equals(after)) {
                String name = or("ui.audit.item." + item, item);
                changes.add(entry.before().isEmpty() ? name + " " + after : name + " " + before + " → " + after);
            }
        }
        return String.join("; ", changes);
    }

    /** The words that the screen has; what has none is printed as the trail has it. */
    private String or(String key, String otherwise) {
        try {
            return texts.get(key);
        } catch (MissingResourceException unknown) {
            return otherwise;
        }
    }

    private void frame(PageWriter.Marks marks, int number, int pages) throws IOException {
        String registration = study.registration().isBlank() ? "" : "  " + study.registration();
        marks.left(34, study.id() + registration, 8, true);
        marks.right(34, title, 8, true);
        marks.left(45, study.title(), 7.5, false);
        marks.rule(66);
        marks.rule(800);
        marks.left(811, words.get("printed", printed.by(), MINUTE.format(printed.at())), 7.5, false);
        marks.right(811, words.get("pageOf", number, pages), 7.5, false);
        marks.left(822, words.get("hash", printed.hash()), 6.5, false);
    }
}
