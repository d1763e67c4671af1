package org.leiodesk.exchange.sdtm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.exchange.assembly.CasebookAssembler;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvFile;
import org.leiodesk.exchange.rows.DmRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads a folder of SDTM tables (exchange.md, "SDTM in"): dm, tu and tr; ex, rs, ds, cm, ss and ae when they are there. */
public final class SdtmReader {
    private static final int SUBJECTS_BETWEEN_REPORTS = 500;

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
        SdtmFolder found = SdtmFolder.of(folder);
        return found.refusals().isEmpty()
                ? new SdtmReader(found, progress).read()
                : new Outcome.Refused<>(found.refusals());
    }

    private Outcome<SdtmImport> read() {
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
        return refusals.isEmpty() ? Outcome.done(assemble()) : new Outcome.Refused<>(refusals);
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

    private SdtmImport assemble() {
        boolean zeroIsDose = files.containsKey(SdtmDomain.EX) && !anyDose;
        CasebookAssembler assembler = new CasebookAssembler(study.report(), files, zeroIsDose);
        List<Casebook> casebooks = new ArrayList<>(study.all().size());
        String id = studyId();
        Message what = Message.of("exchange.progress.assembling");
        int total = study.all().size();
        for (Iterator<SubjectRows> subjects = study.all().iterator(); subjects.hasNext(); ) {
            if (casebooks.size() % SUBJECTS_BETWEEN_REPORTS == 0) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                progress.report(what, casebooks.size(), total);
            }
            casebooks.add(assembler.assemble(subjects.next()));
            subjects.remove();
        }
        return new SdtmImport(
                id,
                casebooks,
                EvaluatorChoice.presentIn(casebooks),
                study.report().rows(folder.fileNames()));
    }
}
