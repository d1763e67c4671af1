package org.leiodesk.endpoint.trial;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;

/** Analyses a whole trial. */
public final class Trial {
    private Trial() {}

    /** Derives every subject and the statistics over them. The order of the casebooks is kept, and changes no number. */
    public static TrialAnalysis analyse(List<Casebook> books, AnalysisRequest request) {
        return analyse(books, request, Progress.NONE);
    }

    /**
     * Derives every subject and the statistics over them, and tells how far it is.
     *
     * @throws CancellationException when the user wants it to stop
     */
    public static TrialAnalysis analyse(List<Casebook> books, AnalysisRequest request, Progress progress) {
        DoseRule rule = DoseRule.of(books, new Cutoff(request.cutoff()));
        Message what = Message.of("endpoint.progress.deriving");
        Efficacy efficacy = new Efficacy();
        SubjectAnalysis[] subjects = new SubjectAnalysis[books.size()];
        for (int i = 0; i < subjects.length; i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(what, i, subjects.length);
            subjects[i] = SubjectDerivation.derive(books.get(i), request, rule.zeroIsADose());
            efficacy.add(subjects[i]);
        }
        return new TrialAnalysis(
                request,
                List.of(subjects),
                efficacy.statistics(request.protocol().confidenceLevel()),
                rule.zeroIsADose());
    }
}
