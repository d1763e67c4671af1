package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.ADMINISTRATION;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Doses, one row a drug and day. */
final class AdministrationMapper extends RecordMapper<Administration> {
    AdministrationMapper() {
        super("ADMINISTRATION", ADMINISTRATION.VERSION, ADMINISTRATION.SUBJECT_ID, ADMINISTRATION.SEQUENCE_NUMBER);
    }

    @Override
    protected void write(Administration value, Record row) {
        row.set(ADMINISTRATION.SUBJECT_ID, value.subject().value());
        row.set(ADMINISTRATION.SEQUENCE_NUMBER, value.sequence());
        row.set(ADMINISTRATION.CYCLE_NUMBER, value.cycle());
        row.set(ADMINISTRATION.CYCLE_DAY, value.day());
        row.set(ADMINISTRATION.DRUG, value.drug().name());
        row.set(ADMINISTRATION.PLANNED_AMOUNT, Columns.amount(value.planned()));
        row.set(ADMINISTRATION.PLANNED_UNIT, Columns.unit(value.planned()));
        row.set(ADMINISTRATION.GIVEN_AMOUNT, Columns.amount(value.given()));
        row.set(ADMINISTRATION.GIVEN_UNIT, Columns.unit(value.given()));
        row.set(ADMINISTRATION.STARTED_ON, Columns.date(value.startedOn()));
        row.set(ADMINISTRATION.ENDED_ON, Columns.date(value.endedOn()));
        row.set(ADMINISTRATION.ADJUSTMENT, value.adjustment());
        row.set(ADMINISTRATION.BATCH, value.batch());
        row.set(ADMINISTRATION.ROUTE, value.route());
        row.set(ADMINISTRATION.VERSION, value.version());
    }

    @Override
    public Administration read(Record row) {
        return new Administration(
                new SubjectId(row.get(ADMINISTRATION.SUBJECT_ID)),
                row.get(ADMINISTRATION.SEQUENCE_NUMBER),
                row.get(ADMINISTRATION.CYCLE_NUMBER),
                row.get(ADMINISTRATION.CYCLE_DAY),
                new Drug(row.get(ADMINISTRATION.DRUG)),
                Columns.dose(row.get(ADMINISTRATION.PLANNED_AMOUNT), row.get(ADMINISTRATION.PLANNED_UNIT)),
                Columns.dose(row.get(ADMINISTRATION.GIVEN_AMOUNT), row.get(ADMINISTRATION.GIVEN_UNIT)),
                Columns.date(row.get(ADMINISTRATION.STARTED_ON)),
                Columns.date(row.get(ADMINISTRATION.ENDED_ON)),
                row.get(ADMINISTRATION.ADJUSTMENT),
                row.get(ADMINISTRATION.BATCH),
                row.get(ADMINISTRATION.ROUTE),
                row.get(ADMINISTRATION.VERSION));
    }
}
