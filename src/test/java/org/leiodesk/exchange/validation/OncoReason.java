package org.leiodesk.exchange.validation;

import java.math.BigDecimal;
import java.util.Map;
import org.leiodesk.exchange.validation.Comparison.Row;
import org.leiodesk.recist.NonTargetResponse;
import org.leiodesk.recist.TimepointEvaluation;

/**
 * Why an overall response of the table does not follow from our rules. Each reason is tested: the response of the table must come out when it is derived from the sum
 * of the table (SUMDIAM, which adds DIAMETER) against the baseline.
 */
enum OncoReason {
    BASELINE_INSTEAD_OF_NADIR(
            "PD compared with the baseline instead of the nadir",
            "Our sum is at least 20 % and 5 mm above the nadir: PD. The response of the table follows from its sum against the baseline alone."),
    PARTIAL_SUM(
            "Partial sums",
            "Targets are missing, so the response is NE unless the others alone make it PD. The table adds up what is there (0 mm when nothing is) and judges that."),
    DIAMETER(
            "DIAMETER instead of the longest diameter or the short axis",
            "Our sum takes LDIAM, and LPERP for lymph nodes; the table adds DIAMETER, and the two lie on different sides of a limit."),
    SPLIT_VISIT(
            "One visit on two dates",
            "Visit 9.2 has two sets of records, on 2013-06-22 and 2013-09-22, and two responses. By VISITNUM it is one time point, of which the later records are used; the response of the earlier date is CHECK."),
    UNKNOWN("Without a reason", "None may stand here.");

    private static final String BASELINE = "3";

    private final String title;
    private final String text;

    OncoReason(String title, String text) {
        this.title = title;
        this.text = text;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    static OncoReason of(Row row, Map<String, BigDecimal> sums) {
        if (row.given().equals("CHECK")) {
            return SPLIT_VISIT;
        }
        TimepointEvaluation derived = row.derived();
        BigDecimal sum = sums.get(row.key());
        BigDecimal base = sums.get(row.subject() + " " + row.evaluator() + " " + BASELINE);
        if (derived == null || sum == null || base == null || !row.given().equals(byTable(derived, sum, base))) {
            return UNKNOWN;
        }
        if (derived.sum().missing() > 0) {
            return PARTIAL_SUM;
        }
        return row.ours().equals("PD") ? BASELINE_INSTEAD_OF_NADIR : DIAMETER;
    }

    /** The overall response from a sum against the baseline, without progression elsewhere. */
    private static String byTable(TimepointEvaluation derived, BigDecimal sum, BigDecimal base) {
        if (sum.signum() == 0) {
            return derived.nonTarget().value() == NonTargetResponse.CR ? "CR" : "PR";
        }
        if (sum.multiply(BigDecimal.TEN).compareTo(base.multiply(BigDecimal.valueOf(7))) <= 0) {
            return "PR";
        }
        boolean grown = sum.multiply(BigDecimal.valueOf(5)).compareTo(base.multiply(BigDecimal.valueOf(6))) >= 0;
        return grown && sum.subtract(base).compareTo(BigDecimal.valueOf(5)) >= 0 ? "PD" : "SD";
    }
}
