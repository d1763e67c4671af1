package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.journal.EntryLog;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.store.open.OpenPlaces;
import org.leiodesk.store.record.Records;

/** Makes study files. */
public final class Creation {
    private final KeySettings settings;
    private final StudyDisk disk;

    /** @param settings how dear it is to try a password */
    public Creation(KeySettings settings) {
        this(settings, StudyDisk.REAL);
    }

    /** @param disk anything but the real one is for tests */
    Creation(KeySettings settings, StudyDisk disk) {
        this.settings = settings;
        this.disk = disk;
    }

    /**
     * Makes an empty study with one account and the default protocol settings. The key file is written last: a study that was not finished is none.
     *
     * @param file where; must not exist, its folder must
     */
    public Outcome<StudyStore> create(Path file, Study study, UserAccount account, char[] password, Signed by) {
        StudyPlace place = new StudyPlace(file);
        Optional<Finding> refusal = refusal(place);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            Optional<OpenPlaces.Claim> claim = OpenPlaces.claim(place.realPath());
            if (claim.isEmpty()) {
                return Outcome.refused(Finding.error("", "store.file.openElsewhere", file.toString()));
            }
            StudyStore made = make(place, claim.get(), study, account, password, by);
            made.openedBy(account, by);
            return Outcome.done(made);
        } catch (IOException | SQLException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "The study cannot be made", e);
        }
    }

    private StudyStore make(
            StudyPlace place, OpenPlaces.Claim claim, Study study, UserAccount account, char[] password, Signed by)
            throws IOException, SQLException {
        KeyFile.Unlocked unlocked = KeyFile.create(account.name(), password, settings);
        Database database = null;
        Journal journal = null;
        try {
            database = Database.create(place.database(), unlocked.key(), disk);
            journal = Journal.create(
                    disk.journals(), place.journal(), unlocked.file().fileId(), unlocked.key(), Migrations.NEWEST);
            fill(database, journal, study, account, by);
            KeyFile sealed = unlocked.file().withSeal(journal.seal(), unlocked.key());
            KeyFileFormat.write(place.keyFile(), sealed);
            return new StudyStore(place, claim, sealed, unlocked.key(), database, journal, disk, by.at());
        } catch (IOException | SQLException | RuntimeException e) {
            if (database != null) {
                closeQuietly(database, e);
                Files.deleteIfExists(place.database());
            }
            if (journal != null) {
                closeQuietly(journal, e);
                Files.deleteIfExists(place.journal());
            }
            unlocked.key().close();
            claim.close();
            throw e;
        }
    }

    private static void closeQuietly(AutoCloseable open, Exception cause) {
        try {
            open.close();
        } catch (Exception e) {
            cause.addSuppressed(e);
        }
    }

    /** The tables and first rows of an empty study. */
    static void fill(Database database, EntryLog journal, Study study, UserAccount account, Signed by) {
        Migrations.apply(database.source());
        database.start(journal);
        database.write(by, change -> {
            change.create(Records.STUDY, new Versioned<>(study, 0));
            change.create(Records.ACCOUNT, new Versioned<>(account, 0));
            return change.create(Records.PROTOCOL, new Versioned<>(ProtocolSettings.DEFAULT, 0));
        });
    }

    private static Optional<Finding> refusal(StudyPlace place) {
        String name = place.keyFile().toString();
        Path folder = place.keyFile().getParent();
        if (name.indexOf(';') >= 0) {
            return Optional.of(Finding.error("", "store.path.semicolon", name));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of(Finding.error("", "store.path.noFolder", name));
        }
        if (Files.exists(place.keyFile())) {
            return Optional.of(Finding.error("", "store.file.exists", name));
        }
        return Stream.of(place.database(), place.journal())
                .filter(Files::exists)
                .map(file -> Finding.error("", "store.file.exists", file.toString()))
                .findFirst();
    }
}
