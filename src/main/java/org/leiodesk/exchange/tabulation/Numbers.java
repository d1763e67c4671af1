package org.leiodesk.exchange.tabulation;

import java.util.HashSet;
import java.util.Set;

/** Record numbers of one subject in one domain: kept where they are free, else the next after the largest. */
final class Numbers {
    private final Set<Integer> taken = new HashSet<>();
    private int largest;

    /** Keeps numbers for records that are written under them. */
    void reserve(int number) {
        taken.add(number);
        largest = Math.max(largest, number);
    }

    /** The number of a record: its own when it is free. */
    int take(int wanted) {
        int number = wanted > 0 && !taken.contains(wanted) ? wanted : largest + 1;
        reserve(number);
        return number;
    }

    /** A number for a row that has none. */
    int next() {
        return take(0);
    }
}
