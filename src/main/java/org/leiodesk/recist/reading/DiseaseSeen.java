package org.leiodesk.recist.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds disease at a time point: a target that is not a node above 0 mm, a node of 10 mm or more, a non-target that is present (recist.md section 6). */
public final class DiseaseSeen {
    private DiseaseSeen() {}

    /** The earliest record that shows disease; new lesions are not asked. */
    public static Optional<Reading> earliest(List<TargetReading> targets, List<IndexedLesion> nonTargets, Slot slot) {
        Reading earliest = null;
        for (TargetReading target : targets) {
            if (target.seen()) {
                earliest = earlier(earliest, target.reading());
            }
        }
        for (IndexedLesion lesion : nonTargets) {
            Reading reading = slot.of(lesion);
            NonTargetStatus status = NonTargetStatus.of(reading);
            if (status == NonTargetStatus.PRESENT || status == NonTargetStatus.PROGRESSED) {
                earliest = earlier(earliest, reading);
            }
        }
        return Optional.ofNullable(earliest);
    }

    private static @Nullable Reading earlier(@Nullable Reading one, @Nullable Reading other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
