package org.leiodesk.recist.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;

/** One time point with its records. It may span several days. */
public final class Slot {
    /** By the earliest date of the records, then by the number of the visit (none comes last), then by the key (recist.md section 8). */
    static final Comparator<Slot> ORDER = Comparator.comparing(
                    (Slot slot) -> slot.earliest().date())
            .thenComparing(slot -> slot.timepoint.number(), Comparator.nullsLast(BigDecimal::compareTo))
            .thenComparing(slot -> slot.timepoint.key());

    private final Timepoint timepoint;
    private final List<Reading> readings = new ArrayList<>();
    private final @Nullable Reading[] current;
    private @Nullable Reading earliest;
    private @Nullable Reading latest;

    Slot(Timepoint timepoint, int lesions) {
        this.timepoint = timepoint;
        this.current = new Reading[lesions];
    }

    void add(Reading reading) {
        readings.add(reading);
        int lesion = reading.lesion().index();
        Reading before = current[lesion];
        if (before == null || supersedes(reading, before)) {
            current[lesion] = reading;
        }
        if (earliest == null || reading.isBefore(earliest)) {
            earliest = reading;
        }
        if (latest == null || reading.isLaterThan(latest)) {
            latest = reading;
        }
    }

    private static boolean supersedes(Reading reading, Reading before) {
        int byDate = reading.date().compareTo(before.date());
        return byDate != 0
                ? byDate > 0
                : reading.source().sequence() > before.source().sequence();
    }

    public Timepoint timepoint() {
        return timepoint;
    }

    /** Every record of the time point, in no order. */
    public List<Reading> readings() {
        return readings;
    }

    /** What counts for a lesion: its record with the latest date, of one day the one with the larger sequence; null when there is none. */
    public @Nullable Reading of(IndexedLesion lesion) {
        return current[lesion.index()];
    }

    /** The earliest record of the time point. */
    public Reading earliest() {
        return present(earliest);
    }

    /** The latest record of the time point, "not done" records too. */
    public Reading latest() {
        return present(latest);
    }

    /** Whether it holds a record of a target or non-target lesion dated on or before a day; null: on any day. */
    boolean hasBaselineRecord(@Nullable LocalDate until) {
        for (Reading reading : readings) {
            if (reading.lesion().lesion().role() != LesionRole.NEW
                    && (until == null || !reading.date().date().isAfter(until))) {
                return true;
            }
        }
        return false;
    }

    private static Reading present(@Nullable Reading reading) {
        if (reading == null) {
            throw new IllegalStateException("A time point has a record");
        }
        return reading;
    }
}
