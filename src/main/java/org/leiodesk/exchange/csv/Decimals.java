package org.leiodesk.exchange.csv;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as cells. */
public final class Decimals {
    private static final int MAX_LENGTH = 40;
    private static final int MAX_SCALE = 60;

    private Decimals() {}

    /** The number in a cell: digits with a point, perhaps a sign and an exponent; anything else, and what is absurdly long or large, is empty. */
    public static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E')) {
                return Optional.empty();
            }
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs(number.scale()) > MAX_SCALE ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The whole number in a cell, from 0 to 2,147,483,647; 3.0 is 3. */
    public static Optional<Integer> parseCount(String text) {
        int count = parseCount(text, -1);
        return count < 0 ? Optional.empty() : Optional.of(count);
    }

    /** The whole number in a cell as {@link #parseCount(String)} reads it, or another when it is none. */
    public static int parseCount(String text, int otherwise) {
        int digits = digits(text);
        return digits >= 0 ? digits : parseWhole(text).orElse(otherwise);
    }

    /** The number that one to nine digits and nothing else make; -1 for any other text. */
    private static int digits(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value;
    }

    private static Optional<Integer> parseWhole(String text) {
        return parse(text).flatMap(number -> {
            try {
                int count = number.intValueExact();
                return count < 0 ? Optional.empty() : Optional.of(count);
            } catch (ArithmeticException notWhole) {
                return Optional.empty();
            }
        });
    }

    /**
     * The fewest digits that give the same double back (Giulietti, The Schubfach way to render doubles, 2020), without an exponent: 0.1, 27.3, 83, -4.5.
     *
     * @param value finite
     */
    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        String digits = DoubleToDecimal.toString(value);
        return digits.indexOf('E') < 0 ? digits : new BigDecimal(digits).toPlainString();
    }
}
