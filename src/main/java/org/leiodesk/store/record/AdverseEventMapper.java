package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.ADVERSE_EVENT;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Adverse events, one row each. */
final class AdverseEventMapper extends RecordMapper<AdverseEvent> {
    AdverseEventMapper() {
        super("ADVERSE_EVENT", ADVERSE_EVENT.VERSION, ADVERSE_EVENT.SUBJECT_ID, ADVERSE_EVENT.SEQUENCE_NUMBER);
    }

    @Override
    protected void write(AdverseEvent value, Record row) {
        row.set(ADVERSE_EVENT.SUBJECT_ID, value.subject().value());
        row.set(ADVERSE_EVENT.SEQUENCE_NUMBER, value.sequence());
        row.set(ADVERSE_EVENT.TERM, value.term());
        row.set(ADVERSE_EVENT.GRADE, value.grade());
        row.set(ADVERSE_EVENT.SEVERITY, value.severity());
        row.set(ADVERSE_EVENT.SERIOUS, value.serious());
        row.set(ADVERSE_EVENT.RELATION, value.relation());
        row.set(ADVERSE_EVENT.STARTED_ON, Columns.date(value.startedOn()));
        row.set(ADVERSE_EVENT.ENDED_ON, Columns.date(value.endedOn()));
        row.set(ADVERSE_EVENT.RECORDED_ON, Columns.date(value.recordedOn()));
        row.set(ADVERSE_EVENT.FATAL, value.fatal());
        row.set(ADVERSE_EVENT.VERSION, value.version());
    }

    @Override
    public AdverseEvent read(Record row) {
        return new AdverseEvent(
                new SubjectId(row.get(ADVERSE_EVENT.SUBJECT_ID)),
                row.get(ADVERSE_EVENT.SEQUENCE_NUMBER),
                row.get(ADVERSE_EVENT.TERM),
                row.get(ADVERSE_EVENT.GRADE),
                row.get(ADVERSE_EVENT.SEVERITY),
                row.get(ADVERSE_EVENT.SERIOUS),
                row.get(ADVERSE_EVENT.RELATION),
                Columns.date(row.get(ADVERSE_EVENT.STARTED_ON)),
                Columns.date(row.get(ADVERSE_EVENT.ENDED_ON)),
                Columns.date(row.get(ADVERSE_EVENT.RECORDED_ON)),
                row.get(ADVERSE_EVENT.FATAL),
                row.get(ADVERSE_EVENT.VERSION));
    }
}
