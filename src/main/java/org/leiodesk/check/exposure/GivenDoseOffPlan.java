package org.leiodesk.check.exposure;

import java.math.BigDecimal;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.study.ProtocolSettings;

/** A dose given that differs from the planned one of the same unit by 20 % or more has a reason. */
public final class GivenDoseOffPlan implements EditCheck {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        return book.administrations().stream()
                .filter(a -> a.adjustment().isBlank() && isOff(a))
                .map(GivenDoseOffPlan::finding)
                .toList();
    }

    private static boolean isOff(Administration administration) {
        Dose planned = administration.planned();
        Dose given = administration.given();
        if (planned == null
                || given == null
                || planned.isZero()
                || !planned.unit().equalsIgnoreCase(given.unit())) {
            return false;
        }
        BigDecimal difference = given.amount().subtract(planned.amount()).abs();
        return difference.multiply(FIVE).compareTo(planned.amount()) >= 0;
    }

    private static Finding finding(Administration administration) {
        Dose planned = administration.planned();
        Dose given = administration.given();
        return Finding.warning(
                Place.dose(administration),
                "check.dose.offPlan",
                administration.drug().name(),
                given == null ? "" : given.amount().toPlainString(),
                planned == null ? "" : planned.amount().toPlainString(),
                planned == null ? "" : planned.unit());
    }
}
