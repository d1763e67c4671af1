package org.leiodesk.check.lesion;

import java.util.Locale;
import org.leiodesk.domain.lesion.Lesion;

/** The organ of a lesion for the limit of two targets an organ: both lungs are one, all lymph nodes are one. */
final class Organ {
    private Organ() {}

    /** The organ, else the site; empty when neither was recorded. */
    static String of(Lesion lesion) {
        if (lesion.isLymphNode()) {
            return "LYMPH NODE";
        }
        String name = (lesion.organ().isBlank() ? lesion.site() : lesion.organ())
                .strip()
                .toUpperCase(Locale.ROOT);
        if (name.contains("LYMPH NODE") || name.contains("\u6dcb\u5df4\u7ed3")) {
            return "LYMPH NODE";
        }
        return name.contains("LUNG") || name.contains("\u80ba") ? "LUNG" : name;
    }
}
