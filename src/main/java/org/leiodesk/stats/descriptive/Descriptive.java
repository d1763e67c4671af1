package org.leiodesk.stats.descriptive;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.leiodesk.stats.Estimate;

/**
 * How numbers lie. A quantile is a value of the sample: with {@code n p} not whole the one of rank {@code ceil(n p)}, with
 * {@code n p} whole the middle between that of rank {@code n p} and the next. That is definition 2 of Hyndman and Fan, and
 * the default of SAS (PCTLDEF=5). The standard deviation divides by {@code n - 1}.
 *
 * <p>Reference: Hyndman and Fan, Am Stat 50 (1996) 361. In R: {@code mean(x)}, {@code sd(x)},
 * {@code quantile(x, type = 2)}.
 *
 * @param n how many numbers
 * @param mean not estimable when n is 0, as all that follow
 * @param standardDeviation not estimable when n is below 2
 * @param minimum the smallest
 * @param lowerQuartile the quantile at 0.25
 * @param median the quantile at 0.5
 * @param upperQuartile the quantile at 0.75
 * @param maximum the largest
 */
public record Descriptive(
        int n,
        Estimate mean,
        Estimate standardDeviation,
        Estimate minimum,
        Estimate lowerQuartile,
        Estimate median,
        Estimate upperQuartile,
        Estimate maximum) {

    private static final Quantile QUANTILE = Quantile.withDefaults().with(EstimationMethod.HF2);

    /**
     * Describes a sample.
     *
     * @param values finite, in any order; not changed
     */
    public static Descriptive of(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A value must be a finite number, not " + value + ".");
            }
        }
        if (values.length == 0) {
            Estimate none = Estimate.Missing.NOT_ESTIMABLE;
            return new Descriptive(0, none, none, none, none, none, none, none);
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] quartiles = QUANTILE.evaluate(sorted, 0.25, 0.5, 0.75);
        return new Descriptive(
                sorted.length,
                Estimate.ofFinite(Mean.of(sorted).getAsDouble()),
                sorted.length < 2
                        ? Estimate.Missing.NOT_ESTIMABLE
                        : Estimate.ofFinite(StandardDeviation.of(sorted).getAsDouble()),
                Estimate.of(sorted[0]),
                Estimate.of(quartiles[0]),
                Estimate.of(quartiles[1]),
                Estimate.of(quartiles[2]),
                Estimate.of(sorted[sorted.length - 1]));
    }
}
