package org.leiodesk.domain.lesion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A slot in which a tumour assessment falls. Equal keys are the same time point.
 *
 * @param key identifies it within a subject: the visit number without trailing zeros, else the visit name, else the date
 * @param number visit number (VISITNUM); null when none was recorded
 * @param name name of the visit, empty when none was recorded
 */
public record Timepoint(String key, @Nullable BigDecimal number, String name) {
    /** A time point with a visit number: 0 is the baseline of what is typed here. */
    public static Timepoint of(BigDecimal number, String name) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Timepoint(plain.toPlainString(), plain, name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timepoint that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
