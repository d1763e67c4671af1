package org.leiodesk.check.lesion;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.study.ProtocolSettings;

/** A target lymph node has a short axis of at least 15 mm at baseline; 10 to less than 15 mm makes a non-target (recist.md section 1). */
public final class TargetNodeTooSmall implements EditCheck {
    private static final Millimetres TARGET = Millimetres.of("15");

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            read.targets()
                    .filter(Lesion::isLymphNode)
                    .forEach(node -> read.baselineDiameter(node)
                            .filter(size -> !size.isAtLeast(TARGET))
                            .ifPresent(size -> findings.add(Finding.warning(
                                    Place.lesion(node.id()), "check.lesion.nodeTooSmall", node.id(), size))));
        }
        return findings;
    }
}
