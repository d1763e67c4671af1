package org.leiodesk.exchange.csv;

import org.jspecify.annotations.Nullable;

/**
 * Gives equal cells of one column the same String as far as it remembers them, so that a million rows do not hold a million copies of TARGET. It remembers a
 * bounded number of values: the newest of those that share a place.
 */
final class CellCache {
    private static final int PLACES = 1 << 12;

    private final @Nullable String[] kept = new @Nullable String[PLACES];

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
        if (buffer[from] == '\'') {
            return SafeCell.original(new String(buffer, from, to - from));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        String known = kept[place];
        if (known != null && same(known, buffer, from, to)) {
            return known;
        }
        String fresh = new String(buffer, from, to - from);
        kept[place] = fresh;
        return fresh;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000';
    }

    private static boolean same(String known, char[] buffer, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (known.charAt(i - from) != buffer[i]) {
                return false;
            }
        }
        return true;
    }
}
