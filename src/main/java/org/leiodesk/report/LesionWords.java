package org.leiodesk.report;

import java.util.stream.Collectors;
import org.leiodesk.domain.lesion.Axis;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;

/** Lesions and their states in words. */
final class LesionWords {
    private final ReportWords words;

    LesionWords(ReportWords words) {
        this.words = words;
    }

    /** Site, and for a target by which axis it is measured. */
    String describe(Lesion lesion) {
        String site = words.value(lesion.site());
        if (lesion.role() != LesionRole.TARGET) {
            return site;
        }
        return words.get(lesion.axis() == Axis.SHORT_AXIS ? "lesion.short" : "lesion.long", site);
    }

    String state(LesionState state) {
        if (state instanceof LesionSize size) {
            return size(size);
        }
        if (state instanceof NonTargetState nonTarget) {
            return nonTarget(nonTarget);
        }
        return words.get("state." + ((NewLesionState) state).name());
    }

    private String size(LesionSize size) {
        if (size instanceof LesionSize.Measured measured) {
            return measured.value().toString();
        }
        if (size instanceof LesionSize.TooSmallToMeasure) {
            return words.get("state.tooSmall");
        }
        if (size instanceof LesionSize.Absent) {
            return words.get("state.absent");
        }
        if (size instanceof LesionSize.MergedInto merged) {
            return words.get("state.merged", merged.carrier());
        }
        if (size instanceof LesionSize.Split split) {
            return split.fragments().stream().map(this::size).collect(Collectors.joining(" + "));
        }
        return withReason("state.notEvaluable", ((LesionSize.NotEvaluable) size).reason());
    }

    private String nonTarget(NonTargetState state) {
        if (state instanceof NonTargetState.Present) {
            return words.get("state.present");
        }
        if (state instanceof NonTargetState.Gone) {
            return words.get("state.absent");
        }
        if (state instanceof NonTargetState.UnequivocalProgression progression) {
            return withReason("state.unequivocalProgression", progression.reason());
        }
        return withReason("state.notEvaluated", ((NonTargetState.NotEvaluated) state).reason());
    }

    private String withReason(String key, String reason) {
        String state = words.get(key);
        return reason.isBlank() ? state : words.get("withReason", state, reason);
    }
}
