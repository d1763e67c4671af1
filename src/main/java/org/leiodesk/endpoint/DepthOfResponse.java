package org.leiodesk.endpoint;

import java.time.LocalDate;
import org.leiodesk.domain.lesion.Timepoint;

/**
 * The best (smallest) % change of the sum from baseline (endpoints.md), from complete sums up to and including the first PD, on or before the start
 * of new therapy.
 *
 * @param percent % change from baseline: -100 to +infinity
 * @param date date of that sum
 * @param timepoint time point of that sum
 */
public record DepthOfResponse(double percent, LocalDate date, Timepoint timepoint) {}
