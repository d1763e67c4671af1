package org.leiodesk.recist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.recist.reading.Dated;
import org.leiodesk.recist.reading.Reading;

/**
 * Overall response at a time point (recist.md section 6).
 *
 * <ol>
 *   <li>PD: target PD, non-target PD or an unequivocal new lesion; of those that hold, the one dated earliest.
 *   <li>PD too: disease seen again after an overall CR, dated by the earliest record that shows it, if that is earlier still.
 *   <li>Otherwise as the table has it, dated by the latest record of the time point.
 * </ol>
 */
final class OverallRule {
    private OverallRule() {}

    /**
     * Decides.
     *
     * @param completeOn date of an earlier overall CR; null when there was none
     * @param seenAgain the earliest record that shows disease at this time point; null when none does
     * @param latest the latest record of the time point
     */
    static Decision<TimepointResponse> decide(
            Decision<TargetResponse> target,
            Decision<NonTargetResponse> nonTarget,
            Decision<NewLesionStatus> newLesion,
            @Nullable LocalDate completeOn,
            @Nullable Reading seenAgain,
            Dated latest) {
        Decision<TimepointResponse> progression = null;
        if (target.value() == TargetResponse.PD) {
            progression = progression("OVERALL-PD-TARGET", target);
        }
        if (nonTarget.value() == NonTargetResponse.PD) {
            progression = earlier(progression, progression("OVERALL-PD-NONTARGET", nonTarget));
        }
        if (newLesion.value() == NewLesionStatus.UNEQUIVOCAL) {
            progression = earlier(progression, progression("OVERALL-PD-NEW", newLesion));
        }
        if (completeOn != null && seenAgain != null) {
            progression = earlier(progression, seenAgain(completeOn, seenAgain));
        }
        if (progression != null) {
            return progression;
        }
        TimepointResponse response = table(target.value(), nonTarget.value());
        return new Decision<>(
                response,
                "OVERALL-TABLE",
                new Decision.Sentence.OfTable(response, target, nonTarget),
                latest.date(),
                latest.source());
    }

    /** The table of recist.md section 6 for what is neither target nor non-target PD. */
    static TimepointResponse table(TargetResponse target, NonTargetResponse nonTarget) {
        return switch (target) {
            case CR ->
                nonTarget == NonTargetResponse.CR || nonTarget == NonTargetResponse.NOT_APPLICABLE
                        ? TimepointResponse.CR
                        : TimepointResponse.PR;
            case PR -> TimepointResponse.PR;
            case SD -> TimepointResponse.SD;
            case PD -> TimepointResponse.PD;
            case NE -> TimepointResponse.NE;
            case NOT_APPLICABLE ->
                switch (nonTarget) {
                    case CR -> TimepointResponse.CR;
                    case NON_CR_NON_PD -> TimepointResponse.NON_CR_NON_PD;
                    case PD -> TimepointResponse.PD;
                    case NE, NOT_APPLICABLE -> TimepointResponse.NE;
                };
        };
    }

    private static Decision<TimepointResponse> progression(String rule, Decision<?> of) {
        return new Decision<>(TimepointResponse.PD, rule, of.why(), of.date(), of.source());
    }

    private static Decision<TimepointResponse> seenAgain(LocalDate completeOn, Reading seen) {
        Message sentence = Message.of(
                "recist.overall.afterComplete",
                completeOn,
                seen.lesion().lesion().id(),
                seen.date().date());
        return new Decision<>(
                TimepointResponse.PD,
                "OVERALL-PD-AFTER-CR",
                new Decision.Sentence.Said(sentence),
                seen.date(),
                seen.source());
    }

    private static Decision<TimepointResponse> earlier(
            @Nullable Decision<TimepointResponse> one, Decision<TimepointResponse> other) {
        if (one == null) {
            return other;
        }
        return one.date() != null && other.date() != null && other.date().compareTo(one.date()) < 0 ? other : one;
    }
}
