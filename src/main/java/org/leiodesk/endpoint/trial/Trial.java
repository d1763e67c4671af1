package org.leiodesk.endpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
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
    private static final int BLOCK = 1024;

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
        Efficacy efficacy = new Efficacy();
        List<SubjectAnalysis> subjects = new ArrayList<>(books.size());
        derive(books, request, progress, subject -> {
            subjects.add(subject);
            efficacy.add(subject);
        });
        return new TrialAnalysis(
                request,
                subjects,
                efficacy.statistics(request.protocol().confidenceLevel()),
                DoseRule.of(books, new Cutoff(request.cutoff())).zeroIsADose());
    }

    /**
     * Derives every subject and hands them on in the order of the casebooks; none is kept here. Some are derived side by side on all processors: none
     * depends on another.
     *
     * @param then takes each subject, on the calling thread
     * @throws CancellationException when the user wants it to stop
     */
    public static void derive(
            List<Casebook> books, AnalysisRequest request, Progress progress, Consumer<SubjectAnalysis> then) {
        boolean zeroIsADose = DoseRule.of(books, new Cutoff(request.cutoff())).zeroIsADose();
        Message what = Message.of("endpoint.progress.deriving");
        for (int from = 0; from < books.size(); from += BLOCK) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(what, from, books.size());
            books.subList(from, Math.min(from + BLOCK, books.size())).parallelStream()
                    .map(book -> SubjectDerivation.derive(book, request, zeroIsADose))
                    .toList()
                    .forEach(then);
        }
    }
}
