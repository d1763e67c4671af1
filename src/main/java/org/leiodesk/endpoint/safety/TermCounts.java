package org.leiodesk.endpoint.safety;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The counts of one term.
 *
 * @param term the term, empty when none was recorded; null for any adverse event
 * @param counts how many, for each column
 */
public record TermCounts(@Nullable String term, Map<EventColumn, Integer> counts) {
    public TermCounts {
        counts = Map.copyOf(counts);
    }

    /** Subjects, or for {@link EventColumn#EVENTS} events. */
    public int count(EventColumn column) {
        return counts.getOrDefault(column, 0);
    }
}
