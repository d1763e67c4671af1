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

    /** To the last bit: steps, quantiles, landmarks and numbers at risk. */
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
            SurvivalCurve mixed = KaplanMeier.fit(times, events);
            double t = random.nextInt(60);
            assertThat(mixed.steps()).isEqualTo(sample.curve().steps());
            assertThat(mixed.quantile(0.3)).isEqualTo(sample.curve().quantile(0.3));
            assertThat(mixed.landmark(t)).isEqualTo(sample.curve().landmark(t));
            assertThat(mixed.numbersAt(t)).isEqualTo(sample.curve().numbersAt(t));
        });
    }

    /** To the last bit, whatever scale it had before. */
    @Test
    void aCurvePutOnAnotherScaleIsTheOneFittedOnThatScale() {
        forEachSample((random, sample) -> {
            double level = 0.5 + random.nextInt(490) / 1000.0;
            for (ConfidenceTransform from : ConfidenceTransform.values()) {
                SurvivalCurve curve = KaplanMeier.fit(sample.times, sample.events, from, level);
                for (ConfidenceTransform to : ConfidenceTransform.values()) {
                    SurvivalCurve fitted = KaplanMeier.fit(sample.times, sample.events, to, level);
                    assertThat(curve.with(to).transform()).isEqualTo(to);
                    assertThat(curve.with(to).steps()).isEqualTo(fitted.steps());
                    assertThat(curve.with(to).median()).isEqualTo(fitted.median());
                }
            }
        });
    }

    @Test
    void theCurveNeverRisesAndStaysFromOneToZero() {
        forEachSample((random, sample) -> {
            double previous = 1;
            for (SurvivalStep step : sample.curve().steps()) {
                assertThat(step.survival()).isBetween(0.0, previous);
                previous = step.survival();
            }
        });
    }

    /** At every level; a higher level never gives a narrower interval. Where S is 0 none has one, where S is 1 the log-log has none. */
    @Test
    void everyIntervalLiesFromZeroToOneAroundTheEstimate() {
        forEachSample((random, sample) -> {
            double level = 0.5 + random.nextInt(490) / 1000.0;
            for (ConfidenceTransform transform : ConfidenceTransform.values()) {
                SurvivalCurve curve = KaplanMeier.fit(sample.times, sample.events, transform, level);
                SurvivalCurve wider = KaplanMeier.fit(sample.times, sample.events, transform, level + 0.009);
                for (int i = 0; i < curve.size(); i++) {
                    double s = curve.step(i).survival();
                    Interval interval = curve.step(i).interval();
                    boolean none = s == 0 || (s == 1 && transform == ConfidenceTransform.LOG_LOG);
                    assertThat(interval.isComplete()).isEqualTo(!none);
                    if (!none) {
                        assertThat(interval.lower().value()).isBetween(0.0, s);
                        assertThat(interval.upper().value()).isBetween(s, 1.0);
                        Interval outer = wider.step(i).interval();
                        assertThat(outer.lower().value())
                                .isLessThanOrEqualTo(interval.lower().value());
                        assertThat(outer.upper().value())
                                .isGreaterThanOrEqualTo(interval.upper().value());
                    }
                }
            }
        });
    }

    /** The quantile lies between its limits, so far as they are there. */
    @Test
    void theIntervalOfAQuantileHoldsIt() {
        forEachSample((random, sample) -> {
            for (ConfidenceTransform transform : ConfidenceTransform.values()) {
                SurvivalQuantile q = KaplanMeier.fit(sample.times, sample.events, transform, 0.9)
                        .quantile(0.1 + random.nextInt(9) / 10.0 * 0.8);
                if (q.estimate().isValue()) {
                    q.interval()
                            .lower()
                            .toOptional()
                            .ifPresent(lower -> assertThat(lower)
                                    .isLessThanOrEqualTo(q.estimate().value()));
                    q.interval()
                            .upper()
                            .toOptional()
                            .ifPresent(upper -> assertThat(upper)
                                    .isGreaterThanOrEqualTo(q.estimate().value()));
                } else {
                    assertThat(q.interval().upper().isValue()).isFalse();
                }
            }
        });
    }

    @Test
    void theReverseOfTheReverseIsTheForwardCurve() {
        forEachSample((random, sample) -> {
            boolean[] exchanged = new boolean[sample.events.length];
            for (int i = 0; i < exchanged.length; i++) {
                exchanged[i] = !sample.events[i];
            }
            SurvivalCurve reverse = KaplanMeier.reverse(sample.times, sample.events, ConfidenceTransform.LOG_LOG, 0.95);
            SurvivalCurve back = KaplanMeier.reverse(sample.times, exchanged, ConfidenceTransform.LOG_LOG, 0.95);
            assertThat(back.steps()).isEqualTo(sample.curve().steps());
            for (int i = 0; i < reverse.size(); i++) {
                SurvivalStep forward = sample.curve().step(i);
                assertThat(reverse.step(i).events()).isEqualTo(forward.censored());
                assertThat(reverse.step(i).censored()).isEqualTo(forward.events());
                assertThat(reverse.step(i).atRisk()).isEqualTo(forward.atRisk());
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
