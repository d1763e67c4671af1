package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.END_OF_TREATMENT;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** End of treatment, one row a subject at the most. */
final class EndOfTreatmentMapper extends RecordMapper<EndOfTreatment> {
    EndOfTreatmentMapper() {
        super("END_OF_TREATMENT", END_OF_TREATMENT.VERSION, END_OF_TREATMENT.SUBJECT_ID);
    }

    @Override
    protected void write(EndOfTreatment value, Record row) {
        row.set(END_OF_TREATMENT.SUBJECT_ID, value.subject().value());
        row.set(END_OF_TREATMENT.SEQUENCE_NUMBER, value.sequence());
        row.set(END_OF_TREATMENT.ENDED_ON, Columns.date(value.on()));
        row.set(END_OF_TREATMENT.END_REASON, value.reason().name());
        row.set(END_OF_TREATMENT.VERBATIM, value.verbatim());
        row.set(END_OF_TREATMENT.VERSION, value.version());
    }

    @Override
    public EndOfTreatment read(Record row) {
        return new EndOfTreatment(
                new SubjectId(row.get(END_OF_TREATMENT.SUBJECT_ID)),
                row.get(END_OF_TREATMENT.SEQUENCE_NUMBER),
                Columns.date(row.get(END_OF_TREATMENT.ENDED_ON)),
                EndReason.valueOf(row.get(END_OF_TREATMENT.END_REASON)),
                row.get(END_OF_TREATMENT.VERBATIM),
                row.get(END_OF_TREATMENT.VERSION));
    }
}
