package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.CONCOMITANT_MEDICATION;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.safety.ConcomitantMedication;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Concomitant medication, one row each. */
final class MedicationMapper extends RecordMapper<ConcomitantMedication> {
    MedicationMapper() {
        super(
                "MEDICATION",
                CONCOMITANT_MEDICATION.VERSION,
                CONCOMITANT_MEDICATION.SUBJECT_ID,
                CONCOMITANT_MEDICATION.SEQUENCE_NUMBER);
    }

    @Override
    protected void write(ConcomitantMedication value, Record row) {
        row.set(CONCOMITANT_MEDICATION.SUBJECT_ID, value.subject().value());
        row.set(CONCOMITANT_MEDICATION.SEQUENCE_NUMBER, value.sequence());
        row.set(CONCOMITANT_MEDICATION.MEDICATION_NAME, value.name());
        row.set(CONCOMITANT_MEDICATION.CATEGORY, value.category());
        row.set(CONCOMITANT_MEDICATION.STARTED_ON, Columns.date(value.startedOn()));
        row.set(CONCOMITANT_MEDICATION.ENDED_ON, Columns.date(value.endedOn()));
        row.set(CONCOMITANT_MEDICATION.RECORDED_ON, Columns.date(value.recordedOn()));
        row.set(CONCOMITANT_MEDICATION.VERSION, value.version());
    }

    @Override
    public ConcomitantMedication read(Record row) {
        return new ConcomitantMedication(
                new SubjectId(row.get(CONCOMITANT_MEDICATION.SUBJECT_ID)),
                row.get(CONCOMITANT_MEDICATION.SEQUENCE_NUMBER),
                row.get(CONCOMITANT_MEDICATION.MEDICATION_NAME),
                row.get(CONCOMITANT_MEDICATION.CATEGORY),
                Columns.date(row.get(CONCOMITANT_MEDICATION.STARTED_ON)),
                Columns.date(row.get(CONCOMITANT_MEDICATION.ENDED_ON)),
                Columns.date(row.get(CONCOMITANT_MEDICATION.RECORDED_ON)),
                row.get(CONCOMITANT_MEDICATION.VERSION));
    }
}
