package org.leiodesk.recist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.study.ResponseSettings;

/** The random trial of 30 subjects and everything that was derived of it elsewhere. */
class RandomTrialOracleTest {
    @Test
    void everyTimepointIsAsTheReferenceSays() {
        PlainTrial trial = new PlainTrial("trial-30");
        List<String> ours = new ArrayList<>();
        for (String subject : trial.subjects()) {
            for (TimepointEvaluation t : Recist.evaluate(trial.history(subject)).timepoints()) {
                ours.add(String.join(
                        ",",
                        subject,
                        t.timepoint().key(),
                        t.overall().date().date().toString(),
                        t.sum().isComplete() ? mm(t.sum().measured()) : "",
                        mm(t.sum().baseline()),
                        mm(t.sum().nadir()),
                        t.target().value() == TargetResponse.NOT_APPLICABLE
                                ? ""
                                : t.target().value().name(),
                        t.nonTarget().value().code(),
                        t.newLesion().value() == NewLesionStatus.UNEQUIVOCAL ? "Y" : "N",
                        t.overall().value().code()));
            }
        }
        List<String> expected = new ArrayList<>();
        for (Map<String, String> row : Oracles.table("trial-30/expected/timepoints.csv")) {
            expected.add(String.join(
                    ",",
                    row.get("subjid"),
                    row.get("visit"),
                    row.get("date"),
                    mm(row.get("sum_mm")),
                    mm(row.get("base_mm")),
                    mm(row.get("nadir_mm")),
                    row.get("target"),
                    row.get("nontarget"),
                    row.get("newlesion"),
                    row.get("overall")));
        }
        assertThat(ours).containsExactlyElementsOf(expected);
    }

    /** The percentages of the table from our sums; a percentage shows a change and decides nothing. */
    @Test
    void theChangesOfEverySumAreAsTheReferenceSays() {
        PlainTrial trial = new PlainTrial("trial-30");
        List<Map<String, String>> expected = Oracles.table("trial-30/expected/timepoints.csv");
        List<TimepointEvaluation> ours = trial.subjects().stream()
                .flatMap(subject -> Recist.evaluate(trial.history(subject)).timepoints().stream())
                .toList();
        assertThat(ours).hasSameSizeAs(expected);
        for (int i = 0; i < ours.size(); i++) {
            SumOfDiameters sum = ours.get(i).sum();
            changeAgrees(sum, sum.baseline(), expected.get(i).get("pchg"));
            changeAgrees(sum, sum.nadir(), expected.get(i).get("pchg_nadir"));
        }
    }

    private static void changeAgrees(SumOfDiameters sum, @Nullable Millimetres before, String expected) {
        if (!sum.isComplete() || before == null || before.equals(Millimetres.ZERO)) {
            assertThat(expected).isEmpty();
        } else {
            long now = sum.measured().tenThousandths();
            double percent = 100.0 * (now - before.tenThousandths()) / before.tenThousandths();
            double theirs = Double.parseDouble(expected);
            assertThat(percent).isCloseTo(theirs, within(1e-9 * Math.abs(theirs)));
        }
    }

    @Test
    void everyBestResponseIsAsTheReferenceSays() {
        PlainTrial trial = new PlainTrial("trial-30");
        List<String> ours = new ArrayList<>();
        for (String subject : trial.subjects()) {
            ResponseSeries series = ResponseSeries.of(
                    Recist.evaluate(trial.history(subject)), trial.firstDose(subject), trial.newTherapy(subject));
            BestResponse confirmed = BestOverallResponses.confirmed(series, ResponseSettings.DEFAULT);
            ours.add(String.join(
                    ",",
                    subject,
                    BestOverallResponses.unconfirmed(series, ResponseSettings.DEFAULT)
                            .value()
                            .code(),
                    confirmed.value().code(),
                    confirmed.value().isObjectiveResponse() ? String.valueOf(confirmed.date()) : ""));
        }
        List<String> expected = Oracles.table("trial-30/expected/best_response.csv").stream()
                .map(row -> String.join(
                        ",",
                        row.get("subjid"),
                        row.get("unconfirmed"),
                        row.get("confirmed"),
                        row.get("confirmed_date")))
                .toList();
        assertThat(ours).containsExactlyElementsOf(expected);
    }

    private static String mm(Millimetres value) {
        return value == null ? "" : value.toString();
    }

    private static String mm(String value) {
        return value.isEmpty() ? "" : Millimetres.of(value).toString();
    }
}
