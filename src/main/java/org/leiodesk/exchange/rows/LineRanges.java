package org.leiodesk.exchange.rows;

/** Line numbers, added in rising order, in few words: 5-17, 30, 44-46. */
final class LineRanges {
    private static final int MAX_RANGES = 10;

    private final StringBuilder closed = new StringBuilder();
    private int first;
    private int from;
    private int to;
    private int ranges;
    private int count;

    void add(int line) {
        if (count == 0) {
            first = line;
            from = line;
        } else if (line != to + 1) {
            close();
            from = line;
        }
        to = line;
        count++;
    }

    int first() {
        return first;
    }

    int count() {
        return count;
    }

    private void close() {
        if (ranges < MAX_RANGES) {
            closed.append(closed.isEmpty() ? "" : ", ").append(range());
        }
        ranges++;
    }

    private String range() {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }

    @Override
    public String toString() {
        if (ranges >= MAX_RANGES) {
            return closed + ", ... " + range();
        }
        return closed + (closed.isEmpty() ? "" : ", ") + range();
    }
}
