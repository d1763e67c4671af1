package org.leiodesk.endpoint;

import org.jspecify.annotations.Nullable;

/**
 * The subjects that an analysis is restricted to.
 *
 * @param set FULL for no restriction to a set, or EVALUABLE
 * @param subgroup the subgroup; null for all
 */
public record Population(AnalysisSet set, @Nullable SubgroupLevel subgroup) {
    /** No restriction. */
    public static final Population ALL = new Population(AnalysisSet.FULL, null);

    public Population {
        if (set != AnalysisSet.FULL && set != AnalysisSet.EVALUABLE) {
            throw new IllegalArgumentException("Responses are given over FULL or EVALUABLE, not " + set);
        }
    }
}
