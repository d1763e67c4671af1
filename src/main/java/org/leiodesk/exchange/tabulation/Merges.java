package org.leiodesk.exchange.tabulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Timepoint;

/**
 * Which lesions are written together, as T02/T03: those that have merged into one that is measured at the same time point. One that has merged into what is not measured
 * there, or has split, is written alone, with 0 mm.
 */
final class Merges {
    private record Key(Evaluator evaluator, Timepoint timepoint, LesionId lesion) {}

    private final Map<Key, LesionMeasurement> measured = new HashMap<>();
    private final Map<Key, TreeSet<LesionId>> into = new HashMap<>();

    Merges(List<LesionMeasurement> measurements) {
        measurements.forEach(each -> measured.put(key(each, each.lesion()), each));
        for (LesionMeasurement each : measurements) {
            Key carrier = carrier(each);
            if (carrier != null) {
                into.computeIfAbsent(carrier, k -> new TreeSet<>()).add(each.lesion());
            }
        }
    }

    private static Key key(LesionMeasurement each, LesionId lesion) {
        return new Key(each.evaluator(), each.timepoint(), lesion);
    }

    /** The measurement at the end of the chain; null when the lesion has not merged, or into nothing that is measured whole. */
    private @Nullable Key carrier(LesionMeasurement each) {
        LesionMeasurement now = each;
        for (int steps = 0; steps <= measured.size(); steps++) {
            if (!(now.state() instanceof LesionSize.MergedInto merged)) {
                boolean whole = !now.equals(each) && !(now.state() instanceof LesionSize.Split);
                return whole ? key(now, now.lesion()) : null;
            }
            LesionMeasurement next = measured.get(key(now, merged.carrier()));
            if (next == null) {
                return null;
            }
            now = next;
        }
        return null;
    }

    /** Whether the row of another lesion speaks for this one. */
    boolean isWrittenAtItsCarrier(LesionMeasurement each) {
        return carrier(each) != null;
    }

    /** The link id of the row: the lesion, with those that have merged into it. */
    String link(LesionMeasurement each) {
        StringBuilder link = new StringBuilder(each.lesion().value());
        into.getOrDefault(key(each, each.lesion()), new TreeSet<>())
                .forEach(lesion -> link.append('/').append(lesion));
        return link.toString();
    }
}
