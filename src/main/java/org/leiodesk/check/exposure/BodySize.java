package org.leiodesk.check.exposure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.study.ProtocolSettings;

/** The body surface area of a cycle lies between 1.2 and 2.5 m2; what lies outside points to a slip in height or weight. */
public final class BodySize implements EditCheck {
    private static final double SMALLEST = 1.2;
    private static final double LARGEST = 2.5;

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (Cycle cycle : book.cycles()) {
            Double height = cycle.heightCm();
            Double weight = cycle.weightKg();
            if (height == null || weight == null) {
                continue;
            }
            double area =
                    height > 0 && weight > 0 ? settings.doses().bsaFormula().squareMetres(height, weight) : 0;
            if (!(area >= SMALLEST && area <= LARGEST)) {
                findings.add(Finding.warning(
                        Place.cycle(cycle.number()), "check.cycle.bodySize", rounded(area), height, weight));
            }
        }
        return findings;
    }

    private static String rounded(double area) {
        return Double.isFinite(area)
                ? BigDecimal.valueOf(area).setScale(2, RoundingMode.HALF_UP).toPlainString()
                : "?";
    }
}
