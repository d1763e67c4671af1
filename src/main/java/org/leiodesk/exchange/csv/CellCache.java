package org.leiodesk.exchange.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gives equal cells of one column the same String as far as it remembers them, so that a million rows do not hold a million copies of TARGET. It remembers a
 * bounded number of values: the newest of those that share a place.
 *
 * <p>Nearly every cell has at most sixteen characters of one byte. Such a cell is known by two numbers that hold its characters, so that to find it again no
 * text is read.
 */
final class CellCache {
    private static final int BITS = 10;
    private static final int PLACES = 1 << BITS;
    private static final int SHORT = 16;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] firsts = new long[PLACES];
    private final long[] seconds = new long[PLACES];
    private final @Nullable String[] shorts = new @Nullable String[PLACES];
    private final @Nullable String[] longs = new @Nullable String[PLACES];
    private final @Nullable char[][] letters = new char[PLACES][];
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
        if (to - from > SHORT) {
            return longText(buffer, from, to);
        }
        long first = 0;
        long second = 0;
        int seen = 0;
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            seen |= c;
            first = first << 8 | second >>> 56;
            second = second << 8 | c;
        }
        return seen > 0xff ? longText(buffer, from, to) : shortText(buffer, from, to, first, second);
    }

    private String shortText(char[] buffer, int from, int to, long first, long second) {
        if (second == 0) {
            return "";
        }
        int place = (int) ((first * 31 + second) * SPREAD >>> 64 - BITS);
        String known = shorts[place];
        if (known == null || firsts[place] != first || seconds[place] != second) {
            known = original(buffer, from, to);
            firsts[place] = first;
            seconds[place] = second;
            shorts[place] = known;
        }
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

    /** From the end, where the cells of one column differ first. */
    private boolean is(int place, char[] buffer, int from, int to) {
        char[] known = letters[place];
        int i = known == null ? -1 : known.length;
        if (known == null || i != to - from) {
            return false;
        }
        while (i > 0) {
            i--;
            if (known[i] != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static String original(char[] buffer, int from, int to) {
        String text = new String(buffer, from, to - from);
        return buffer[from] == '\'' ? SafeCell.original(text) : text;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000';
    }
}
