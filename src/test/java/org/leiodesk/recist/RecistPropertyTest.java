package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.recist.reading.Thresholds;

/** What must hold for every course, on random ones; the seed is in the name of the test. */
class RecistPropertyTest {
    private static final String[] SIZES = {
        "GONE", "TINY", "NE", "4", "9", "10", "14.9", "20", "30", "36.5", "12+8", "9+NE", ">T01"
    };
    private static final String[] NON_TARGETS = {"PRESENT", "PRESENT", "GONE", "NE", "PD"};
    private static final String[] NEW = {"EQUIVOCAL", "UNEQUIVOCAL", "NOT_SEEN"};

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderOfTheRecordsDoesNotMatter(long seed) {
        Random random = new Random(seed);
        TumourCase course = randomCase(random);
        TumourEvaluation expected = course.evaluate();
        assertThat(Recist.evaluate(course.shuffled(random))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatComesLaterChangesNoEarlierResponseUnlessItConfirmsANewLesion(long seed) {
        Random random = new Random(seed);
        TumourCase course = randomCase(random);
        List<TimepointEvaluation> all = course.evaluate().timepoints();
        LocalDate first =
                all.isEmpty() ? TumourCase.FIRST_DOSE : all.get(0).latest().date();
        List<TimepointEvaluation> cut = Recist.evaluate(new TumourHistory(
                        course.history().lesions(), course.history().measurements(), TumourCase.FIRST_DOSE, first))
                .timepoints();
        for (int i = 0; i < cut.size(); i++) {
            assertThat(cut.get(i).target()).isEqualTo(all.get(i).target());
            assertThat(cut.get(i).nonTarget()).isEqualTo(all.get(i).nonTarget());
            if (!all.get(i).newLesion().rule().equals("NEW-CONFIRMED")) {
                assertThat(cut.get(i).overall()).isEqualTo(all.get(i).overall());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void distancesTurnTheResponseExactly(long seed) {
        for (TimepointEvaluation t : randomCase(new Random(seed)).evaluate().timepoints()) {
            Millimetres sum = t.sum().measured();
            Millimetres toPartial = t.toPartial();
            if (toPartial != null && t.sum().baseline() != null) {
                long partial = sum.tenThousandths() - toPartial.tenThousandths();
                assertThat(Thresholds.isPartial(
                                new Millimetres(partial), t.sum().baseline()))
                        .isTrue();
                assertThat(toPartial.equals(Millimetres.ZERO)
                                || !Thresholds.isPartial(
                                        new Millimetres(partial + 1), t.sum().baseline()))
                        .isTrue();
            }
            Millimetres toProgression = t.toProgression();
            if (toProgression != null && t.sum().nadir() != null) {
                Millimetres progression = sum.plus(toProgression);
                assertThat(Thresholds.isProgression(progression, t.sum().nadir()))
                        .isTrue();
                assertThat(toProgression.equals(Millimetres.ZERO)
                                || !Thresholds.isProgression(
                                        new Millimetres(progression.tenThousandths() - 1),
                                        t.sum().nadir()))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void confirmationNeverImprovesAndProgressionAtTheEndNeverDoes(long seed) {
        Random random = new Random(seed);
        ResponseSeries series = randomSeries(random);
        BestOverallResponse unconfirmed = BestOverallResponses.unconfirmed(series, ResponseSettings.DEFAULT)
                .value();
        BestOverallResponse confirmed =
                BestOverallResponses.confirmed(series, ResponseSettings.DEFAULT).value();
        assertThat(confirmed).isGreaterThanOrEqualTo(unconfirmed);
        List<DatedResponse> longer = new ArrayList<>(series.responses());
        longer.add(new DatedResponse(TumourCase.FIRST_DOSE.plusDays(1000), TimepointResponse.PD));
        ResponseSeries progressed = new ResponseSeries(longer, TumourCase.FIRST_DOSE, null, true);
        BestOverallResponse after = BestOverallResponses.confirmed(progressed, ResponseSettings.DEFAULT)
                .value();
        assertThat(after).isEqualTo(confirmed == BestOverallResponse.NE ? BestOverallResponse.PD : confirmed);
    }
}
