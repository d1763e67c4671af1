package org.leiodesk.service.entry;

import java.util.List;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;

/** The limits of the protocol settings, as their records state them. */
public final class ProtocolCheck {
    private ProtocolCheck() {}

    public static EntryCheck of(ProtocolSettings settings, EntryCheck check) {
        check.within("cycleDays", settings.cycleDays(), 1, 365)
                .within("assessmentIntervalDays", settings.assessmentIntervalDays(), 1, 365)
                .within("assessmentWindowDays", settings.assessmentWindowDays(), 0, 60)
                .within("baselineWindowDays", settings.baselineWindowDays(), 0, 365)
                .within("confidenceLevel", settings.confidenceLevel(), 0.5, 0.9999)
                .filled("ctcaeVersion", settings.ctcaeVersion());
        response(settings.response(), check);
        doses(settings.doses(), check);
        return check;
    }

    private static void response(ResponseSettings response, EntryCheck check) {
        check.within("confirmationDays", response.confirmationDays(), 0, 365)
                .within("stableMinimumDays", response.stableMinimumDays(), 0, 365)
                .within("maxNotEvaluableBetween", response.maxNotEvaluableBetween(), 0, 10);
    }

    private static void doses(DoseSettings doses, EntryCheck check) {
        levels("temozolomideLevels", doses.temozolomideLevels(), 1000, check);
        levels("epirubicinLevelsPercent", doses.epirubicinLevelsPercent(), 100, check);
        check.within("temozolomideDays", doses.temozolomideDays(), 1, 28)
                .within("epirubicinMgPerM2", doses.epirubicinMgPerM2(), 0, 1000)
                .within("maximumEpirubicinCycles", doses.maximumEpirubicinCycles(), 0, 99)
                .within("maximumDelayDays", doses.maximumDelayDays(), 0, 365)
                .within("cycleWindowDays", doses.cycleWindowDays(), 0, 60)
                .within("bsaCapM2", doses.bsaCapM2(), 0, 5)
                .within("epirubicinWarnMgPerM2", doses.epirubicinWarnMgPerM2(), 0, 10_000)
                .within("epirubicinStopMgPerM2", doses.epirubicinStopMgPerM2(), 0, 10_000)
                .within("doxorubicinFactor", doses.doxorubicinFactor(), 0, 10);
    }

    private static void levels(String item, List<Integer> levels, double most, EntryCheck check) {
        check.refuse(levels.isEmpty(), item, "service.item.blank");
        for (int level : levels) {
            check.within(item, level, 0, most);
        }
    }
}
