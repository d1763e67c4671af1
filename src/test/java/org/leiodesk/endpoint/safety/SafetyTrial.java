package org.leiodesk.endpoint.safety;

import static org.leiodesk.endpoint.FictionalSubject.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;

/**
 * Six made-up subjects. First dose 2024-01-08, which is day 0; each line is an event: term, grade or severity, whether serious, start.
 *
 * <pre>
 * S1  1 Nausea, grade 1, no, day 3      2 Nausea, grade 3, no, day 30       3 " NAUSEA", grade 2, yes, day 50   4 Anaemia, grade 2, no, day 10
 * S2  1 Nausea, grade 2, no, day 0      2 Nausea, SEVERE, no, day 5         3 Rash, MODERATE, unknown, day 8    4 Rash, MILD, no, day 9
 * S3  1 Rash, severe, yes, unknown      2 Rash, no severity, no, day 40     3 Chills, none, no, 2024            4 Hypertension, grade 3, no, day -1
 * S4  1 Death NOS, grade 5, yes, day 60
 * S5  none
 * S6  not treated; 1 Nausea, grade 4, yes, day 1
 * </pre>
 */
final class SafetyTrial {
    private final List<Casebook> books = new ArrayList<>();
    private FictionalSubject subject;
    private int sequence;

    private SafetyTrial() {
        subject = FictionalSubject.treated("S1");
        event("Nausea", 1, "", false, day(3));
        event("Nausea", 3, "", false, day(30));
        event(" NAUSEA", 2, "", true, day(50));
        event("Anaemia", 2, "", false, day(10));
        next(FictionalSubject.treated("S2"));
        event("Nausea", 2, "", false, day(0));
        event("Nausea", null, "SEVERE", false, day(5));
        event("Rash", null, "MODERATE", null, day(8));
        event("Rash", null, "MILD", false, day(9));
        next(FictionalSubject.treated("S3"));
        event("Rash", null, "severe", true, null);
        event("Rash", null, "", false, day(40));
        event("Chills", null, "", false, new PartialDate(2024, 0, 0));
        event("Hypertension", 3, "", false, day(-1));
        next(FictionalSubject.treated("S4"));
        event("Death NOS", 5, "", true, day(60));
        next(FictionalSubject.treated("S5"));
        next(FictionalSubject.enrolled("S6"));
        event("Nausea", 4, "", true, day(1));
        books.add(subject.build());
    }

    static List<Casebook> casebooks() {
        return new SafetyTrial().books;
    }

    static AnalysisRequest request(@Nullable LocalDate cutoff) {
        return new AnalysisRequest(ProtocolSettings.DEFAULT, cutoff, Evaluator.INVESTIGATOR);
    }

    static TrialAnalysis analysis(@Nullable LocalDate cutoff) {
        return Trial.analyse(casebooks(), request(cutoff));
    }

    private void next(FictionalSubject following) {
        books.add(subject.build());
        subject = following;
        sequence = 0;
    }

    private void event(
            String term,
            @Nullable Integer grade,
            String severity,
            @Nullable Boolean serious,
            @Nullable PartialDate start) {
        subject.book()
                .adverseEvent(new AdverseEvent(
                        subject.id(), ++sequence, term, grade, severity, serious, "", start, null, null, 0));
    }
}
