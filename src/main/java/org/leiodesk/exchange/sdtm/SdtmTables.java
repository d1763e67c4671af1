package org.leiodesk.exchange.sdtm;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.leiodesk.exchange.assembly.SubjectBatch;
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
     * The subjects in the order of DM, some at a time; their rows are let go. Can be called once.
     *
     * @param size how many subjects a batch has at most, at least 1
     */
    public Iterator<SubjectBatch> batches(int size) {
        Iterator<SubjectRows> rows = study.all().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public SubjectBatch next() {
                List<SubjectRows> some = new ArrayList<>(size);
                while (some.size() < size && rows.hasNext()) {
                    some.add(rows.next());
                    rows.remove();
                }
                return new SubjectBatch(some, files, zeroIsDose);
            }
        };
    }

    /** Takes over the report of a batch whose casebooks were made; to be called in the order of the batches. */
    public void took(SubjectBatch batch) {
        study.report().add(batch.report());
    }

    /**
     * Makes the casebooks one after the other, in the order of DM; the rows of each are let go. Can be called once.
     *
     * @throws CancellationException when the user wants the work to stop
     */
    public void forEach(Consumer<Casebook> consumer, Progress progress) {
        Message what = Message.of("exchange.progress.assembling");
        int done = 0;
        for (Iterator<SubjectBatch> batches = batches(SUBJECTS_BETWEEN_REPORTS); batches.hasNext(); ) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(what, done, subjects);
            SubjectBatch batch = batches.next();
            batch.forEach(consumer);
            took(batch);
            done += batch.size();
        }
    }

    /** The report; complete after {@link #forEach}, or once every batch was {@linkplain #took taken}. */
    public List<ReportRow> report() {
        return study.report().rows(List.copyOf(files.values()));
    }
}
