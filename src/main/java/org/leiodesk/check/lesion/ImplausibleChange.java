package org.leiodesk.check.lesion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.study.ProtocolSettings;

/** From one measurement to the next a lesion does not become 10 times as large, or a tenth: a decimal point may be wrong. */
public final class ImplausibleChange implements EditCheck {
    private static final long FACTOR = 10;

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            for (Lesion lesion : read.lesions()) {
                LesionMeasurement before = null;
                for (LesionMeasurement now : inOrder(read, lesion)) {
                    if (before != null && isImplausible(size(before), size(now))) {
                        findings.add(Finding.warning(
                                Place.measurement(now),
                                "check.lesion.implausibleChange",
                                lesion.id(),
                                size(before),
                                size(now)));
                    }
                    before = now;
                }
            }
        }
        return findings;
    }

    private static List<LesionMeasurement> inOrder(ReadLesions read, Lesion lesion) {
        return read.measurements().stream()
                .filter(m -> m.lesion().equals(lesion.id()) && m.state() instanceof LesionSize.Measured)
                .sorted(Comparator.comparing(LesionMeasurement::imagedOn).thenComparing(LesionMeasurement::sequence))
                .toList();
    }

    private static boolean isImplausible(Millimetres before, Millimetres now) {
        long one = before.tenThousandths();
        long other = now.tenThousandths();
        return one > 0 && other > 0 && (one >= FACTOR * other || other >= FACTOR * one);
    }

    private static Millimetres size(LesionMeasurement measurement) {
        return measurement.state() instanceof LesionSize.Measured measured ? measured.value() : Millimetres.ZERO;
    }
}
