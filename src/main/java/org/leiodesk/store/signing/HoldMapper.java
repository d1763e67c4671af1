package org.leiodesk.store.signing;

import static org.leiodesk.store.jooq.Tables.CASEBOOK_HOLD;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.CasebookHold;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.store.audit.RecordMapper;

/** Whether a casebook takes entries, one row a subject that was ever frozen or locked. */
final class HoldMapper extends RecordMapper<CasebookHold> {
    HoldMapper() {
        super("HOLD", CASEBOOK_HOLD.VERSION, CASEBOOK_HOLD.SUBJECT_ID);
    }

    @Override
    protected void write(CasebookHold value, Record row) {
        row.set(CASEBOOK_HOLD.SUBJECT_ID, value.subject().value());
        row.set(CASEBOOK_HOLD.STATE, value.state().name());
        row.set(CASEBOOK_HOLD.VERSION, value.version());
    }

    @Override
    public CasebookHold read(Record row) {
        return new CasebookHold(
                new SubjectId(row.get(CASEBOOK_HOLD.SUBJECT_ID)),
                HoldState.valueOf(row.get(CASEBOOK_HOLD.STATE)),
                row.get(CASEBOOK_HOLD.VERSION));
    }
}
