package org.leiodesk.exchange.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The header row of a CSV file: which column stands where. Names are compared without regard to case and white space around them. */
public final class CsvHeader {
    /** What {@link #slot} answers for a column that is not there; {@link CsvRow#get} gives an empty text for it. */
    public static final int ABSENT = -1;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final boolean[] asked;

    CsvHeader(List<String> upperCaseNames) {
        asked = new boolean[upperCaseNames.size()];
        for (int i = 0; i < upperCaseNames.size(); i++) {
            if (!upperCaseNames.get(i).isEmpty()) {
                places.put(upperCaseNames.get(i), i);
            }
        }
    }

    /** Where a column stands, or {@link #ABSENT}. Only columns that were asked for in this way are read; the cells of the others come out empty. */
    public int slot(String column) {
        int place = places.getOrDefault(column, ABSENT);
        if (place != ABSENT) {
            asked[place] = true;
        }
        return place;
    }

    boolean isAsked(int place) {
        return asked[place];
    }

    /** How many columns there are, those without a name too. */
    public int width() {
        return asked.length;
    }

    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** The names of all columns in upper case, in their order. */
    public List<String> columns() {
        return List.copyOf(places.keySet());
    }
}
