package org.leiodesk.recist.reading;

import org.leiodesk.domain.lesion.Lesion;

/**
 * A lesion with its place in the list of lesions, by which its records are found.
 *
 * @param index 0 for the first by lesion id
 * @param lesion the lesion as identified
 */
public record IndexedLesion(int index, Lesion lesion) {}
