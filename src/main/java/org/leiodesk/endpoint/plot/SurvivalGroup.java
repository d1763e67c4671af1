package org.leiodesk.endpoint.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.stats.SurvivalCurve;

/**
 * One curve of a Kaplan-Meier plot.
 *
 * @param level which subgroup; null when the curve is of all subjects
 * @param curve the curve, in days, with log-log intervals at the level of the protocol
 * @param times the times it was fitted to, by length, at the same length events first, then by subject
 */
public record SurvivalGroup(@Nullable SubgroupLevel level, SurvivalCurve curve, List<SurvivalTime> times) {
    public SurvivalGroup {
        times = List.copyOf(times);
    }
}
