package org.leiodesk.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * One statistic of the trial (one row of efficacy.csv). Estimate and limits are null when not estimable or not reached.
 *
 * @param name ORR, PFS_MEDIAN, ...
 * @param set over which set
 * @param count subjects with the response, or events
 * @param size subjects
 * @param estimate the estimate, as a proportion or in days
 * @param lower lower confidence limit
 * @param upper upper confidence limit
 * @param level confidence level
 * @param unit PROPORTION or DAYS
 * @param method CLOPPER-PEARSON, WILSON, LOG-LOG, LOG, PLAIN
 */
public record Statistic(
        String name,
        AnalysisSet set,
        int count,
        int size,
        @Nullable Double estimate,
        @Nullable Double lower,
        @Nullable Double upper,
        double level,
        String unit,
        String method) {}
