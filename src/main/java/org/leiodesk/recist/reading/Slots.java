package org.leiodesk.recist.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.Timepoint;

/**
 * Sorts records into time points.
 *
 * <ol>
 *   <li>Records of one time point key are one time point, on whatever days they are dated.
 *   <li>A partial date is completed as {@link PartialDate#impute} says; what is then dated after the cut-off is left out, and so is a lesion that
 *       was identified after it, with all that was recorded of it.
 *   <li>A record of which nothing else is used still counts for the date of its time point, and makes one where there is no other: the
 *       identification of a lesion (the date only), another axis, a sum.
 *   <li>A new lesion that was identified but never measured is unequivocal from the day of its identification, at its own time point. Without
 *       that day it takes the earliest date of its time point; when that has no other record it cannot be used. Both are findings.
 *   <li>A new lesion that was measured, but not at the time point at which it was identified, is equivocal there: its measurements say what it is.
 *   <li>A measurement of a lesion that was never identified is left out, with a finding.
 * </ol>
 */
final class Slots {
    private final @Nullable LocalDate firstDose;
    private final @Nullable LocalDate cutoff;
    private final List<IndexedLesion> lesions = new ArrayList<>();
    private final Map<LesionId, IndexedLesion> byId = new HashMap<>();
    private final Map<Timepoint, Slot> byTimepoint = new HashMap<>();
    private final Set<Timepoint> afterCutoff = new HashSet<>();
    private final Set<LesionId> notYetIdentified = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    Slots(
            List<Lesion> identified,
            List<LesionMeasurement> measurements,
            List<Contact> visits,
            @Nullable LocalDate firstDose,
            @Nullable LocalDate cutoff) {
        this.firstDose = firstDose;
        this.cutoff = cutoff;
        index(identified);
        boolean[] measured = new boolean[lesions.size()];
        Set<LesionId> unknown = new TreeSet<>();
        for (LesionMeasurement measurement : measurements) {
            IndexedLesion lesion = byId.get(measurement.lesion());
            if (lesion == null) {
                if (!notYetIdentified.contains(measurement.lesion())) {
                    unknown.add(measurement.lesion());
                }
            } else if (add(measurement, lesion)) {
                measured[lesion.index()] = true;
            }
        }
        for (LesionId id : unknown) {
            findings.add(Finding.warning("lesion:" + id, "recist.finding.unknownLesion", id));
        }
        for (IndexedLesion lesion : lesions) {
            if (lesion.lesion().role() == LesionRole.NEW && !measured[lesion.index()]) {
                identifyNew(lesion);
            }
        }
        for (Contact visit : visits) {
            addVisit(visit);
        }
        for (IndexedLesion lesion : lesions) {
            addIdentification(lesion);
        }
    }

    private void addIdentification(IndexedLesion lesion) {
        PartialDate on = lesion.lesion().identifiedOn();
        Slot slot = on == null ? null : byTimepoint.get(lesion.lesion().timepoint());
        if (slot == null) {
            return;
        }
        AnalysisDate date = on.impute(firstDose);
        SourceRecord source =
                new SourceRecord(RecordKind.LESION, lesion.lesion().sequence());
        if (lesion.lesion().role() == LesionRole.NEW && slot.of(lesion) == null) {
            slot.add(new Reading(lesion, NewLesionState.EQUIVOCAL, date, source));
        } else {
            slot.addDate(new Dated.Only(date, source));
        }
    }

    private void addVisit(Contact visit) {
        if (visit.at() == null) {
            return;
        }
        AnalysisDate date = visit.on().impute(firstDose);
        if (isAfterCutoff(date)) {
            afterCutoff.add(visit.at().timepoint());
        } else {
            slot(visit.at().timepoint())
                    .addDate(new Dated.Only(date, new SourceRecord(visit.source(), visit.sequence())));
        }
    }

