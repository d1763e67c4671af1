package org.leiodesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.store.audit.RowFault;
import org.leiodesk.store.backup.BackupFile;
import org.leiodesk.store.backup.BackupFolder;
import org.leiodesk.store.backup.Manifest;
import org.leiodesk.store.backup.Scratch;
import org.leiodesk.store.journal.Condition;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.journal.JournalStorage;
import org.leiodesk.store.key.FailedSignIns;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.open.OpenPlaces;

/**
 * Verifies a closed study and changes nothing of it: the key file, the chain of the journal to its end, every row and every audit entry of the database; and the
 * backups in a folder in the same way. What is wrong is a finding whose place is the file; nothing is repaired. A wrong password counts as a failed sign-in.
 */
public final class StudyCheck {
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();

    public StudyCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was verified.
     *
     * @param seal how far the journal is sound: entries, frames, latest hash
     * @param backups how many backups of this study were opened
     */
    public record Checked(Seal seal, int backups) {}

    /**
     * Verifies a study.
     *
     * @param backups folders with backups
     * @return refused when there is nothing that could be verified, or the password is wrong
     */
    public Outcome<Checked> check(Path file, String user, char[] password, List<Path> backups, Progress progress) {
        StudyPlace place = new StudyPlace(file);
        Optional<Finding> refusal = Opening.refusal(place);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            Outcome<KeyFile> read = KeyFileFormat.read(place.keyFile());
            if (!(read instanceof Outcome.Done<KeyFile> keyFile)) {
                return new Outcome.Refused<>(read.findings());
            }
            Optional<OpenPlaces.Claim> claim = OpenPlaces.claim(place.realPath());
            if (claim.isEmpty()) {
                return Outcome.refused(Finding.error("", "store.file.openElsewhere", file.toString()));
            }
            try {
                return signedIn(place, keyFile.value(), user, password, backups, progress);
            } finally {
                claim.get().close();
            }
        } catch (JournalStorage.LockedException e) {
            return Outcome.refused(Finding.error("", "store.file.openElsewhere", file.toString()));
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "The study cannot be read", e);
        }
    }

    private Outcome<Checked> signedIn(
            StudyPlace place, KeyFile keyFile, String user, char[] password, List<Path> backups, Progress progress)
            throws IOException {
        String account = keyFile.account(user).orElse("");
        FailedSignIns failures = new FailedSignIns(place.failedSignIns());
        Duration wait = failures.remaining(account, clock.instant(), clock.getZone());
        if (!wait.isZero()) {
            return Outcome.refused(Opening.waiting(wait));
        }
        Optional<StudyKey> unlocked = keyFile.unlock(user, password);
        if (unlocked.isEmpty()) {
            failures.add(account, clock.instant(), clock.getZone());
            return Outcome.refused(
                    Finding.error("", "store.signIn.refused", place.keyFile().toString()));
        }
        try (StudyKey key = unlocked.get()) {
            if (!keyFile.isAuthentic(key)) {
                findings.add(Finding.error(name(place.keyFile()), "store.check.keyFile"));
            }
            return verified(place, keyFile, key, backups, progress);
        }
    }

    private Outcome<Checked> verified(
            StudyPlace place, KeyFile keyFile, StudyKey key, List<Path> backups, Progress progress) throws IOException {
        if (!Files.exists(place.journal())) {
            findings.add(Finding.error(name(place.journal()), "store.check.noJournal"));
            database(place, key, null);
            return new Outcome.Done<>(new Checked(Seal.NONE, 0), findings);
        }
        Journal.Opened opened = Journal.open(
                StudyDisk.REAL.journals(), place.journal(), keyFile.fileId(), key, Migrations.NEWEST, keyFile.seal());
        try (Journal journal = opened.journal()) {
            Condition condition = opened.condition();
            if (condition.kind() != Condition.Kind.WHOLE) {
                findings.add(Finding.error(
                        name(place.journal()),
                        "store.check.journal." + condition.kind(),
                        condition.frame(),
                        condition.tailBytes()));
            }
            database(place, key, opened);
            List<Journal.Link> chain = condition.kind() == Condition.Kind.FOREIGN ? List.of() : journal.links();
            int good = 0;
            for (Path folder : backups) {
                good += backups(folder, keyFile, key, chain, progress);
            }
            return new Outcome.Done<>(new Checked(journal.seal(), good), findings);
        }
    }

    private void database(StudyPlace place, StudyKey key, Journal.@Nullable Opened opened) {
        String name = name(place.database());
        Optional<Finding> unfit = DatabaseFile.refusal(place.database());
        if (unfit.isPresent()) {
            findings.add(new Finding(unfit.get().severity(), name, unfit.get().message()));
            return;
        }
        DatabaseCheck check = new DatabaseCheck(place.database(), key, StudyDisk.REAL);
        boolean sound = opened != null && opened.condition().sound();
        DatabaseCheck.Result result = opened != null && sound
                ? check.against(opened.journal())
                : check.alone(
                        opened == null || opened.condition().kind() == Condition.Kind.FOREIGN
                                ? null
                                : opened.journal());
        if (result instanceof DatabaseCheck.Result.Unusable unusable) {
            findings.add(new Finding(
                    unusable.reason().severity(), name, unusable.reason().message()));
        } else if (result instanceof DatabaseCheck.Result.Read read) {
            for (RowFault fault : read.faults()) {
                findings.add(Finding.error(name, "store.check.row." + fault.kind(), fault.toString()));
            }
            if (!read.gapless()) {
                findings.add(Finding.error(name, "store.check.gap"));
            }
            if (opened != null && sound && read.entries() < opened.journal().lastEntry()) {
                findings.add(Finding.note(
                        name, "store.check.behind", opened.journal().lastEntry() - read.entries()));
            }
        }
    }

    private int backups(Path folder, KeyFile keyFile, StudyKey key, List<Journal.Link> chain, Progress progress) {
        int opened = 0;
        try {
            for (BackupFolder.Listed listed : new BackupFolder(folder).all()) {
                Manifest manifest = listed.manifest();
                if (manifest == null) {
                    findings.add(Finding.error(name(listed.file()), "store.check.backup.unreadable"));
                } else if (manifest.study().equals(keyFile.fileId())) {
                    backup(listed.file(), key, chain, progress);
                    opened++;
                }
            }
        } catch (IOException e) {
            findings.add(Finding.error(folder.toString(), "store.backup.noFolder", folder.toString()));
        }
        return opened;
    }

    private void backup(Path file, StudyKey key, List<Journal.Link> chain, Progress progress) throws IOException {
        try (Scratch scratch = Scratch.make();
                InputStream in = Files.newInputStream(file)) {
            Manifest manifest =
                    BackupFile.unpack(StudyDisk.REAL.journals(), in, Files.size(file), scratch.folder(), progress);
            for (Finding fault : new BackupCheck(scratch.folder(), manifest, key, StudyDisk.REAL).faults()) {
                findings.add(new Finding(fault.severity(), name(file), fault.message()));
            }
            long frame = manifest.seal().frames();
            boolean known = chain.stream()
                    .anyMatch(link -> link.frame() == frame
                            && link.link().equals(manifest.seal().link()));
            if (!known) {
                findings.add(Finding.warning(name(file), "store.check.backup.otherWay"));
            }
        } catch (BackupFile.BadBackupException e) {
            findings.add(Finding.error(name(file), "store.check.backup.damaged", e.part()));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
