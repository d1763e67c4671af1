package org.leiodesk.stats;

/**
 * One distinct time of a survival curve; the curve holds its value from here to the next step.
 *
 * @param time at which something was observed
 * @param atRisk subjects whose time is this or later
 * @param events at this time
 * @param censored at this time, after the events
 * @param survival S just after the events of this time, 0 to 1
 * @param standardError Greenwood's, of S; not estimable where S is 0
 * @param logStandardError Greenwood's, of log S; not estimable where S is 0
 * @param interval of S
 */
public record SurvivalStep(
        double time,
        int atRisk,
        int events,
        int censored,
        double survival,
        Estimate standardError,
        Estimate logStandardError,
        Interval interval) {}
