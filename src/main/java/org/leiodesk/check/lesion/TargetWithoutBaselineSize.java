package org.leiodesk.check.lesion;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.study.ProtocolSettings;

/** Every target has a size at baseline; without it no partial response can be judged (recist.md section 3). */
public final class TargetWithoutBaselineSize implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            read.targets()
                    .filter(lesion -> read.baselineSize(lesion)
                            .filter(size -> !(size instanceof LesionSize.NotEvaluable))
                            .isEmpty())
                    .map(lesion ->
                            Finding.warning(Place.lesion(lesion.id()), "check.lesion.noBaselineSize", lesion.id()))
                    .forEach(findings::add);
        }
        return findings;
    }
}
