package org.leiodesk.exchange.sdtm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvFile;
import org.leiodesk.exchange.rows.DmRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads a folder of SDTM tables (exchange.md, "SDTM in"): dm, tu and tr; ex, rs, ds, cm, ss and ae when they are there. */
public final class SdtmReader {
    private final SdtmFolder folder;
    private final Progress progress;
    private final StudyRows study = new StudyRows();
    private final Map<SdtmDomain, String> files = new EnumMap<>(SdtmDomain.class);
    private boolean anyDose;

    private SdtmReader(SdtmFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Reads the tables.
     *
     * @return the casebooks and the report; refused when a file or a column that is needed is missing, a file is not CSV in UTF-8, there are two files of one domain,
     *     or no subject is left
     * @throws CancellationException when the user wants the work to stop
     */
    public static Outcome<SdtmImport> read(Path folder, Progress progress) {
        Outcome<SdtmTables> opened = open(folder, progress);
        if (!(opened instanceof Outcome.Done<SdtmTables> tables)) {
            return new Outcome.Refused<>(opened.findings());
        }
        List<Casebook> casebooks = new ArrayList<>(tables.value().subjects());
        tables.value().forEach(casebooks::add, progress);
        return Outcome.done(new SdtmImport(
                tables.value().studyId(),
                casebooks,
                EvaluatorChoice.presentIn(casebooks),
                tables.value().report()));
    }

    /**
     * Reads the rows of the tables, and makes no casebook yet: for a study so large that its casebooks should not be in memory together.
     *
     * @return refused as by {@link #read}
     */
    public static Outcome<SdtmTables> open(Path folder, Progress progress) {
        SdtmFolder found = SdtmFolder.of(folder);
        return found.refusals().isEmpty()
                ? new SdtmReader(found, progress).read()
                : new Outcome.Refused<>(found.refusals());
    }

    private Outcome<SdtmTables> read() {
        for (String other : folder.others()) {
            study.report().add(Severity.NOTE, other, 0, "", Message.of("exchange.folder.otherFile"));
        }
        List<Finding> refusals = new ArrayList<>();
        for (SdtmDomain domain : SdtmDomain.values()) {
            Path file = folder.file(domain);
            if (file != null) {
                refusals.addAll(read(domain, file));
            }
        }
        if (refusals.isEmpty()) {
            refusals.addAll(checkSubjects());
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        boolean zeroIsDose = files.containsKey(SdtmDomain.EX) && !anyDose;
        return Outcome.done(new SdtmTables(studyId(), study, files, zeroIsDose));
    }

    private List<Finding> read(SdtmDomain domain, Path file) {
        String name = SdtmFolder.name(file);
        files.put(domain, name);
        Table table = table(domain, name);
        List<Finding> refusals = CsvFile.read(file, table, progress);
        if (table instanceof ExTable ex) {
            anyDose = ex.anyDose();
        }
        if (table instanceof DmTable dm && folder.file(SdtmDomain.EX) == null && !dm.has("RFXSTDTC")) {
            return List.of(Finding.error(CsvFile.place(name, 1), "exchange.csv.columnMissing", name, "RFXSTDTC"));
        }
        return refusals;
    }

    private Table table(SdtmDomain domain, String name) {
        return switch (domain) {
            case DM -> new DmTable(name, study);
            case EX -> new ExTable(name, study);
            case TU -> new TuTable(name, study);
            case TR -> new TrTable(name, study);
            case RS -> new RsTable(name, study);
            case DS -> new DsTable(name, study);
            case CM -> new CmTable(name, study);
            case SS -> new SsTable(name, study);
            case AE -> new AeTable(name, study);
        };
    }

    private List<Finding> checkSubjects() {
        if (study.all().isEmpty()) {
            String name = files.getOrDefault(SdtmDomain.DM, "dm.csv");
            return List.of(Finding.error(name, "exchange.file.noSubjects", name));
        }
        String first = studyId();
        for (SubjectRows subject : study.all()) {
            DmRow dm = subject.dm();
            if (!dm.studyId().equals(first)) {
                study.report()
                        .add(
                                Severity.WARNING,
                                files.getOrDefault(SdtmDomain.DM, ""),
                                dm.line(),
                                dm.usubjid(),
                                Message.of("exchange.row.otherStudy", dm.studyId(), first));
            }
        }
        return List.of();
    }

    private String studyId() {
        return study.all().iterator().next().dm().studyId();
    }
}
