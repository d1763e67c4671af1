package org.leiodesk.recist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.recist.reading.Dated;
import org.leiodesk.recist.reading.Reading;
import org.leiodesk.recist.reading.Slot;
import org.leiodesk.recist.reading.TargetReading;
import org.leiodesk.recist.reading.Thresholds;

/**
 * Target response at a time point (recist.md section 3), with S the sum now, B the sum at baseline, N the nadir before. First hit wins.
 *
 * <ol>
 *   <li>CR: all targets evaluated now; every non-node absent, every node below 10 mm.
 *   <li>PD: what is measured now is at least 20 % and 5 mm above N, also when lesions are missing.
 *   <li>NE: a target is missing, now or at baseline.
 *   <li>PR: S is at most 70 % of B.
 *   <li>SD otherwise.
 * </ol>
 *
 * PD is dated by the latest scan of the targets, the others by their latest record, "not done" records too; when there is none, by the time point.
 */
final class TargetRule {
    private static final Decision.Sentence NONE = new Decision.Sentence.Said(Message.of("recist.target.none"));

    private TargetRule() {}

    static Decision<TargetResponse> decide(SumOfDiameters sum, List<TargetReading> targets, Slot slot) {
        if (targets.isEmpty()) {
            return new Decision<>(TargetResponse.NOT_APPLICABLE, "TARGET-NONE", NONE, null, null);
        }
        Millimetres now = sum.measured();
        Millimetres baseline = sum.baseline();
        Millimetres nadir = sum.nadir();
        if (sum.isComplete() && allGone(targets)) {
            return decision(TargetResponse.CR, "TARGET-1", latest(targets, slot, false), sum);
        }
        if (nadir != null && Thresholds.isProgression(now, nadir)) {
            return decision(TargetResponse.PD, "TARGET-2", latest(targets, slot, true), sum);
        }
        if (sum.missing() > 0 || baseline == null || nadir == null) {
            return decision(TargetResponse.NE, "TARGET-3", latest(targets, slot, false), sum);
        }
        return Thresholds.isPartial(now, baseline)
                ? decision(TargetResponse.PR, "TARGET-4", latest(targets, slot, false), sum)
                : decision(TargetResponse.SD, "TARGET-5", latest(targets, slot, false), sum);
    }

    private static boolean allGone(List<TargetReading> targets) {
        for (TargetReading target : targets) {
            if (!target.gone()) {
                return false;
            }
        }
        return true;
    }

    private static Decision<TargetResponse> decision(
            TargetResponse response, String rule, Dated latest, SumOfDiameters sum) {
        return new Decision<>(
                response, rule, new Decision.Sentence.OfSum(response, sum), latest.date(), latest.source());
    }

    /** The latest record of a target, when there is one to which the question applies; else that of the time point. */
    private static Dated latest(List<TargetReading> targets, Slot slot, boolean scanned) {
        Reading latest = null;
        for (TargetReading target : targets) {
            Reading reading = target.reading();
            if (reading != null && (!scanned || target.scanned())) {
                latest = later(latest, reading);
            }
        }
        return latest == null ? slot.latest() : latest;
    }

    private static Reading later(@Nullable Reading one, Reading other) {
        return one == null || other.isLaterThan(one) ? other : one;
    }
}
