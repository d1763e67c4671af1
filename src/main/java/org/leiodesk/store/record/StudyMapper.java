package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.STUDY;

import org.jooq.Record;
import org.leiodesk.domain.study.Study;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.audit.Versioned;

/** The study, one row. */
final class StudyMapper extends RecordMapper<Versioned<Study>> {
    StudyMapper() {
        super("STUDY", STUDY.VERSION, STUDY.STUDY_ID);
    }

    @Override
    protected void write(Versioned<Study> stored, Record row) {
        Study value = stored.value();
        row.set(STUDY.STUDY_ID, value.id());
        row.set(STUDY.TITLE, value.title());
        row.set(STUDY.REGISTRATION, value.registration());
        row.set(STUDY.SITE_ID, value.siteId());
        row.set(STUDY.SITE_NAME, value.siteName());
        row.set(STUDY.VERSION, stored.version());
    }

    @Override
    public Versioned<Study> read(Record row) {
        Study value = new Study(
                row.get(STUDY.STUDY_ID),
                row.get(STUDY.TITLE),
                row.get(STUDY.REGISTRATION),
                row.get(STUDY.SITE_ID),
                row.get(STUDY.SITE_NAME));
        return new Versioned<>(value, row.get(STUDY.VERSION));
    }
}
