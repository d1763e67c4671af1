package org.leiodesk.endpoint;

import java.util.Arrays;
import java.util.List;
import org.leiodesk.base.Message;

/** What subjects are divided by: where the tumour arose, baseline ECOG, number of sites. */
public enum SubgroupDimension {
    ORIGIN,
    ECOG,
    SITES;

    /** Its levels in their order; the last one is that of subjects of whom it is not known. */
    public List<SubgroupLevel> levels() {
        return Arrays.stream(SubgroupLevel.values())
                .filter(level -> level.dimension() == this)
                .toList();
    }

    /** Its name. */
    public Message message() {
        return Message.of("endpoint.dimension." + name());
    }
}
