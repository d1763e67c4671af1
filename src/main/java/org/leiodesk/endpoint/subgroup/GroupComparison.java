package org.leiodesk.endpoint.subgroup;

import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.TimeEndpoint;

/**
 * The times of two subgroups compared. Exploratory: the trial was not planned to tell them apart, and nothing is adjusted for.
 *
 * @param endpoint PFS or OS
 * @param firstSize subjects in the first group
 * @param firstEvents events in the first group
 * @param secondSize subjects in the second group
 * @param secondEvents events in the second group
 * @param logRankP two-sided p-value of the log-rank test; null when not estimable: no events, or a group that is empty
 * @param hazardRatio hazard of the first group over that of the second, by Cox with Efron ties; null when not estimable: as above, or all events in one group
 * @param lower lower limit of Wald's interval; null with the ratio
 * @param upper upper limit
 * @param level confidence level of the interval
 */
public record GroupComparison(
        TimeEndpoint endpoint,
        int firstSize,
        int firstEvents,
        int secondSize,
        int secondEvents,
        @Nullable Double logRankP,
        @Nullable Double hazardRatio,
        @Nullable Double lower,
        @Nullable Double upper,
        double level) {}
