package org.leiodesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.backup.BackupFile;
import org.leiodesk.store.backup.Manifest;
import org.leiodesk.store.backup.Scratch;
import org.leiodesk.store.journal.Condition;
import org.leiodesk.store.journal.FileStreams;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.journal.JournalEntry;
import org.leiodesk.store.journal.JournalStorage;
import org.leiodesk.store.journal.JournalStorage.JournalFile;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.open.OpenPlaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A backup that was unpacked, opened with the password of an account, and found good. It can be compared with the study that stands where it would go, and put
 * in its place; what stood there is kept under another name as a study that opens.
 */
public final class Restoration implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Restoration.class);

    /** What may stand beside a study and belongs to that one and no other. */
    private static final List<String> BESIDE = List.of(".signins", ".drafts", ".openedby");

    private final StudyDisk disk;
    private final Path backup;
    private final Scratch scratch;
    private final Manifest manifest;
    private final StudyKey key;
    private final UserAccount account;

    private Restoration(
            StudyDisk disk, Path backup, Scratch scratch, Manifest manifest, StudyKey key, UserAccount account) {
        this.disk = disk;
        this.backup = backup;
        this.scratch = scratch;
        this.manifest = manifest;
        this.key = key;
        this.account = account;
    }

    /** What a restoration would take away. */
    public enum Present {
        /** No study stands there. */
        NONE,
        /** The present study has what the backup has, and perhaps more. */
        LATER,
        /** The present study ends before the backup. */
        EARLIER,
        /** The present study went another way than the backup: it was restored from an older one, or its journal was made anew. */
        OTHER_WAY,
        /** Another study stands there. */
        OTHER_STUDY,
        /** What stands there cannot be read. */
        UNREADABLE
    }

    /**
     * What would be lost.
     *
     * @param present what stands there now
     * @param entries the audit entries that the present study has and the backup has not, the newest first; known only when it is later
     */
    public record Loss(Present present, List<AuditEntry> entries) {
        public Loss {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Unpacks a backup and opens it, reading alone.
     *
     * @param user an account of the study as it was then, with its password of then; cleared by the caller
     */
    public static Outcome<Restoration> open(Path backup, String user, char[] password, Progress progress) {
        return open(StudyDisk.REAL, backup, user, password, progress);
    }

    /** @param disk through which the study is reached that is replaced */
    static Outcome<Restoration> open(StudyDisk disk, Path backup, String user, char[] password, Progress progress) {
        if (!Files.isRegularFile(backup)) {
            return refused("store.file.missing", backup);
        }
        Scratch scratch = null;
        Outcome<Restoration> outcome = null;
        try (InputStream in = Files.newInputStream(backup)) {
            scratch = Scratch.make();
            Manifest manifest =
                    BackupFile.unpack(StudyDisk.REAL.journals(), in, Files.size(backup), scratch.folder(), progress);
            outcome = signedIn(disk, backup, scratch, manifest, user, password);
            return outcome;
        } catch (BackupFile.BadBackupException e) {
            LOG.warn("A backup cannot be used: {}", e.toString());
            return e.part().isEmpty()
                    ? refused("store.backup.none", backup)
                    : Outcome.refused(Finding.error("", "store.backup.damaged", backup.toString(), e.part()));
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "A backup cannot be read", e);
        } finally {
            if (scratch != null && !(outcome instanceof Outcome.Done<Restoration>)) {
                scratch.close();
            }
        }
    }

    private static Outcome<Restoration> signedIn(
            StudyDisk disk, Path backup, Scratch scratch, Manifest manifest, String user, char[] password)
            throws IOException {
        Outcome<KeyFile> read = KeyFileFormat.read(scratch.folder().resolve(BackupFile.STUDY));
        if (!(read instanceof Outcome.Done<KeyFile> keyFile)) {
            return new Outcome.Refused<>(read.findings());
        }
        Optional<StudyKey> key = keyFile.value().unlock(user, password);
        if (key.isEmpty()) {
            return refused("store.backup.signIn", backup);
        }
        BackupCheck check = new BackupCheck(scratch.folder(), manifest, key.get(), StudyDisk.REAL);
        List<Finding> faults = check.faults();
        Optional<UserAccount> account =
                faults.isEmpty() ? keyFile.value().account(user).flatMap(check::account) : Optional.empty();
        if (account.isEmpty() || !account.get().active()) {
            key.get().close();
            List<Finding> reasons = new ArrayList<>(faults);
            reasons.add(0, Finding.error("", "store.backup.bad", backup.toString()));
            return faults.isEmpty() ? refused("store.backup.signIn", backup) : new Outcome.Refused<>(reasons);
        }
        return Outcome.done(new Restoration(disk, backup, scratch, manifest, key.get(), account.get()));
    }

    public Path backup() {
        return backup;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** Every account as the backup has it. */
    public List<UserAccount> accounts() {
        return new BackupCheck(scratch.folder(), manifest, key, StudyDisk.REAL).accounts();
    }

    /** Whose password opened it, as the backup has the account. */
    public UserAccount account() {
        return account;
    }

    /** Compares with the study that stands there; refused when it is open elsewhere. */
    public Outcome<Loss> loss(Path file) {
        StudyPlace place = new StudyPlace(file);
        if (place.files().stream().noneMatch(Files::exists)) {
            return Outcome.done(new Loss(Present.NONE, List.of()));
        }
        try {
            Outcome<KeyFile> keyFile =
                    Files.exists(place.keyFile()) ? KeyFileFormat.read(place.keyFile()) : refused("", file);
            if (keyFile instanceof Outcome.Done<KeyFile> done
                    && !done.value().fileId().equals(manifest.study())) {
                return Outcome.done(new Loss(Present.OTHER_STUDY, List.of()));
            }
            if (!Files.exists(place.journal())) {
                return Outcome.done(new Loss(Present.UNREADABLE, List.of()));
            }
            Journal.Opened opened = Journal.open(
                    StudyDisk.REAL.journals(),
                    place.journal(),
                    manifest.study(),
                    key,
                    Migrations.NEWEST,
                    manifest.seal());
            try (Journal journal = opened.journal()) {
                return Outcome.done(compared(journal, opened.condition().kind()));
            }
        } catch (JournalStorage.LockedException e) {
            return refused("store.file.openElsewhere", file);
        } catch (IOException e) {
            LOG.warn("The present study cannot be read: {}", e.toString());
            return Outcome.done(new Loss(Present.UNREADABLE, List.of()));
        }
    }

    private Loss compared(Journal journal, Condition.Kind kind) throws IOException {
        return switch (kind) {
            case OTHER -> new Loss(Present.OTHER_WAY, List.of());
            case FOREIGN -> new Loss(Present.UNREADABLE, List.of());
            case CUT -> new Loss(Present.EARLIER, List.of());
            case WHOLE, TORN, BROKEN ->
                journal.seal().frames() < manifest.seal().frames()
                        ? new Loss(Present.UNREADABLE, List.of())
                        : new Loss(Present.LATER, since(journal));
        };
    }

    private List<AuditEntry> since(Journal journal) throws IOException {
        List<AuditEntry> entries = new ArrayList<>();
        journal.read(frame -> {
            frame.entries().stream()
                    .filter(entry -> entry.number() > manifest.seal().entries())
                    .map(JournalEntry::audit)
                    .forEach(entries::add);
            return true;
        });
        Collections.reverse(entries);
        return entries;
    }

    /**
     * Puts the backup where a study stands or is to stand. The study that stands there is kept as {@code NAME-before-restore-TIME.leiodesk} with all its files.
     * The new files are whole on the disk before the first of the old ones gets its other name, and the key file comes last: at no moment is anything
     * overwritten, or half a study there that would open.
     *
     * @param file where; its folder must exist
     * @param replace whether a study that stands there may be put aside
     * @return where the study is kept that stood there; null when there was none
     */
    public Outcome<Restored> into(Path file, boolean replace, Instant now) {
        StudyPlace place = new StudyPlace(file);
        Path folder = place.keyFile().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return refused("store.path.noFolder", file);
        }
        if (file.toString().indexOf(';') >= 0) {
            return refused("store.path.semicolon", file);
        }
        boolean stands = place.files().stream().anyMatch(Files::exists);
        if (stands && !replace) {
            return refused("store.restore.stands", file);
        }
        try {
            Optional<OpenPlaces.Claim> claim = OpenPlaces.claim(place.realPath());
            if (claim.isEmpty()) {
                return refused("store.file.openElsewhere", file);
            }
            try {
                return isLocked(place) ? refused("store.file.openElsewhere", file) : replaced(place, stands, now);
            } finally {
                claim.get().close();
            }
        } catch (IOException e) {
            LOG.error("A backup cannot be restored: {}", e.toString());
            return refused("store.restore.unwritable", folder);
        }
    }

    /**
     * What was restored.
     *
     * @param kept the key file of the study that stood there before; null when there was none
     */
    public record Restored(Path file, @Nullable Path kept) {}

    private static boolean isLocked(StudyPlace place) throws IOException {
        boolean database = DatabaseFile.refusal(place.database())
                .map(refusal -> refusal.message().key().equals("store.file.openElsewhere"))
                .orElse(false);
        if (database || !Files.exists(place.journal())) {
            return database;
        }
        try {
            StudyDisk.REAL.journals().open(place.journal()).close();
            return false;
        } catch (JournalStorage.LockedException e) {
            return true;
        }
    }

    private Outcome<Restored> replaced(StudyPlace place, boolean stands, Instant now) throws IOException {
        List<Path> to = place.files();
        List<Path> fresh = to.stream().map(StudyPlace::restoring).toList();
        StudyPlace kept = StudyPlace.beforeRestore(place, now);
        List<Move> done = new ArrayList<>();
        try {
            for (int i = 0; i < fresh.size(); i++) {
                copy(scratch.folder().resolve(BackupFile.names().get(i)), fresh.get(i));
            }
            List<Path> aside = new ArrayList<>(kept.files());
            List<Path> old = new ArrayList<>(to);
            for (String beside : BESIDE) {
                old.add(place.keyFile().resolveSibling(place.keyFile().getFileName() + beside));
                aside.add(kept.keyFile().resolveSibling(kept.keyFile().getFileName() + beside));
            }
            for (int i = 0; i < old.size(); i++) {
                if (Files.exists(old.get(i))) {
                    move(new Move(old.get(i), aside.get(i)), done);
                }
            }
            for (int i = fresh.size() - 1; i >= 0; i--) {
                move(new Move(fresh.get(i), to.get(i)), done);
            }
        } catch (IOException e) {
            if (putBack(done, e)) {
                for (Path path : fresh) {
                    remove(path, e);
                }
            }
            throw e;
        }
        return Outcome.done(new Restored(place.keyFile(), stands ? kept.keyFile() : null));
    }

    private record Move(Path from, Path to) {}

    private void move(Move move, List<Move> done) throws IOException {
        if (Files.exists(move.to())) {
            throw new IOException("There is a file already: " + move.to());
        }
        disk.journals().move(move.from(), move.to());
        done.add(move);
    }

    /** Whether all is as it was. When not, the new files stay, so that the next restoration goes on where this one was interrupted. */
    private boolean putBack(List<Move> done, IOException cause) {
        boolean all = true;
        List<Move> latestFirst = new ArrayList<>(done);
        Collections.reverse(latestFirst);
        for (Move move : latestFirst) {
            try {
                disk.journals().move(move.to(), move.from());
            } catch (IOException e) {
                cause.addSuppressed(e);
                all = false;
            }
        }
        return all;
    }

    private static void remove(Path file, IOException cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void copy(Path from, Path to) throws IOException {
        try (JournalFile file = disk.journals().create(to)) {
            try (var out = FileStreams.out(file)) {
                Files.copy(from, out);
            }
            file.force();
        }
    }

    private static <T> Outcome<T> refused(String key, Path file) {
        return Outcome.refused(Finding.error("", key, file.toString()));
    }

    @Override
    public void close() {
        key.close();
        scratch.close();
    }
}
