package org.leiodesk.ui.cycles;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.DoseSettings;

/** The dose levels of the protocol in mg/m2, from the full dose down. */
final class DoseLevel {
    private DoseLevel() {}

    /** The levels of a drug of the protocol. */
    static List<BigDecimal> of(Drug drug, DoseSettings settings) {
        return drug.equals(Drug.EPIRUBICIN)
                ? settings.epirubicinLevelsPercent().stream()
                        .map(percent -> BigDecimal.valueOf(settings.epirubicinMgPerM2())
                                .multiply(BigDecimal.valueOf(percent))
                                .movePointLeft(2))
                        .toList()
                : settings.temozolomideLevels().stream()
                        .map(BigDecimal::valueOf)
                        .toList();
    }

    /** Which level a dose is, in words: full dose, level -1, ..., or that it is none; empty for no dose. */
    static Message name(Drug drug, @Nullable BigDecimal dose, DoseSettings settings) {
        if (dose == null) {
            return Message.of("casebook.level.none");
        }
        if (dose.signum() == 0) {
            return Message.of("casebook.level.notGiven");
        }
        List<BigDecimal> levels = of(drug, settings);
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).compareTo(dose) == 0) {
                return i == 0 ? Message.of("casebook.level.full") : Message.of("casebook.level.reduced", i);
            }
        }
        return Message.of("casebook.level.other");
    }
}
