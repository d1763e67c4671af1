package org.leiodesk.check.lesion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/** At most 2 targets an organ; both lungs are one organ, all lymph nodes are one (recist.md section 1); pointed out at each beyond the second. */
public final class TooManyTargetsInOrgan implements EditCheck {
    private static final int LIMIT = 2;

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            Map<String, Integer> counts = new HashMap<>();
            read.targets().forEach(lesion -> {
                String organ = Organ.of(lesion);
                if (!organ.isEmpty() && counts.merge(organ, 1, Integer::sum) > LIMIT) {
                    findings.add(Finding.warning(
                            Place.lesion(lesion.id()), "check.lesion.tooManyInOrgan", lesion.id(), organ, LIMIT));
                }
            });
        }
        return findings;
    }
}
