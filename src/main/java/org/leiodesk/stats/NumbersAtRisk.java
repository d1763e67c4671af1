package org.leiodesk.stats;

/**
 * What stands under a survival curve at one given time. The three do not add up to the number of subjects where
 * something falls on the time itself: who has an event exactly there is at risk and counted among the events.
 *
 * @param time asked for
 * @param atRisk subjects whose time is this or later
 * @param events from the start up to and including this time
 * @param censored from the start up to and including this time
 */
public record NumbersAtRisk(double time, int atRisk, int events, int censored) {}
