package org.leiodesk.ui.field;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;

/** A number as it is typed. What is no number, or lies outside its bounds, stays as typed with a sentence that says what is wrong. */
public final class NumberEntry {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9}");

    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final int decimals;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<@Nullable BigDecimal> value = new ReadOnlyObjectWrapper<>(this, "value", null);
    private final ReadOnlyObjectWrapper<@Nullable Message> problem = new ReadOnlyObjectWrapper<>(this, "problem", null);

    /**
     * @param lowest the smallest number accepted
     * @param highest the largest number accepted
     * @param decimals digits after the point at the most; 0 for a whole number
     */
    public NumberEntry(double lowest, double highest, int decimals) {
        this.lowest = BigDecimal.valueOf(lowest).stripTrailingZeros();
        this.highest = BigDecimal.valueOf(highest).stripTrailingZeros();
        this.decimals = decimals;
        text.addListener((property, was, is) -> read());
    }

    /** What stands in the field, exactly as typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** The number; null when empty, no number, or out of bounds. */
    public ReadOnlyObjectProperty<@Nullable BigDecimal> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** The sentence that says what is wrong; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Message> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public @Nullable BigDecimal value() {
        return value.get();
    }

    public @Nullable Double doubleValue() {
        return value.get() == null ? null : value.get().doubleValue();
    }

    public @Nullable Integer intValue() {
        return value.get() == null ? null : value.get().intValue();
    }

    public boolean hasProblem() {
        return problem.get() != null;
    }

    public void set(@Nullable Number number) {
        text.set(number == null ? "" : plainText(number));
    }

    private static String plainText(Number number) {
        BigDecimal exact = number instanceof BigDecimal big ? big : new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private void read() {
        String typed =
                Normalizer.normalize(text.get().strip(), Normalizer.Form.NFKC).replace('。', '.');
        Message wrong = null;
        BigDecimal number = null;
        if (!typed.isEmpty()) {
            if (!NUMBER.matcher(typed).matches()) {
                wrong = Message.of("ui.number.notUnderstood", text.get().strip());
            } else {
                number = new BigDecimal(typed);
                wrong = wrongWith(number);
            }
        }
        value.set(wrong == null ? number : null);
        problem.set(wrong);
    }

    private @Nullable Message wrongWith(BigDecimal number) {
        if (number.compareTo(lowest) < 0 || number.compareTo(highest) > 0) {
            return Message.of(
                    "ui.number.outOfBounds", number.toPlainString(), lowest.toPlainString(), highest.toPlainString());
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            return decimals == 0
                    ? Message.of("ui.number.whole", number.toPlainString())
                    : Message.of("ui.number.tooFine", number.toPlainString(), decimals);
        }
        return null;
    }
}
