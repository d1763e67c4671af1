package org.leiodesk.endpoint.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.plot.Swimmers;
import org.leiodesk.endpoint.plot.Waterfalls;
import org.leiodesk.stats.ConfidenceTransform;
import org.leiodesk.stats.SurvivalCurve;

/** What must hold for any trial, over seeded random ones; a failure names its seed. */
class TrialPropertiesTest {
    private static final AnalysisRequest REQUEST =
            new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);

    @Test
    void theOrderOfRowsAndSubjectsDoesNotMatter() {
        forSeeds(400, seed -> {
            Random random = new Random(seed);
            List<Casebook> books = RandomTrial.of(seed);
            List<Casebook> others = new ArrayList<>();
            books.forEach(book -> others.add(RandomTrial.shuffled(book, random)));
            Collections.shuffle(others, random);
            assertThat(Trial.analyse(others, REQUEST).statistics())
                    .isEqualTo(Trial.analyse(books, REQUEST).statistics());
        });
    }

    @Test
    void nothingDatedAfterTheCutoffChangesAnything() {
        forSeeds(400, seed -> {
            int day = new Random(seed).nextInt(300);
            LocalDate cutoff = DAY_0.plusDays(day);
            for (PfsRule rule : PfsRule.values()) {
                List<Casebook> books = RandomTrial.of(seed);
                List<Casebook> until =
                        books.stream().map(book -> RandomTrial.until(book, day)).toList();
                TrialAnalysis all = Trial.analyse(books, request(rule, cutoff));
                TrialAnalysis known = Trial.analyse(until, request(rule, cutoff));
                assertThat(all.statistics()).isEqualTo(known.statistics());
                assertThat(times(all)).isEqualTo(times(known));
                assertThat(Waterfalls.of(all)).isEqualTo(Waterfalls.of(known));
                assertThat(Swimmers.of(all)).isEqualTo(Swimmers.of(known));
            }
        });
    }

    @Test
    void theRespondersOfTheRateAreThoseOfTheWaterfall() {
        forSeeds(1000, seed -> {
            TrialAnalysis analysis = Trial.analyse(RandomTrial.of(seed), REQUEST);
            Waterfall waterfall = Waterfalls.of(analysis);
            long inBars = waterfall.bars().stream()
                    .filter(bar -> bar.best().isObjectiveResponse())
                    .count();
            long withoutBar = analysis.subjects().stream()
                    .filter(subject -> subject.confirmedBest().value().isObjectiveResponse())
                    .filter(subject -> waterfall.withoutBar().stream()
                            .anyMatch(missing -> missing.subject()
                                    .equals(subject.casebook().subject().id())))
                    .count();
            Statistic rate = analysis.statistic("ORR", AnalysisSet.FULL, "CLOPPER-PEARSON")
                    .orElseThrow();
            assertThat(inBars + withoutBar).isEqualTo(rate.count());
            assertThat(waterfall.bars().size() + waterfall.withoutBar().size()).isEqualTo(rate.size());
            assertThat(waterfall.fullSetResponseRate()).isEqualTo(rate);
        });
    }

    @Test
    void aSubjectWithoutAnEventNeverLowersTheCurveBeforeItsTime() {
        forSeeds(400, seed -> {
            TrialAnalysis analysis = Trial.analyse(RandomTrial.of(seed), REQUEST);
            for (TimeEndpoint endpoint : List.of(TimeEndpoint.PFS, TimeEndpoint.OS)) {
                SurvivalSample sample = SurvivalSample.of(analysis.subjects(), endpoint);
                SurvivalCurve before = sample.curve(ConfidenceTransform.PLAIN, 0.95);
                int last = 1 + new Random(seed).nextInt(400);
                sample.add(new EventTime(endpoint, DAY_0, DAY_0.plusDays(last - 1L), EventReason.ALIVE, null, ""));
                SurvivalCurve after = sample.curve(ConfidenceTransform.PLAIN, 0.95);
                for (int day = 0; day <= last; day++) {
                    if (before.landmark(day).survival().isValue()) {
                        assertThat(after.landmark(day).survival().value())
                                .isGreaterThanOrEqualTo(
                                        before.landmark(day).survival().value() - 1e-12);
                    }
                }
            }
        });
    }

    @Test
    void everyTimeIsAtLeastADayAndProgressionFreeTimeNeverOutlastsAnEarlierDeath() {
        forSeeds(1000, seed -> {
            TrialAnalysis analysis = Trial.analyse(RandomTrial.of(seed), REQUEST);
            for (SubjectAnalysis subject : analysis.subjects()) {
                assertThat(subject.times())
                        .allSatisfy(time -> assertThat(time.days()).isPositive());
                assertThat(subject.times()).hasSize(expectedTimes(subject));
                if (subject.deathOn() != null && subject.full()) {
                    assertThat(subject.times().get(0).end()).isBeforeOrEqualTo(subject.deathOn());
                }
            }
        });
    }

    private static int expectedTimes(SubjectAnalysis subject) {
        if (!subject.full()) {
            return 0;
        }
        return subject.confirmedBest().value().isObjectiveResponse() ? 5 : 3;
    }

    private static List<List<EventTime>> times(TrialAnalysis analysis) {
        return analysis.subjects().stream().map(SubjectAnalysis::times).toList();
    }

    private static AnalysisRequest request(PfsRule rule, @Nullable LocalDate cutoff) {
        return new AnalysisRequest(ProtocolSettings.DEFAULT.withPfsRule(rule), cutoff, Evaluator.INVESTIGATOR);
    }

    private static void forSeeds(int count, LongConsumer property) {
        LongStream.range(0, count).forEach(seed -> {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        });
    }
}
