package org.leiodesk.check.lesion;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.study.ProtocolSettings;

/** An irradiated or locally treated lesion is a target only when it has progressed since (recist.md section 1). */
public final class IrradiatedTarget implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        return book.lesions().stream()
                .filter(lesion -> lesion.role() == LesionRole.TARGET
                        && lesion.irradiated()
                        && !lesion.progressedSinceIrradiation())
                .map(lesion -> Finding.warning(Place.lesion(lesion.id()), "check.lesion.irradiated", lesion.id()))
                .toList();
    }
}
