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
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.stats.ConfidenceTransform;
import org.leiodesk.stats.SurvivalCurve;

/** What must hold for any trial, over seeded random ones; a failure names its seed. */
class TrialPropertiesTest {
    private static final int SEEDS = 2_000;
    private static final AnalysisRequest REQUEST =
            new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);

    @Test
    void theOrderOfRowsAndSubjectsDoesNotMatter() {
        forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            List<Casebook> books = RandomTrial.of(seed);
            List<Casebook> others = new ArrayList<>();
            books.forEach(book -> others.add(RandomTrial.shuffled(book, random)));
            Collections.shuffle(others, random);
            TrialAnalysis expected = Trial.analyse(books, REQUEST);
            TrialAnalysis ours = Trial.analyse(others, REQUEST);
            assertThat(ours.statistics()).isEqualTo(expected.statistics());
            assertThat(Waterfalls.of(ours)).isEqualTo(Waterfalls.of(expected));
            assertThat(Swimmers.of(ours)).isEqualTo(Swimmers.of(expected));
            assertThat(ours.subjects())
                    .extracting(SubjectAnalysis::times)
                    .containsExactlyInAnyOrderElementsOf(times(expected));
        });
    }

    /** But for the numbers of the records that bars and marks name, which are those of the entry. */
    @Test
    void theOrderInWhichTimepointsWereEnteredDoesNotMatter() {
        forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            List<Casebook> books = RandomTrial.of(seed);
            List<Casebook> others = books.stream()
                    .map(book -> RandomTrial.renumbered(book, random))
                    .toList();
            TrialAnalysis expected = Trial.analyse(books, REQUEST);
            TrialAnalysis ours = Trial.analyse(others, REQUEST);
            assertThat(ours.statistics()).isEqualTo(expected.statistics());
            assertThat(Waterfalls.of(ours))
                    .usingRecursiveComparison()
                    .ignoringFields("bars.source")
                    .isEqualTo(Waterfalls.of(expected));
            assertThat(Swimmers.of(ours))
                    .usingRecursiveComparison()
                    .ignoringFields("lanes.marks.source")
                    .isEqualTo(Swimmers.of(expected));
        });
    }

    @Test
    void confirmationNeverImprovesABestResponse() {
        forSeeds(SEEDS, seed -> {
            TrialAnalysis analysis = Trial.analyse(RandomTrial.of(seed), REQUEST);
            assertThat(analysis.subjects())
                    .allSatisfy(subject -> assertThat(subject.confirmedBest().value())
                            .isGreaterThanOrEqualTo(subject.unconfirmedBest().value()));
        });
    }

    /** What was known until any day, and a PD after it. */
    @Test
    void aLaterProgressionChangesABestResponseFromNotEvaluableOnly() {
        forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            int day = random.nextInt(350);
            List<Casebook> books = RandomTrial.of(seed).stream()
                    .map(book -> RandomTrial.until(book, day))
                    .toList();
            List<Casebook> later = books.stream()
                    .map(book -> RandomTrial.progressed(book, day + 1 + random.nextInt(60)))
                    .toList();
            List<SubjectAnalysis> before = Trial.analyse(books, REQUEST).subjects();
            List<SubjectAnalysis> after = Trial.analyse(later, REQUEST).subjects();
            for (int i = 0; i < before.size(); i++) {
                assertLater(
                        before.get(i).confirmedBest().value(),
                        after.get(i).confirmedBest().value());
                assertLater(
                        before.get(i).unconfirmedBest().value(),
                        after.get(i).unconfirmedBest().value());
            }
        });
    }

    private static void assertLater(BestOverallResponse before, BestOverallResponse after) {
        assertThat(after).isIn(before, before == BestOverallResponse.NE ? BestOverallResponse.PD : before);
    }

    /** Also before assessments that are there already. */
    @Test
    void aProgressionOnAnyDayNeverImprovesABestResponseOrARateOfResponse() {
        forSeeds(SEEDS, seed -> {
            Random random = new Random(seed);
            List<Casebook> books = RandomTrial.of(seed);
            List<Casebook> progressed = books.stream()
                    .map(book -> RandomTrial.progressed(book, 1 + random.nextInt(400)))
                    .toList();
            TrialAnalysis before = Trial.analyse(books, REQUEST);
            TrialAnalysis after = Trial.analyse(progressed, REQUEST);
            for (int i = 0; i < books.size(); i++) {
                BestOverallResponse best =
                        before.subjects().get(i).confirmedBest().value();
                BestOverallResponse now =
                        after.subjects().get(i).confirmedBest().value();
                assertThat(now == BestOverallResponse.PD && best == BestOverallResponse.NE || now.compareTo(best) >= 0)
                        .as("%s after %s", now, best)
                        .isTrue();
            }
            for (String rate : List.of("ORR", "ORR_UNCONFIRMED", "DCR")) {
                assertThat(count(after, rate)).isLessThanOrEqualTo(count(before, rate));
            }
        });
    }

    private static int count(TrialAnalysis analysis, String rate) {
        return analysis.statistic(rate, AnalysisSet.FULL, "CLOPPER-PEARSON")
                .orElseThrow()
                .count();
    }

    @Test
    void nothingDatedAfterTheCutoffChangesAnything() {
        forSeeds(SEEDS, seed -> {
            int day = new Random(seed).nextInt(300);
            LocalDate cutoff = DAY_0.plusDays(day);
            PfsRule rule = PfsRule.values()[(int) (seed % PfsRule.values().length)];
            List<Casebook> books = RandomTrial.of(seed);
            List<Casebook> until =
                    books.stream().map(book -> RandomTrial.until(book, day)).toList();
            TrialAnalysis all = Trial.analyse(books, request(rule, cutoff));
            TrialAnalysis known = Trial.analyse(until, request(rule, cutoff));
            assertThat(all.statistics()).isEqualTo(known.statistics());
            assertThat(times(all)).isEqualTo(times(known));
            assertThat(Waterfalls.of(all)).isEqualTo(Waterfalls.of(known));
            assertThat(Swimmers.of(all)).isEqualTo(Swimmers.of(known));
        });
    }

    @Test
    void theRespondersOfTheRateAreThoseOfTheWaterfall() {
        forSeeds(SEEDS, seed -> {
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
        forSeeds(SEEDS, seed -> {
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
        forSeeds(SEEDS, seed -> {
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
