package org.leiodesk.domain.exposure;

import java.math.BigDecimal;

/**
 * An amount of a drug with its unit.
 *
 * @param amount 0 or more
 * @param unit mg/m2 for what is typed here; imported doses keep theirs, empty when not recorded
 */
public record Dose(BigDecimal amount, String unit) {
    public static Dose mgPerM2(double amount) {
        return new Dose(BigDecimal.valueOf(amount).stripTrailingZeros(), "mg/m2");
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }
}
