package org.leiodesk.exchange.rows;

import java.util.ArrayList;
import java.util.List;

/** Line numbers, in the order added, in few words: 5-17, 30, 44-46; after ten ranges only the last one. */
final class LineRanges {
    private static final int MAX_RANGES = 10;

    private record Range(int from, int to) {
        @Override
        public String toString() {
            return from == to ? Integer.toString(from) : from + "-" + to;
        }
    }

    private final List<Range> first = new ArrayList<>(1);
    private Range last = new Range(0, -1);
    private int count;

    void add(int line) {
        add(new Range(line, line));
        count++;
    }

    /** Adds lines that were gathered apart, after those of this. */
    void add(LineRanges later) {
        if (later.count > 0) {
            later.first.forEach(this::add);
            add(later.last);
            count += later.count;
        }
    }

    private void add(Range next) {
        if (last.to >= 0 && next.from == last.to + 1) {
            last = new Range(last.from, next.to);
            return;
        }
        if (last.to >= 0 && first.size() < MAX_RANGES) {
            first.add(last);
        }
        last = next;
    }

    int first() {
        return first.isEmpty() ? last.from : first.get(0).from;
    }

    int count() {
        return count;
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        first.forEach(range -> words.append(range).append(", "));
        return words.append(first.size() == MAX_RANGES ? "... " : "")
                .append(last)
                .toString();
    }
}
