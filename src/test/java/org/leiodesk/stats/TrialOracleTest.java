package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.stats.Oracles.agrees;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The time-to-event results of the reference trial of 30 subjects, from its table of times. */
class TrialOracleTest {

    @Test
    void mediansOfTheThirtySubjectTrialAgree() {
        List<NamedCsvRecord> rows = Oracles.rows("trial-30/expected/quantiles.csv");
        assertThat(rows).hasSize(12);
        for (NamedCsvRecord r : rows) {
            SurvivalCurve curve = curve(r);
            SurvivalQuantile ours = curve.quantile(Double.parseDouble(r.getField("p")));
            agrees(r + " estimate", ours.estimate(), r.getField("estimate"));
            agrees(r + " lower", ours.interval().lower(), r.getField("lower"));
            agrees(r + " upper", ours.interval().upper(), r.getField("upper"));
            assertThat(curve.subjects()).isEqualTo(Integer.parseInt(r.getField("n")));
            assertThat(curve.events()).isEqualTo(Integer.parseInt(r.getField("events")));
        }
    }

    @Test
    void landmarksOfTheThirtySubjectTrialAgree() {
        List<NamedCsvRecord> rows = Oracles.rows("trial-30/expected/landmarks.csv");
        assertThat(rows).hasSize(72);
        rows.forEach(r -> LandmarkAgreement.check(r.getField("param"), curve(r), r));
    }

    @Test
    void followUpIsTheReverseCurveOfSurvival() {
        SurvivalCurve followUp = fit("FOLLOWUP", ConfidenceTransform.LOG_LOG, false);
        SurvivalCurve reversed = fit("OS", ConfidenceTransform.LOG_LOG, true);
        assertThat(reversed.steps()).isEqualTo(followUp.steps());
    }

    private static SurvivalCurve curve(NamedCsvRecord r) {
        return fit(r.getField("param"), Oracles.transform(r.getField("conf")), false);
    }

    private static SurvivalCurve fit(String param, ConfidenceTransform transform, boolean reverse) {
        List<NamedCsvRecord> rows = Oracles.rows("trial-30/expected/times.csv").stream()
                .filter(r -> r.getField("param").equals(param))
                .toList();
        double[] days = rows.stream()
                .mapToDouble(r -> Double.parseDouble(r.getField("days")))
                .toArray();
        boolean[] isEvent = new boolean[days.length];
        for (int i = 0; i < days.length; i++) {
            isEvent[i] = rows.get(i).getField("event").equals("1");
        }
        return reverse
                ? KaplanMeier.reverse(days, isEvent, transform, 0.95)
                : KaplanMeier.fit(days, isEvent, transform, 0.95);
    }
}
