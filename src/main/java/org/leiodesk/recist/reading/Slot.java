package org.leiodesk.recist.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
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
    private @Nullable Dated earliest;
    private @Nullable Dated latest;

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

    /** Takes the date of a record that says nothing else; of one day, what says something of a lesion is named. */
    void addDate(Dated record) {
        if (earliest == null || record.date().compareTo(earliest.date()) < 0) {
            earliest = record;
        }
        if (latest == null || record.date().compareTo(latest.date()) > 0) {
            latest = record;
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

    /** Every record of a lesion at the time point, in no order. */
    public List<Reading> readings() {
        return readings;
    }

    /** What counts for a lesion: its record with the latest date, of one day the one with the larger sequence; null when there is none. */
    public @Nullable Reading of(IndexedLesion lesion) {
        return current[lesion.index()];
    }

    /** The earliest record of the time point, whatever it says. */
    public Dated earliest() {
        return present(earliest);
    }

    /** The latest record of the time point, whatever it says: "not done" records and those of which nothing else is used too. */
    public Dated latest() {
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

    /** Whether no complete date places a record of a target or non-target lesion on or before the first dose: only imputed ones do. */
    boolean isBaselineByImputation(LocalDate firstDose) {
        boolean imputed = false;
        for (Reading reading : readings) {
            if (reading.lesion().lesion().role() != LesionRole.NEW
                    && !reading.date().date().isAfter(firstDose)) {
                if (reading.date().imputed() == AnalysisDate.Imputed.NONE) {
                    return false;
                }
                imputed = true;
            }
        }
        return imputed;
    }

    private static Dated present(@Nullable Dated record) {
        if (record == null) {
            throw new IllegalStateException("A time point has a record");
        }
        return record;
    }
}
