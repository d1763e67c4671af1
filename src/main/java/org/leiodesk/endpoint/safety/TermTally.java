package org.leiodesk.endpoint.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.safety.AdverseEvent;

/** Counts one term, one subject at a time. */
final class TermTally {
    private final int[] counts = new int[EventColumn.values().length];
    private @Nullable String term;

    /** @param term null for any adverse event */
    TermTally(@Nullable String term) {
        this.term = term;
    }

    /** Adds the events of one subject, at least one. */
    void add(List<AdverseEvent> events) {
        boolean severe = false;
        boolean serious = false;
        for (AdverseEvent event : events) {
            severe |= Intensity.of(event).isGrade3OrMore();
            serious |= Boolean.TRUE.equals(event.serious());
        }
        add(EventColumn.of(worst(events)), 1);
        add(EventColumn.ANY, 1);
        add(EventColumn.GRADE_3_OR_MORE, severe ? 1 : 0);
        add(EventColumn.SERIOUS, serious ? 1 : 0);
        add(EventColumn.EVENTS, events.size());
    }

    /** Of the spellings of a term the one that sorts first is shown, so that the order of subjects changes nothing. */
    void spelled(String spelling) {
        term = term == null || spelling.compareTo(term) < 0 ? spelling : term;
    }

    static Intensity worst(List<AdverseEvent> events) {
        Intensity worst = Intensity.UNGRADED;
        for (AdverseEvent event : events) {
            Intensity intensity = Intensity.of(event);
            worst = intensity.compareTo(worst) > 0 ? intensity : worst;
        }
        return worst;
    }

    private void add(EventColumn column, int more) {
        counts[column.ordinal()] += more;
    }

    TermCounts counts() {
        Map<EventColumn, Integer> byColumn = new EnumMap<>(EventColumn.class);
        for (EventColumn column : EventColumn.values()) {
            byColumn.put(column, counts[column.ordinal()]);
        }
        return new TermCounts(term, byColumn);
    }
}
