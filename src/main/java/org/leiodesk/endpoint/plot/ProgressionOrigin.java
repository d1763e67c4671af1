package org.leiodesk.endpoint.plot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.recist.NewLesionStatus;
import org.leiodesk.recist.NonTargetResponse;
import org.leiodesk.recist.TargetResponse;
import org.leiodesk.recist.TimepointEvaluation;

/** From which lesions the first progression came. */
final class ProgressionOrigin {
    private ProgressionOrigin() {}

    /**
     * Whether the first progression came from a new or a non-target lesion and not from the targets. Where disease was seen again after a complete
     * response, the lesion whose record shows it first says from where.
     */
    static boolean isElsewhere(SubjectAnalysis subject) {
        Optional<TimepointEvaluation> first = subject.tumour().timepoints().stream()
                .filter(each -> each.overall().value() == TimepointResponse.PD)
                .findFirst();
        return first.isPresent() && isElsewhere(subject, first.get());
    }

    private static boolean isElsewhere(SubjectAnalysis subject, TimepointEvaluation timepoint) {
        if (timepoint.target().value() == TargetResponse.PD) {
            return false;
        }
        return timepoint.newLesion().value() == NewLesionStatus.UNEQUIVOCAL
                || timepoint.nonTarget().value() == NonTargetResponse.PD
                || !isOfTarget(subject, timepoint.overall().source());
    }

    private static boolean isOfTarget(SubjectAnalysis subject, @Nullable SourceRecord source) {
        if (source == null || source.kind() != RecordKind.MEASUREMENT) {
            return false;
        }
        for (LesionMeasurement each : subject.casebook().measurements()) {
            if (each.sequence() == source.sequence()) {
                return subject.casebook().lesions().stream().anyMatch(lesion -> isTarget(lesion, each));
            }
        }
        return false;
    }

    private static boolean isTarget(Lesion lesion, LesionMeasurement measurement) {
        return lesion.role() == LesionRole.TARGET
                && lesion.id().equals(measurement.lesion())
                && lesion.evaluator().equals(measurement.evaluator());
    }
}
