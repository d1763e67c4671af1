package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.SUBJECT;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Consent, enrolment and demographics, one row a subject. */
final class SubjectMapper extends RecordMapper<Subject> {
    SubjectMapper() {
        super("SUBJECT", SUBJECT.VERSION, SUBJECT.SUBJECT_ID);
    }

    @Override
    protected void write(Subject value, Record row) {
        row.set(SUBJECT.SUBJECT_ID, value.id().value());
        row.set(SUBJECT.SUBJECT_NUMBER, value.number());
        row.set(SUBJECT.SITE_ID, value.siteId());
        row.set(SUBJECT.STATUS, value.status().name());
        row.set(SUBJECT.CONSENTED_ON, Columns.date(value.consentedOn()));
        row.set(SUBJECT.ENROLLED_ON, Columns.date(value.enrolledOn()));
        row.set(SUBJECT.SCREEN_FAILURE_REASON, value.screenFailureReason());
        row.set(SUBJECT.SEX, value.sex().name());
        row.set(SUBJECT.BIRTH_DATE, Columns.date(value.birthDate()));
        row.set(SUBJECT.AGE_YEARS, value.ageYears());
        row.set(SUBJECT.ARM, value.arm());
        row.set(SUBJECT.DECLARED_FIRST_DOSE, Columns.date(value.declaredFirstDose()));
        row.set(SUBJECT.VERSION, value.version());
    }

    @Override
    public Subject read(Record row) {
        return new Subject(
                new SubjectId(row.get(SUBJECT.SUBJECT_ID)),
                row.get(SUBJECT.SUBJECT_NUMBER),
                row.get(SUBJECT.SITE_ID),
                EnrolmentStatus.valueOf(row.get(SUBJECT.STATUS)),
                Columns.date(row.get(SUBJECT.CONSENTED_ON)),
                Columns.date(row.get(SUBJECT.ENROLLED_ON)),
                row.get(SUBJECT.SCREEN_FAILURE_REASON),
                Sex.valueOf(row.get(SUBJECT.SEX)),
                Columns.date(row.get(SUBJECT.BIRTH_DATE)),
                row.get(SUBJECT.AGE_YEARS),
                row.get(SUBJECT.ARM),
                Columns.date(row.get(SUBJECT.DECLARED_FIRST_DOSE)),
                row.get(SUBJECT.VERSION));
    }
}
