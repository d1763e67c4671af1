package org.leiodesk.ui.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.Statistic;

/** Writes two values of one number so that they can be told apart: with one decimal, and with more when they would look the same. */
final class ConsequenceNumbers {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final int MOST_DECIMALS = 4;

    private final int decimals;

    private ConsequenceNumbers(List<@Nullable Double> from, List<@Nullable Double> to) {
        int least = 1;
        while (least < MOST_DECIMALS && !from.equals(to) && written(from, least).equals(written(to, least))) {
            least++;
        }
        decimals = least;
    }

    /** For two percentages. */
    static ConsequenceNumbers between(@Nullable Double from, @Nullable Double to) {
        return new ConsequenceNumbers(Arrays.asList(from), Arrays.asList(to));
    }

    /** For a statistic, with its interval. */
    static ConsequenceNumbers between(Statistic from, Statistic to) {
        return new ConsequenceNumbers(shown(from), shown(to));
    }

    private static List<@Nullable Double> shown(Statistic of) {
        boolean rate = isRate(of);
        return Arrays.asList(shown(of.estimate(), rate), shown(of.lower(), rate), shown(of.upper(), rate));
    }

    private static @Nullable Double shown(@Nullable Double value, boolean rate) {
        return value == null ? null : Double.valueOf(rate ? 100 * value : value / DAYS_PER_MONTH);
    }

    private static boolean isRate(Statistic of) {
        return of.unit().equals("PROPORTION");
    }

    private static List<String> written(List<@Nullable Double> values, int decimals) {
        return values.stream()
                .map(value -> value == null ? "" : decimal(value, decimals))
                .toList();
    }

    private static String decimal(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A percentage with its sign. */
    String signed(double percent) {
        return (percent > 0 ? "+" : "") + decimal(percent, decimals);
    }

    /** A statistic with its interval: 9/30, 30.0 % (14.7 to 49.4); 7.4 months (4.1 to not reached), 21/32 events. */
    Message of(Statistic statistic) {
        List<@Nullable Double> values = shown(statistic);
        if (isRate(statistic)) {
            return values.get(0) == null
                    ? Message.of("change.rate.none", statistic.count(), statistic.size())
                    : Message.of(
                            "change.rate",
                            statistic.count(),
                            statistic.size(),
                            number(values.get(0)),
                            number(values.get(1)),
                            number(values.get(2)));
        }
        Object estimate = values.get(0) == null
                ? Message.of("change.notReached")
                : Message.of("change.months", number(values.get(0)));
        return values.get(1) == null && values.get(2) == null
                ? Message.of("change.median.alone", estimate, statistic.count(), statistic.size())
                : Message.of(
                        "change.median",
                        estimate,
                        number(values.get(1)),
                        number(values.get(2)),
                        statistic.count(),
                        statistic.size());
    }

    private Object number(@Nullable Double value) {
        return value == null ? Message.of("change.notReached") : decimal(value, decimals);
    }
}
