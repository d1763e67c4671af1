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
    private Sightings() {}

    /** The sightings at each follow-up of the course, in the order of the lesion ids. */
    public static List<List<Sighting>> of(Course course) {
        List<List<Sighting>> all = new ArrayList<>(course.followUps().size());
        for (int i = 0; i < course.followUps().size(); i++) {
            all.add(course.newLesions().isEmpty() ? List.of() : new ArrayList<>(1));
        }
        for (IndexedLesion lesion : course.newLesions()) {
            follow(lesion, course.followUps(), all);
        }
        return all;
    }

    private static void follow(IndexedLesion lesion, List<Slot> slots, List<List<Sighting>> all) {
        Reading firstSeen = null;
        int start = 0;
        for (int i = 0; i < slots.size(); i++) {
            Reading reading = slots.get(i).of(lesion);
            Certainty certainty = reading == null ? Certainty.NOT_EVALUATED : Certainty.of(reading);
            if (certainty == Certainty.NOT_SEEN) {
                firstSeen = null;
            }
            if (reading == null || !certainty.isSeen()) {
                continue;
            }
            if (firstSeen == null) {
                firstSeen = earliest(lesion, slots.get(i), reading);
                start = i;
            }
            all.get(i).add(new Sighting(reading, certainty, false, firstSeen));
            if (certainty == Certainty.UNEQUIVOCAL) {
                confirm(lesion, all.subList(start, i));
            }
        }
    }

    private static Reading earliest(IndexedLesion lesion, Slot slot, Reading reading) {
        Reading earliest = reading;
        for (Reading other : slot.readings()) {
            if (other.lesion() == lesion
                    && other.isBefore(earliest)
                    && Certainty.of(other).isSeen()) {
                earliest = other;
            }
        }
        return earliest;
    }

    private static void confirm(IndexedLesion lesion, List<List<Sighting>> before) {
        for (List<Sighting> sightings : before) {
            sightings.replaceAll(s -> s.reading().lesion() == lesion && s.certainty() != Certainty.UNEQUIVOCAL
                    ? new Sighting(s.reading(), Certainty.UNEQUIVOCAL, true, s.firstSeen())
                    : s);
        }
    }
}
