package org.leiodesk.check.lesion;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.study.ProtocolSettings;

/** A bone lesion is a target only when it is lytic or mixed with a soft-tissue part that can be measured (recist.md section 1). */
public final class BoneTarget implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        return book.lesions().stream()
                .filter(lesion -> lesion.role() == LesionRole.TARGET && lesion.kind() == LesionKind.BONE)
                .map(lesion -> Finding.warning(Place.lesion(lesion.id()), "check.lesion.bone", lesion.id()))
                .toList();
    }
}
