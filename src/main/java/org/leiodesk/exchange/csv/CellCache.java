package org.leiodesk.exchange.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal cells of one column the same String as far as it remembers them, so that a million rows do not hold a million copies of TARGET. It remembers a
 * bounded number of values: the newest of those that share a place.
 *
 * <p>Nearly every cell has at most fifteen characters of one byte. Such a cell is known by two numbers that hold its characters, so that to find it again no
 * text is read.
 */
final class CellCache {
    private static final int BITS = 10;
    private static final int PLACES = 1 << BITS;
    private static final int SHORT = 15;
    private static final int WORD = 8;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] beginnings = new long[PLACES];
    private final long[] ends = new long[PLACES];
    private final @Nullable String[] shorts = new @Nullable String[PLACES];
    private final @Nullable String[] longs = new @Nullable String[PLACES];
    private final char[][] letters = new char[PLACES][];
    private int lastShort;
    private int lastLong;

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
        if (to - from > SHORT) {
            return longText(buffer, from, to);
        }
        int middle = Math.min(from + WORD, to);
        int seen = 0;
        long beginning = 0;
        for (int i = from; i < middle; i++) {
            seen |= buffer[i];
            beginning = beginning << 8 | buffer[i];
        }
        // The 1 keeps the length of the rest; the beginning does not need it: no text begins with a zero.
        long end = 1;
        for (int i = middle; i < to; i++) {
            seen |= buffer[i];
            end = end << 8 | buffer[i];
        }
        return seen > 0xff ? longText(buffer, from, to) : shortText(buffer, from, to, beginning, end);
    }

    private String shortText(char[] buffer, int from, int to, long beginning, long end) {
        String last = shorts[lastShort];
        if (last != null && beginnings[lastShort] == beginning && ends[lastShort] == end) {
            return last;
        }
        int place = (int) ((beginning * 31 + end) * SPREAD >>> 64 - BITS);
        String known = shorts[place];
        if (known == null || beginnings[place] != beginning || ends[place] != end) {
            known = original(buffer, from, to);
            beginnings[place] = beginning;
            ends[place] = end;
            shorts[place] = known;
        }
        lastShort = place;
        return known;
    }

    private String longText(char[] buffer, int from, int to) {
        String last = longs[lastLong];
        if (last != null && is(lastLong, buffer, from, to)) {
            return last;
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        String known = longs[place];
        if (known == null || !is(place, buffer, from, to)) {
            known = original(buffer, from, to);
            longs[place] = known;
            letters[place] = Arrays.copyOfRange(buffer, from, to);
        }
        lastLong = place;
        return known;
    }

    private boolean is(int place, char[] buffer, int from, int to) {
        char[] known = letters[place];
        return known.length == to - from && Arrays.equals(known, 0, known.length, buffer, from, to);
    }

    private static String original(char[] buffer, int from, int to) {
        String text = new String(buffer, from, to - from);
        return buffer[from] == '\'' ? SafeCell.original(text) : text;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000';
    }
}
