package org.leiodesk.endpoint.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Progress;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.demo.DemoStudy;

/** The table of {@link SafetyTrial}, counted by hand. */
class AdverseEventsTest {
    /** S2 had nausea of grade 2 and one that was called severe and not graded: grade 2 counts. SEVERE is not grade 3. */
    @Test
    void aSubjectCountsOnceATermByItsWorst() {
        assertThat(lines(AdverseEvents.of(SafetyTrial.analysis(null))))
                .containsExactly(
                        "5 subjects, left out 1 before and 0 after, seriousness of 1 unknown",
                        "null: GRADE_2 1, GRADE_3 1, GRADE_5 1, SEVERE 1, ANY 4, GRADE_3_OR_MORE 2, SERIOUS 3, EVENTS 12",
                        "NAUSEA: GRADE_2 1, GRADE_3 1, ANY 2, GRADE_3_OR_MORE 1, SERIOUS 1, EVENTS 5",
                        "Rash: MODERATE 1, SEVERE 1, ANY 2, SERIOUS 1, EVENTS 4",
                        "Death NOS: GRADE_5 1, ANY 1, GRADE_3_OR_MORE 1, SERIOUS 1, EVENTS 1",
                        "Anaemia: GRADE_2 1, ANY 1, EVENTS 1",
                        "Chills: UNGRADED 1, ANY 1, EVENTS 1");
    }

    /** Day 8: S1's nausea of day 3, S2's of day 0 and 5 and the rash of that day, S3's of unknown start and the chills of 2024. */
    @Test
    void whatStartedAfterTheCutOffIsLeftOutAndCounted() {
        assertThat(lines(AdverseEvents.of(SafetyTrial.analysis(DAY_0.plusDays(8)))))
                .containsExactly(
                        "5 subjects, left out 1 before and 6 after, seriousness of 1 unknown",
                        "null: GRADE_1 1, GRADE_2 1, SEVERE 1, ANY 3, SERIOUS 1, EVENTS 6",
                        "Nausea: GRADE_1 1, GRADE_2 1, ANY 2, EVENTS 3",
                        "Rash: MODERATE 1, SEVERE 1, ANY 2, SERIOUS 1, EVENTS 2",
                        "Chills: UNGRADED 1, ANY 1, EVENTS 1");
    }

    @Test
    void proportionsAreOfTheSafetySetAndEventsHaveNone() {
        AdverseEventTable table = AdverseEvents.of(SafetyTrial.analysis(null));
        assertThat(table.proportion(table.any(), EventColumn.ANY)).isEqualTo(0.8);
        assertThat(table.proportion(table.any(), EventColumn.GRADE_4)).isEqualTo(0.0);
        assertThat(table.proportion(table.any(), EventColumn.EVENTS)).isNull();
        AdverseEventTable nobody = AdverseEvents.of(Trial.analyse(List.of(), SafetyTrial.request(null)));
        assertThat(lines(nobody))
                .containsExactly("0 subjects, left out 0 before and 0 after, seriousness of 0 unknown", "null: ");
        assertThat(nobody.proportion(nobody.any(), EventColumn.ANY)).isNull();
    }

    @Test
    void theOrderOfSubjectsChangesNothing() {
        TrialAnalysis analysis = SafetyTrial.analysis(null);
        List<SubjectAnalysis> reversed = new ArrayList<>(analysis.subjects());
        Collections.reverse(reversed);
        AdverseEvents other = new AdverseEvents(analysis.request());
        reversed.forEach(other::add);
        assertThat(other.table()).isEqualTo(AdverseEvents.of(analysis));
    }

    /** Worst intensities part the subjects of a term, and the records behind a cell are of as many subjects as it counts. */
    @Test
    void columnsAddUpAndEveryCellNamesItsRecords() {
        for (long seed = 1; seed <= 10; seed++) {
            TrialAnalysis analysis =
                    Trial.analyse(DemoStudy.casebooks(32, seed, Progress.NONE), SafetyTrial.request(null));
            AdverseEventTable table = AdverseEvents.of(analysis);
            List<TermCounts> rows = new ArrayList<>(table.terms());
            rows.add(table.any());
            assertThat(rows).hasSizeGreaterThan(3);
            for (TermCounts row : rows) {
                int byWorst = Arrays.stream(EventColumn.values())
                        .filter(column -> column.worst() != null)
                        .mapToInt(row::count)
                        .sum();
                assertThat(byWorst).isEqualTo(row.count(EventColumn.ANY));
                for (EventColumn column : EventColumn.values()) {
                    var records = EventRecords.of(analysis, row, column);
                    long behind = column == EventColumn.EVENTS
                            ? records.size()
                            : records.stream()
                                    .map(each -> each.subject())
                                    .distinct()
                                    .count();
                    assertThat(behind).isEqualTo(row.count(column));
                }
            }
            assertThat(table.terms().stream()
                            .mapToInt(row -> row.count(EventColumn.EVENTS))
                            .sum())
                    .isEqualTo(table.any().count(EventColumn.EVENTS));
        }
    }

    @Test
    void aCellNamesItsSubjectsAndRecords() {
        TrialAnalysis analysis = SafetyTrial.analysis(null);
        AdverseEventTable table = AdverseEvents.of(analysis);
        TermCounts nausea = table.terms().get(0);
        assertThat(records(analysis, nausea, EventColumn.GRADE_3)).containsExactly("S1 2");
        assertThat(records(analysis, nausea, EventColumn.GRADE_1)).isEmpty();
        assertThat(records(analysis, nausea, EventColumn.SEVERE)).isEmpty();
        assertThat(records(analysis, nausea, EventColumn.SERIOUS)).containsExactly("S1 3");
        assertThat(records(analysis, nausea, EventColumn.EVENTS))
                .containsExactly("S1 1", "S1 2", "S1 3", "S2 1", "S2 2");
        assertThat(records(analysis, table.any(), EventColumn.GRADE_3_OR_MORE)).containsExactly("S1 2", "S4 1");
        assertThat(records(analysis, table.any(), EventColumn.SEVERE)).containsExactly("S3 1");
        assertThat(records(analysis, table.terms().get(1), EventColumn.ANY))
                .as("an unknown start comes last")
                .containsExactly("S2 3", "S2 4", "S3 2", "S3 1");
    }

    private static List<String> records(TrialAnalysis analysis, TermCounts row, EventColumn column) {
        return EventRecords.of(analysis, row, column).stream()
                .map(each -> each.subject().value() + " " + each.sequence())
                .toList();
    }

    private static List<String> lines(AdverseEventTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("%d subjects, left out %d before and %d after, seriousness of %d unknown"
                .formatted(table.subjects(), table.beforeFirstDose(), table.afterCutoff(), table.seriousnessUnknown()));
        lines.add(line(table.any()));
        table.terms().forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static String line(TermCounts row) {
        return row.term()
                + ": "
                + Arrays.stream(EventColumn.values())
                        .filter(column -> row.count(column) > 0)
                        .map(column -> column + " " + row.count(column))
                        .collect(Collectors.joining(", "));
    }
}
