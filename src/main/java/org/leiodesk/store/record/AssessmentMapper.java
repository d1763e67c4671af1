package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.ASSESSMENT;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Tumour assessments, one row a time point of an evaluator. */
final class AssessmentMapper extends RecordMapper<Assessment> {
    AssessmentMapper() {
        super(
                "ASSESSMENT",
                ASSESSMENT.VERSION,
                ASSESSMENT.SUBJECT_ID,
                ASSESSMENT.TIMEPOINT_KEY,
                ASSESSMENT.EVALUATOR_ROLE,
                ASSESSMENT.EVALUATOR_READER);
    }

    @Override
    protected void write(Assessment value, Record row) {
        row.set(ASSESSMENT.SUBJECT_ID, value.subject().value());
        row.set(ASSESSMENT.EVALUATOR_ROLE, value.evaluator().role());
        row.set(ASSESSMENT.EVALUATOR_READER, value.evaluator().reader());
        row.set(ASSESSMENT.TIMEPOINT_KEY, value.timepoint().key());
        row.set(ASSESSMENT.TIMEPOINT_NUMBER, Columns.number(value.timepoint().number()));
        row.set(ASSESSMENT.TIMEPOINT_NAME, value.timepoint().name());
        row.set(ASSESSMENT.SEQUENCE_NUMBER, value.sequence());
        row.set(ASSESSMENT.IMAGED_ON, Columns.date(value.imagedOn()));
        row.set(ASSESSMENT.RESPONDED_ON, Columns.date(value.respondedOn()));
        row.set(ASSESSMENT.RESPONSE, Columns.name(value.response()));
        row.set(ASSESSMENT.NEW_LESIONS_LOOKED_FOR, value.newLesionsLookedFor());
        row.set(ASSESSMENT.COMMENT_TEXT, value.comment());
        row.set(ASSESSMENT.VERSION, value.version());
    }

    @Override
    public Assessment read(Record row) {
        return new Assessment(
                new SubjectId(row.get(ASSESSMENT.SUBJECT_ID)),
                new Evaluator(row.get(ASSESSMENT.EVALUATOR_ROLE), row.get(ASSESSMENT.EVALUATOR_READER)),
                Columns.timepoint(
                        row.get(ASSESSMENT.TIMEPOINT_KEY),
                        row.get(ASSESSMENT.TIMEPOINT_NUMBER),
                        row.get(ASSESSMENT.TIMEPOINT_NAME)),
                row.get(ASSESSMENT.SEQUENCE_NUMBER),
                Columns.date(row.get(ASSESSMENT.IMAGED_ON)),
                Columns.date(row.get(ASSESSMENT.RESPONDED_ON)),
                Columns.constant(TimepointResponse.class, row.get(ASSESSMENT.RESPONSE)),
                row.get(ASSESSMENT.NEW_LESIONS_LOOKED_FOR),
                row.get(ASSESSMENT.COMMENT_TEXT),
                row.get(ASSESSMENT.VERSION));
    }
}
