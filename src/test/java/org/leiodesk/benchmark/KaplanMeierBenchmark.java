package org.leiodesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.leiodesk.stats.ConfidenceTransform;
import org.leiodesk.stats.KaplanMeier;
import org.leiodesk.stats.SurvivalCurve;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * One Kaplan-Meier curve with log-log limits, its median with interval and four landmarks, for a million subjects: the
 * same work as R's side does. {@code src/test/r/kaplan-meier.sh} runs both on the same numbers: the system property
 * {@code leiodesk.km} names the folder of {@code distinct.csv} and {@code days.csv}, with columns time and status.
 * Without it a sample of the same kind (exponential, median 400 days, 60 % events) is drawn, seeded.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class KaplanMeierBenchmark {

    private static final double[] LANDMARKS = {91, 182, 365, 730};

    /** How many subjects, when they are drawn. */
    @Param("1000000")
    public int subjects;

    /** Times all different, or whole days with many ties. */
    @Param({"distinct", "days"})
    public String times;

    private double[] time = new double[0];
    private boolean[] isEvent = new boolean[0];

    /** Reads the sample of R's side when there is one, else draws it. */
    @Setup
    public void prepare() throws IOException {
        String folder = System.getProperty("leiodesk.km");
        if (folder == null) {
            draw();
        } else {
            read(Path.of(folder, times + ".csv"));
        }
    }

    private void draw() {
        Random random = new Random(20261123);
        time = new double[subjects];
        isEvent = new boolean[subjects];
        for (int i = 0; i < subjects; i++) {
            double drawn = -Math.log(1 - random.nextDouble()) * 400 / Math.log(2);
            time[i] = times.equals("days") ? Math.ceil(drawn) : drawn;
            isEvent[i] = random.nextDouble() < 0.6;
        }
    }

    private void read(Path csv) throws IOException {
        List<String> lines = Files.readAllLines(csv);
        time = new double[lines.size() - 1];
        isEvent = new boolean[lines.size() - 1];
        for (int i = 0; i < time.length; i++) {
            String[] cells = lines.get(i + 1).split(",", -1);
            time[i] = Double.parseDouble(cells[0]);
            isEvent[i] = cells[1].strip().equals("1");
        }
    }

    /** Fit, median, landmarks. */
    @Benchmark
    public void curve(Blackhole sink) {
        SurvivalCurve curve = KaplanMeier.fit(time, isEvent, ConfidenceTransform.LOG_LOG, 0.95);
        sink.consume(curve.median());
        for (double landmark : LANDMARKS) {
            sink.consume(curve.landmark(landmark));
        }
        sink.consume(curve);
    }
}
