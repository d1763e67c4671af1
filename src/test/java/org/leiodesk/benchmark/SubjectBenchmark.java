package org.leiodesk.benchmark;

import java.util.concurrent.TimeUnit;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.recist.Recist;
import org.leiodesk.recist.TumourEvaluation;
import org.leiodesk.recist.TumourHistory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one keystroke on the lesion board costs: one subject with 12 time points, 5 targets and 2 non-targets derived anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SubjectBenchmark {
    private static final AnalysisRequest REQUEST =
            new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);

    private final Casebook book = GeneratedTrial.longCourse(12);

    /** The responses at all time points: what the board shows. */
    @Benchmark
    public TumourEvaluation responses() {
        return Recist.evaluate(
                new TumourHistory(book.lesions(), book.measurements(), GeneratedSubject.FIRST_DOSE, null));
    }

    /** Everything about the subject: responses, best responses, sets, times. */
    @Benchmark
    public SubjectAnalysis everything() {
        return SubjectDerivation.derive(book, REQUEST, false);
    }
}
