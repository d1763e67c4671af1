package org.leiodesk.endpoint.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.RandomTrial;
import org.leiodesk.endpoint.trial.Trial;

/** Consequences against the whole trial analysed before and after, over seeded random trials; a failure names its seed. */
class ConsequencesPropertyTest {
    private static final AnalysisRequest REQUEST =
            new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);
    private static final int SEEDS = 4000;

    @Test
    void whatIsListedIsWhatDiffersBetweenTheWholeAnalysesBeforeAndAfterAndNothingElse() {
        int without = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Casebook> books = RandomTrial.of(seed);
            int index = random.nextInt(books.size());
            List<Casebook> changed = new ArrayList<>(books);
            changed.set(index, RandomAmendment.of(books.get(index), random));

            TrialAnalysis before = Trial.analyse(books, REQUEST);
            TrialAnalysis after = Trial.analyse(changed, REQUEST);
            TrialAnalysis quick = ChangedTrial.of(before, changed.get(index));
            assertThat(quick).as("seed %d", seed).isEqualTo(after);

            List<Consequence> consequences = Consequences.between(before, quick);
            assertThat(consequences.stream().map(Projection::of))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(Projection.differences(before, after));
            assertThat(consequences.isEmpty()).as("seed %d", seed).isEqualTo(endsAlike(before, after));
            without += consequences.isEmpty() ? 1 : 0;
        }
        // Both kinds of change are really among them.
        assertThat(without).isBetween(SEEDS / 10, SEEDS / 2);
    }

    /** Whether nothing at all differs that is read off an analysis: what consequences speak of, every time, and every statistic. */
    private static boolean endsAlike(TrialAnalysis before, TrialAnalysis after) {
        return Projection.of(before).equals(Projection.of(after))
                && times(before).equals(times(after))
                && before.statistics().equals(after.statistics());
    }

    private static List<String> times(TrialAnalysis of) {
        return of.subjects().stream()
                .flatMap(subject -> subject.times().stream())
                .map(time -> time.endpoint() + " " + time.start() + " " + time.end() + " " + time.reason())
                .toList();
    }

    @Test
    void theSameTrialTwiceHasNoConsequences() {
        for (long seed = 0; seed < 200; seed++) {
            List<Casebook> books = RandomTrial.of(seed);
            assertThat(Consequences.between(Trial.analyse(books, REQUEST), Trial.analyse(books, REQUEST)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void aSettingOfTheProtocolHasTheConsequencesThatTheWholeAnalysesDifferBy() {
        ProtocolSettings was = ProtocolSettings.DEFAULT;
        ProtocolSettings strict = new ProtocolSettings(
                was.cycleDays(),
                21,
                3,
                was.baselineWindowDays(),
                new ResponseSettings(56, true, 84, 0, false),
                was.pfsRule(),
                was.confidenceLevel(),
                was.ctcaeVersion(),
                was.doses(),
                true);
        int without = 0;
        for (long seed = 0; seed < 500; seed++) {
            List<Casebook> books = RandomTrial.of(seed);
            TrialAnalysis before = Trial.analyse(books, REQUEST);
            TrialAnalysis after = Trial.analyse(books, new AnalysisRequest(strict, null, Evaluator.INVESTIGATOR));
            List<Consequence> consequences = Consequences.between(before, after);
            assertThat(consequences.stream().map(Projection::of))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(Projection.differences(before, after));
            without += consequences.isEmpty() ? 1 : 0;
        }
        assertThat(without).isLessThan(250);
    }

    @Test
    void aSubjectThatIsNotThereYetIsAddedAfterTheOthers() {
        List<Casebook> books = RandomTrial.of(7);
        TrialAnalysis before = Trial.analyse(books.subList(1, books.size()), REQUEST);
        List<Casebook> after = new ArrayList<>(books.subList(1, books.size()));
        after.add(books.get(0));
        assertThat(ChangedTrial.of(before, books.get(0))).isEqualTo(Trial.analyse(after, REQUEST));
    }
}
