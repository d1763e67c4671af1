package org.leiodesk.ui.patients;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TrialAnalysis;

/**
 * What the list of patients shows, computed away from the thread of the window.
 *
 * @param rows one a patient, in the order of the casebooks
 * @param responseRate the objective response rate so far, over the full set; null when nobody was treated
 */
public record PatientList(List<PatientRow> rows, @Nullable Statistic responseRate) {
    public PatientList {
        rows = List.copyOf(rows);
    }

    /** Of a study without queries. */
    public static PatientList of(TrialAnalysis analysis) {
        return of(analysis, List.of());
    }

    /** @param queries those of the study */
    public static PatientList of(TrialAnalysis analysis, List<QueryThread> queries) {
        Map<SubjectId, Integer> open = queries.stream()
                .filter(query -> query.state() != QueryState.CLOSED)
                .collect(Collectors.groupingBy(QueryThread::subject, Collectors.summingInt(query -> 1)));
        return new PatientList(
                analysis.subjects().stream()
                        .map(subject -> PatientRow.of(
                                subject,
                                analysis.request(),
                                open.getOrDefault(subject.casebook().subject().id(), 0)))
                        .toList(),
                analysis.statistics().stream()
                        .filter(statistic -> statistic.name().equals("ORR") && statistic.set() == AnalysisSet.FULL)
                        .filter(statistic -> statistic.size() > 0)
                        .findFirst()
                        .orElse(null));
    }
}
