package org.leiodesk.endpoint.exposure;

import java.util.List;
import java.util.OptionalDouble;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.study.DoseSettings;

/** Body surface area for which a cycle was dosed. */
public final class BodySurface {
    private BodySurface() {}

    /**
     * The area in m2 by the formula and the upper limit of the protocol, from the height and the weight of that cycle or, where one is missing, from
     * the last cycle before it that has it. Empty when either was never measured.
     *
     * @param cycles cycles of one subject in any order
     * @param number number of the cycle
     */
    public static OptionalDouble squareMetres(List<Cycle> cycles, int number, DoseSettings doses) {
        Double height = null;
        Double weight = null;
        int heightFrom = Integer.MIN_VALUE;
        int weightFrom = Integer.MIN_VALUE;
        for (Cycle each : cycles) {
            if (each.number() <= number && each.heightCm() != null && each.number() >= heightFrom) {
                height = each.heightCm();
                heightFrom = each.number();
            }
            if (each.number() <= number && each.weightKg() != null && each.number() >= weightFrom) {
                weight = each.weightKg();
                weightFrom = each.number();
            }
        }
        if (height == null || weight == null || height <= 0 || weight <= 0) {
            return OptionalDouble.empty();
        }
        double area = doses.bsaFormula().squareMetres(height, weight);
        return OptionalDouble.of(doses.bsaCapM2() > 0 ? Math.min(area, doses.bsaCapM2()) : area);
    }
}
