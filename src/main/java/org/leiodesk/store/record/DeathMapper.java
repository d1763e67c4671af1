package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.DEATH;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Death, one row a subject at the most. */
final class DeathMapper extends RecordMapper<Death> {
    DeathMapper() {
        super("DEATH", DEATH.VERSION, DEATH.SUBJECT_ID);
    }

    @Override
    protected void write(Death value, Record row) {
        row.set(DEATH.SUBJECT_ID, value.subject().value());
        row.set(DEATH.SOURCE, value.source().name());
        row.set(DEATH.SEQUENCE_NUMBER, value.sequence());
        row.set(DEATH.DIED_ON, Columns.date(value.on()));
        row.set(DEATH.CAUSE, value.cause());
        row.set(DEATH.VERSION, value.version());
    }

    @Override
    public Death read(Record row) {
        return new Death(
                new SubjectId(row.get(DEATH.SUBJECT_ID)),
                RecordKind.valueOf(row.get(DEATH.SOURCE)),
                row.get(DEATH.SEQUENCE_NUMBER),
                Columns.date(row.get(DEATH.DIED_ON)),
                row.get(DEATH.CAUSE),
                row.get(DEATH.VERSION));
    }
}
