package org.leiodesk.recist.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NonTargetState;

/**
 * Reads the target lesions of a time point (recist.md section 2).
 *
 * <ol>
 *   <li>Measured: its value, for a node its short axis, below 10 mm too. Too small to measure: 5 mm. Absent: 0.
 *   <li>Split: the sum of the fragments. A fragment that cannot be evaluated makes the lesion missing; the others still count where the
 *       measured lesions alone are asked for.
 *   <li>Merged into another target: 0, the other carries the diameter of both. It is gone when the other is, by its own measure. Merged into
 *       what is no target, or in a circle, it is missing.
 *   <li>Not evaluable, or no record: missing.
 * </ol>
 */
public final class TargetReadings {
    private static final long NORMAL_NODE = 100_000;

    private final List<IndexedLesion> targets;
    private final Slot slot;

    private TargetReadings(List<IndexedLesion> targets, Slot slot) {
        this.targets = targets;
        this.slot = slot;
    }

    /** One reading a target, in the order of the targets. */
    public static List<TargetReading> of(List<IndexedLesion> targets, Slot slot) {
        TargetReadings readings = new TargetReadings(targets, slot);
        List<TargetReading> all = new ArrayList<>(targets.size());
        for (IndexedLesion target : targets) {
            all.add(readings.read(target));
        }
        return all;
    }

    private TargetReading read(IndexedLesion target) {
        Reading reading = slot.of(target);
        LesionState state = reading == null ? null : reading.state();
        if (state instanceof LesionSize.MergedInto merged) {
            IndexedLesion carrier = carrier(merged.carrier(), targets.size());
            return carrier == null ? missing(target, reading) : merged(target, reading, carrier);
        }
        long measured = measured(state);
        boolean missing = isMissing(state);
        boolean scanned = !missing || measured > 0;
        return new TargetReading(
                target,
                reading,
                new Millimetres(measured),
                missing,
                !missing && isGone(target, measured),
                !isGone(target, measured),
                scanned);
    }

    private TargetReading merged(IndexedLesion target, @Nullable Reading reading, IndexedLesion carrier) {
        Reading measured = slot.of(carrier);
        LesionState state = measured == null ? null : measured.state();
        boolean gone = !isMissing(state) && isGone(target, measured(state));
        return new TargetReading(target, reading, Millimetres.ZERO, false, gone, false, true);
    }

    private static TargetReading missing(IndexedLesion target, @Nullable Reading reading) {
        return new TargetReading(target, reading, Millimetres.ZERO, true, false, false, false);
    }

    private static boolean isGone(IndexedLesion target, long measured) {
        return target.lesion().isLymphNode() ? measured < NORMAL_NODE : measured == 0;
    }

    private @Nullable IndexedLesion carrier(LesionId id, int steps) {
        for (IndexedLesion target : targets) {
            if (target.lesion().id().equals(id)) {
                Reading reading = slot.of(target);
                if (reading != null && reading.state() instanceof LesionSize.MergedInto next) {
                    return steps > 0 ? carrier(next.carrier(), steps - 1) : null;
                }
                return target;
            }
        }
        return null;
    }

    private static long measured(@Nullable LesionState state) {
        if (state instanceof LesionSize.Measured measured) {
            return measured.value().tenThousandths();
        }
        if (state instanceof LesionSize.TooSmallToMeasure) {
            return Millimetres.TOO_SMALL.tenThousandths();
        }
        if (state instanceof LesionSize.Split split) {
            long sum = 0;
            for (LesionSize fragment : split.fragments()) {
                sum += measured(fragment);
            }
            return sum;
        }
        return 0;
    }

    private static boolean isMissing(@Nullable LesionState state) {
        if (state instanceof LesionSize.Split split) {
            for (LesionSize fragment : split.fragments()) {
                if (isMissing(fragment)) {
                    return true;
                }
            }
            return split.fragments().isEmpty();
        }
        return !(state instanceof LesionSize.Measured
                || state instanceof LesionSize.TooSmallToMeasure
                || state instanceof LesionSize.Absent
                || state instanceof NonTargetState.Gone);
    }
}
