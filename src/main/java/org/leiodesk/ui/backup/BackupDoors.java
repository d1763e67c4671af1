package org.leiodesk.ui.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.service.keep.LastBackup;

/**
 * What is asked of the backups of an open study. All but the first two are called in the background.
 *
 * @param study the file of the study
 * @param mayKeep whether the person signed in makes backups on demand and chooses where they go
 * @param make makes one on demand
 * @param makeOnClosing makes one because the study is about to be closed
 * @param list the backups in a folder
 * @param risks warnings about a folder
 * @param last the last attempt
 * @param since what was saved after a backup
 */
public record BackupDoors(
        Path study,
        boolean mayKeep,
        Making make,
        Making makeOnClosing,
        Function<Path, Outcome<List<Backup>>> list,
        Function<Path, List<Finding>> risks,
        Callable<Optional<LastBackup>> last,
        Function<Backup, List<AuditEntry>> since) {
    /** Makes a backup into a folder. */
    @FunctionalInterface
    public interface Making {
        Outcome<Backup> make(Path folder, Progress progress);
    }
}
