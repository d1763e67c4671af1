package org.leiodesk.recist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.recist.reading.Reading;
import org.leiodesk.recist.reading.TargetReading;

/**
 * The sum over the target lesions at one time point.
 *
 * @param contributions one a target, in the order of the lesion ids
 * @param measured sum of those that are there, in mm; of a split lesion that is missing, its evaluable fragments
 * @param missing how many are missing
 * @param baseline complete sum at baseline; null when there is none
 * @param nadir smallest complete sum of baseline and all earlier time points; null when there is none, and at baseline
 */
public record SumOfDiameters(
        List<LesionContribution> contributions,
        Millimetres measured,
        int missing,
        @Nullable Millimetres baseline,
        @Nullable Millimetres nadir) {
    public SumOfDiameters {
        contributions = List.copyOf(contributions);
    }

    /** Whether there are targets and none is missing. */
    public boolean isComplete() {
        return missing == 0 && !contributions.isEmpty();
    }

    /** The sum at baseline. */
    static SumOfDiameters atBaseline(List<TargetReading> targets) {
        SumOfDiameters sum = of(targets, null);
        return new SumOfDiameters(
                sum.contributions, sum.measured, sum.missing, sum.isComplete() ? sum.measured : null, null);
    }

    /** The sum at the time point that follows this one; an incomplete sum is never a nadir. */
    SumOfDiameters next(List<TargetReading> targets) {
        return of(targets, this);
    }

    private static SumOfDiameters of(List<TargetReading> targets, @Nullable SumOfDiameters before) {
        List<LesionContribution> contributions = new ArrayList<>(targets.size());
        long measured = 0;
        int missing = 0;
        for (int i = 0; i < targets.size(); i++) {
            TargetReading target = targets.get(i);
            measured += target.measured().tenThousandths();
            missing += target.missing() ? 1 : 0;
            contributions.add(contribution(target, before == null ? null : before.contributions.get(i)));
        }
        return new SumOfDiameters(
                contributions,
                new Millimetres(measured),
                missing,
                before == null ? null : before.baseline,
                before == null ? null : smaller(before.nadir, before.isComplete() ? before.measured : null));
    }

    private static LesionContribution contribution(TargetReading target, @Nullable LesionContribution before) {
        Reading reading = target.reading();
        Millimetres value = target.missing() ? null : target.measured();
        return new LesionContribution(
                target.lesion().lesion().id(),
                target.lesion().lesion().axis(),
                value,
                before == null ? value : before.baseline(),
                before == null ? null : smaller(before.nadir(), before.value()),
                reading == null ? null : reading.date(),
                reading == null ? null : reading.source());
    }

    private static @Nullable Millimetres smaller(@Nullable Millimetres one, @Nullable Millimetres other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isAtLeast(one) ? one : other;
    }
}
