package org.leiodesk.exchange.sdtm;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.exchange.assembly.CasebookAssembler;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.ExRow;
import org.leiodesk.exchange.rows.ReportRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** SDTM tables that have been read, of which casebooks are made one at a time. */
public final class SdtmTables {
    private static final int SUBJECTS_BETWEEN_REPORTS = 500;

    private final String studyId;
    private final StudyRows study;
    private final Map<SdtmDomain, String> files;
    private final boolean zeroIsDose;
    private final int subjects;

    SdtmTables(String studyId, StudyRows study, Map<SdtmDomain, String> files, boolean zeroIsDose) {
        this.studyId = studyId;
        this.study = study;
        this.files = files;
        this.zeroIsDose = zeroIsDose;
        subjects = study.all().size();
    }

    /** STUDYID of the first subject, empty when not recorded. */
    public String studyId() {
        return studyId;
    }

    /** How many subjects there are. */
    public int subjects() {
        return subjects;
    }

    /** Who read images, in alphabetical order. */
    public List<Evaluator> evaluators() {
        return study.evaluators();
    }

    /**
     * Whether every dose is 0 or missing, so that 0 counts as a dose. To be asked before the casebooks are made.
     *
     * @param cutoff doses that began after it do not count; null for none
     */
    public boolean isEveryDoseZeroOrMissing(@Nullable LocalDate cutoff) {
        for (SubjectRows subject : study.all()) {
            for (ExRow row : subject.ex()) {
                PartialDate start = row.start();
                boolean begun = cutoff == null
                        || start == null
                        || !start.impute(null).date().isAfter(cutoff);
                if (begun && row.dose() != null && !row.dose().isZero()) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Makes the casebooks, in the order of DM; the rows of each are let go. Can be called once.
     *
     * @throws CancellationException when the user wants the work to stop
     */
    public void forEach(Consumer<Casebook> consumer, Progress progress) {
        CasebookAssembler assembler = new CasebookAssembler(study.report(), files, zeroIsDose);
        Message what = Message.of("exchange.progress.assembling");
        int done = 0;
        for (Iterator<SubjectRows> rows = study.all().iterator(); rows.hasNext(); done++) {
            if (done % SUBJECTS_BETWEEN_REPORTS == 0) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                progress.report(what, done, subjects);
            }
            SubjectRows subject = rows.next();
            rows.remove();
            consumer.accept(assembler.assemble(subject));
        }
    }

    /** The report; complete after {@link #forEach}. */
    public List<ReportRow> report() {
        return study.report().rows(List.copyOf(files.values()));
    }
}
