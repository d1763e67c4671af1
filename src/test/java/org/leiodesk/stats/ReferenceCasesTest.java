package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.stats.BinomialInterval.CLOPPER_PEARSON;
import static org.leiodesk.stats.BinomialInterval.WILSON;
import static org.leiodesk.stats.Oracles.agrees;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Cases that tell one rule from another, with what R 4.2.2 and survival 3.5-3 give: written by
 * {@code src/test/r/reference-cases.R}, at 1e-9 relative.
 */
class ReferenceCasesTest {

    @Test
    void quantilesFollowTheRuleOfPrintAtEveryLevelAndTransform() {
        Map<String, NamedCsvRecord> samples = Oracles.resource("survival-samples.csv").stream()
                .collect(Collectors.toMap(r -> r.getField("sample"), r -> r));
        List<NamedCsvRecord> rows = Oracles.resource("survival-quantiles.csv");
        assertThat(rows).hasSize(25 * 3 * 3);
        for (NamedCsvRecord r : rows) {
            NamedCsvRecord sample = samples.get(r.getField("sample"));
            SurvivalQuantile ours = KaplanMeier.fit(
                            Oracles.numbers(sample.getField("times")),
                            Aml.flags(sample.getField("status")),
                            Oracles.transform(r.getField("conf")),
                            number(r, "level"))
                    .quantile(number(r, "p"));
            agrees(r + " estimate", ours.estimate(), r.getField("estimate"));
            agrees(r + " lower", ours.interval().lower(), r.getField("lower"));
            agrees(r + " upper", ours.interval().upper(), r.getField("upper"));
        }
    }

    @Test
    void groupsCompareAsBySurvdiffAndCoxph() {
        List<NamedCsvRecord> rows = Oracles.resource("comparisons.csv");
        assertThat(rows).hasSize(24);
        for (NamedCsvRecord r : rows) {
            double[] times = Oracles.numbers(r.getField("times"));
            boolean[] isEvent = Aml.flags(r.getField("status"));
            String what = r.getField("sample") + " ";
            LogRankTest test = LogRankTest.of(times, isEvent, Aml.flags(r.getField("first")));
            assertThat(test.firstObserved()).as(what).isEqualTo((int) number(r, "o1"));
            assertThat(test.secondObserved()).as(what).isEqualTo((int) number(r, "o2"));
            agrees(what + "e1", test.firstExpected(), number(r, "e1"));
            agrees(what + "e2", test.secondExpected(), number(r, "e2"));
            agrees(what + "variance", test.variance(), number(r, "variance"));
            agrees(what + "chi-squared", test.chiSquared(), r.getField("chisq"));
            agrees(what + "p", test.pValue(), r.getField("p"));
            CoxRegression cox = CoxRegression.fit(times, isEvent, Oracles.numbers(r.getField("covariate")));
            agrees(what + "coefficient", cox.coefficient(), r.getField("coef"));
            agrees(what + "standard error", cox.standardError(), r.getField("se"));
            agrees(what + "hazard ratio", cox.hazardRatio(), r.getField("hr"));
            agrees(what + "lower", cox.interval(0.95).lower(), r.getField("lower"));
            agrees(what + "upper", cox.interval(0.95).upper(), r.getField("upper"));
            agrees(what + "Wald p", cox.pValue(), r.getField("cox_p"));
        }
    }

    @Test
    void proportionsHaveTheLimitsAndThePValuesOfBinomTestAndPropTest() {
        List<NamedCsvRecord> rows = Oracles.resource("proportions.csv");
        assertThat(rows).hasSize(29 * 3);
        for (NamedCsvRecord r : rows) {
            Proportion proportion = new Proportion((int) number(r, "x"), (int) number(r, "n"));
            Interval exact = proportion.interval(CLOPPER_PEARSON, number(r, "level"));
            agrees(r + " exact lower", exact.lower(), r.getField("cp_lower"));
            agrees(r + " exact upper", exact.upper(), r.getField("cp_upper"));
            Interval score = proportion.interval(WILSON, number(r, "level"));
            agrees(r + " score lower", score.lower(), r.getField("wilson_lower"));
            agrees(r + " score upper", score.upper(), r.getField("wilson_upper"));
            double nullRate = number(r, "null_rate");
            agrees(r + " two-sided", BinomialTest.twoSided(proportion, nullRate), r.getField("two_sided"));
            agrees(r + " greater", BinomialTest.greater(proportion, nullRate), r.getField("greater"));
            agrees(r + " less", BinomialTest.less(proportion, nullRate), r.getField("less"));
        }
    }

    /** The first five are the rows of Simon 1989, table 2, for these rates. */
    @Test
    void searchFindsTheDesignsThatEnumerationFinds() {
        List<NamedCsvRecord> rows = Oracles.resource("simon-designs.csv");
        assertThat(rows).hasSize(14);
        for (NamedCsvRecord r : rows) {
            double p0 = number(r, "p0");
            SimonSearch search = new SimonSearch(
                    p0, number(r, "p1"), number(r, "alpha"), number(r, "beta"), (int) number(r, "largest"));
            if (r.getField("n").isEmpty()) {
                assertThat(search.optimal()).as(r.toString()).isEmpty();
                assertThat(search.minimax()).as(r.toString()).isEmpty();
            } else {
                SimonDesign optimal = search.optimal().orElseThrow();
                assertThat(optimal).as(r.toString()).isEqualTo(design(r, ""));
                agrees(r + " expected", optimal.expectedSubjects(p0), number(r, "expected"));
                SimonDesign minimax = search.minimax().orElseThrow();
                assertThat(minimax).as(r.toString()).isEqualTo(design(r, "minimax_"));
                agrees(r + " expected", minimax.expectedSubjects(p0), number(r, "minimax_expected"));
            }
        }
    }

    @Test
    void estimatesAfterTwoStagesFollowFromEveryCourseOfTheTrial() {
        List<NamedCsvRecord> rows = Oracles.resource("simon-results.csv");
        assertThat(rows).hasSize(31);
        for (NamedCsvRecord r : rows) {
            SimonDesign design = design(r, "");
            int responses = (int) number(r, "responses");
            agrees(r + " estimate", design.estimate(responses), number(r, "estimate"));
            Interval interval = design.interval(responses, 0.95);
            agrees(r + " lower", interval.lower(), r.getField("lower"));
            agrees(r + " upper", interval.upper(), r.getField("upper"));
            agrees(r + " p", design.pValue(responses, 0.1), number(r, "p_at_10"));
            agrees(r + " p", design.pValue(responses, 0.3), number(r, "p_at_30"));
        }
    }

    private static SimonDesign design(NamedCsvRecord r, String prefix) {
        return new SimonDesign(
                (int) number(r, prefix + "r1"), (int) number(r, prefix + "n1"), (int) number(r, prefix + "r"), (int)
                        number(r, prefix + "n"));
    }

    private static double number(NamedCsvRecord r, String column) {
        return Double.parseDouble(r.getField(column));
    }
}
