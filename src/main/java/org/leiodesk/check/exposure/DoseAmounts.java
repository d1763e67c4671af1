package org.leiodesk.check.exposure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.exposure.Dose;

/** Doses per body surface. */
final class DoseAmounts {
    private DoseAmounts() {}

    /** The amount in mg/m2 when the dose is recorded so; a dose of another unit is not compared. */
    static Optional<BigDecimal> mgPerM2(@Nullable Dose dose) {
        return dose != null && dose.unit().equalsIgnoreCase("mg/m2") ? Optional.of(dose.amount()) : Optional.empty();
    }
}
