package org.leiodesk.ui.field;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;

/**
 * A date as it is typed: complete, partial, or not understood, in which case the text stays as it is. Accepts 2024-03-11, 2024-3-11, 2024/3/11,
 * 2024.3.11, 20240311, 2024-03, 202403, 2024, and digits of an input method; and the word unknown (未知), which means that there is no date.
 */
public final class DateEntry {
    private static final Pattern PARTS = Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2}))?)?[月日]?");
    private static final Set<String> UNKNOWN = Set.of("unknown", "unk", "uk", "未知");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable PartialDate> value = new ReadOnlyObjectWrapper<>(this, "value", null);
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);
    private final ReadOnlyObjectWrapper<@Nullable Message> meaning = new ReadOnlyObjectWrapper<>(this, "meaning", null);

    public DateEntry() {
        text.addListener((property, was, is) -> read());
    }

    /** What stands in the field, exactly as typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** The date it means; null when empty or not understood. */
    public ReadOnlyObjectProperty<@Nullable PartialDate> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** The sentence that says what is wrong; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was understood, when that is not plain from the text (a short form, an unknown day); else null. */
    public ReadOnlyObjectProperty<@Nullable Message> meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    public @Nullable PartialDate value() {
        return value.get();
    }

    public boolean hasProblem() {
        return problem.get() != null;
    }

    public void set(@Nullable PartialDate date) {
        text.set(date == null ? "" : date.toString());
    }

    /** Writes what was understood in its plain form; leaves alone what was not. */
    public void tidy() {
        PartialDate date = value.get();
        if (date != null) {
            text.set(date.toString());
        }
    }

    private void read() {
        String typed = plain(text.get());
        Optional<PartialDate> date = parse(typed);
        boolean unknown = UNKNOWN.contains(typed.toLowerCase(Locale.ROOT));
        value.set(date.orElse(null));
        problem.set(
                typed.isEmpty() || unknown || date.isPresent()
                        ? null
                        : Message.of("ui.date.notUnderstood", text.get().strip()));
        meaning.set(
                unknown
                        ? Message.of("ui.date.unknown")
                        : date.map(DateEntry::meaningOf).orElse(null));
    }

    private static Message meaningOf(PartialDate date) {
        if (date.month() == 0) {
            return Message.of("ui.date.yearOnly", date.toString());
        }
        return date.complete()
                .map(day -> Message.of(
                        "ui.date.complete",
                        DateTimeFormatter.ISO_LOCAL_DATE.format(day),
                        Message.of("ui.weekday." + day.getDayOfWeek())))
                .orElseGet(() -> Message.of("ui.date.monthOnly", date.toString()));
    }

    /** Reads a date as people type it; empty for anything else, also for a day that does not exist. */
    public static Optional<PartialDate> parse(String typed) {
        String plain = plain(typed);
        Matcher digits = DIGITS.matcher(plain);
        Matcher parts = digits.matches() ? digits : PARTS.matcher(plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String month = parts.group(2) == null ? "" : "-" + two(parts.group(2));
        String day = parts.group(3) == null ? "" : "-" + two(parts.group(3));
        return PartialDate.parse(parts.group(1) + month + day);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    }
}
