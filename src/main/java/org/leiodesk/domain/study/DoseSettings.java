package org.leiodesk.domain.study;

import java.util.List;

/**
 * Dose settings of the protocol (study.md); doses in mg/m2, levels from the full dose down.
 *
 * @param temozolomideLevels mg/m2/day, days 1 to {@code temozolomideDays}
 * @param temozolomideDays number of days of temozolomide in a cycle
 * @param epirubicinMgPerM2 full dose on day 1
 * @param epirubicinLevelsPercent dose levels as percent of the full dose
 * @param maximumEpirubicinCycles cycles of epirubicin at the most
 * @param maximumDelayDays days that a cycle may be delayed
 * @param cycleWindowDays days that a cycle may start late and still be on time
 * @param bsaFormula formula of the body surface area
 * @param bsaCapM2 upper limit of the body surface area in m2, or 0 for none
 * @param epirubicinWarnMgPerM2 cumulative epirubicin at which the program warns
 * @param epirubicinStopMgPerM2 cumulative epirubicin at which it says stop
 * @param doxorubicinFactor epirubicin equivalent of 1 mg/m2 doxorubicin given earlier
 */
public record DoseSettings(
        List<Integer> temozolomideLevels,
        int temozolomideDays,
        double epirubicinMgPerM2,
        List<Integer> epirubicinLevelsPercent,
        int maximumEpirubicinCycles,
        int maximumDelayDays,
        int cycleWindowDays,
        BsaFormula bsaFormula,
        double bsaCapM2,
        double epirubicinWarnMgPerM2,
        double epirubicinStopMgPerM2,
        double doxorubicinFactor) {
    public static final DoseSettings DEFAULT = new DoseSettings(
            List.of(200, 150, 100), 5, 90, List.of(100, 75, 50), 6, 21, 3, BsaFormula.MOSTELLER, 0, 720, 900, 1.25);

    public DoseSettings {
        temozolomideLevels = List.copyOf(temozolomideLevels);
        epirubicinLevelsPercent = List.copyOf(epirubicinLevelsPercent);
    }
}
