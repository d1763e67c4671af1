package org.leiodesk.endpoint.exposure;

import org.jspecify.annotations.Nullable;
import org.leiodesk.stats.Estimate;
import org.leiodesk.stats.descriptive.Descriptive;

/**
 * How the values of a measure lie, in its unit; what is not estimable is null: everything when there is no value, the standard deviation when there
 * is one. Quartiles as SAS defines them ({@link Descriptive}).
 *
 * @param n how many values
 * @param mean the mean
 * @param standardDeviation the standard deviation, of n - 1
 * @param minimum the smallest value
 * @param lowerQuartile Q1
 * @param median the median
 * @param upperQuartile Q3
 * @param maximum the largest value
 */
public record Distribution(
        int n,
        @Nullable Double mean,
        @Nullable Double standardDeviation,
        @Nullable Double minimum,
        @Nullable Double lowerQuartile,
        @Nullable Double median,
        @Nullable Double upperQuartile,
        @Nullable Double maximum) {
    /** The distribution of values, which are finite. */
    public static Distribution of(double... values) {
        Descriptive described = Descriptive.of(values);
        return new Distribution(
                described.n(),
                number(described.mean()),
                number(described.standardDeviation()),
                number(described.minimum()),
                number(described.lowerQuartile()),
                number(described.median()),
                number(described.upperQuartile()),
                number(described.maximum()));
    }

    private static @Nullable Double number(Estimate estimate) {
        return estimate.isValue() ? Double.valueOf(estimate.value()) : null;
    }
}
