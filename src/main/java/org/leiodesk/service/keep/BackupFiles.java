package org.leiodesk.service.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.store.backup.BackupFolder;
import org.leiodesk.store.backup.Manifest;

/** Looks through folders for backups; needs no password. */
public final class BackupFiles {
    private BackupFiles() {}

    /** Every backup in a folder, the newest first; a file that cannot be read as one is a warning. */
    public static Outcome<List<Backup>> in(Path folder) {
        return in(folder, null);
    }

    /** @param study the study that asks, or null */
    static Outcome<List<Backup>> in(Path folder, @Nullable UUID study) {
        if (!Files.isDirectory(folder)) {
            return Outcome.refused(Finding.error("", "store.backup.noFolder", folder.toString()));
        }
        try {
            List<Backup> backups = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            for (BackupFolder.Listed listed : new BackupFolder(folder).all()) {
                Manifest manifest = listed.manifest();
                if (manifest == null) {
                    findings.add(Finding.warning(
                            "", "store.backup.unreadable", listed.file().toString()));
                } else {
                    backups.add(Backup.of(listed.file(), manifest, study == null || study.equals(manifest.study())));
                }
            }
            return new Outcome.Done<>(backups, findings);
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "A folder of backups cannot be read", e);
        }
    }
}
