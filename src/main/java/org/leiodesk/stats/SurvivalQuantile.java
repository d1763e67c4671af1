package org.leiodesk.stats;

/**
 * The time by which a share of the subjects has had the event.
 *
 * @param p the share, between 0 and 1; 0.5 for the median
 * @param estimate the time; not reached when the curve never falls to {@code 1 - p}
 * @param interval of the time by Brookmeyer and Crowley; an end is not reached when its limit curve never falls to
 *     {@code 1 - p}, and not estimable when there is no limit curve at all
 */
public record SurvivalQuantile(double p, Estimate estimate, Interval interval) {}
