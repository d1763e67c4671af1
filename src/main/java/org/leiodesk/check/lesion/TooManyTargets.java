package org.leiodesk.check.lesion;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/** At most 5 targets in all (recist.md section 1); pointed out at each beyond the fifth. */
public final class TooManyTargets implements EditCheck {
    private static final int LIMIT = 5;

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            long count = read.targets().count();
            read.targets()
                    .skip(LIMIT)
                    .map(lesion -> Finding.warning(Place.lesion(lesion.id()), "check.lesion.tooMany", count, LIMIT))
                    .forEach(findings::add);
        }
        return findings;
    }
}
