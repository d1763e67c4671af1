package org.leiodesk.check.lesion;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.study.ProtocolSettings;

/** Unequivocal progression of a non-target needs a reason in words (recist.md section 4). */
public final class ProgressionWithoutReason implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        return book.measurements().stream()
                .filter(m -> m.state() instanceof NonTargetState.UnequivocalProgression said
                        && said.reason().isBlank())
                .map(m -> Finding.warning(Place.measurement(m), "check.lesion.progressionWithoutReason", m.lesion()))
                .toList();
    }
}
