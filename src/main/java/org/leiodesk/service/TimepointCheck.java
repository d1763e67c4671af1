package org.leiodesk.service;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.service.entry.EntryCheck;

/** What makes a column of the lesion board unusable. */
final class TimepointCheck {
    /** No lesion of a person is longer than a metre. */
    private static final Millimetres LONGEST = Millimetres.of("1000");

    private TimepointCheck() {}

    /** What can be told of the column alone. */
    static EntryCheck ofTyped(TimepointEntry entry, EntryCheck check) {
        Assessment assessment = entry.assessment();
        check.filled("timepoint", assessment.timepoint().key())
                .past("imagedOn", assessment.imagedOn())
                .past("respondedOn", assessment.respondedOn());
        Set<LesionId> named = new HashSet<>();
        for (Lesion lesion : entry.lesions()) {
            String id = lesion.id().value();
            String place = Place.lesion(lesion.id());
            check.refuse(
                            !lesion.subject().equals(assessment.subject())
                                    || !lesion.evaluator().equals(assessment.evaluator()),
                            place,
                            "service.lesion.otherReader",
                            id)
                    .refuse(!named.add(lesion.id()), place, "service.lesion.twice", id)
                    .past(place, lesion.identifiedOn())
                    .within(place, lesion.sliceThicknessMm(), 0, 100);
        }
        Set<LesionId> measured = new HashSet<>();
        for (LesionMeasurement one : entry.measurements()) {
            String place = Place.measurement(one);
            check.refuse(isElsewhere(one, assessment), place, "service.measurement.elsewhere", one.lesion())
                    .refuse(!measured.add(one.lesion()), place, "service.lesion.twice", one.lesion())
                    .past(place, one.imagedOn());
            state(one.state(), one, check);
        }
        for (LesionMeasurement gone : entry.removed()) {
            check.refuse(
                    isElsewhere(gone, assessment),
                    Place.measurement(gone),
                    "service.measurement.elsewhere",
                    gone.lesion());
        }
        return check;
    }

    private static boolean isElsewhere(LesionMeasurement one, Assessment assessment) {
        return !one.subject().equals(assessment.subject())
                || !one.evaluator().equals(assessment.evaluator())
                || !one.timepoint().equals(assessment.timepoint());
    }

    private static void state(LesionState state, LesionMeasurement one, EntryCheck check) {
        String place = Place.measurement(one);
        if (state instanceof NonTargetState.UnequivocalProgression progression) {
            check.refuse(progression.reason().isBlank(), place, "service.progression.words", one.lesion());
        } else if (state instanceof LesionSize.Measured measured) {
            check.refuse(
                    !LONGEST.isAtLeast(measured.value()), place, "service.size.absurd", one.lesion(), measured.value());
        } else if (state instanceof LesionSize.Split split) {
            fragments(split.fragments(), one, check);
        }
    }

    private static void fragments(List<LesionSize> fragments, LesionMeasurement one, EntryCheck check) {
        String place = Place.measurement(one);
        check.refuse(fragments.isEmpty(), place, "service.split.empty", one.lesion());
        for (LesionSize fragment : fragments) {
            check.refuse(
                    fragment instanceof LesionSize.Split || fragment instanceof LesionSize.MergedInto,
                    place,
                    "service.split.nested",
                    one.lesion());
            if (fragment instanceof LesionSize.Measured) {
                state(fragment, one, check);
            }
        }
    }

    /** Whether a state fits the lesion it is about; the lesions are those of its evaluator. */
    static Optional<Finding> fit(LesionMeasurement one, Map<LesionId, Lesion> lesions) {
        String place = Place.measurement(one);
        Lesion lesion = lesions.get(one.lesion());
        if (lesion == null) {
            return Optional.of(Finding.error(place, "service.lesion.unknown", one.lesion()));
        }
        boolean fits = switch (lesion.role()) {
            case TARGET -> one.state() instanceof LesionSize;
            case NON_TARGET -> one.state() instanceof NonTargetState;
            case NEW -> ofNewLesion(one.state(), lesion);
        };
        if (!fits) {
            return Optional.of(Finding.error(
                    place, "service.state.unfit", one.lesion(), one.timepoint().key()));
        }
        if (one.state() instanceof LesionSize.MergedInto merged && !carries(lesions.get(merged.carrier()), lesion)) {
            return Optional.of(Finding.error(place, "service.merge.carrier", one.lesion(), merged.carrier()));
        }
        return Optional.empty();
    }

    /** A certainty, or as an import has it the size of a node, or that it was not evaluated. */
    private static boolean ofNewLesion(LesionState state, Lesion lesion) {
        return state instanceof NewLesionState
                || state instanceof NonTargetState.NotEvaluated
                || (lesion.isLymphNode() && state instanceof LesionSize.Measured);
    }

    private static boolean carries(@Nullable Lesion carrier, Lesion merged) {
        return carrier != null
                && carrier.role() == LesionRole.TARGET
                && !carrier.id().equals(merged.id());
    }
}
