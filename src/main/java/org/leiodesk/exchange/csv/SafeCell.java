package org.leiodesk.exchange.csv;

/**
 * Text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe before it; a plain number such as -1.5
 * stays as it is. {@link #original} takes the apostrophe off again.
 */
public final class SafeCell {
    private SafeCell() {}

    /** The text as it is written. */
    public static String of(String text) {
        return startsFormula(text, 0) && !isNumber(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #of}. */
    public static String original(String written) {
        return written.length() > 1 && written.charAt(0) == '\'' && startsFormula(written, 1)
                ? written.substring(1)
                : written;
    }

    private static boolean startsFormula(String text, int from) {
        if (text.length() <= from) {
            return false;
        }
        char first = text.charAt(from);
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    }

    /** A sign, digits and at most one point: nothing that could be run. */
    private static boolean isNumber(String text) {
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (i > 0 || c != '-' && c != '+') {
                return false;
            }
        }
        return digits > 0 && points < 2;
    }
}
