package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.LESION;

import org.jooq.Record;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;

/** Lesions, one row a lesion of an evaluator. */
final class LesionMapper extends RecordMapper<Lesion> {
    LesionMapper() {
        super(
                "LESION",
                LESION.VERSION,
                LESION.SUBJECT_ID,
                LESION.LESION_ID,
                LESION.EVALUATOR_ROLE,
                LESION.EVALUATOR_READER);
    }

    @Override
    protected void write(Lesion value, Record row) {
        row.set(LESION.SUBJECT_ID, value.subject().value());
        row.set(LESION.EVALUATOR_ROLE, value.evaluator().role());
        row.set(LESION.EVALUATOR_READER, value.evaluator().reader());
        row.set(LESION.LESION_ID, value.id().value());
        row.set(LESION.SEQUENCE_NUMBER, value.sequence());
        row.set(LESION.ROLE, value.role().name());
        row.set(LESION.SITE, value.site());
        row.set(LESION.ORGAN, value.organ());
        row.set(LESION.KIND, value.kind().name());
        row.set(LESION.IMAGING_METHOD, Columns.name(value.method()));
        row.set(LESION.SLICE_THICKNESS_MM, value.sliceThicknessMm());
        row.set(LESION.IRRADIATED, value.irradiated());
        row.set(LESION.PROGRESSED_SINCE_IRRADIATION, value.progressedSinceIrradiation());
        row.set(LESION.TIMEPOINT_KEY, value.timepoint().key());
        row.set(LESION.TIMEPOINT_NUMBER, Columns.number(value.timepoint().number()));
        row.set(LESION.TIMEPOINT_NAME, value.timepoint().name());
        row.set(LESION.IDENTIFIED_ON, Columns.date(value.identifiedOn()));
        row.set(LESION.VERSION, value.version());
    }

    @Override
    public Lesion read(Record row) {
        return new Lesion(
                new SubjectId(row.get(LESION.SUBJECT_ID)),
                new Evaluator(row.get(LESION.EVALUATOR_ROLE), row.get(LESION.EVALUATOR_READER)),
                new LesionId(row.get(LESION.LESION_ID)),
                row.get(LESION.SEQUENCE_NUMBER),
                LesionRole.valueOf(row.get(LESION.ROLE)),
                row.get(LESION.SITE),
                row.get(LESION.ORGAN),
                LesionKind.valueOf(row.get(LESION.KIND)),
                Columns.constant(ImagingMethod.class, row.get(LESION.IMAGING_METHOD)),
                row.get(LESION.SLICE_THICKNESS_MM),
                row.get(LESION.IRRADIATED),
                row.get(LESION.PROGRESSED_SINCE_IRRADIATION),
                Columns.timepoint(
                        row.get(LESION.TIMEPOINT_KEY),
                        row.get(LESION.TIMEPOINT_NUMBER),
                        row.get(LESION.TIMEPOINT_NAME)),
                Columns.date(row.get(LESION.IDENTIFIED_ON)),
                row.get(LESION.VERSION));
    }
}
