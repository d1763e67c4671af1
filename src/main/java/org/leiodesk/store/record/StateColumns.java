package org.leiodesk.store.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;

/**
 * The state of a lesion as it stands in the columns of a measurement.
 *
 * @param kind which state: MEASURED, TOO_SMALL_TO_MEASURE, ABSENT, NOT_EVALUABLE, SPLIT, MERGED_INTO; PRESENT, GONE, UNEQUIVOCAL_PROGRESSION,
 *     NOT_EVALUATED; EQUIVOCAL, UNEQUIVOCAL, NOT_SEEN
 * @param mm the size in mm when measured
 * @param reason why in words, for the states that have a reason
 * @param fragments when split, a JSON array of objects with kind, mm and reason
 * @param carrier when merged, the lesion at which it is measured
 */
record StateColumns(
        String kind,
        @Nullable String mm,
        @Nullable String reason,
        @Nullable String fragments,
        @Nullable String carrier) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, String>>> FRAGMENTS = new TypeReference<>() {};

    static StateColumns of(LesionState state) {
        if (state instanceof NewLesionState certainty) {
            return plain(certainty.name());
        }
        return state instanceof LesionSize size ? of(size) : of((NonTargetState) state);
    }

    private static StateColumns of(LesionSize size) {
        if (size instanceof LesionSize.Measured measured) {
            return new StateColumns("MEASURED", measured.value().toString(), null, null, null);
        }
        if (size instanceof LesionSize.TooSmallToMeasure) {
            return plain("TOO_SMALL_TO_MEASURE");
        }
        if (size instanceof LesionSize.Absent) {
            return plain("ABSENT");
        }
        if (size instanceof LesionSize.NotEvaluable missing) {
            return withReason("NOT_EVALUABLE", missing.reason());
        }
        if (size instanceof LesionSize.Split split) {
            return new StateColumns("SPLIT", null, null, json(split.fragments()), null);
        }
        LesionSize.MergedInto merged = (LesionSize.MergedInto) size;
        return new StateColumns(
                "MERGED_INTO", null, null, null, merged.carrier().value());
    }

    private static StateColumns of(NonTargetState state) {
        if (state instanceof NonTargetState.Present) {
            return plain("PRESENT");
        }
        if (state instanceof NonTargetState.Gone) {
            return plain("GONE");
        }
        if (state instanceof NonTargetState.UnequivocalProgression progression) {
            return withReason("UNEQUIVOCAL_PROGRESSION", progression.reason());
        }
        return withReason("NOT_EVALUATED", ((NonTargetState.NotEvaluated) state).reason());
    }

    LesionState state() {
        return switch (kind) {
            case "MEASURED" -> new LesionSize.Measured(Millimetres.of(Objects.requireNonNull(mm, "a size")));
            case "TOO_SMALL_TO_MEASURE" -> new LesionSize.TooSmallToMeasure();
            case "ABSENT" -> new LesionSize.Absent();
            case "NOT_EVALUABLE" -> new LesionSize.NotEvaluable(words());
            case "SPLIT" -> new LesionSize.Split(sizes(Objects.requireNonNull(fragments, "fragments")));
            case "MERGED_INTO" -> new LesionSize.MergedInto(new LesionId(Objects.requireNonNull(carrier, "a carrier")));
            case "PRESENT" -> new NonTargetState.Present();
            case "GONE" -> new NonTargetState.Gone();
            case "UNEQUIVOCAL_PROGRESSION" -> new NonTargetState.UnequivocalProgression(words());
            case "NOT_EVALUATED" -> new NonTargetState.NotEvaluated(words());
            default -> NewLesionState.valueOf(kind);
        };
    }

    private String words() {
        return Objects.requireNonNullElse(reason, "");
    }

    private static StateColumns plain(String kind) {
        return new StateColumns(kind, null, null, null, null);
    }

    private static StateColumns withReason(String kind, String reason) {
        return new StateColumns(kind, null, reason, null, null);
    }

    private static String json(List<LesionSize> fragments) {
        List<Map<String, String>> all = fragments.stream()
                .map(fragment -> {
                    StateColumns columns = of(fragment);
                    Map<String, String> one = new LinkedHashMap<>();
                    one.put("kind", columns.kind());
                    if (columns.mm() != null) {
                        one.put("mm", columns.mm());
                    }
                    if (columns.reason() != null) {
                        one.put("reason", columns.reason());
                    }
                    return one;
                })
                .toList();
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain texts can be written", e);
        }
    }

    private static List<LesionSize> sizes(String json) {
        try {
            return JSON.readValue(json, FRAGMENTS).stream()
                    .map(one -> new StateColumns(
                            Objects.requireNonNull(one.get("kind"), "kind"),
                            one.get("mm"),
                            one.get("reason"),
                            null,
                            null))
                    .map(columns -> (LesionSize) columns.state())
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The fragments of a lesion cannot be read", e);
        }
    }
}
