package org.leiodesk.service;

import java.math.BigDecimal;
import java.util.List;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.subject.Subject;

/** Records as a person types them: version and sequence 0. */
final class Typed {
    static final SubjectId SUBJECT = new SubjectId("S-014");
    static final Timepoint BASELINE = Timepoint.of(BigDecimal.ZERO, "Baseline");

    private Typed() {}

    static Subject subject() {
        return Subject.screened(SUBJECT);
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    static LesionState mm(String size) {
        return new LesionSize.Measured(Millimetres.of(size));
    }

    static Lesion lesion(String id, LesionRole role) {
        return new Lesion(
                SUBJECT,
                Evaluator.INVESTIGATOR,
                new LesionId(id),
                0,
                role,
                "Left lung",
                "Lung",
                LesionKind.SOFT_TISSUE,
                ImagingMethod.CT,
                5.0,
                false,
                false,
                BASELINE,
                date("2024-01-08"),
                0);
    }

    static LesionMeasurement measurement(String lesion, LesionState state) {
        return new LesionMeasurement(
                SUBJECT, Evaluator.INVESTIGATOR, new LesionId(lesion), BASELINE, 0, date("2024-01-08"), state, 0);
    }

    static LesionMeasurement amended(LesionMeasurement stored, LesionState state) {
        return new LesionMeasurement(
                stored.subject(),
                stored.evaluator(),
                stored.lesion(),
                stored.timepoint(),
                stored.sequence(),
                stored.imagedOn(),
                state,
                stored.version());
    }

    static Assessment assessment() {
        return new Assessment(
                SUBJECT, Evaluator.INVESTIGATOR, BASELINE, 0, date("2024-01-08"), null, null, true, "", 0);
    }

    static TimepointEntry baseline(List<Lesion> lesions, List<LesionMeasurement> measurements) {
        return new TimepointEntry(assessment(), lesions, measurements, List.of());
    }
}
