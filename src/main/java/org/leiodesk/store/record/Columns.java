package org.leiodesk.store.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.lesion.Timepoint;

/** Values of the domain as they stand in columns, and back. A null is a column that is not filled. */
final class Columns {
    private Columns() {}

    static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : wholeDate(text);
    }

    /** A date that is always recorded; it may be partial all the same. */
    static PartialDate wholeDate(String text) {
        return PartialDate.parse(text).orElseThrow(() -> new IllegalStateException("No date stands in a date column"));
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable String amount(@Nullable Dose dose) {
        return dose == null ? null : number(dose.amount());
    }

    static @Nullable String unit(@Nullable Dose dose) {
        return dose == null ? null : dose.unit();
    }

    static @Nullable Dose dose(@Nullable String amount, @Nullable String unit) {
        return amount == null ? null : new Dose(new BigDecimal(amount), Objects.requireNonNullElse(unit, ""));
    }

    static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    static Timepoint timepoint(String key, @Nullable String number, String name) {
        return new Timepoint(key, number == null ? null : new BigDecimal(number), name);
    }

    /** Several short texts, one a line. */
    static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** Whole numbers, separated by commas. */
    static String numbers(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(",")).stream().map(Integer::valueOf).toList();
    }
}
