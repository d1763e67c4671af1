package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.stats.Oracles.agrees;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every row of the reference curves, quantiles and landmarks (R 4.2.2, survival 3.5-3), at 1e-9 relative. */
class KaplanMeierOracleTest {

    private final Map<String, SurvivalCurve> curves = new HashMap<>();

    @Test
    void everyStepAgreesWithSurvfit() {
        Map<String, List<NamedCsvRecord>> cases = Oracles.rows("km_cases_curves.csv").stream()
                .collect(Collectors.groupingBy(r -> r.getField("case_id") + " " + r.getField("conf")));
        assertThat(cases).hasSize(46 * 3);
        cases.forEach((name, rows) -> {
            SurvivalCurve curve = curve(rows.get(0));
            assertThat(curve.size()).as(name).isEqualTo(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                NamedCsvRecord r = rows.get(i);
                SurvivalStep step = curve.step(i);
                String what = name + " at " + r.getField("time") + " ";
                agrees(what + "time", step.time(), number(r, "time"));
                assertThat(List.of(step.atRisk(), step.events(), step.censored()))
                        .as(what)
                        .isEqualTo(List.of(count(r, "n_risk"), count(r, "n_event"), count(r, "n_censor")));
                agrees(what + "S", step.survival(), number(r, "surv"));
                agrees(what + "se of log S", step.logStandardError(), r.getField("se_logS"));
                agrees(what + "se of S", step.standardError(), r.getField("greenwood_se_S"));
                agrees(what + "lower", step.interval().lower(), r.getField("lower"));
                agrees(what + "upper", step.interval().upper(), r.getField("upper"));
            }
        });
    }

    @Test
    void mediansAreThoseThatPrintShows() {
        List<NamedCsvRecord> rows = Oracles.rows("km_cases_expected.csv").stream()
                .filter(r -> r.getField("prob").equals("0.5"))
                .toList();
        assertThat(rows).hasSize(46 * 3);
        for (NamedCsvRecord r : rows) {
            SurvivalQuantile median = curve(r).median();
            String what = r.getField("case_id") + " " + r.getField("conf") + " median ";
            agrees(what, median.estimate(), r.getField("print_median"));
            agrees(what + "lower", median.interval().lower(), r.getField("print_lower"));
            agrees(what + "upper", median.interval().upper(), r.getField("print_upper"));
            assertThat(curve(r).subjects()).isEqualTo(count(r, "n"));
            assertThat(curve(r).events()).isEqualTo(count(r, "events"));
        }
    }

    /** R prints no quartiles. Its quantile() parts from the rule in places, but in none of these rows. */
    @Test
    void quartilesAgreeWithQuantile() {
        List<NamedCsvRecord> rows = Oracles.rows("km_cases_expected.csv").stream()
                .filter(r -> !r.getField("prob").equals("0.5"))
                .toList();
        assertThat(rows).hasSize(46 * 3 * 2);
        for (NamedCsvRecord r : rows) {
            SurvivalQuantile ours = curve(r).quantile(number(r, "prob"));
            String what = r.getField("case_id") + " " + r.getField("conf") + " " + r.getField("prob") + " ";
            agrees(what, ours.estimate(), r.getField("est"));
            agrees(what + "lower", ours.interval().lower(), r.getField("lower"));
            agrees(what + "upper", ours.interval().upper(), r.getField("upper"));
        }
    }

    @Test
    void landmarksAgreeWithSummary() {
        List<NamedCsvRecord> rows = Oracles.rows("km_cases_landmarks.csv");
        assertThat(rows).hasSize(357);
        for (NamedCsvRecord r : rows) {
            SurvivalCurve curve = curve(r);
            LandmarkAgreement.check(r.getField("case_id") + " " + r.getField("conf"), curve, r);
        }
    }

    private SurvivalCurve curve(NamedCsvRecord r) {
        String id = r.getField("case_id");
        return curves.computeIfAbsent(id + r.getField("conf"), key -> {
            List<NamedCsvRecord> rows = Oracles.rows("km_cases_input.csv").stream()
                    .filter(row -> row.getField("case_id").equals(id))
                    .toList();
            double[] times = new double[rows.size()];
            boolean[] isEvent = new boolean[rows.size()];
            for (int i = 0; i < times.length; i++) {
                times[i] = number(rows.get(i), "time");
                isEvent[i] = count(rows.get(i), "status") == 1;
            }
            return KaplanMeier.fit(times, isEvent, Oracles.transform(r.getField("conf")), 0.95);
        });
    }

    private static double number(NamedCsvRecord r, String column) {
        return Double.parseDouble(r.getField(column));
    }

    private static int count(NamedCsvRecord r, String column) {
        return Integer.parseInt(r.getField(column));
    }
}
