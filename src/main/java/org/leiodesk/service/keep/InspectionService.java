package org.leiodesk.service.keep;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.audit.TrailFilter;
import org.leiodesk.domain.study.Role;
import org.leiodesk.exchange.trail.TrailCsv;
import org.leiodesk.figure.export.WholeFile;
import org.leiodesk.report.Printed;
import org.leiodesk.report.TrailReport;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.StudyStore;

/** What an inspector takes along: the whole record in one file, or a part of the audit trail. */
public final class InspectionService {
    private final Recorder recorder;

    public InspectionService(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * A pack that was written and checked.
     *
     * @param files how many files are in it
     * @param manifestSum the SHA-256 of its manifest, which stands for the whole pack
     */
    public record Pack(Path file, int files, String manifestSum) {}

    /** Whether the person signed in writes the inspection pack. */
    public boolean mayPack() {
        Role role = recorder.account().role();
        return role == Role.INVESTIGATOR || role == Role.ADMINISTRATOR;
    }

    /**
     * Writes an inspection pack and checks it. For investigators and for who keeps the study. Written down in the audit trail with the sum of the manifest: by
     * that a pack can be told from one that was made up.
     *
     * @param filter which part of the audit trail goes in
     * @param language of what is printed
     * @throws java.util.concurrent.CancellationException when progress says stop; no file is left behind
     */
    public Outcome<Pack> pack(Path file, TrailFilter filter, Language language, Progress progress) {
        if (!mayPack()) {
            return Outcome.refused(Finding.error("", "service.role.inspection"));
        }
        if (recorder.mustChangePassword()) {
            return Outcome.refused(Finding.error("", "service.account.changeFirst"));
        }
        PackContent content = new PackContent(recorder, filter, language, progress);
        WholeFile.write(file, content::writeTo);
        Outcome<PackCheck.Seen> checked = PackCheck.check(file, progress);
        if (!(checked instanceof Outcome.Done<PackCheck.Seen> good)
                || !checked.findings().isEmpty()) {
            return new Outcome.Refused<>(checked.findings());
        }
        Signed by = recorder.sign("");
        recorder.store().write(by, change -> {
            change.note(
                    AuditAction.INSPECTION_PACK,
                    by,
                    Map.of("file", file.toString(), "hash", good.value().manifestSum()));
            return by;
        });
        return new Outcome.Done<>(
                new Pack(file, good.value().files(), good.value().manifestSum()), content.findings());
    }

    /**
     * Writes a part of the audit trail, as CSV when the name ends so, else as PDF. For everyone who reads the trail.
     *
     * @return how many entries were written
     */
    public Outcome<Integer> trail(Path file, TrailFilter filter, Language language, Progress progress) {
        StudyStore store = recorder.store();
        List<AuditEntry> entries = PackContent.oldestFirst(store.audit(), filter, Long.MAX_VALUE);
        Signed by = recorder.sign("");
        Printed printed = new Printed(
                recorder.account().fullName(), ZonedDateTime.ofInstant(by.at(), by.zone()), store.latestHash());
        byte[] bytes = String.valueOf(file.getFileName()).endsWith(".csv")
                ? TrailCsv.trail(entries)
                : TrailReport.trail(store.study(), entries, filter.words(), printed, language, progress);
        WholeFile.write(file, out -> out.write(bytes));
        return Outcome.done(entries.size());
    }
}
