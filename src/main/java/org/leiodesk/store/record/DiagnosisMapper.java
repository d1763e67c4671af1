package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.DIAGNOSIS;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Extent;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** The diagnosis, one row a subject at the most; the sites are lines. */
final class DiagnosisMapper extends RecordMapper<Diagnosis> {
    DiagnosisMapper() {
        super("DIAGNOSIS", DIAGNOSIS.VERSION, DIAGNOSIS.SUBJECT_ID);
    }

    @Override
    protected void write(Diagnosis value, Record row) {
        row.set(DIAGNOSIS.SUBJECT_ID, value.subject().value());
        row.set(DIAGNOSIS.DIAGNOSED_ON, Columns.date(value.diagnosedOn()));
        row.set(DIAGNOSIS.ORIGIN, Columns.name(value.origin()));
        row.set(DIAGNOSIS.FNCLCC_GRADE, value.fnclccGrade());
        row.set(DIAGNOSIS.EXTENT, Columns.name(value.extent()));
        row.set(DIAGNOSIS.SITES, Columns.lines(value.sites()));
        row.set(DIAGNOSIS.FIGO_STAGE, value.figoStage());
        row.set(DIAGNOSIS.ECOG, value.ecog());
        row.set(DIAGNOSIS.PRIOR_EPIRUBICIN_MG_PER_M2, value.priorEpirubicinMgPerM2());
        row.set(DIAGNOSIS.PRIOR_DOXORUBICIN_MG_PER_M2, value.priorDoxorubicinMgPerM2());
        row.set(DIAGNOSIS.VERSION, value.version());
    }

    @Override
    public Diagnosis read(Record row) {
        return new Diagnosis(
                new SubjectId(row.get(DIAGNOSIS.SUBJECT_ID)),
                Columns.date(row.get(DIAGNOSIS.DIAGNOSED_ON)),
                Columns.constant(PrimaryOrigin.class, row.get(DIAGNOSIS.ORIGIN)),
                row.get(DIAGNOSIS.FNCLCC_GRADE),
                Columns.constant(Extent.class, row.get(DIAGNOSIS.EXTENT)),
                Columns.lines(row.get(DIAGNOSIS.SITES)),
                row.get(DIAGNOSIS.FIGO_STAGE),
                row.get(DIAGNOSIS.ECOG),
                row.get(DIAGNOSIS.PRIOR_EPIRUBICIN_MG_PER_M2),
                row.get(DIAGNOSIS.PRIOR_DOXORUBICIN_MG_PER_M2),
                row.get(DIAGNOSIS.VERSION));
    }
}
