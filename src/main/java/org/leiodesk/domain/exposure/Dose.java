package org.leiodesk.domain.exposure;

import java.math.BigDecimal;

/**
 * An amount of a drug with its unit.
 *
 * @param amount 0 or more
 * @param unit mg/m2 for what is typed here; imported doses keep theirs, empty when not recorded
 */
public record Dose(BigDecimal amount, String unit) {
    /** Takes trailing zeros away, so that 200 and 200.0 are the same dose. */
    public Dose {
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    public static Dose mgPerM2(double amount) {
        return new Dose(BigDecimal.valueOf(amount), "mg/m2");
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }
}
