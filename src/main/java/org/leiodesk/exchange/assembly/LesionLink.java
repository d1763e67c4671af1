package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;

/** What a link id of TU or TR means among the lesions of one evaluator. */
sealed interface LesionLink {
    /** The lesion itself. */
    record Whole(LesionId lesion) implements LesionLink {}

    /** A fragment of a lesion that has split: T04.1 of T04. */
    record Fragment(LesionId lesion, LesionId fragment) implements LesionLink {}

    /**
     * One lesion made of several that have merged: T02/T03.
     *
     * @param lesions two or more
     */
    record Merged(List<LesionId> lesions) implements LesionLink {}

    /**
     * Reads a link id.
     *
     * @param identified the lesions that TU identifies
     * @return null when it is none of these
     */
    static @Nullable LesionLink of(LesionId link, Set<LesionId> identified) {
        String text = link.value();
        if (text.indexOf('/') > 0) {
            LesionLink merged = merged(text, identified);
            if (merged != null) {
                return merged;
            }
        }
        LesionId base = text.indexOf('.') > 0 ? base(text) : null;
        if (base != null && identified.contains(base)) {
            return new Fragment(base, link);
        }
        return identified.contains(link) ? new Whole(link) : null;
    }

    private static @Nullable LesionLink merged(String text, Set<LesionId> identified) {
        String[] parts = text.split("/");
        String prefix = parts[0].substring(0, parts[0].lastIndexOf('-') + 1);
        List<LesionId> lesions = new ArrayList<>();
        for (String part : parts) {
            if (part.isBlank()) {
                return null;
            }
            LesionId plain = new LesionId(part.strip());
            LesionId prefixed = new LesionId(prefix + part.strip());
            LesionId lesion = identified.contains(plain) ? plain : prefixed;
            if (!identified.contains(lesion) || lesions.contains(lesion)) {
                return null;
            }
            lesions.add(lesion);
        }
        return lesions.size() > 1 ? new Merged(List.copyOf(lesions)) : null;
    }

    private static @Nullable LesionId base(String text) {
        int point = text.lastIndexOf('.');
        if (point == text.length() - 1) {
            return null;
        }
        for (int i = point + 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return new LesionId(text.substring(0, point));
    }
}
