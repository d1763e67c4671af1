package org.leiodesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.store.backup.BackupFile;
import org.leiodesk.store.backup.BackupFolder;
import org.leiodesk.store.backup.Manifest;
import org.leiodesk.store.backup.Scratch;
import org.leiodesk.store.journal.FileStreams;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.journal.JournalStorage.JournalFile;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a backup of an open study.
 *
 * <ol>
 *   <li>Where the journal stands and how many rows there are is noted in one moment; the journal is copied up to there, and the key file seals that place.
 *   <li>The database of the copy is made from the copied journal: it is of the same moment, and that it can be made is proved.
 *   <li>All three and a manifest are written into one file under another name, and forced to the disk.
 *   <li>That file is unpacked again and opened: sums, chain, every row and entry, counts and hash.
 *   <li>Only then it gets its name; and only then the oldest beyond ten of this study are deleted.
 * </ol>
 *
 * Whatever fails is a refusal: nothing but a file under another name was written, and that is deleted.
 */
public final class StudyBackup {
    private static final Logger LOG = LoggerFactory.getLogger(StudyBackup.class);
    private static final int CHUNK = 1 << 16;
    private static final long BESIDE = 1 << 16;

    private final StudyPlace place;
    private final KeyFile keyFile;
    private final StudyKey key;
    private final Journal journal;
    private final Database database;
    private final StudyDisk disk;

    StudyBackup(StudyPlace place, KeyFile keyFile, StudyKey key, Journal journal, Database database, StudyDisk disk) {
        this.place = place;
        this.keyFile = keyFile;
        this.key = key;
        this.journal = journal;
        this.database = database;
        this.disk = disk;
    }

    /**
     * A backup that was verified.
     *
     * @param file where it is
     */
    public record Made(Path file, Manifest manifest) {}

    /** What the live study says of one moment. */
    private record Moment(Journal.Extent extent, SortedMap<String, Long> counts, String studyId) {}

    /** Identifies the study whatever its file is called. */
    public UUID study() {
        return keyFile.fileId();
    }

    /**
     * Makes a backup and verifies it.
     *
     * @param folder must exist
     * @param program the version of the program
     * @throws CancellationException when progress said stop; nothing is left behind
     */
    public Outcome<Made> make(Path folder, Signed by, String program, Progress progress) {
        if (!Files.isDirectory(folder)) {
            return Outcome.refused(Finding.error("", "store.backup.noFolder", folder.toString()));
        }
        try (Scratch scratch = Scratch.make()) {
            Manifest manifest = fill(scratch.folder(), by, program, progress);
            return publish(scratch.folder(), folder, manifest, progress);
        } catch (SourceException e) {
            LOG.error("The study cannot be read for a backup: {}", e.toString());
            return Outcome.refused(Finding.error("", "store.backup.source"));
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.error("A backup cannot be prepared: {}", e.toString());
            return Outcome.refused(Finding.error("", "store.backup.scratch", System.getProperty("java.io.tmpdir", "")));
        }
    }

    /** The study itself could not be read. */
    private static final class SourceException extends RuntimeException {
        private static final long serialVersionUID = 1;

        SourceException(Exception cause) {
            super(cause);
        }
    }

    private Manifest fill(Path folder, Signed by, String program, Progress progress) throws IOException {
        Moment moment = moment();
        StudyPlace copy = new StudyPlace(folder.resolve(BackupFile.STUDY));
        Seal seal = moment.extent().seal();
        try (JournalFile file = disk.journals().create(copy.keyFile())) {
            file.write(0, KeyFileFormat.bytes(keyFile.withSeal(seal, key)));
            file.force();
        }
        try (JournalFile file = disk.journals().create(copy.journal());
                OutputStream out = FileStreams.out(file)) {
            copyJournal(moment.extent(), out, progress);
        }
        progress.report(Message.of("store.backup.rebuilding"), 0, 0);
        Journal.Opened opened =
                Journal.open(disk.journals(), copy.journal(), keyFile.fileId(), key, Migrations.NEWEST, seal);
        try (Journal copied = opened.journal()) {
            if (!opened.condition().sound() || !copied.seal().equals(seal)) {
                throw new SourceException(new IOException("The journal is not what was written"));
            }
            new Rebuilding(copy, key, disk, copied).make(copy.database()); // compared when the backup is opened
        }
        stopIfCancelled(progress);
        List<Manifest.Part> parts = new ArrayList<>();
        for (String name : BackupFile.names()) {
            parts.add(BackupFile.part(disk.journals(), folder, name, progress));
        }
        return new Manifest(keyFile.fileId(), moment.studyId(), by, program, seal, moment.counts(), parts);
    }