    private void index(List<Lesion> identified) {
        Lesion[] sorted = identified.toArray(new Lesion[0]);
        Arrays.sort(sorted, (a, b) -> {
            int byLesion = a.id().compareTo(b.id());
            return byLesion != 0 ? byLesion : Integer.compare(a.sequence(), b.sequence());
        });
        for (Lesion lesion : sorted) {
            PartialDate on = lesion.identifiedOn();
            if (cutoff != null && on != null && isAfterCutoff(on.impute(firstDose))) {
                notYetIdentified.add(lesion.id());
            } else if (!byId.containsKey(lesion.id())) {
                IndexedLesion indexed = new IndexedLesion(lesions.size(), lesion);
                lesions.add(indexed);
                byId.put(lesion.id(), indexed);
            }
        }
    }

    private boolean add(LesionMeasurement measurement, IndexedLesion lesion) {
        AnalysisDate date = measurement.imagedOn().impute(firstDose);
        if (isAfterCutoff(date)) {
            afterCutoff.add(measurement.timepoint());
            return false;
        }
        add(
                measurement.timepoint(),
                new Reading(
                        lesion,
                        measurement.state(),
                        date,
                        new SourceRecord(RecordKind.MEASUREMENT, measurement.sequence())));
        return true;
    }

    private void identifyNew(IndexedLesion lesion) {
        PartialDate on = lesion.lesion().identifiedOn();
        if (on != null) {
            identify(lesion, NewLesionState.UNEQUIVOCAL, on.impute(firstDose));
            return;
        }
        LesionId id = lesion.lesion().id();
        Slot slot = byTimepoint.get(lesion.lesion().timepoint());
        if (slot == null) {
            findings.add(Finding.warning("lesion:" + id, "recist.finding.undatedNewLesion", id));
        } else {
            identify(lesion, NewLesionState.UNEQUIVOCAL, slot.earliest().date());
            findings.add(Finding.warning(
                    "lesion:" + id,
                    "recist.finding.newLesionDatedByTimepoint",
                    id,
                    slot.earliest().date().date()));
        }
    }

    /** Takes the identification of a lesion for a record of its time point, unless it is dated after the cut-off. */
    void identify(IndexedLesion lesion, LesionState state, AnalysisDate date) {
        if (!isAfterCutoff(date)) {
            SourceRecord source =
                    new SourceRecord(RecordKind.LESION, lesion.lesion().sequence());
            add(lesion.lesion().timepoint(), new Reading(lesion, state, date, source));
        }
    }

    private void add(Timepoint timepoint, Reading reading) {
        slot(timepoint).add(reading);
    }

    private Slot slot(Timepoint timepoint) {
        Slot slot = byTimepoint.get(timepoint);
        if (slot == null) {
            slot = new Slot(timepoint, lesions.size());
            byTimepoint.put(timepoint, slot);
        }
        return slot;
    }

    private boolean isAfterCutoff(AnalysisDate date) {
        return cutoff != null && date.date().isAfter(cutoff);
    }

    @Nullable
    LocalDate firstDose() {
        return firstDose;
    }

    /** Every lesion, by id. */
    List<IndexedLesion> lesions() {
        return lesions;
    }

    /** The time points in their order. */
    List<Slot> inOrder() {
        List<Slot> slots = new ArrayList<>(byTimepoint.values());
        slots.sort(Slot.ORDER);
        return slots;
    }

    /** Whether the time point has a record of a target or non-target lesion. */
    boolean hasBaselineRecord(Timepoint timepoint) {
        Slot slot = byTimepoint.get(timepoint);
        return slot != null && slot.hasBaselineRecord(null);
    }

    /** Whether all records of the time point are dated after the cut-off. */
    boolean isCutOff(Timepoint timepoint) {
        return afterCutoff.contains(timepoint) && !byTimepoint.containsKey(timepoint);
    }

    /** What could not be used, and why; open for more. */
    List<Finding> findings() {
        return findings;
    }
}
