package org.leiodesk.endpoint.safety;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adverse events by term and worst intensity over the safety set.
 *
 * @param subjects size of the safety set
 * @param any any adverse event: a subject counts once, by the worst of all
 * @param terms the terms, from the one that most subjects had; equal ones by subjects with grade 3 or more, then by name
 * @param beforeFirstDose events left out because they started before the first dose
 * @param afterCutoff events left out because they started after the cut-off
 * @param seriousnessUnknown events counted of which it was not recorded whether they were serious; they are in no serious count
 */
public record AdverseEventTable(
        int subjects,
        TermCounts any,
        List<TermCounts> terms,
        int beforeFirstDose,
        int afterCutoff,
        int seriousnessUnknown) {
    public AdverseEventTable {
        terms = List.copyOf(terms);
    }

    /** The part of the safety set that a count of subjects is; null when nobody was treated, and for events. */
    public @Nullable Double proportion(TermCounts row, EventColumn column) {
        return subjects == 0 || column == EventColumn.EVENTS
                ? null
                : Double.valueOf((double) row.count(column) / subjects);
    }
}
