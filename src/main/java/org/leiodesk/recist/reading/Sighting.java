package org.leiodesk.recist.reading;

/**
 * A new lesion at a time point at which it was seen.
 *
 * @param reading its record there
 * @param certainty what is known of it now: an equivocal lesion that was confirmed later is unequivocal, and so is a small node that is not the sole
 *     evidence of progression
 * @param ground how it comes to be so certain
 * @param firstSeen the earliest record of that lesion, its identification too, since it was last looked for and not seen
 */
public record Sighting(Reading reading, Certainty certainty, Ground ground, Reading firstSeen) {
    /** What the certainty of a sighting rests on. */
    public enum Ground {
        /** Its own record. */
        RECORD,
        /** A later sighting of the same lesion that is unequivocal. */
        CONFIRMED_LATER,
        /** Progression at the same time point by other evidence: a node of 10 to less than 15 mm. */
        OTHER_EVIDENCE
    }

    /** Whether it is this lesion that was seen. */
    boolean isOf(IndexedLesion lesion) {
        return reading.lesion().index() == lesion.index();
    }

    Sighting unequivocal(Ground by) {
        return new Sighting(reading, Certainty.UNEQUIVOCAL, by, firstSeen);
    }
}
