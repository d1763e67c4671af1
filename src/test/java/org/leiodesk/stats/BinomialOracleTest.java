package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.stats.BinomialInterval.CLOPPER_PEARSON;
import static org.leiodesk.stats.BinomialInterval.WILSON;
import static org.leiodesk.stats.Oracles.agrees;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every row of the reference limits (R 4.2.2: binom.test and prop.test), at 1e-9 relative. */
class BinomialOracleTest {

    @Test
    void limitsAgreeWithBinomTestAndPropTest() {
        List<NamedCsvRecord> rows = Oracles.rows("binom_cases.csv");
        assertThat(rows).hasSize(140);
        for (NamedCsvRecord r : rows) {
            Proportion proportion = new Proportion(count(r, "x"), count(r, "n"));
            double level = Double.parseDouble(r.getField("level"));
            agrees(r + " rate", proportion.rate(), r.getField("rate"));
            check(r, proportion.interval(CLOPPER_PEARSON, level), "cp_lo", "cp_hi");
            check(r, proportion.interval(WILSON, level), "wilson_lo", "wilson_hi");
        }
    }

    @Test
    void ratesOfTheThirtySubjectTrialAgree() {
        List<NamedCsvRecord> rows = Oracles.rows("trial-30/expected/rates.csv");
        assertThat(rows).hasSize(6);
        for (NamedCsvRecord r : rows) {
            Proportion proportion = new Proportion(count(r, "x"), count(r, "n"));
            agrees(r + " rate", proportion.rate(), r.getField("rate"));
            check(r, proportion.interval(CLOPPER_PEARSON, 0.95), "cp_lower", "cp_upper");
            check(r, proportion.interval(WILSON, 0.95), "wilson_lower", "wilson_upper");
        }
    }

    private static void check(NamedCsvRecord r, Interval ours, String lower, String upper) {
        agrees(r + " " + lower, ours.lower(), r.getField(lower));
        agrees(r + " " + upper, ours.upper(), r.getField(upper));
    }

    private static int count(NamedCsvRecord r, String column) {
        return new BigDecimal(r.getField(column)).intValueExact();
    }
}
