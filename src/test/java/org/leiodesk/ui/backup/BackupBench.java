package org.leiodesk.ui.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.service.keep.LastBackup;

/** Backups for pictures and models, without a study. */
public final class BackupBench {
    static final Path STICK = Path.of("/media/li/BACKUP");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BackupBench() {}

    /** The last backup was made two hours before. */
    public static BackupDoors doors(Instant now) {
        return doors(now, Optional.of(new LastBackup(now.minus(Duration.ofHours(2)), true, now)), true);
    }

    static BackupDoors doors(Instant now, Optional<LastBackup> last, boolean mayKeep) {
        return new BackupDoors(
                Path.of("/home/li/trial.leiodesk"),
                mayKeep,
                (folder, progress) -> Outcome.done(backup(now, 0)),
                (folder, progress) -> Outcome.done(backup(now, 0)),
                folder -> Outcome.done(List.of(backup(now, 2), backup(now, 26), backup(now, 50))),
                folder -> List.of(Finding.warning("", "store.risk.backup.sameDisk", folder.toString())),
                () -> last,
                backup -> List.of(entry(now, 4220, "S-014"), entry(now, 4219, "S-031")));
    }

    static Backup backup(Instant now, int hoursAgo) {
        Instant at = now.minus(Duration.ofHours(hoursAgo));
        return new Backup(
                STICK.resolve("trial-" + at.toString().replaceAll("[-:]", "").replace(".000", "") + ".leiobackup"),
                "TMZ-EPI",
                new Signed("li", at, ZONE, ""),
                "0.1.0",
                32,
                4018 - hoursAgo,
                4218 - hoursAgo,
                "9f2c41d07e5ab3c6".repeat(4),
                1_843_200,
                hoursAgo < 50);
    }

    private static AuditEntry entry(Instant now, long number, String subject) {
        return new AuditEntry(
                number,
                AuditAction.AMEND,
                subject,
                "MEASUREMENT",
                "T01 / 2",
                Map.of("lesionId", "T01", "timepointName", "Week 12", "stateMm", "25.0"),
                Map.of("lesionId", "T01", "timepointName", "Week 12", "stateMm", "21.0"),
                new Signed("wang", now.minus(Duration.ofMinutes(30)), ZONE, "Typing error"));
    }
}
