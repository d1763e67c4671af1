package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.recist.reading.Thresholds;

/** What must hold for every course, on random ones; a failure names its seed. */
class RecistPropertyTest {
    private static final String[] SIZES = {
        "GONE", "TINY", "NE", "4", "9", "10", "14.9", "20", "30", "36.5", "12+8", "9+NE", ">T01"
    };
    private static final String[] NON_TARGETS = {"PRESENT", "PRESENT", "GONE", "NE", "PD"};
    private static final String[] NEW = {"EQUIVOCAL", "UNEQUIVOCAL", "NOT_SEEN"};

    private static final int SEEDS = 4_000;

    static TumourCase randomCase(Random random) {
        TumourCase course = new TumourCase().at(0, -7, "T01", "20", "T02", "12", "TN01", "18", "NT01", "PRESENT");
        int visits = 1 + random.nextInt(6);
        for (int visit = 1; visit <= visits; visit++) {
            for (String target : List.of("T01", "T02", "TN01")) {
                if (random.nextInt(10) > 0) {
                    course.at(visit, 42 * visit + random.nextInt(4), target, pick(random, SIZES));
                }
            }
            if (random.nextInt(10) > 0) {
                course.at(visit, 42 * visit + random.nextInt(4), "NT01", pick(random, NON_TARGETS));
            }
            if (random.nextInt(5) == 0) {
                course.at(visit, 42 * visit + random.nextInt(4), "NEW01", pick(random, NEW));
            }
        }
        return course;
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static ResponseSeries randomSeries(Random random) {
        List<DatedResponse> responses = new ArrayList<>();
        LocalDate date = TumourCase.FIRST_DOSE;
        for (int i = random.nextInt(8); i > 0; i--) {
            date = date.plusDays(7L + random.nextInt(50));
            TimepointResponse[] all = TimepointResponse.values();
            responses.add(new DatedResponse(date, all[random.nextInt(all.length)]));
        }
        return new ResponseSeries(responses, TumourCase.FIRST_DOSE, null, true).withDiseaseAfterCompleteAsProgression();
    }

    @Test
    void orderOfTheRecordsDoesNotMatter() {
        forSeeds(random -> {
            TumourCase course = randomCase(random);
            TumourEvaluation expected = course.evaluate();
            assertThat(Recist.evaluate(course.shuffled(random))).isEqualTo(expected);
        });
    }

    /** Only the dates put time points in order, so long as no two begin on one day. */
    @Test
    void orderInWhichTimepointsWereEnteredDoesNotMatter() {
        forSeeds(random -> {
            TumourCase course = randomCase(random);
            List<String> expected = responses(course.evaluate());
            assertThat(responses(Recist.evaluate(course.renumbered(random)))).isEqualTo(expected);
        });
    }

    private static List<String> responses(TumourEvaluation evaluation) {
        return evaluation.timepoints().stream()
                .map(t -> String.join(
                        " ",
                        t.earliest().toString(),
                        t.sum().measured().toString(),
                        String.valueOf(t.sum().nadir()),
                        line(t.target()),
                        line(t.nonTarget()),
                        line(t.newLesion()),
                        line(t.overall())))
                .toList();
    }

    private static String line(Decision<?> decision) {
        return decision.value() + " " + decision.rule() + " " + decision.date();
    }

    @Test
    void whatComesLaterChangesNoEarlierResponseUnlessItConfirmsANewLesion() {
        forSeeds(random -> {
            TumourCase course = randomCase(random);
            List<TimepointEvaluation> all = course.evaluate().timepoints();
            for (TimepointEvaluation until : all) {
                List<TimepointEvaluation> cut = Recist.evaluate(new TumourHistory(
                                course.history().lesions(),
                                course.history().measurements(),
                                TumourCase.FIRST_DOSE,
                                until.latest().date()))
                        .timepoints();
                for (int i = 0; i < cut.size(); i++) {
                    assertThat(cut.get(i).target()).isEqualTo(all.get(i).target());
                    assertThat(cut.get(i).nonTarget()).isEqualTo(all.get(i).nonTarget());
                    if (!all.get(i).newLesion().rule().equals("NEW-CONFIRMED")) {
                        assertThat(cut.get(i).overall()).isEqualTo(all.get(i).overall());
                    }
                }
            }
        });
    }

    /** The nadir is the smallest of the complete sums before, counted here anew. */
    @Test
    void theNadirNeverRisesAndIsTheSmallestCompleteSumBefore() {
        forSeeds(random -> {
            Millimetres smallest = Millimetres.of("50");
            for (TimepointEvaluation t : randomCase(random).evaluate().timepoints()) {
                assertThat(t.sum().nadir()).isEqualTo(smallest);
                if (t.sum().isComplete() && smallest.isAtLeast(t.sum().measured())) {
                    smallest = t.sum().measured();
                }
            }
        });
    }

    @Test
    void distancesTurnTheResponseExactly() {
        forSeeds(random -> {
            for (TimepointEvaluation t : randomCase(random).evaluate().timepoints()) {
                Millimetres sum = t.sum().measured();
                Millimetres baseline = t.sum().baseline();
                Millimetres toPartial = t.toPartial();
                if (toPartial != null && baseline != null) {
                    long partial = sum.tenThousandths() - toPartial.tenThousandths();
                    assertThat(Thresholds.isPartial(new Millimetres(partial), baseline))
                            .isTrue();
                    assertThat(toPartial.equals(Millimetres.ZERO)
                                    || !Thresholds.isPartial(new Millimetres(partial + 1), baseline))
                            .isTrue();
                }
                Millimetres nadir = t.sum().nadir();
                Millimetres toProgression = t.toProgression();
                if (toProgression != null && nadir != null) {
                    Millimetres progression = sum.plus(toProgression);
                    assertThat(Thresholds.isProgression(progression, nadir)).isTrue();
                    assertThat(toProgression.equals(Millimetres.ZERO)
                                    || !Thresholds.isProgression(
                                            new Millimetres(progression.tenThousandths() - 1), nadir))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void confirmationNeverImprovesTheBestResponse() {
        forSeeds(random -> {
            ResponseSeries series = randomSeries(random);
            assertThat(confirmed(series)).isGreaterThanOrEqualTo(unconfirmed(series));
        });
    }

    /** After every prefix of the series: a PD ends what counts, and alone makes an NE a PD. */
    @Test
    void progressionAddedAfterAnyPrefixChangesTheBestResponseFromNotEvaluableOnly() {
        forSeeds(random -> {
            ResponseSeries series = randomSeries(random);
            for (int end = 0; end <= series.responses().size(); end++) {
                List<DatedResponse> prefix = series.responses().subList(0, end);
                LocalDate last =
                        end == 0 ? TumourCase.FIRST_DOSE : prefix.get(end - 1).date();
                List<DatedResponse> longer = new ArrayList<>(prefix);
                longer.add(new DatedResponse(last.plusDays(1L + random.nextInt(60)), TimepointResponse.PD));
                assertThat(confirmed(of(longer))).isEqualTo(orProgression(confirmed(of(prefix))));
                assertThat(unconfirmed(of(longer))).isEqualTo(orProgression(unconfirmed(of(prefix))));
            }
        });
    }

    /** In the middle too, as another response or in place of one. */
    @Test
    void progressionAnywhereNeverImprovesTheBestResponse() {
        forSeeds(random -> {
            ResponseSeries series = randomSeries(random);
            for (int at = 0; at < series.responses().size(); at++) {
                DatedResponse here = series.responses().get(at);
                List<DatedResponse> replaced = new ArrayList<>(series.responses());
                replaced.set(at, new DatedResponse(here.date(), TimepointResponse.PD));
                assertNotBetter(of(replaced), series);
                List<DatedResponse> inserted = new ArrayList<>(series.responses());
                inserted.add(at, new DatedResponse(here.date().minusDays(1), TimepointResponse.PD));
                assertNotBetter(of(inserted), series);
            }
        });
    }

    private static void assertNotBetter(ResponseSeries progressed, ResponseSeries series) {
        for (boolean confirm : new boolean[] {true, false}) {
            BestOverallResponse before = confirm ? confirmed(series) : unconfirmed(series);
            BestOverallResponse after = confirm ? confirmed(progressed) : unconfirmed(progressed);
            assertThat(after == BestOverallResponse.PD && before == BestOverallResponse.NE
                            || after.compareTo(before) >= 0)
                    .as("%s after %s", after, before)
                    .isTrue();
        }
    }

    private static BestOverallResponse orProgression(BestOverallResponse best) {
        return best == BestOverallResponse.NE ? BestOverallResponse.PD : best;
    }

    private static BestOverallResponse confirmed(ResponseSeries series) {
        return BestOverallResponses.confirmed(series, ResponseSettings.DEFAULT).value();
    }

    private static BestOverallResponse unconfirmed(ResponseSeries series) {
        return BestOverallResponses.unconfirmed(series, ResponseSettings.DEFAULT)
                .value();
    }

    private static ResponseSeries of(List<DatedResponse> responses) {
        return new ResponseSeries(responses, TumourCase.FIRST_DOSE, null, true);
    }

    private static void forSeeds(Consumer<Random> property) {
        for (long seed = 0; seed < SEEDS; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
