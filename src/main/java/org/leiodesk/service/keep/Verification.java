package org.leiodesk.service.keep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.store.Restoration;
import org.leiodesk.store.StudyCheck;
import org.leiodesk.store.backup.BackupFile;

/** Verifies studies and backups without changing anything; for anyone with an account. */
public final class Verification {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] STUDY = "LEIODESK".getBytes(StandardCharsets.US_ASCII);

    private final Clock clock;
    private final Progress progress;

    public Verification(Clock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /** What a file may be. */
    public enum Kind {
        /** An inspection pack. */
        PACK,
        /** A backup. */
        BACKUP,
        /** The file that is named as a study. */
        STUDY,
        /** No file. */
        MISSING,
        /** Something else. */
        OTHER
    }

    /**
     * What was verified of a study.
     *
     * @param entries audit entries in the sound part of the journal
     * @param frames frames of the journal
     * @param latestHash its latest hash; empty when there is no journal
     * @param backups how many of its backups were opened
     */
    public record Study(long entries, long frames, String latestHash, int backups) {}

    /** What a file is, by its first bytes. */
    public static Kind kind(Path file) {
        if (!Files.isRegularFile(file)) {
            return Kind.MISSING;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(STUDY.length);
            if (Arrays.equals(head, STUDY)) {
                return Kind.STUDY;
            }
            if (!Arrays.equals(Arrays.copyOf(head, ZIP.length), ZIP)) {
                return Kind.OTHER;
            }
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "A file cannot be read", e);
        }
        return isBackup(file) ? Kind.BACKUP : Kind.PACK;
    }

    /** A backup says so in its first file; the name decides when that cannot be read. */
    private static boolean isBackup(Path file) {
        try {
            BackupFile.manifest(file);
            return true;
        } catch (IOException none) {
            return String.valueOf(file.getFileName()).endsWith(BackupFile.ENDING);
        }
    }

    /** Verifies a closed study, and the backups of it in folders. The findings tell what is wrong, each with the name of the file. */
    public Outcome<Study> study(Path file, String user, char[] password, List<Path> backups) {
        Outcome<StudyCheck.Checked> outcome = new StudyCheck(clock).check(file, user, password, backups, progress);
        if (!(outcome instanceof Outcome.Done<StudyCheck.Checked> done)) {
            return new Outcome.Refused<>(outcome.findings());
        }
        StudyCheck.Checked checked = done.value();
        return new Outcome.Done<>(
                new Study(
                        checked.seal().entries(),
                        checked.seal().frames(),
                        checked.seal().link(),
                        checked.backups()),
                done.findings());
    }

    /** Opens a backup and verifies all of it. */
    public Outcome<Backup> backup(Path file, String user, char[] password) {
        Outcome<Restoration> outcome = Restoration.open(file, user, password, progress);
        if (!(outcome instanceof Outcome.Done<Restoration> done)) {
            return new Outcome.Refused<>(outcome.findings());
        }
        try (Restoration opened = done.value()) {
            return Outcome.done(Backup.of(file, opened.manifest(), true));
        }
    }

    /** Verifies that the files in a backup are those of its manifest; no password is needed. */
    public Outcome<Backup> sums(Path file) {
        try {
            return Outcome.done(Backup.of(file, BackupFile.sums(file, progress), true));
        } catch (BackupFile.BadBackupException e) {
            return e.part().isEmpty()
                    ? Outcome.refused(Finding.error("", "store.backup.none", file.toString()))
                    : Outcome.refused(Finding.error("", "store.backup.damaged", file.toString(), e.part()));
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "A backup cannot be read", e);
        }
    }
}
