package org.leiodesk.endpoint.trial;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.TumourEvaluation;

/**
 * Depth of response (endpoints.md): the smallest % change of the sum from baseline.
 *
 * <ol>
 *   <li>Only complete sums count, against a complete baseline sum above 0.
 *   <li>Time points count up to and including the first PD, when their response is dated on or before the start of new therapy.
 *   <li>Of equal changes the first one counts.
 * </ol>
 */
public final class DepthRule {
    /** Why the sum of a time point does not count. */
    public enum Uncounted {
        AFTER_PROGRESSION,
        AFTER_NEW_THERAPY,
        BASELINE_INCOMPLETE,
        INCOMPLETE
    }

    private DepthRule() {}

    static Optional<DepthOfResponse> of(TumourEvaluation tumour, @Nullable LocalDate newTherapyOn) {
        TimepointEvaluation best = null;
        boolean progressed = false;
        for (TimepointEvaluation each : tumour.timepoints()) {
            if (whyNotCounted(each, newTherapyOn, progressed) == null
                    && (best == null
                            || each.sum().measured().compareTo(best.sum().measured()) < 0)) {
                best = each;
            }
            progressed |= each.overall().value() == TimepointResponse.PD;
        }
        return Optional.ofNullable(best).map(DepthRule::change);
    }

    /**
     * Why the sum of a time point does not count; null when it does.
     *
     * @param progressed whether an earlier time point was PD
     */
    public static @Nullable Uncounted whyNotCounted(
            TimepointEvaluation timepoint, @Nullable LocalDate newTherapyOn, boolean progressed) {
        if (progressed) {
            return Uncounted.AFTER_PROGRESSION;
        }
        if (newTherapyOn != null && dateOf(timepoint).isAfter(newTherapyOn)) {
            return Uncounted.AFTER_NEW_THERAPY;
        }
        Millimetres baseline = timepoint.sum().baseline();
        if (baseline == null || baseline.compareTo(Millimetres.ZERO) <= 0) {
            return Uncounted.BASELINE_INCOMPLETE;
        }
        return timepoint.sum().isComplete() ? null : Uncounted.INCOMPLETE;
    }

    /** The date of the overall response at a time point. */
    static LocalDate dateOf(TimepointEvaluation timepoint) {
        return timepoint.overall().date() == null
                ? timepoint.latest().date()
                : timepoint.overall().date().date();
    }

    /** The change at a time point whose sum counts ({@link #whyNotCounted}), dated by the scan of its targets. */
    public static DepthOfResponse change(TimepointEvaluation timepoint) {
        Millimetres baseline = timepoint.sum().baseline();
        long from = baseline == null ? 0 : baseline.tenThousandths();
        long now = timepoint.sum().measured().tenThousandths();
        LocalDate date = timepoint.target().date() == null
                ? timepoint.latest().date()
                : timepoint.target().date().date();
        return new DepthOfResponse(100.0 * (now - from) / from, date, timepoint.timepoint());
    }
}
