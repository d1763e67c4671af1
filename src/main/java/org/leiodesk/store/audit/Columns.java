package org.leiodesk.store.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.lesion.Timepoint;

/** Values of the domain as they stand in columns, and back. A null is a column that is not filled. */
public final class Columns {
    private Columns() {}

    public static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    public static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : wholeDate(text);
    }

    /** A date that is always recorded; it may be partial all the same. */
    public static PartialDate wholeDate(String text) {
        return PartialDate.parse(text).orElseThrow(() -> new IllegalStateException("No date stands in a date column"));
    }

    public static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    public static @Nullable String amount(@Nullable Dose dose) {
        return dose == null ? null : number(dose.amount());
    }

    public static @Nullable String unit(@Nullable Dose dose) {
        return dose == null ? null : dose.unit();
    }

    public static @Nullable Dose dose(@Nullable String amount, @Nullable String unit) {
        return amount == null ? null : new Dose(new BigDecimal(amount), Objects.requireNonNullElse(unit, ""));
    }

    public static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    public static Timepoint timepoint(String key, @Nullable String number, String name) {
        return new Timepoint(key, number == null ? null : new BigDecimal(number), name);
    }

    /** Several short texts, one a line. */
    public static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    public static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** Whole numbers, separated by commas. */
    public static String numbers(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    public static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(",")).stream().map(Integer::valueOf).toList();
    }
}
