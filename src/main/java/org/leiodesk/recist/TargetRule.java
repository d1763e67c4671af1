package org.leiodesk.recist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Millimetres;
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
 * It is dated by the latest scan of the targets; when none was scanned, by the latest record that says so, else by the time point.
 */
final class TargetRule {
    private static final Decision.Sentence NONE = new Decision.Sentence.Said(Message.of("recist.target.none"));

    private TargetRule() {}

    static Decision<TargetResponse> decide(SumOfDiameters sum, List<TargetReading> targets, Slot slot) {
        if (targets.isEmpty()) {
            return new Decision<>(TargetResponse.NOT_APPLICABLE, "TARGET-NONE", NONE, null, null);
        }
        Reading latest = latest(targets, slot);
        Millimetres now = sum.measured();
        Millimetres baseline = sum.baseline();
        Millimetres nadir = sum.nadir();
        if (sum.isComplete() && allGone(targets)) {
            return decision(TargetResponse.CR, "TARGET-1", latest, sum);
        }
        if (nadir != null && Thresholds.isProgression(now, nadir)) {
            return decision(TargetResponse.PD, "TARGET-2", latest, sum);
        }
        if (sum.missing() > 0 || baseline == null || nadir == null) {
            return decision(TargetResponse.NE, "TARGET-3", latest, sum);
        }
        return Thresholds.isPartial(now, baseline)
                ? decision(TargetResponse.PR, "TARGET-4", latest, sum)
                : decision(TargetResponse.SD, "TARGET-5", latest, sum);
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
            TargetResponse response, String rule, Reading latest, SumOfDiameters sum) {
        return new Decision<>(
                response, rule, new Decision.Sentence.OfSum(response, sum), latest.date(), latest.source());
    }

    private static Reading latest(List<TargetReading> targets, Slot slot) {
        Reading scanned = null;
        Reading recorded = null;
        for (TargetReading target : targets) {
            Reading reading = target.reading();
            if (reading != null) {
                recorded = later(recorded, reading);
                scanned = target.scanned() ? later(scanned, reading) : scanned;
            }
        }
        if (scanned != null) {
            return scanned;
        }
        return recorded != null ? recorded : slot.latest();
    }

    private static Reading later(@Nullable Reading one, Reading other) {
        return one == null || other.isLaterThan(one) ? other : one;
    }
}
