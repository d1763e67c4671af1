package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.NEW_THERAPY;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** New anticancer therapies, one row each. */
final class NewTherapyMapper extends RecordMapper<NewTherapy> {
    NewTherapyMapper() {
        super("NEW_THERAPY", NEW_THERAPY.VERSION, NEW_THERAPY.SUBJECT_ID, NEW_THERAPY.SEQUENCE_NUMBER);
    }

    @Override
    protected void write(NewTherapy value, Record row) {
        row.set(NEW_THERAPY.SUBJECT_ID, value.subject().value());
        row.set(NEW_THERAPY.SEQUENCE_NUMBER, value.sequence());
        row.set(NEW_THERAPY.THERAPY_NAME, value.name());
        row.set(NEW_THERAPY.STARTED_ON, value.startedOn().toString());
        row.set(NEW_THERAPY.VERSION, value.version());
    }

    @Override
    public NewTherapy read(Record row) {
        return new NewTherapy(
                new SubjectId(row.get(NEW_THERAPY.SUBJECT_ID)),
                row.get(NEW_THERAPY.SEQUENCE_NUMBER),
                row.get(NEW_THERAPY.THERAPY_NAME),
                Columns.wholeDate(row.get(NEW_THERAPY.STARTED_ON)),
                row.get(NEW_THERAPY.VERSION));
    }
}
