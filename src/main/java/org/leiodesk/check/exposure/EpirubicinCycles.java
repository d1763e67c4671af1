package org.leiodesk.check.exposure;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.ProtocolSettings;

/** Epirubicin is given in no more cycles than the protocol allows; pointed out at each cycle beyond. */
public final class EpirubicinCycles implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        int limit = settings.doses().maximumEpirubicinCycles();
        return book.administrations().stream()
                .filter(EpirubicinCycles::isGivenEpirubicin)
                .map(Administration::cycle)
                .filter(cycle -> cycle > 0)
                .distinct()
                .sorted()
                .skip(limit)
                .map(cycle -> Finding.warning(Place.cycle(cycle), "check.epirubicin.cycles", cycle, limit))
                .toList();
    }

    private static boolean isGivenEpirubicin(Administration administration) {
        return administration.drug().equals(Drug.EPIRUBICIN)
                && administration.given() != null
                && !administration.given().isZero();
    }
}
