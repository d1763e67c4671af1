package org.leiodesk.ui.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;

/**
 * What can be chosen as subgroup.
 *
 * @param level the subgroup; null for all patients
 */
public record SubgroupChoice(@Nullable SubgroupLevel level) {
    public static final SubgroupChoice ALL = new SubgroupChoice(null);

    /** All patients, then the levels of each dimension. */
    static List<SubgroupChoice> all() {
        List<SubgroupChoice> choices = new ArrayList<>(List.of(ALL));
        for (SubgroupDimension dimension : SubgroupDimension.values()) {
            dimension.levels().forEach(level -> choices.add(new SubgroupChoice(level)));
        }
        return choices;
    }

    Message message() {
        return level == null ? Message.of("results.subgroup.all") : level.message();
    }
}
