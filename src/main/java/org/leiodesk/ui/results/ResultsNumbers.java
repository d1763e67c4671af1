package org.leiodesk.ui.results;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Texts;
import org.leiodesk.endpoint.Statistic;

/** Writes statistics as a person reads them: proportions in percent, days in months of 30.4375 days. */
final class ResultsNumbers {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final String PROPORTION = "PROPORTION";

    private ResultsNumbers() {}

    /** Estimate with its unit and interval: 9/31 = 29.0 % (14.2 to 48.0). */
    static String sentence(Statistic statistic, Texts texts) {
        if (statistic.estimate() == null && statistic.lower() == null && statistic.upper() == null) {
            return number(statistic, null, texts) + ", " + statistic.count() + "/" + statistic.size();
        }
        if (statistic.estimate() == null) {
            return texts.get(
                    "results.number.notReachedFrom",
                    statistic.count(),
                    statistic.size(),
                    number(statistic, statistic.lower(), texts),
                    number(statistic, statistic.upper(), texts));
        }
        String key = isProportion(statistic) ? "results.number.rate" : "results.number.months";
        return texts.get(
                key,
                statistic.count(),
                statistic.size(),
                number(statistic, statistic.estimate(), texts),
                number(statistic, statistic.lower(), texts),
                number(statistic, statistic.upper(), texts));
    }

    /** A number of a statistic with one decimal; the words "not reached" or "not estimable" when there is none. */
    static String number(Statistic statistic, @Nullable Double value, Texts texts) {
        if (value == null) {
            return texts.get(isProportion(statistic) ? "results.number.notEstimable" : "results.number.notReached");
        }
        return decimal(isProportion(statistic) ? 100 * value : value / DAYS_PER_MONTH);
    }

    /** Days as months with one decimal. */
    static String months(long days) {
        return decimal(days / DAYS_PER_MONTH);
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static boolean isProportion(Statistic statistic) {
        return statistic.unit().equals(PROPORTION);
    }
}
