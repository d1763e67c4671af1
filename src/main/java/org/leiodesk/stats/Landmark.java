package org.leiodesk.stats;

/**
 * The survival probability at one given time.
 *
 * @param time asked for
 * @param atRisk subjects whose time is this or later
 * @param survival S there; after the last time not estimable when that was a censoring, else 0
 * @param standardError Greenwood's, of S; not estimable where S is 0 or is not estimable
 * @param interval of S; none where S is 0 or is not estimable, and for log-log where S is 1
 */
public record Landmark(double time, int atRisk, Estimate survival, Estimate standardError, Interval interval) {}
