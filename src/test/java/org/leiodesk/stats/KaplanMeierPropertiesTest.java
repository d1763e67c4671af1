package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What must hold for any sample, over 3,000 seeded random ones: few or many subjects, ties, any share of events. */
class KaplanMeierPropertiesTest {

    private static final int SAMPLES = 3_000;

    @Test
    void theOrderOfSubjectsDoesNotMatter() {
        forEachSample((random, sample) -> {
            int n = sample.times.length;
            double[] times = sample.times.clone();
            boolean[] events = sample.events.clone();
            for (int i = n - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                double t = times[i];
                times[i] = times[j];
                times[j] = t;
                boolean e = events[i];
                events[i] = events[j];
                events[j] = e;
            }
            assertThat(KaplanMeier.fit(times, events).steps())
                    .isEqualTo(sample.curve().steps());
        });
    }

    @Test
    void theCurveNeverRisesAndStaysFromOneToZero() {
        forEachSample((random, sample) -> {
            double previous = 1;
            for (SurvivalStep step : sample.curve().steps()) {
                assertThat(step.survival()).isBetween(0.0, previous);
                previous = step.survival();
                if (step.interval().isComplete()) {
                    assertThat(step.interval().lower().value()).isLessThanOrEqualTo(step.survival());
                    assertThat(step.interval().upper().value()).isGreaterThanOrEqualTo(step.survival());
                }
            }
        });
    }

    @Test
    void oneMoreCensoredSubjectNeverLowersTheCurveBeforeItsTime() {
        forEachSample((random, sample) -> {
            double end = random.nextInt(60);
            SurvivalCurve more = sample.with(end, false).curve();
            for (SurvivalStep step : sample.curve().steps()) {
                if (step.time() <= end) {
                    assertThat(more.landmark(step.time()).survival().value())
                            .isGreaterThanOrEqualTo(step.survival() - 1e-12);
                }
            }
        });
    }

    @Test
    void withoutCensoringTheCurveIsTheShareStillWithoutAnEvent() {
        forEachSample((random, sample) -> {
            boolean[] all = new boolean[sample.times.length];
            Arrays.fill(all, true);
            for (SurvivalStep step : KaplanMeier.fit(sample.times, all).steps()) {
                long later =
                        Arrays.stream(sample.times).filter(t -> t > step.time()).count();
                assertThat(step.survival()).isCloseTo((double) later / all.length, within(1e-12));
            }
        });
    }

    @Test
    void numbersAddUpToTheSubjects() {
        forEachSample((random, sample) -> {
            double t = random.nextInt(60) + 0.5;
            NumbersAtRisk numbers = sample.curve().numbersAt(t);
            assertThat(numbers.atRisk() + numbers.events() + numbers.censored()).isEqualTo(sample.times.length);
        });
    }

    @Test
    void anotherUnitChangesTheMedianInProportion() {
        forEachSample((random, sample) -> {
            double[] scaled = Arrays.stream(sample.times).map(t -> t * 8).toArray();
            SurvivalQuantile ours = sample.curve().median();
            SurvivalQuantile theirs = KaplanMeier.fit(scaled, sample.events).median();
            assertThat(theirs)
                    .isEqualTo(new SurvivalQuantile(
                            0.5,
                            ours.estimate().map(t -> t * 8),
                            ours.interval().map(t -> t * 8)));
        });
    }

    private static void forEachSample(BiConsumer<Random, Sample> check) {
        Random random = new Random(20261123);
        for (int i = 0; i < SAMPLES; i++) {
            int n = 1 + random.nextInt(40);
            double share = random.nextDouble();
            double[] times = random.ints(n, 0, 50).asDoubleStream().toArray();
            boolean[] events = new boolean[n];
            for (int k = 0; k < n; k++) {
                events[k] = random.nextDouble() < share;
            }
            check.accept(random, new Sample(times, events));
        }
    }

    private static final class Sample {
        private final double[] times;
        private final boolean[] events;

        private Sample(double[] times, boolean[] events) {
            this.times = times;
            this.events = events;
        }

        private SurvivalCurve curve() {
            return KaplanMeier.fit(times, events);
        }

        private Sample with(double time, boolean event) {
            int n = times.length;
            double[] t = Arrays.copyOf(times, n + 1);
            boolean[] e = Arrays.copyOf(events, n + 1);
            t[n] = time;
            e[n] = event;
            return new Sample(t, e);
        }
    }
}
