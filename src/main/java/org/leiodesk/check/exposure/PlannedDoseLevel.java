package org.leiodesk.check.exposure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;

/** A planned dose in mg/m2 is a dose level of the protocol, or 0 when it is left out. */
public final class PlannedDoseLevel implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (Administration administration : book.administrations()) {
            List<BigDecimal> levels = levels(administration.drug(), settings.doses());
            DoseAmounts.mgPerM2(administration.planned())
                    .filter(planned -> planned.signum() > 0 && !levels.isEmpty())
                    .filter(planned -> levels.stream().noneMatch(level -> level.compareTo(planned) == 0))
                    .ifPresent(planned -> findings.add(Finding.warning(
                            Place.dose(administration),
                            "check.dose.notALevel",
                            administration.drug().name(),
                            planned.toPlainString(),
                            text(levels))));
        }
        return findings;
    }

    private static List<BigDecimal> levels(Drug drug, DoseSettings doses) {
        if (drug.equals(Drug.TEMOZOLOMIDE)) {
            return doses.temozolomideLevels().stream().map(BigDecimal::valueOf).toList();
        }
        if (drug.equals(Drug.EPIRUBICIN)) {
            BigDecimal full = BigDecimal.valueOf(doses.epirubicinMgPerM2());
            return doses.epirubicinLevelsPercent().stream()
                    .map(percent -> full.multiply(BigDecimal.valueOf(percent)).movePointLeft(2))
                    .toList();
        }
        return List.of();
    }

    private static String text(List<BigDecimal> levels) {
        return String.join(
                ", ",
                levels.stream()
                        .map(level -> level.stripTrailingZeros().toPlainString())
                        .toList());
    }
}
