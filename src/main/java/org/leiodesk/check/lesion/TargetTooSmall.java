package org.leiodesk.check.lesion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.study.ProtocolSettings;

/**
 * A target that is no lymph node is at least so large at baseline (recist.md section 1): 10 mm; on CT or MRI with slices above 5 mm twice the
 * slice; on a chest X-ray 20 mm. A method that was not recorded is taken for CT.
 */
public final class TargetTooSmall implements EditCheck {
    private static final BigDecimal LIMIT = BigDecimal.TEN;
    private static final BigDecimal X_RAY_LIMIT = BigDecimal.valueOf(20);
    private static final double THIN_SLICE = 5;

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            read.targets().filter(lesion -> !lesion.isLymphNode()).forEach(lesion -> {
                BigDecimal limit = limit(lesion);
                read.baselineDiameter(lesion)
                        .filter(size -> size.toBigDecimal().compareTo(limit) < 0)
                        .ifPresent(size -> findings.add(finding(lesion, size, limit)));
            });
        }
        return findings;
    }

    private static BigDecimal limit(Lesion lesion) {
        ImagingMethod method = lesion.method();
        if (method == ImagingMethod.CHEST_X_RAY) {
            return X_RAY_LIMIT;
        }
        Double slice = lesion.sliceThicknessMm();
        boolean sliced = method == null || method == ImagingMethod.CT || method == ImagingMethod.MRI;
        return sliced && slice != null && slice > THIN_SLICE && slice < 1000
                ? BigDecimal.valueOf(slice).multiply(BigDecimal.valueOf(2)).stripTrailingZeros()
                : LIMIT;
    }

    private static Finding finding(Lesion lesion, Millimetres size, BigDecimal limit) {
        return Finding.warning(
                Place.lesion(lesion.id()), "check.lesion.tooSmall", lesion.id(), size, limit.toPlainString());
    }
}
