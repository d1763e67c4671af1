package org.leiodesk.exchange.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The header row of a CSV file: which column stands where. Names are compared without regard to case and white space around them. */
public final class CsvHeader {
    /** What {@link #slot} answers for a column that is not there; {@link CsvRow#get} gives an empty text for it. */
    public static final int ABSENT = -1;

    private final Map<String, Integer> places = new LinkedHashMap<>();

    CsvHeader(List<String> upperCaseNames) {
        for (int i = 0; i < upperCaseNames.size(); i++) {
            if (!upperCaseNames.get(i).isEmpty()) {
                places.put(upperCaseNames.get(i), i);
            }
        }
    }

    /** Where a column stands, or {@link #ABSENT}. */
    public int slot(String column) {
        return places.getOrDefault(column, ABSENT);
    }

    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** The names of all columns in upper case, in their order. */
    public List<String> columns() {
        return List.copyOf(places.keySet());
    }
}
