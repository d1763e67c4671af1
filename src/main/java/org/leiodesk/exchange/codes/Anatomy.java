package org.leiodesk.exchange.codes;

import java.util.Locale;
import org.leiodesk.domain.lesion.LesionKind;

/** What the location of a lesion (TULOC) says about its organ and its kind. */
public final class Anatomy {
    private static final String LYMPH_NODE = "LYMPH NODE";

    private Anatomy() {}

    public static boolean isLymphNode(String location) {
        return location.toUpperCase(Locale.ROOT).contains(LYMPH_NODE);
    }

    /** The organ for the limit of two targets an organ: lymph nodes are one, both lungs are one; otherwise the location without its side. */
    public static String organ(String location) {
        String upper = location.toUpperCase(Locale.ROOT);
        if (upper.contains(LYMPH_NODE)) {
            return LYMPH_NODE;
        }
        if (upper.contains("LUNG")) {
            return "LUNG";
        }
        String organ = upper;
        for (String side : new String[] {"LEFT ", "RIGHT ", "BILATERAL "}) {
            organ = organ.startsWith(side) ? organ.substring(side.length()) : organ;
        }
        for (String side : new String[] {", LEFT", ", RIGHT", ", BILATERAL"}) {
            organ = organ.endsWith(side) ? organ.substring(0, organ.length() - side.length()) : organ;
        }
        return organ.strip();
    }

    /** The kind of lesion, as far as the location tells. */
    public static LesionKind kind(String location, boolean lymphNode) {
        String upper = location.toUpperCase(Locale.ROOT);
        if (lymphNode) {
            return LesionKind.LYMPH_NODE;
        }
        if (upper.contains("EFFUSION") || upper.contains("ASCITES") || upper.contains("LEPTOMENING")) {
            return LesionKind.NEVER_MEASURABLE;
        }
        return upper.equals("BONE") || upper.startsWith("BONE,") || upper.startsWith("BONE ")
                ? LesionKind.BONE
                : LesionKind.SOFT_TISSUE;
    }
}
