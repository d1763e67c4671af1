package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.store.audit.Replay;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;

/** Makes the database again from the journal: what it lacks, or the whole of it in a new file. */
final class Rebuilding {
    private final StudyPlace place;
    private final StudyKey key;
    private final StudyDisk disk;
    private final Journal journal;

    Rebuilding(StudyPlace place, StudyKey key, StudyDisk disk, Journal journal) {
        this.place = place;
        this.key = key;
        this.disk = disk;
        this.journal = journal;
    }

    /** Adds what the journal has and the open database has not, in one transaction. */
    void replay(Database database, long entries) {
        database.fill(sql -> follow(sql, database, entries));
    }

    /**
     * Makes a new database with everything that the journal says, compares it, and puts it in the place of the broken one, which is kept.
     *
     * @return where the broken one is kept, if there was one
     */
    Optional<Path> rebuild(Instant now) throws IOException {
        Path fresh = place.newDatabase();
        Files.deleteIfExists(fresh);
        make(fresh);
        DatabaseCheck.Result result = new DatabaseCheck(fresh, key, disk).against(journal);
        if (!(result instanceof DatabaseCheck.Result.Read read)
                || read.entries() != journal.lastEntry()
                || !read.faults().isEmpty()) {
            throw new LeiodeskException(
                    ErrorCode.STORE_BROKEN, "The rebuilt database is not what the journal says", null);
        }
        Optional<Path> kept = Optional.empty();
        if (Files.exists(place.database())) {
            kept = Optional.of(StudyPlace.kept(place.database(), now));
            disk.journals().move(place.database(), kept.get());
        }
        disk.journals().move(fresh, place.database());
        return kept;
    }

    /** Makes a database with everything that the journal says; it is not compared. */
    void make(Path fresh) {
        try (Database database = Database.create(fresh, key, disk)) {
            Migrations.apply(database.source());
            database.fill(sql -> follow(sql, database, 0));
        } catch (SQLException e) {
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The database cannot be rebuilt", e);
        }
    }

    private void follow(DSLContext sql, Database database, long entries) {
        Replay replay = new Replay(sql, Records.ALL, database.mac(), database.inserts());
        try {
            journal.read(frame -> {
                boolean lacking = frame.entries().isEmpty()
                        ? entries == 0
                        : frame.entries().get(0).number() > entries;
                if (lacking) {
                    replay.follow(frame);
                }
                return true;
            });
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.STORE_UNREADABLE, "The journal cannot be read", e);
        }
        replay.finish();
    }
}
