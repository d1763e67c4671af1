package org.leiodesk.ui.casebook;

import java.util.Locale;

/** The parts of a casebook in their order. */
public enum CasebookTab {
    OVERVIEW,
    BASELINE,
    CYCLES,
    LESIONS,
    END,
    HISTORY;

    /** Its name in a {@link org.leiodesk.ui.kit.Place}: overview, baseline, ... */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tab of a place; the first for any other name. */
    public static CasebookTab of(String id) {
        for (CasebookTab tab : values()) {
            if (tab.id().equals(id)) {
                return tab;
            }
        }
        return OVERVIEW;
    }

    /** Where a finding is mended, by what its place names first. */
    public static CasebookTab ofPlace(String place) {
        String first = place.split("[.: ]", 2)[0];
        return switch (first) {
            case "subject", "diagnosis" -> BASELINE;
            case "cycle", "dose" -> CYCLES;
            case "endOfTreatment", "newTherapy", "contact", "death" -> END;
            case "lesion", "measurement", "assessment" -> LESIONS;
            default -> OVERVIEW;
        };
    }
}
