package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.TREATMENT_CYCLE;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Treatment cycles, one row a cycle. */
final class CycleMapper extends RecordMapper<Cycle> {
    CycleMapper() {
        super("CYCLE", TREATMENT_CYCLE.VERSION, TREATMENT_CYCLE.SUBJECT_ID, TREATMENT_CYCLE.CYCLE_NUMBER);
    }

    @Override
    protected void write(Cycle value, Record row) {
        row.set(TREATMENT_CYCLE.SUBJECT_ID, value.subject().value());
        row.set(TREATMENT_CYCLE.CYCLE_NUMBER, value.number());
        row.set(TREATMENT_CYCLE.PLANNED_ON, value.plannedOn());
        row.set(TREATMENT_CYCLE.STARTED_ON, Columns.date(value.startedOn()));
        row.set(TREATMENT_CYCLE.HEIGHT_CM, value.heightCm());
        row.set(TREATMENT_CYCLE.WEIGHT_KG, value.weightKg());
        row.set(TREATMENT_CYCLE.ECOG, value.ecog());
        row.set(TREATMENT_CYCLE.DELAY_REASON, value.delayReason());
        row.set(TREATMENT_CYCLE.VERSION, value.version());
    }

    @Override
    public Cycle read(Record row) {
        return new Cycle(
                new SubjectId(row.get(TREATMENT_CYCLE.SUBJECT_ID)),
                row.get(TREATMENT_CYCLE.CYCLE_NUMBER),
                row.get(TREATMENT_CYCLE.PLANNED_ON),
                Columns.date(row.get(TREATMENT_CYCLE.STARTED_ON)),
                row.get(TREATMENT_CYCLE.HEIGHT_CM),
                row.get(TREATMENT_CYCLE.WEIGHT_KG),
                row.get(TREATMENT_CYCLE.ECOG),
                row.get(TREATMENT_CYCLE.DELAY_REASON),
                row.get(TREATMENT_CYCLE.VERSION));
    }
}
