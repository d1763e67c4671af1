package org.leiodesk.ui.summary;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Texts;
import org.leiodesk.endpoint.Statistic;

/**
 * A number of a statistic in a cell: sorted by its size, those that are not there last, and written in the language of the moment.
 *
 * @param of the statistic
 * @param value its estimate or a limit, in its unit
 */
public record ShownNumber(Statistic of, @Nullable Double value) implements Comparable<ShownNumber> {
    private static final Comparator<ShownNumber> BY_SIZE =
            Comparator.comparing(ShownNumber::value, Comparator.nullsLast(Comparator.naturalOrder()));

    public static Function<Statistic, ShownNumber> of(Function<Statistic, @Nullable Double> value) {
        return statistic -> new ShownNumber(statistic, value.apply(statistic));
    }

    public String in(Texts texts) {
        return ResultsNumbers.brief(of, value, texts);
    }

    @Override
    public int compareTo(ShownNumber other) {
        return BY_SIZE.compare(this, other);
    }
}
