package org.leiodesk.check.lesion;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.study.ProtocolSettings;

/** A lymph node with a short axis below 10 mm at baseline is normal and is no lesion, not even a non-target (recist.md section 1). */
public final class NormalNode implements EditCheck {
    private static final Millimetres NORMAL = Millimetres.of("10");

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            read.lesions().stream()
                    .filter(lesion -> lesion.isLymphNode() && lesion.role() != LesionRole.NEW)
                    .forEach(node -> read.baselineDiameter(node)
                            .filter(size -> !size.isAtLeast(NORMAL))
                            .ifPresent(size -> findings.add(Finding.warning(
                                    Place.lesion(node.id()), "check.lesion.normalNode", node.id(), size))));
        }
        return findings;
    }
}
