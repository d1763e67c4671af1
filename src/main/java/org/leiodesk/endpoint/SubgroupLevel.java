package org.leiodesk.endpoint;

import org.leiodesk.base.Message;

/** One level of a {@link SubgroupDimension}: the subjects of one subgroup. */
public enum SubgroupLevel {
    UTERINE(SubgroupDimension.ORIGIN, true),
    NOT_UTERINE(SubgroupDimension.ORIGIN, true),
    ORIGIN_UNKNOWN(SubgroupDimension.ORIGIN, false),
    ECOG_0(SubgroupDimension.ECOG, true),
    ECOG_1(SubgroupDimension.ECOG, true),
    ECOG_2_OR_MORE(SubgroupDimension.ECOG, true),
    ECOG_UNKNOWN(SubgroupDimension.ECOG, false),
    SITES_1(SubgroupDimension.SITES, true),
    SITES_2(SubgroupDimension.SITES, true),
    SITES_3_OR_MORE(SubgroupDimension.SITES, true),
    SITES_UNKNOWN(SubgroupDimension.SITES, false);

    private final SubgroupDimension dimension;
    private final boolean known;

    SubgroupLevel(SubgroupDimension dimension, boolean known) {
        this.dimension = dimension;
        this.known = known;
    }

    public SubgroupDimension dimension() {
        return dimension;
    }

    /** Whether the level says something; unknown levels are shown, and never compared with others. */
    public boolean isKnown() {
        return known;
    }

    /** Its name, to stand within a sentence. */
    public Message message() {
        return Message.of("endpoint.subgroup." + name());
    }
}
