package org.leiodesk.recist.reading;

/**
 * A new lesion at a time point at which it was seen.
 *
 * @param reading its record there
 * @param certainty what is known of it now: an equivocal lesion that was confirmed later is unequivocal
 * @param confirmedLater whether it was equivocal when it was seen
 * @param firstSeen the earliest record of that lesion since it was last looked for and not seen
 */
public record Sighting(Reading reading, Certainty certainty, boolean confirmedLater, Reading firstSeen) {}
