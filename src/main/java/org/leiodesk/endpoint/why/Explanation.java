package org.leiodesk.endpoint.why;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;

/**
 * One statement about a subject and what it rests on.
 *
 * @param claim what is claimed, with its numbers and their units
 * @param rule stable name of the rule that decided, such as TARGET-2 or PFS-4; empty for what was collected and for settings
 * @param date the date of what is claimed, imputed when its record has a partial one; null when it has none
 * @param ground the record or the setting behind it; null when no single one decided
 * @param because the statements it rests on, in the order in which a person would ask; empty for a leaf, which has a ground
 */
public record Explanation(
        Message claim,
        String rule,
        @Nullable LocalDate date,
        @Nullable Ground ground,
        List<Explanation> because) {
    public Explanation {
        because = List.copyOf(because);
        if (because.isEmpty() && ground == null) {
            throw new IllegalArgumentException("Nothing stands behind " + claim.key());
        }
    }

    /** What was collected, or a setting. */
    static Explanation leaf(Message claim, @Nullable LocalDate date, Ground ground) {
        return new Explanation(claim, "", date, ground, List.of());
    }

    /** Whether nothing but a record or a setting stands behind it. */
    public boolean isLeaf() {
        return because.isEmpty();
    }
}
