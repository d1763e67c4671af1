package org.leiodesk.service.keep;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.store.Opening;
import org.leiodesk.store.Restoration;
import org.leiodesk.store.StudyStore;
import org.leiodesk.store.backup.FolderRisk;

/** A backup that was opened and found good, ready to be compared and restored. */
public final class OpenedBackup implements AutoCloseable {
    private final Restoration restoration;
    private final Clock clock;

    OpenedBackup(Restoration restoration, Clock clock) {
        this.restoration = restoration;
        this.clock = clock;
    }

    /** What is in it. */
    public Backup backup() {
        return Backup.of(restoration.backup(), restoration.manifest(), true);
    }

    /** What would be lost if it took the place of what stands there; refused when the study there is open. */
    public Outcome<Comparison> compare(Path file) {
        Outcome<Restoration.Loss> loss = restoration.loss(file);
        return loss instanceof Outcome.Done<Restoration.Loss> done
                ? Outcome.done(new Comparison(
                        Comparison.Present.valueOf(done.value().present().name()),
                        done.value().entries()))
                : new Outcome.Refused<>(loss.findings());
    }

    /**
     * What was restored.
     *
     * @param file the study
     * @param kept the study that stood there before, under its new name; null when there was none
     */
    public record Restored(Path file, @Nullable Path kept) {}

    /**
     * Restores the study and writes it down in its audit trail. A study that stands there is kept under another name.
     *
     * @param replace whether a study that stands there may be put aside
     * @param password as it opened the backup; cleared by the caller
     */
    public Outcome<Restored> restore(Path file, boolean replace, char[] password) {
        Outcome<Comparison> compared = compare(file);
        if (!(compared instanceof Outcome.Done<Comparison> comparison)) {
            return new Outcome.Refused<>(compared.findings());
        }
        if (comparison.value().present() == Comparison.Present.OTHER_STUDY) {
            return Outcome.refused(Finding.error("", "store.restore.otherStudy", file.toString()));
        }
        Outcome<Restoration.Restored> outcome = restoration.into(file, replace, clock.instant());
        if (!(outcome instanceof Outcome.Done<Restoration.Restored> done)) {
            return new Outcome.Refused<>(outcome.findings());
        }
        Restored restored = new Restored(done.value().file(), done.value().kept());
        Outcome<Opening.Opened> opened =
                new Opening(clock).open(file, restoration.account().name(), password);
        if (!(opened instanceof Outcome.Done<Opening.Opened> open)) {
            return new Outcome.Refused<>(opened.findings());
        }
        StudyStore store = open.value().store();
        Signed by = new Signed(restoration.account().name(), clock.instant(), clock.getZone(), "");
        try {
            store.write(by, change -> {
                change.note(AuditAction.RESTORE, by, details(restored, comparison.value()));
                return by;
            });
        } finally {
            store.close(by);
        }
        return new Outcome.Done<>(restored, opened.findings());
    }

    private Map<String, String> details(Restored restored, Comparison comparison) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("file", restoration.backup().toString());
        details.put("entries", String.valueOf(restoration.manifest().seal().entries()));
        details.put("hash", restoration.manifest().seal().link());
        Path kept = restored.kept();
        if (kept != null) {
            details.put("kept", String.valueOf(kept.getFileName()));
            details.put("lost", String.valueOf(comparison.lost().size()));
        }
        return details;
    }

    /** Who restores it, as the backup has the account. */
    public String user() {
        return restoration.account().name();
    }

    /** Warnings about the folder in which the study would lie. */
    public List<Finding> risks(Path file) {
        return FolderRisk.ofStudy(file);
    }

    @Override
    public void close() {
        restoration.close();
    }
}
