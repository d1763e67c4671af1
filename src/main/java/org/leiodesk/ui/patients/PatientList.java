package org.leiodesk.ui.patients;

import java.util.List;
import org.jspecify.annotations.Nullable;
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

    public static PatientList of(TrialAnalysis analysis) {
        return new PatientList(
                analysis.subjects().stream()
                        .map(subject -> PatientRow.of(subject, analysis.request()))
                        .toList(),
                analysis.statistics().stream()
                        .filter(statistic -> statistic.name().equals("ORR") && statistic.set() == AnalysisSet.FULL)
                        .filter(statistic -> statistic.size() > 0)
                        .findFirst()
                        .orElse(null));
    }
}
