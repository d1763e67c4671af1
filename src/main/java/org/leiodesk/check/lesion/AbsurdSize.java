package org.leiodesk.check.lesion;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.study.ProtocolSettings;

/** No lesion measures more than 500 mm: the unit or the decimal point is wrong. */
public final class AbsurdSize implements EditCheck {
    private static final Millimetres LIMIT = Millimetres.of("500");

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        return book.measurements().stream()
                .flatMap(m -> Diameters.of(m).stream()
                        .filter(size -> size.compareTo(LIMIT) > 0)
                        .map(size -> Finding.warning(
                                Place.measurement(m), "check.lesion.absurdSize", m.lesion(), size, LIMIT)))
                .toList();
    }
}
