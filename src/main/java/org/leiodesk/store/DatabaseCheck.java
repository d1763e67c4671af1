package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.store.audit.AuditComparison;
import org.leiodesk.store.audit.AuditTrail;
import org.leiodesk.store.audit.ExpectedRows;
import org.leiodesk.store.audit.RowFault;
import org.leiodesk.store.audit.StoredColumns;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.journal.JournalFrame;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares a closed database with the journal, reading alone: nothing of it is changed, not even by the engine. */
final class DatabaseCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseCheck.class);

    private static final int LARGE = 5000; // so many entries are worth a second thread

    private final Path file;
    private final StudyKey key;
    private final StudyDisk disk;

    DatabaseCheck(Path file, StudyKey key, StudyDisk disk) {
        this.file = file;
        this.key = key;
        this.disk = disk;
    }

    /** What was found. */
    sealed interface Result {
        /**
         * It can be read.
         *
         * @param version the number of the newest migration that it has seen
         * @param entries the number of its last audit entry
         * @param gapless whether it holds every entry up to that
         * @param faults rows that are not as they should be
         */
        record Read(int version, long entries, boolean gapless, List<RowFault> faults) implements Result {}

        /**
         * It cannot be used.
         *
         * @param reason why, as a refusal
         */
        record Unusable(Finding reason) implements Result {}
    }

    /**
     * Compares every audit entry and every row with what the journal says of the moment at which the database stands.
     *
     * @param journal to be read as far as it is sound
     */
    Result against(Journal journal) {
        return read(database -> {
            int version = Migrations.versionOf(database);
            if (!isComparable(version)) {
                return unlike(database, version);
            }
            StoredColumns stored = database.read(sql -> columns(sql, version));
            long entries = database.read(AuditTrail::last);
            if (entries <= LARGE) {
                AuditWork audit = new AuditWork(database, Runnable::run);
                return compared(journal, database, audit, new Standing(version, entries, stored));
            }
            try (Database beside = Database.openToRead(file, key, disk)) {
                AuditWork audit = new AuditWork(beside, ForkJoinPool.commonPool());
                return compared(journal, database, audit, new Standing(version, entries, stored));
            }
        });
    }

    /** Where the database stands. */
    private record Standing(int version, long entries, StoredColumns stored) {}

    /** Reads the journal once: the rows are compared here, the audit entries beside. */
    private static Result compared(Journal journal, Database database, AuditWork audit, Standing standing) {
        long entries = standing.entries();
        return database.read(sql -> {
            ExpectedRows rows = new ExpectedRows(Records.ALL, database.mac());
            boolean[] whole = {true};
            walk(journal, frame -> {
                whole[0] = isWithin(frame, entries) || first(frame) > entries;
                if (isWithin(frame, entries)) {
                    audit.follow(frame);
                    rows.follow(frame);
                }
                return first(frame) <= entries;
            });
            List<RowFault> rowFaults = entries > journal.lastEntry()
                    ? List.of() // a database that knows more than its journal: its rows are not those of the
                    // journal's end
                    : rows.faults(sql, standing.stored());
            List<RowFault> faults = new ArrayList<>(audit.fault().stream().toList());
            faults.addAll(rowFaults);
            if (!whole[0]) {
                faults.add(new RowFault(RowFault.Kind.MISSING, "AUDIT_ENTRY", String.valueOf(entries + 1)));
            }
            return new Result.Read(standing.version(), entries, AuditTrail.count(sql) == entries, faults);
        });
    }

    private static long first(JournalFrame frame) {
        return frame.entries().isEmpty() ? 0 : frame.entries().get(0).number();
    }

    /** Whether the database was at that entry when it had taken this frame, or later. */
    private static boolean isWithin(JournalFrame frame, long entries) {
        return first(frame) + frame.entries().size() - 1 <= entries;
    }

    /**
     * Verifies it without a journal that tells all: every checksum, no gap among the audit entries, and those that the sound part of the journal knows.
     *
     * @param journal null when there is none
     */
    Result alone(@Nullable Journal journal) {
        return read(database -> {
            int version = Migrations.versionOf(database);
            if (!isComparable(version)) {
                return unlike(database, version);
            }
            return database.read(sql -> {
                AuditComparison audit = new AuditComparison(sql, database.mac());
                if (journal != null) {
                    walk(journal, frame -> {
                        frame.entries().forEach(audit::follow);
                        return true;
                    });
                }
                audit.followAlone();
                List<RowFault> faults = new ArrayList<>(audit.fault().stream().toList());
                faults.addAll(ExpectedRows.unsealed(sql, columns(sql, version), Records.ALL, database.mac()));
                long entries = AuditTrail.last(sql);
                return new Result.Read(version, entries, AuditTrail.count(sql) == entries, faults);
            });
        });
    }

    /** Whether its rows carry checksums and this program knows all of its columns. */
    private static boolean isComparable(int version) {
        return version >= Migrations.FIRST_WITH_CHECKSUMS && version <= Migrations.NEWEST;
    }

    private static StoredColumns columns(DSLContext sql, int version) {
        return version == Migrations.NEWEST ? StoredColumns.ofNewest() : StoredColumns.in(sql);
    }

    /** A database without checksums, or of a newer program: only counted. */
    private static Result unlike(Database database, int version) {
        return database.read(sql -> {
            long entries = AuditTrail.last(sql);
            return new Result.Read(version, entries, AuditTrail.count(sql) == entries, List.of());
        });
    }

    private static void walk(Journal journal, Journal.Visitor visitor) {
        try {
            journal.read(visitor);
        } catch (IOException e) {
            throw new JournalUnreadable(e);
        }
    }

    /** Tells a journal that cannot be read from a database that cannot. */
    private static final class JournalUnreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        JournalUnreadable(IOException cause) {
            super(cause);
        }
    }

    private interface Work {
        Result on(Database database) throws SQLException;
    }

    private Result read(Work work) {
        try (Database database = Database.openToRead(file, key, disk)) {
            return work.on(database);
        } catch (SQLException e) {
            return new Result.Unusable(DatabaseFile.refusal(file, e));
        } catch (JournalUnreadable e) {
            throw new LeiodeskException(ErrorCode.STORE_UNREADABLE, "The journal cannot be read", e.getCause());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("The database of a study cannot be read", e);
            return new Result.Unusable(Finding.error("", "store.database.damaged", file.toString()));
        }
    }
}
