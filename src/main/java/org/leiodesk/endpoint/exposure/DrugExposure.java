package org.leiodesk.endpoint.exposure;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.exposure.Drug;

/**
 * What one subject was given of one drug.
 *
 * @param drug which drug
 * @param doses how many doses
 * @param cumulativeMgPerM2 sum of the doses that can be said in mg/m2
 * @param unknown how many doses cannot be said in mg/m2; with any, the sum is a lower bound
 * @param weekly mg/m2 per week; null when a dose is unknown
 * @param relativeIntensity weekly dose over that of the protocol's full doses; null when either is not known
 */
public record DrugExposure(
        Drug drug,
        int doses,
        double cumulativeMgPerM2,
        int unknown,
        @Nullable Double weekly,
        @Nullable Double relativeIntensity) {}
