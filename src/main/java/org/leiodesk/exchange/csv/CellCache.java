package org.leiodesk.exchange.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal cells of one column the same String as far as it remembers them, so that a million rows do not hold a million copies of TARGET. It remembers a
 * bounded number of values: the newest of those that share a place.
 */
final class CellCache {
    private static final int PLACES = 1 << 12;

    private final @Nullable Known[] kept = new @Nullable Known[PLACES];
    private Known last = new Known("", new char[0]);

    // The letters stand beside the text because arrays are compared many at a time.
    @SuppressWarnings("ArrayRecordComponent")
    private record Known(String text, char[] letters) {
        boolean is(char[] buffer, int from, int to) {
            return letters.length == to - from && Arrays.equals(letters, 0, letters.length, buffer, from, to);
        }
    }

    /** The text of a cell without the white space around it; a leading apostrophe that {@link SafeCell} put there is taken off again. */
    String text(char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && isSpace(buffer[from])) {
            from++;
        }
        while (to > from && isSpace(buffer[to - 1])) {
            to--;
        }
        if (from == to) {
            return "";
        }
        if (last.is(buffer, from, to)) {
            return last.text;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        Known known = kept[place];
        if (known == null || !known.is(buffer, from, to)) {
            String text = new String(buffer, from, to - from);
            known = new Known(
                    buffer[from] == '\'' ? SafeCell.original(text) : text, Arrays.copyOfRange(buffer, from, to));
            kept[place] = known;
        }
        last = known;
        return known.text;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000';
    }
}
