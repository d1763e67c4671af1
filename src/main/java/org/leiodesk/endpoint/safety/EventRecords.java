package org.leiodesk.endpoint.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.dates.Cutoff;

/** The records behind a number of an {@link AdverseEventTable}. They are looked up when asked for, so that counting keeps none. */
public final class EventRecords {
    private EventRecords() {}

    /**
     * The events (subject and AESEQ) that put subjects into one cell, by subject and start; those with an unknown start last. In a column of an intensity they
     * are those of the worst intensity.
     *
     * @param row a row of the table of the same analysis
     */
    public static List<AdverseEvent> of(TrialAnalysis analysis, TermCounts row, EventColumn column) {
        Cutoff cutoff = new Cutoff(analysis.request().cutoff());
        List<AdverseEvent> records = new ArrayList<>();
        for (SubjectAnalysis subject : analysis.subjects()) {
            List<AdverseEvent> events = counted(subject, row, cutoff);
            Intensity worst = TermTally.worst(events);
            events.stream().filter(event -> column.shows(event, worst)).forEach(records::add);
        }
        records.sort(Comparator.comparing(AdverseEvent::subject)
                .thenComparing(AdverseEvent::startedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(AdverseEvent::sequence));
        return List.copyOf(records);
    }

    private static List<AdverseEvent> counted(SubjectAnalysis subject, TermCounts row, Cutoff cutoff) {
        if (subject.firstDose() == null || !subject.full()) {
            return List.of();
        }
        return subject.casebook().adverseEvents().stream()
                .filter(event ->
                        row.term() == null || AdverseEvents.key(event.term()).equals(AdverseEvents.key(row.term())))
                .filter(event -> EventChoice.of(event, subject.firstDose(), cutoff) == EventChoice.COUNTS)
                .toList();
    }
}
