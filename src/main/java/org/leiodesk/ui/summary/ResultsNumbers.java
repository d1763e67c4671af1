package org.leiodesk.ui.summary;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Texts;
import org.leiodesk.endpoint.Statistic;

/** Writes statistics as a person reads them: proportions in percent, days in months of 30.4375 days. Over no subject nothing is estimable. */
public final class ResultsNumbers {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final String PROPORTION = "PROPORTION";
    /** What stands where nothing is estimable. */
    public static final String NONE = "–";

    private ResultsNumbers() {}

    /** Estimate with its unit and interval: 9/31 = 29.0 % (14.2 to 48.0). */
    public static String sentence(Statistic statistic, Texts texts) {
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
    public static String number(Statistic statistic, @Nullable Double value, Texts texts) {
        return number(
                statistic, value, texts.get("results.number.notEstimable"), texts.get("results.number.notReached"));
    }

    /** The same for the cell of a table: letters for "not reached", a dash for "not estimable". */
    public static String brief(Statistic statistic, @Nullable Double value, Texts texts) {
        return number(statistic, value, NONE, texts.get("results.number.notReachedBrief"));
    }

    /** The limits of an interval, brief: 14.2 to 48.0; a dash when not estimable. */
    public static String interval(Statistic statistic, Texts texts) {
        if (statistic.size() == 0) {
            return NONE;
        }
        return texts.get(
                "results.number.interval",
                brief(statistic, statistic.lower(), texts),
                brief(statistic, statistic.upper(), texts));
    }

    private static String number(Statistic statistic, @Nullable Double value, String notEstimable, String notReached) {
        if (value == null) {
            return isProportion(statistic) || statistic.size() == 0 ? notEstimable : notReached;
        }
        return decimal(isProportion(statistic) ? 100 * value : value / DAYS_PER_MONTH);
    }

    /** A count and its percentage of a whole that is not empty: 24 (77.4); 0. */
    public static String countAndPercent(int count, int size) {
        return count == 0 ? "0" : count + " (" + decimal(100.0 * count / size) + ")";
    }

    /** A proportion in percent with one decimal; a dash for none. */
    public static String percentOrDash(@Nullable Double proportion) {
        return proportion == null ? NONE : decimal(100 * proportion);
    }

    /** A p-value with three decimals, or that it is smaller. */
    public static String pValue(double p) {
        return p < 0.001 ? "< 0.001" : "= " + String.format(Locale.ROOT, "%.3f", p);
    }

    /** A confidence level as percentage without useless zeros: 95, 99.9. */
    public static String percent(double level) {
        return BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** A name at the beginning of a line. */
    public static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** With two decimals, as ratios are given. */
    public static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Days as months with one decimal. */
    public static String months(long days) {
        return decimal(days / DAYS_PER_MONTH);
    }

    /** Without decimals. */
    public static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    /** With one decimal. */
    public static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static boolean isProportion(Statistic statistic) {
        return statistic.unit().equals(PROPORTION);
    }
}