    /** No change is between the end of the journal and the counts: a change holds the database until its frame is written. */
    private Moment moment() {
        try {
            return database.read(sql -> new Moment(
                    journal.extent(),
                    BackupCheck.counts(sql),
                    Records.STUDY.all(sql).get(0).value().id()));
        } catch (LeiodeskException e) {
            throw new SourceException(e);
        }
    }

    private void copyJournal(Journal.Extent extent, OutputStream out, Progress progress) throws IOException {
        try (InputStream in = journal.bytes(extent)) {
            byte[] chunk = new byte[CHUNK];
            long done = 0;
            while (done < extent.bytes()) {
                stopIfCancelled(progress);
                int count = read(in, chunk);
                if (count < 0) {
                    throw new SourceException(new IOException("The journal became shorter"));
                }
                out.write(chunk, 0, count);
                done += count;
                progress.report(Message.of("store.backup.copying"), done, extent.bytes());
            }
        }
    }

    private static int read(InputStream in, byte[] chunk) {
        try {
            return in.read(chunk);
        } catch (IOException e) {
            throw new SourceException(e);
        }
    }

    private Outcome<Made> publish(Path from, Path folder, Manifest manifest, Progress progress) {
        BackupFolder backups = new BackupFolder(folder);
        Path draft = backups.draft(manifest.study());
        try {
            BackupFile.write(disk.journals(), draft, manifest, from, progress);
            List<Finding> faults = verify(draft, progress);
            if (!faults.isEmpty()) {
                LOG.error("A backup that was just written is not good: {}", faults);
                List<Finding> reasons = new ArrayList<>(faults);
                reasons.add(0, Finding.error("", "store.backup.notGood", folder.toString()));
                return new Outcome.Refused<>(reasons);
            }
            stopIfCancelled(progress);
            Path named = backups.freeName(
                    String.valueOf(place.keyFile().getFileName()), manifest.by().at());
            disk.journals().move(draft, named);
            return new Outcome.Done<>(new Made(named, manifest), prune(backups, manifest, named));
        } catch (BackupFile.BadBackupException e) {
            LOG.error("A backup that was just written is not good: {}", e.toString());
            return Outcome.refused(Finding.error("", "store.backup.notGood", folder.toString()));
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.error("A backup cannot be written: {}", e.toString());
            return Outcome.refused(unwritable(folder, manifest.bytes()));
        } finally {
            remove(draft);
        }
    }

    private List<Finding> verify(Path draft, Progress progress) throws IOException {
        try (Scratch scratch = Scratch.make()) {
            Manifest read = BackupFile.unpack(disk.journals(), draft, scratch.folder(), progress);
            progress.report(Message.of("store.backup.comparing"), 0, 0);
            return new BackupCheck(scratch.folder(), read, key, disk).faults();
        }
    }

    private static List<Finding> prune(BackupFolder backups, Manifest manifest, Path made) {
        try {
            backups.keepTheNewest(manifest.study(), made);
            return List.of();
        } catch (IOException e) {
            LOG.warn("Old backups cannot be deleted: {}", e.toString());
            return List.of(Finding.warning("", "store.backup.notPruned"));
        }
    }

    /** Why a folder does not take a backup: gone, full, or not to be written. */
    private static Finding unwritable(Path folder, long bytes) {
        String name = folder.toString();
        if (!Files.isDirectory(folder)) {
            return Finding.error("", "store.backup.gone", name);
        }
        try {
            FileStore store = Files.getFileStore(folder);
            long room = store.getUsableSpace();
            if (room < bytes + BESIDE) {
                return Finding.error("", "store.backup.full", name, megabytes(bytes), megabytes(room));
            }
            return store.isReadOnly() || !Files.isWritable(folder)
                    ? Finding.error("", "store.backup.readOnly", name)
                    : Finding.error("", "store.backup.unwritable", name);
        } catch (IOException gone) {
            return Finding.error("", "store.backup.gone", name);
        }
    }

    private static String megabytes(long bytes) {
        return String.valueOf(Math.max(1, (bytes + (1 << 20) - 1) >> 20));
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LOG.warn("An unfinished backup cannot be deleted: {}", e.toString());
        }
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }
}
