package org.leiodesk.check.exposure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.Diagnosis;

/**
 * Cumulative epirubicin in mg/m2, earlier epirubicin and doxorubicin (times its factor) counted in, against the two limits of the protocol. Pointed
 * out at the cycle that reaches a limit, or at the prior therapy when that does. Doses recorded in other units are not counted.
 */
public final class CumulativeEpirubicin implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        DoseSettings doses = settings.doses();
        BigDecimal warn = BigDecimal.valueOf(doses.epirubicinWarnMgPerM2());
        BigDecimal stop = BigDecimal.valueOf(doses.epirubicinStopMgPerM2());
        BigDecimal total = earlier(book.diagnosis(), doses);
        List<Finding> findings = new ArrayList<>();
        add(findings, Place.PRIOR_THERAPY, BigDecimal.ZERO, total, warn, stop);
        for (Administration administration : given(book)) {
            BigDecimal before = total;
            total = total.add(DoseAmounts.mgPerM2(administration.given()).orElse(BigDecimal.ZERO));
            add(findings, Place.cycle(administration.cycle()), before, total, warn, stop);
        }
        return findings;
    }

    private static BigDecimal earlier(@Nullable Diagnosis diagnosis, DoseSettings doses) {
        return diagnosis == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(diagnosis.priorDoxorubicinMgPerM2())
                        .multiply(BigDecimal.valueOf(doses.doxorubicinFactor()))
                        .add(BigDecimal.valueOf(diagnosis.priorEpirubicinMgPerM2()));
    }

    private static List<Administration> given(Casebook book) {
        return book.administrations().stream()
                .filter(a -> a.drug().equals(Drug.EPIRUBICIN))
                .sorted(Comparator.comparingInt(Administration::cycle).thenComparingInt(Administration::day))
                .toList();
    }

    private static void add(
            List<Finding> findings,
            String place,
            BigDecimal before,
            BigDecimal total,
            BigDecimal warn,
            BigDecimal stop) {
        if (before.compareTo(stop) < 0 && total.compareTo(stop) >= 0) {
            findings.add(Finding.warning(place, "check.epirubicin.stop", rounded(total), rounded(stop)));
        } else if (before.compareTo(warn) < 0 && total.compareTo(warn) >= 0) {
            findings.add(Finding.warning(place, "check.epirubicin.warn", rounded(total), rounded(warn), rounded(stop)));
        }
    }

    private static String rounded(BigDecimal amount) {
        BigDecimal plain = amount.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.toPlainString();
    }
}
