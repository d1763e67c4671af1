package org.leiodesk.endpoint.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.dates.Cutoff;

/**
 * Counts adverse events by term and worst intensity over the safety set, one subject at a time: counts are kept, subjects are not.
 *
 * <ol>
 *   <li>Subjects outside the safety set are passed over.
 *   <li>Events count as {@link EventChoice} says.
 *   <li>Terms are the same when they differ only in capitals and in blanks around them.
 *   <li>A subject counts once a term, by the worst intensity of its events of that term: the highest grade, where none has a grade the highest severity, else
 *       ungraded.
 *   <li>In the row of any adverse event a subject counts once, by the worst of all its events.
 * </ol>
 */
public final class AdverseEvents {
    private final Cutoff cutoff;
    private final TermTally any = new TermTally(null);
    private final Map<String, TermTally> terms = new HashMap<>();
    private int subjects;
    private int beforeFirstDose;
    private int afterCutoff;
    private int seriousnessUnknown;

    public AdverseEvents(AnalysisRequest request) {
        cutoff = new Cutoff(request.cutoff());
    }

    /** The adverse events of an analysis. */
    public static AdverseEventTable of(TrialAnalysis analysis) {
        AdverseEvents events = new AdverseEvents(analysis.request());
        analysis.subjects().forEach(events::add);
        return events.table();
    }

    /** Adds a subject. */
    public void add(SubjectAnalysis subject) {
        if (subject.firstDose() == null || !subject.full()) {
            return;
        }
        subjects++;
        List<AdverseEvent> counted = new ArrayList<>();
        for (AdverseEvent event : subject.casebook().adverseEvents()) {
            switch (EventChoice.of(event, subject.firstDose(), cutoff)) {
                case COUNTS -> counted.add(event);
                case BEFORE_FIRST_DOSE -> beforeFirstDose++;
                case AFTER_CUTOFF -> afterCutoff++;
            }
        }
        if (counted.isEmpty()) {
            return;
        }
        any.add(counted);
        byTerm(counted).forEach((key, events) -> {
            TermTally tally = terms.computeIfAbsent(
                    key, first -> new TermTally(events.get(0).term().strip()));
            events.forEach(event -> tally.spelled(event.term().strip()));
            tally.add(events);
        });
        seriousnessUnknown +=
                (int) counted.stream().filter(event -> event.serious() == null).count();
    }

    /** The table of all subjects added so far. */
    public AdverseEventTable table() {
        List<TermCounts> rows = new ArrayList<>();
        terms.values().forEach(tally -> rows.add(tally.counts()));
        rows.sort(descending(EventColumn.ANY)
                .thenComparing(descending(EventColumn.GRADE_3_OR_MORE))
                .thenComparing(TermCounts::term, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new AdverseEventTable(subjects, any.counts(), rows, beforeFirstDose, afterCutoff, seriousnessUnknown);
    }

    private static Comparator<TermCounts> descending(EventColumn column) {
        return Comparator.comparingInt((TermCounts row) -> row.count(column)).reversed();
    }

    /** What terms are compared by. */
    static String key(String term) {
        return term.strip().toUpperCase(Locale.ROOT);
    }

    private static Map<String, List<AdverseEvent>> byTerm(List<AdverseEvent> events) {
        Map<String, List<AdverseEvent>> byTerm = new LinkedHashMap<>();
        for (AdverseEvent event : events) {
            byTerm.computeIfAbsent(key(event.term()), term -> new ArrayList<>()).add(event);
        }
        return byTerm;
    }
}
