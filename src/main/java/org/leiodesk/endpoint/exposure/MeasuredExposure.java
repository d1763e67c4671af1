package org.leiodesk.endpoint.exposure;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.exposure.Drug;

/**
 * One measure of exposure over the safety set.
 *
 * @param measure what is measured
 * @param drug of which drug; null when of the treatment as a whole
 * @param values how its values lie, in the unit of the measure
 */
public record MeasuredExposure(
        ExposureMeasure measure, @Nullable Drug drug, Distribution values) {}
