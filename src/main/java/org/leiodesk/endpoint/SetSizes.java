package org.leiodesk.endpoint;

import java.util.Collection;

/**
 * How many subjects there are, and how many are in each analysis set.
 *
 * @param subjects everyone, screened or more
 * @param enrolled in the enrolled set
 * @param full in the full set, which is also the safety set
 * @param evaluable in the response-evaluable set
 */
public record SetSizes(int subjects, int enrolled, int full, int evaluable) {
    /** Counts subjects. */
    public static SetSizes of(Collection<SubjectAnalysis> all) {
        SetSizes sizes = new SetSizes(0, 0, 0, 0);
        for (SubjectAnalysis subject : all) {
            sizes = sizes.with(subject);
        }
        return sizes;
    }

    /** With one subject more. */
    public SetSizes with(SubjectAnalysis subject) {
        return new SetSizes(
                subjects + 1,
                enrolled + (subject.enrolled() ? 1 : 0),
                full + (subject.full() ? 1 : 0),
                evaluable + (subject.evaluable() ? 1 : 0));
    }
}
