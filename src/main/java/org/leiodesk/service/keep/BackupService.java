package org.leiodesk.service.keep;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.entry.Keeper;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.StudyBackup;
import org.leiodesk.store.StudyStore;
import org.leiodesk.store.backup.FolderRisk;

/**
 * Backups of an open study. Administrators make them on demand (as long as there is none, investigators); on closing one is made whoever is signed in. Each one
 * that was verified, and each that failed, is an entry in the audit trail.
 */
public final class BackupService {
    private static final String DEVELOPMENT = "development";

    private final Recorder recorder;

    public BackupService(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Whether the person signed in makes backups on demand, and chooses where they go. */
    public boolean mayKeep() {
        return recorder.account().role() == Keeper.of(recorder.store().accounts());
    }

    /**
     * Makes a backup and verifies it by opening it.
     *
     * @param folder must exist
     * @return what was made; refused with the reason when it could not be made or is not good, and then nothing new is in the folder
     * @throws java.util.concurrent.CancellationException when progress said stop; nothing is left behind
     */
    public Outcome<Backup> make(Path folder, Progress progress) {
        if (!mayKeep()) {
            return Outcome.refused(Finding.error("", "service.role.backup"));
        }
        return recorder.mustChangePassword()
                ? Outcome.refused(Finding.error("", "service.account.changeFirst"))
                : made(folder, progress);
    }

    /** Makes a backup because the study is about to be closed. */
    public Outcome<Backup> makeOnClosing(Path folder, Progress progress) {
        return made(folder, progress);
    }

    private Outcome<Backup> made(Path folder, Progress progress) {
        StudyStore store = recorder.store();
        Signed by = recorder.sign("");
        Outcome<StudyBackup.Made> outcome = store.backup().make(folder, by, program(), progress);
        if (!(outcome instanceof Outcome.Done<StudyBackup.Made> done)) {
            String reasons = outcome.findings().stream()
                    .map(finding -> finding.message().in(Language.ENGLISH))
                    .collect(Collectors.joining(" "));
            note(AuditAction.BACKUP_FAILED, Map.of("failure", reasons));
            return new Outcome.Refused<>(outcome.findings());
        }
        Backup backup = Backup.of(done.value().file(), done.value().manifest(), true);
        Map<String, String> details = new LinkedHashMap<>();
        details.put("file", backup.file().toString());
        details.put("entries", String.valueOf(backup.entries()));
        details.put("subjects", String.valueOf(backup.subjects()));
        details.put("hash", backup.hash());
        note(AuditAction.BACKUP, details);
        return new Outcome.Done<>(backup, done.findings());
    }

    private void note(AuditAction action, Map<String, String> details) {
        Signed by = recorder.sign("");
        recorder.store().write(by, change -> {
            change.note(action, by, details);
            return by;
        });
    }

    static String program() {
        String version = BackupService.class.getPackage().getImplementationVersion();
        return version == null ? DEVELOPMENT : version;
    }

    /** The backups in a folder, those of other studies included, the newest first. */
    public Outcome<List<Backup>> list(Path folder) {
        return BackupFiles.in(folder, recorder.store().backup().study());
    }

    /** Warnings about a folder for backups; none as a rule. */
    public List<Finding> risks(Path folder) {
        return FolderRisk.ofBackups(folder, recorder.store().place().keyFile());
    }

    /** The last attempt, whichever folder it went to; empty when there was none. */
    public Optional<LastBackup> last() {
        List<AuditEntry> attempts = recorder.store().audit().stream()
                .filter(entry -> entry.action() == AuditAction.BACKUP || entry.action() == AuditAction.BACKUP_FAILED)
                .toList();
        if (attempts.isEmpty()) {
            return Optional.empty();
        }
        AuditEntry latest = attempts.get(0);
        return Optional.of(new LastBackup(
                latest.by().at(),
                latest.action() == AuditAction.BACKUP,
                attempts.stream()
                        .filter(entry -> entry.action() == AuditAction.BACKUP)
                        .findFirst()
                        .map(entry -> entry.by().at())
                        .orElse(null)));
    }

    /** The entries that were saved after a backup, the newest first: what restoring it would take away. Empty as well when the backup is not of this study. */
    public List<AuditEntry> since(Backup backup) {
        return backup.own()
                ? recorder.store().audit().stream()
                        .filter(entry -> entry.number() > backup.entries())
                        .toList()
                : List.of();
    }
}
