package org.leiodesk.exchange.csv;

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it: it begins with = + - @, one of these in full width, or a control character
 * (tab, line end), blanks before it not counted. A plain number such as -1.5 stays as it is. Text that begins with apostrophes and then such a sign gets one more, so
 * that {@link #original} gives every text back.
 */
public final class SafeCell {
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** The text as it is written. */
    public static String of(String text) {
        return isFormula(text, afterApostrophes(text)) ? "'" + text : text;
    }

    /** The text as it was before {@link #of}. */
    public static String original(String written) {
        int rest = afterApostrophes(written);
        return rest > 0 && isFormula(written, rest) ? written.substring(1) : written;
    }

    private static int afterApostrophes(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\'') {
            from++;
        }
        return from;
    }

    private static boolean isFormula(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00a0' && c != '\u3000') {
                return c < ' ' || SIGNS.indexOf(c) >= 0 && !isNumber(text, i);
            }
        }
        return false;
    }

    /** A sign, digits and at most one point: nothing that could be run. */
    private static boolean isNumber(String text, int from) {
        int digits = 0;
        int points = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (i > from || c != '-' && c != '+') {
                return false;
            }
        }
        return digits > 0 && points < 2;
    }
}
