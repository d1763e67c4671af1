package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.MEASUREMENT;

import org.jooq.Record;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** What was seen of lesions, one row a lesion and time point of an evaluator. */
final class MeasurementMapper extends RecordMapper<LesionMeasurement> {
    MeasurementMapper() {
        super(
                "MEASUREMENT",
                MEASUREMENT.VERSION,
                MEASUREMENT.SUBJECT_ID,
                MEASUREMENT.LESION_ID,
                MEASUREMENT.TIMEPOINT_KEY,
                MEASUREMENT.EVALUATOR_ROLE,
                MEASUREMENT.EVALUATOR_READER);
    }

    @Override
    protected void write(LesionMeasurement value, Record row) {
        row.set(MEASUREMENT.SUBJECT_ID, value.subject().value());
        row.set(MEASUREMENT.EVALUATOR_ROLE, value.evaluator().role());
        row.set(MEASUREMENT.EVALUATOR_READER, value.evaluator().reader());
        row.set(MEASUREMENT.LESION_ID, value.lesion().value());
        row.set(MEASUREMENT.TIMEPOINT_KEY, value.timepoint().key());
        row.set(MEASUREMENT.TIMEPOINT_NUMBER, Columns.number(value.timepoint().number()));
        row.set(MEASUREMENT.TIMEPOINT_NAME, value.timepoint().name());
        row.set(MEASUREMENT.SEQUENCE_NUMBER, value.sequence());
        row.set(MEASUREMENT.IMAGED_ON, value.imagedOn().toString());
        StateColumns state = StateColumns.of(value.state());
        row.set(MEASUREMENT.STATE_KIND, state.kind());
        row.set(MEASUREMENT.STATE_MM, state.mm());
        row.set(MEASUREMENT.STATE_REASON, state.reason());
        row.set(MEASUREMENT.STATE_FRAGMENTS, state.fragments());
        row.set(MEASUREMENT.STATE_CARRIER, state.carrier());
        row.set(MEASUREMENT.VERSION, value.version());
    }

    @Override
    public LesionMeasurement read(Record row) {
        StateColumns state = new StateColumns(
                row.get(MEASUREMENT.STATE_KIND),
                row.get(MEASUREMENT.STATE_MM),
                row.get(MEASUREMENT.STATE_REASON),
                row.get(MEASUREMENT.STATE_FRAGMENTS),
                row.get(MEASUREMENT.STATE_CARRIER));
        return new LesionMeasurement(
                new SubjectId(row.get(MEASUREMENT.SUBJECT_ID)),
                new Evaluator(row.get(MEASUREMENT.EVALUATOR_ROLE), row.get(MEASUREMENT.EVALUATOR_READER)),
                new LesionId(row.get(MEASUREMENT.LESION_ID)),
                Columns.timepoint(
                        row.get(MEASUREMENT.TIMEPOINT_KEY),
                        row.get(MEASUREMENT.TIMEPOINT_NUMBER),
                        row.get(MEASUREMENT.TIMEPOINT_NAME)),
                row.get(MEASUREMENT.SEQUENCE_NUMBER),
                Columns.wholeDate(row.get(MEASUREMENT.IMAGED_ON)),
                state.state(),
                row.get(MEASUREMENT.VERSION));
    }
}
