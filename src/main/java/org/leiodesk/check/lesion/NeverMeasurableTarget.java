package org.leiodesk.check.lesion;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.study.ProtocolSettings;

/** An effusion, ascites, leptomeningeal or lymphangitic disease is never a target (recist.md section 1). */
public final class NeverMeasurableTarget implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        return book.lesions().stream()
                .filter(lesion -> lesion.role() == LesionRole.TARGET && lesion.kind() == LesionKind.NEVER_MEASURABLE)
                .map(lesion -> Finding.warning(Place.lesion(lesion.id()), "check.lesion.neverMeasurable", lesion.id()))
                .toList();
    }
}
