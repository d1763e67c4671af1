package org.leiodesk.recist;

import java.util.List;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.recist.reading.Certainty;
import org.leiodesk.recist.reading.Dated;
import org.leiodesk.recist.reading.Reading;
import org.leiodesk.recist.reading.Sighting;
import org.leiodesk.recist.reading.Slot;

/**
 * New lesions at a time point (recist.md section 5).
 *
 * <ol>
 *   <li>Unequivocal: one that was recorded here is unequivocal, or was confirmed later, or is a node of 10 to less than 15 mm that is not the sole
 *       evidence of progression here. Dated by the day it was first seen; of several the one first seen earliest.
 *   <li>Equivocal: one that was recorded here is; such a node as the sole evidence, whatever it was called. Dated by
 *       the earliest record here that says so.
 *   <li>None otherwise, dated by the latest record of the time point.
 * </ol>
 */
final class NewLesionRule {
    private static final Decision.Sentence NONE = new Decision.Sentence.Said(Message.of("recist.newLesion.none"));

    private NewLesionRule() {}

    static Decision<NewLesionStatus> decide(List<Sighting> sightings, Slot slot) {
        if (sightings.isEmpty()) {
            Dated latest = slot.latest();
            return new Decision<>(NewLesionStatus.NONE, "NEW-NONE", NONE, latest.date(), latest.source());
        }
        Sighting unequivocal = null;
        Sighting doubtful = sightings.get(0);
        for (Sighting sighting : sightings) {
            if (sighting.certainty() == Certainty.UNEQUIVOCAL) {
                unequivocal = unequivocal == null || sighting.firstSeen().isBefore(unequivocal.firstSeen())
                        ? sighting
                        : unequivocal;
            } else if (sighting.reading().isBefore(doubtful.reading())) {
                doubtful = sighting;
            }
        }
        if (unequivocal != null) {
            return unequivocal(unequivocal);
        }
        return doubtful.certainty() == Certainty.SMALL_NODE
                ? decision(NewLesionStatus.EQUIVOCAL, "NEW-NODE", doubtful.reading(), "recist.newLesion.node", doubtful)
                : decision(
                        NewLesionStatus.EQUIVOCAL,
                        "NEW-EQUIVOCAL",
                        doubtful.reading(),
                        "recist.newLesion.equivocal",
                        doubtful);
    }

    private static Decision<NewLesionStatus> unequivocal(Sighting sighting) {
        Reading seen = sighting.firstSeen();
        return switch (sighting.ground()) {
            case RECORD ->
                decision(
                        NewLesionStatus.UNEQUIVOCAL, "NEW-UNEQUIVOCAL", seen, "recist.newLesion.unequivocal", sighting);
            case CONFIRMED_LATER ->
                decision(NewLesionStatus.UNEQUIVOCAL, "NEW-CONFIRMED", seen, "recist.newLesion.confirmed", sighting);
            case OTHER_EVIDENCE ->
                decision(NewLesionStatus.UNEQUIVOCAL, "NEW-NODE", seen, "recist.newLesion.nodeToo", sighting);
        };
    }

    private static Decision<NewLesionStatus> decision(
            NewLesionStatus status, String rule, Reading dated, String key, Sighting sighting) {
        LesionId id = sighting.reading().lesion().lesion().id();
        Decision.Sentence sentence =
                new Decision.Sentence.Said(Message.of(key, id, dated.date().date()));
        return new Decision<>(status, rule, sentence, dated.date(), dated.source());
    }
}
