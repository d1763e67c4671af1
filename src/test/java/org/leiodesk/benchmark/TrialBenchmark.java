package org.leiodesk.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Efficacy;
import org.leiodesk.endpoint.trial.Trial;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Responses, best responses, rates and times of a whole trial from casebooks in memory, in a heap of 1 GiB. The time should grow as the number of subjects. The
 * casebooks themselves and the results that are kept need half of that heap for 100,000 subjects, so that keeping them is work for the garbage collector.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class TrialBenchmark {
    private static final AnalysisRequest REQUEST =
            new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);

    /** How many subjects. */
    @Param({"1000", "10000", "100000"})
    public int subjects;

    private List<Casebook> books = List.of();

    /** Makes the trial, seeded. */
    @Setup
    public void make() {
        books = GeneratedTrial.of(subjects, 20261125);
    }

    /** The statistics; of each subject nothing is kept but what they count, as when tables are analysed. */
    @Benchmark
    public List<Statistic> statistics() {
        Efficacy efficacy = new Efficacy();
        Trial.derive(books, REQUEST, Progress.NONE, efficacy::add);
        return efficacy.statistics(REQUEST.protocol().confidenceLevel());
    }

    /** Everything, with the responses of every subject at every time point kept, as when a study is looked at in the window. */
    @Benchmark
    public TrialAnalysis analysis() {
        return Trial.analyse(books, REQUEST);
    }
}
