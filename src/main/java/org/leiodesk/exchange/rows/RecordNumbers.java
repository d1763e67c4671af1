package org.leiodesk.exchange.rows;

import java.util.Arrays;
import java.util.List;

/** The record numbers of one subject in one domain: as the rows state them, or the line numbers when one is missing or used twice. */
public final class RecordNumbers {
    private static final RecordNumbers STATED = new RecordNumbers(true);
    private static final RecordNumbers BY_LINE = new RecordNumbers(false);

    private final boolean stated;

    private RecordNumbers(boolean stated) {
        this.stated = stated;
    }

    /** Looks at all rows of the subject in the domain. */
    public static RecordNumbers of(List<? extends Numbered> rows) {
        int last = 0;
        boolean rising = true;
        boolean allStated = true;
        for (Numbered row : rows) {
            int number = row.sequence();
            rising &= number > last;
            allStated &= number > 0;
            last = number;
        }
        return rising || allStated && areDifferent(rows) ? STATED : BY_LINE;
    }

    private static boolean areDifferent(List<? extends Numbered> rows) {
        int[] numbers = rows.stream().mapToInt(Numbered::sequence).sorted().toArray();
        return Arrays.stream(numbers).distinct().count() == numbers.length;
    }

    /** The number of a record within its subject and domain. */
    public int of(Numbered row) {
        return stated ? row.sequence() : row.line();
    }

    /** Whether the numbers are those of the table. */
    public boolean areStated() {
        return stated;
    }
}
