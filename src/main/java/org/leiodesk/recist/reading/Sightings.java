package org.leiodesk.recist.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.NewLesionState;

/**
 * Follows the new lesions through the time points (recist.md section 5).
 *
 * <ol>
 *   <li>A lesion counts at the time points at which it was recorded; it is not carried forward.
 *   <li>It was first seen on the day of its identification or of its first record, whichever is earlier.
 *   <li>A node of 10 to less than 15 mm is unequivocal where it is not the sole evidence of progression: the targets or the non-targets progressed at
 *       that time point, or another new lesion is unequivocal there.
 *   <li>Equivocal sightings become unequivocal once the same lesion is unequivocal later.
 *   <li>[choice] Looked for and not seen ends that: what is seen after it is seen for the first time.
 * </ol>
 */
public final class Sightings {
    private final Course course;
    private final IntPredicate progressed;
    private final List<List<Sighting>> byTimepoint;
    private final int[] lastSeen;
    private boolean smallNodes;

    /**
     * Follows the new lesions of a course.
     *
     * @param progressed whether the targets or the non-targets progressed at a follow-up; asked only where a small node was seen
     */
    public Sightings(Course course, IntPredicate progressed) {
        this.course = course;
        this.progressed = progressed;
        byTimepoint = new ArrayList<>(course.followUps().size());
        for (int i = 0; i < course.followUps().size(); i++) {
            byTimepoint.add(course.newLesions().isEmpty() ? List.of() : new ArrayList<>(1));
        }
        lastSeen = new int[course.newLesions().size()];
        for (int i = 0; i < lastSeen.length; i++) {
            lastSeen[i] = follow(course.newLesions().get(i));
        }
        while (smallNodes && weighSmallNodes()) {}
    }

    /** The sightings at one follow-up, in the order of the lesion ids. */
    public List<Sighting> at(int followUp) {
        return byTimepoint.get(followUp);
    }

    /** The last sighting of each lesion that is still equivocal: neither confirmed nor looked for and not seen. */
    public List<Sighting> open() {
        List<Sighting> open = new ArrayList<>();
        for (int i = 0; i < lastSeen.length; i++) {
            if (lastSeen[i] >= 0) {
                for (Sighting sighting : byTimepoint.get(lastSeen[i])) {
                    if (sighting.isOf(course.newLesions().get(i)) && sighting.certainty() != Certainty.UNEQUIVOCAL) {
                        open.add(sighting);
                    }
                }
            }
        }
        return open;
    }

    /** The follow-up at which the lesion was last seen; -1 when it was not, or looked for later and not seen. */
    private int follow(IndexedLesion lesion) {
        List<Slot> slots = course.followUps();
        Reading identification = identification(lesion);
        Reading identified = identification;
        Sighting last = null;
        int start = 0;
        int at = -1;
        for (int i = 0; i < slots.size(); i++) {
            Reading reading = slots.get(i).of(lesion);
            Certainty certainty = reading == null ? Certainty.NOT_EVALUATED : Certainty.of(reading);
            if (certainty == Certainty.NOT_SEEN) {
                last = null;
                at = -1;
                identified = null;
            }
            if (reading == null || !certainty.isSeen()) {
                continue;
            }
            start = last == null ? i : start;
            if (slots.get(i).timepoint().equals(lesion.lesion().timepoint())) {
                identified = identification;
            }
            Reading firstSeen = last == null ? earliest(lesion, slots.get(i), reading, identified) : last.firstSeen();
            last = new Sighting(reading, certainty, Sighting.Ground.RECORD, firstSeen);
            at = i;
            byTimepoint.get(i).add(last);
            smallNodes |= certainty == Certainty.SMALL_NODE;
            if (certainty == Certainty.UNEQUIVOCAL) {
                confirm(lesion, byTimepoint.subList(start, i));
            }
        }
        return at;
    }

    /** The identification of a lesion as a record of it, unless it has no date or was no later than the baseline. */
    private @Nullable Reading identification(IndexedLesion lesion) {
        PartialDate on = lesion.lesion().identifiedOn();
        if (on == null) {
            return null;
        }
        AnalysisDate date = on.impute(course.firstDose());
        Slot baseline = course.baseline();
        if (baseline != null && date.compareTo(baseline.latest().date()) <= 0) {
            return null;
        }
        SourceRecord source =
                new SourceRecord(RecordKind.LESION, lesion.lesion().sequence());
        return new Reading(lesion, NewLesionState.UNEQUIVOCAL, date, source);
    }

    private static Reading earliest(IndexedLesion lesion, Slot slot, Reading reading, @Nullable Reading identified) {
        Reading earliest = reading;
        for (Reading other : slot.readings()) {
            if (other.lesion().index() == lesion.index()
                    && other.isBefore(earliest)
                    && Certainty.of(other).isSeen()) {
                earliest = other;
            }
        }
        return identified != null && identified.date().compareTo(earliest.date()) < 0 ? identified : earliest;
    }

    /** Makes one small node unequivocal for which there is other evidence, with its earlier sightings; false when there is none any more. */
    private boolean weighSmallNodes() {
        for (int i = 0; i < byTimepoint.size(); i++) {
            List<Sighting> here = byTimepoint.get(i);
            for (int j = 0; j < here.size(); j++) {
                Sighting sighting = here.get(j);
                if (sighting.certainty() == Certainty.SMALL_NODE && (progressed.test(i) || isAnyUnequivocal(here))) {
                    here.set(j, sighting.unequivocal(Sighting.Ground.OTHER_EVIDENCE));
                    confirm(sighting.reading().lesion(), byTimepoint.subList(startOf(sighting, i), i));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAnyUnequivocal(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            if (sighting.certainty() == Certainty.UNEQUIVOCAL) {
                return true;
            }
        }
        return false;
    }

    /** The follow-up at which the lesion of a sighting was first seen. */
    private int startOf(Sighting sighting, int followUp) {
        for (int i = 0; i < followUp; i++) {
            for (Sighting before : byTimepoint.get(i)) {
                if (before.firstSeen().equals(sighting.firstSeen())) {
                    return i;
                }
            }
        }
        return followUp;
    }

    private static void confirm(IndexedLesion lesion, List<List<Sighting>> before) {
        for (List<Sighting> sightings : before) {
            sightings.replaceAll(s -> s.isOf(lesion) && s.certainty() != Certainty.UNEQUIVOCAL
                    ? s.unequivocal(Sighting.Ground.CONFIRMED_LATER)
                    : s);
        }
    }
}
