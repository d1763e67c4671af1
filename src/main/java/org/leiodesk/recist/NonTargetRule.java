package org.leiodesk.recist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.recist.reading.Dated;
import org.leiodesk.recist.reading.IndexedLesion;
import org.leiodesk.recist.reading.NonTargetStatus;
import org.leiodesk.recist.reading.Reading;
import org.leiodesk.recist.reading.Slot;

/**
 * Non-target response at a time point (recist.md section 4).
 *
 * <ol>
 *   <li>PD: unequivocal progression of one, dated by the earliest record that says so.
 *   <li>NE: one was not evaluated, or has no record.
 *   <li>NON-CR/NON-PD: one is still present.
 *   <li>CR: all are gone, all nodes below 10 mm.
 * </ol>
 *
 * What is not PD is dated by the latest record of a non-target, else by the time point.
 */
final class NonTargetRule {
    private static final Decision.Sentence NONE = new Decision.Sentence.Said(Message.of("recist.nonTarget.none"));
    private static final Decision.Sentence GONE = new Decision.Sentence.Said(Message.of("recist.nonTarget.cr"));

    private NonTargetRule() {}

    static Decision<NonTargetResponse> decide(List<IndexedLesion> nonTargets, Slot slot) {
        if (nonTargets.isEmpty()) {
            return new Decision<>(NonTargetResponse.NOT_APPLICABLE, "NONTARGET-NONE", NONE, null, null);
        }
        Reading latest = null;
        Reading progressed = null;
        LesionId notEvaluated = null;
        LesionId present = null;
        for (IndexedLesion lesion : nonTargets) {
            Reading reading = slot.of(lesion);
            LesionId id = lesion.lesion().id();
            if (reading != null && (latest == null || reading.isLaterThan(latest))) {
                latest = reading;
            }
            switch (NonTargetStatus.of(reading)) {
                case PROGRESSED -> progressed = earliest(lesion, slot, progressed);
                case NOT_EVALUATED -> notEvaluated = notEvaluated == null ? id : notEvaluated;
                case PRESENT -> present = present == null ? id : present;
                case GONE -> {}
            }
        }
        Dated dated = latest == null ? slot.latest() : latest;
        if (progressed != null) {
            return decision(NonTargetResponse.PD, "NONTARGET-PD", progressed, progression(progressed));
        }
        if (notEvaluated != null) {
            Decision.Sentence sentence = new Decision.Sentence.OfLesion("recist.nonTarget.ne", notEvaluated);
            return decision(NonTargetResponse.NE, "NONTARGET-NE", dated, sentence);
        }
        return present == null
                ? decision(NonTargetResponse.CR, "NONTARGET-CR", dated, GONE)
                : decision(
                        NonTargetResponse.NON_CR_NON_PD,
                        "NONTARGET-PRESENT",
                        dated,
                        new Decision.Sentence.OfLesion("recist.nonTarget.present", present));
    }

    private static Decision.Sentence progression(Reading progressed) {
        LesionId id = progressed.lesion().lesion().id();
        return progressed.state() instanceof NonTargetState.UnequivocalProgression said
                        && !said.reason().isBlank()
                ? new Decision.Sentence.Said(Message.of("recist.nonTarget.pdReason", id, said.reason()))
                : new Decision.Sentence.OfLesion("recist.nonTarget.pd", id);
    }

    private static @Nullable Reading earliest(IndexedLesion lesion, Slot slot, @Nullable Reading before) {
        Reading earliest = before;
        for (Reading reading : slot.readings()) {
            if (reading.lesion().index() == lesion.index()
                    && NonTargetStatus.of(reading) == NonTargetStatus.PROGRESSED
                    && (earliest == null || reading.isBefore(earliest))) {
                earliest = reading;
            }
        }
        return earliest;
    }

    private static Decision<NonTargetResponse> decision(
            NonTargetResponse response, String rule, Dated dated, Decision.Sentence sentence) {
        return new Decision<>(response, rule, sentence, dated.date(), dated.source());
    }
}
