package org.leiodesk.recist.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the new lesions through the time points (recist.md section 5).
 *
 * <ol>
 *   <li>A lesion counts at the time points at which it was recorded; it is not carried forward.
 *   <li>Equivocal sightings become unequivocal once the same lesion is unequivocal later.
 *   <li>[choice] Looked for and not seen ends that: what is seen after it is seen for the first time.
 * </ol>
 */
public final class Sightings {
    private final List<List<Sighting>> byTimepoint;
    private final List<Sighting> open = new ArrayList<>();

    /** Follows the new lesions of a course. */
    public Sightings(Course course) {
        byTimepoint = new ArrayList<>(course.followUps().size());
        for (int i = 0; i < course.followUps().size(); i++) {
            byTimepoint.add(course.newLesions().isEmpty() ? List.of() : new ArrayList<>(1));
        }
        for (IndexedLesion lesion : course.newLesions()) {
            follow(lesion, course.followUps());
        }
    }

    /** The sightings at one follow-up, in the order of the lesion ids. */
    public List<Sighting> at(int followUp) {
        return byTimepoint.get(followUp);
    }

    /** The last sighting of each lesion that is still equivocal: neither confirmed nor looked for and not seen. */
    public List<Sighting> open() {
        return open;
    }

    private void follow(IndexedLesion lesion, List<Slot> slots) {
        Sighting last = null;
        int start = 0;
        for (int i = 0; i < slots.size(); i++) {
            Reading reading = slots.get(i).of(lesion);
            Certainty certainty = reading == null ? Certainty.NOT_EVALUATED : Certainty.of(reading);
            if (certainty == Certainty.NOT_SEEN) {
                last = null;
            }
            if (reading == null || !certainty.isSeen()) {
                continue;
            }
            start = last == null ? i : start;
            Reading firstSeen = last == null ? earliest(lesion, slots.get(i), reading) : last.firstSeen();
            last = new Sighting(reading, certainty, false, firstSeen);
            byTimepoint.get(i).add(last);
            if (certainty == Certainty.UNEQUIVOCAL) {
                confirm(lesion, byTimepoint.subList(start, i));
            }
        }
        if (last != null && last.certainty() != Certainty.UNEQUIVOCAL) {
            open.add(last);
        }
    }

    private static Reading earliest(IndexedLesion lesion, Slot slot, Reading reading) {
        Reading earliest = reading;
        for (Reading other : slot.readings()) {
            if (other.lesion().index() == lesion.index()
                    && other.isBefore(earliest)
                    && Certainty.of(other).isSeen()) {
                earliest = other;
            }
        }
        return earliest;
    }

    private static void confirm(IndexedLesion lesion, List<List<Sighting>> before) {
        for (List<Sighting> sightings : before) {
            sightings.replaceAll(
                    s -> s.reading().lesion().index() == lesion.index() && s.certainty() != Certainty.UNEQUIVOCAL
                            ? new Sighting(s.reading(), Certainty.UNEQUIVOCAL, true, s.firstSeen())
                            : s);
        }
    }
}
