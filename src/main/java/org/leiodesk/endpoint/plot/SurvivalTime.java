package org.leiodesk.endpoint.plot;

import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.EventTime;

/**
 * The time of one subject on a survival curve.
 *
 * @param subject whose
 * @param label what is shown: the subject number
 * @param time how long, how it ended, and by which record
 */
public record SurvivalTime(SubjectId subject, String label, EventTime time) {}
