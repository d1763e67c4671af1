package org.leiodesk.service.keep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.audit.TrailFilter;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.exchange.trail.PackManifest;
import org.leiodesk.exchange.trail.PackReader;
import org.leiodesk.exchange.trail.PackWriter;
import org.leiodesk.exchange.trail.QueryCsv;
import org.leiodesk.exchange.trail.TrailCsv;
import org.leiodesk.report.CrfContent;
import org.leiodesk.report.CrfSummary;
import org.leiodesk.report.Printed;
import org.leiodesk.report.TrailReport;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.results.CasebookPrint;
import org.leiodesk.store.StudyStore;
import org.leiodesk.store.journal.Journal;

/** Gathers what goes into an inspection pack. Everything is of the moment at which the chain is read. */
final class PackContent {
    private static final Set<AuditAction> NO_ACCOUNT_MATTER = Set.of(
            AuditAction.IMPORT,
            AuditAction.BACKUP,
            AuditAction.BACKUP_FAILED,
            AuditAction.RESTORE,
            AuditAction.INSPECTION_PACK,
            AuditAction.JOURNAL_REPAIRED,
            AuditAction.DATABASE_REPAIRED,
            AuditAction.DATABASE_UPDATED);

    private final Recorder recorder;
    private final TrailFilter filter;
    private final Language language;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();

    PackContent(Recorder recorder, TrailFilter filter, Language language, Progress progress) {
        this.recorder = recorder;
        this.filter = filter;
        this.language = language;
        this.progress = progress;
    }

    /** What could not be put in: casebooks that cannot be printed. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void writeTo(OutputStream out) throws IOException {
        StudyStore store = recorder.store();
        List<Journal.Link> chain = store.chain();
        Journal.Link last = chain.get(chain.size() - 1);
        Signed by = recorder.sign("");
        ZonedDateTime at = ZonedDateTime.ofInstant(by.at(), by.zone());
        Printed printed = new Printed(recorder.account().fullName(), at, last.link());
        Study study = store.study();
        List<AuditEntry> all = oldestFirst(store.audit(), TrailFilter.ALL, last.lastEntry());
        try (PackWriter pack = new PackWriter(out)) {
            pack.add("", "README.txt", readme(study, last.link()));
            pack.add("", PackReader.CHAIN, chain(chain));
            casebooks(pack, study, printed);
            List<AuditEntry> trail = all.stream().filter(filter::matches).toList();
            pack.add("audit", "audit-trail.csv", TrailCsv.trail(trail));
            pack.add(
                    "audit",
                    "audit-trail.pdf",
                    TrailReport.trail(study, trail, filter.words(), printed, language, progress));
            accounts(pack, study, all, printed);
            new PackSignatures(store.signatures()).addTo(pack);
            part(pack, "signatures", "signature-log.csv", all, "SIGNATURE");
            queries(pack, store.queries().all());
            pack.finish(new PackManifest(
                    study.id(),
                    study.title(),
                    recorder.account().name(),
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
                    BackupService.program(),
                    last.lastEntry(),
                    last.frame(),
                    last.link(),
                    filter.words(),
                    List.of()));
        }
    }

    private byte[] readme(Study study, String hash) {
        return Message.of("service.inspection.readme", study.id(), study.title(), hash)
                .in(language)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] chain(List<Journal.Link> chain) {
        List<List<String>> rows = new ArrayList<>();
        long before = 0;
        for (Journal.Link link : chain) {
            rows.add(List.of(
                    String.valueOf(link.frame()),
                    String.valueOf(before + 1),
                    String.valueOf(link.lastEntry()),
                    String.valueOf(link.bytes()),
                    link.link()));
            before = link.lastEntry();
        }
        return TrailCsv.table(PackReader.CHAIN_COLUMNS, rows);
    }

    private void casebooks(PackWriter pack, Study study, Printed printed) throws IOException {
        List<Casebook> books = recorder.store().casebooks().all();
        Map<SubjectId, HoldState> held = recorder.store().holds().held();
        int done = 0;
        for (Casebook book : books) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(Message.of("service.inspection.progress"), done++, books.size());
            SubjectId id = book.subject().id();
            CasebookPrint.Signing signing = new CasebookPrint.Signing(
                    recorder.store().signatures().of(id),
                    held.getOrDefault(id, HoldState.OPEN),
                    recorder.store().queries().of(id));
            Outcome<CrfContent> content =
                    CasebookPrint.of(study, recorder.store().protocol(), books, book, signing);
            if (content instanceof Outcome.Done<CrfContent> printable) {
                pack.add(
                        "casebooks",
                        book.subject().number() + ".pdf",
                        CrfSummary.bytes(printable.value(), printed, language));
            } else {
                findings.add(Finding.warning(
                        book.subject().number(),
                        "service.inspection.notPrinted",
                        book.subject().number()));
            }
        }
    }

    private void accounts(PackWriter pack, Study study, List<AuditEntry> all, Printed printed) throws IOException {
        List<UserAccount> accounts = recorder.store().accounts().stream()
                .sorted(Comparator.comparing(UserAccount::name))
                .toList();
        List<AuditEntry> log = all.stream().filter(PackContent::isAccountMatter).toList();
        pack.add("accounts", "accounts.csv", TrailCsv.accounts(accounts));
        pack.add("accounts", "account-log.csv", TrailCsv.trail(log));
        pack.add(
                "accounts", "account-log.pdf", TrailReport.accounts(study, accounts, log, printed, language, progress));
    }

    private static boolean isAccountMatter(AuditEntry entry) {
        return entry.form().equals("ACCOUNT")
                || entry.form().equals("STUDY")
                        && entry.action() != AuditAction.CREATE
                        && !NO_ACCOUNT_MATTER.contains(entry.action());
    }

    /** What the trail says of one kind of record; nothing when the study has none. */
    private static void part(PackWriter pack, String folder, String name, List<AuditEntry> all, String form)
            throws IOException {
        List<AuditEntry> entries =
                all.stream().filter(entry -> entry.form().equals(form)).toList();
        if (!entries.isEmpty()) {
            pack.add(folder, name, TrailCsv.trail(entries));
        }
    }

    /** Nothing when the study has none. */
    private static void queries(PackWriter pack, List<QueryThread> queries) throws IOException {
        if (!queries.isEmpty()) {
            pack.add("queries", "queries.csv", QueryCsv.queries(queries));
        }
    }

    static List<AuditEntry> oldestFirst(List<AuditEntry> newestFirst, TrailFilter filter, long last) {
        return newestFirst.stream()
                .filter(entry -> entry.number() <= last && filter.matches(entry))
                .sorted(Comparator.comparingLong(AuditEntry::number))
                .toList();
    }
}
