package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.audit.AuditTrail;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.backup.BackupFile;
import org.leiodesk.store.backup.Manifest;
import org.leiodesk.store.journal.Condition;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;

/**
 * Opens an unpacked backup, reading alone, and compares all of it: the key file and what it seals, the chain of the journal to its end, every row and every
 * audit entry of the database with the journal, and the number of rows and the latest hash with the manifest.
 */
final class BackupCheck {
    /** By this name the manifest counts the audit entries. */
    private static final String ENTRIES = "AUDIT_ENTRY";

    private static final int NAMED = 10;

    private final StudyPlace place;
    private final Manifest manifest;
    private final StudyKey key;
    private final StudyDisk disk;

    /** @param folder where it was unpacked */
    BackupCheck(Path folder, Manifest manifest, StudyKey key, StudyDisk disk) {
        this.place = new StudyPlace(folder.resolve(BackupFile.STUDY));
        this.manifest = manifest;
        this.key = key;
        this.disk = disk;
    }

    /** How many rows there are of each kind, and how many audit entries. */
    static SortedMap<String, Long> counts(DSLContext sql) {
        return counts(sql, kind -> true);
    }

    private static SortedMap<String, Long> counts(DSLContext sql, Predicate<RecordMapper<?>> which) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (RecordMapper<?> kind : Records.ALL) {
            if (which.test(kind)) {
                counts.put(kind.form(), kind.count(sql));
            }
        }
        counts.put(ENTRIES, AuditTrail.count(sql));
        return counts;
    }

    /** What is wrong with it; empty when it is good. */
    List<Finding> faults() throws IOException {
        Outcome<KeyFile> read = KeyFileFormat.read(place.keyFile());
        if (!(read instanceof Outcome.Done<KeyFile> keyFile)) {
            return read.findings();
        }
        if (!keyFile.value().fileId().equals(manifest.study())
                || !keyFile.value().isAuthentic(key)
                || !keyFile.value().seal().equals(manifest.seal())) {
            return List.of(Finding.error("", "store.backup.bad.keyFile"));
        }
        Journal.Opened opened = Journal.open(
                disk.journals(), place.journal(), manifest.study(), key, Migrations.NEWEST, manifest.seal());
        try (Journal journal = opened.journal()) {
            if (opened.condition().kind() != Condition.Kind.WHOLE
                    || !journal.seal().equals(manifest.seal())) {
                return List.of(Finding.error(
                        "", "store.backup.bad.journal", opened.condition().frame()));
            }
            return databaseFaults(journal);
        }
    }

    private List<Finding> databaseFaults(Journal journal) {
        Optional<Finding> unfit = DatabaseFile.refusal(place.database());
        DatabaseCheck.Result result = unfit.isPresent()
                ? new DatabaseCheck.Result.Unusable(unfit.get())
                : new DatabaseCheck(place.database(), key, disk).against(journal);
        if (!(result instanceof DatabaseCheck.Result.Read read)) {
            return List.of(Finding.error("", "store.backup.bad.database"));
        }
        if (read.version() > Migrations.NEWEST) {
            return List.of(Finding.error("", "store.file.newer", place.keyFile().toString()));
        }
        List<Finding> faults = new ArrayList<>();
        read.faults().stream()
                .limit(NAMED)
                .forEach(fault -> faults.add(Finding.error("", "store.backup.bad.row", fault.toString())));
        if (read.entries() != journal.lastEntry() || !read.gapless()) {
            faults.add(Finding.error("", "store.backup.bad.entries", read.entries(), journal.lastEntry()));
        }
        SortedMap<String, Long> counts =
                read(sql -> counts(sql, kind -> manifest.counts().containsKey(kind.form())));
        manifest.counts().forEach((form, count) -> {
            long there = counts.getOrDefault(form, 0L);
            if (there != count) {
                faults.add(Finding.error("", "store.backup.bad.count", form, there, count));
            }
        });
        return faults;
    }

    /** An account as the backup has it. */
    Optional<UserAccount> account(String name) {
        return accounts().stream()
                .filter(account -> account.name().equals(name))
                .findFirst();
    }

    /** Every account as the backup has it. */
    List<UserAccount> accounts() {
        return read(Records.ACCOUNT::all).stream().map(Versioned::value).toList();
    }

    private <T> T read(Function<DSLContext, T> work) {
        try (Database database = Database.openToRead(place.database(), key, disk)) {
            return database.read(work);
        } catch (SQLException e) {
            throw new LeiodeskException(ErrorCode.STORE_UNREADABLE, "A backup cannot be read", e);
        }
    }
}
