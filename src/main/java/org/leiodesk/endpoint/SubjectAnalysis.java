package org.leiodesk.endpoint;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.TumourEvaluation;

/**
 * Everything derived about one subject.
 *
 * @param casebook what it was derived from
 * @param firstDose first dose of either drug; null when not treated
 * @param lastDose last day of treatment; null when not treated
 * @param enrolled in the enrolled set
 * @param full in the full set, which is also the safety set
 * @param evaluable in the response-evaluable set
 * @param whyNotEvaluable why not in the response-evaluable set; null when in it
 * @param tumour responses at all time points
 * @param unconfirmedBest best overall response without confirmation
 * @param confirmedBest best overall response with confirmation
 * @param progression first progression by RECIST, with its date; null when none
 * @param newTherapyOn start of the first new anticancer therapy after the first dose; null when none
 * @param deathOn date of death used in the analysis; null when not known to have died
 * @param lastKnownAlive last date known alive; null when no complete date is recorded
 * @param depth depth of response; null when there is no complete sum to compare
 * @param times times of this subject: PFS, OS, FU when in the full set; DOR, TTR when a confirmed responder
 */
public record SubjectAnalysis(
        Casebook casebook,
        @Nullable LocalDate firstDose,
        @Nullable LocalDate lastDose,
        boolean enrolled,
        boolean full,
        boolean evaluable,
        @Nullable Message whyNotEvaluable,
        TumourEvaluation tumour,
        BestResponse unconfirmedBest,
        BestResponse confirmedBest,
        @Nullable Decision<TimepointResponse> progression,
        @Nullable LocalDate newTherapyOn,
        @Nullable LocalDate deathOn,
        @Nullable LocalDate lastKnownAlive,
        @Nullable DepthOfResponse depth,
        List<EventTime> times) {
    public SubjectAnalysis {
        times = List.copyOf(times);
    }
}
