package org.leiodesk.endpoint.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.endpoint.trial.DepthRule;
import org.leiodesk.recist.TimepointEvaluation;

/** Why the depth of response is what it is: the sum it was reached at, the baseline, and each sum that counts or does not. */
final class DepthReasons {
    private static final String RULE = "DEPTH";

    private final Evidence evidence;
    private final TimepointReasons timepoints;
    private final Leaves leaves;

    /** @param evidence of a subject who was treated */
    DepthReasons(Evidence evidence, TimepointReasons timepoints, Leaves leaves) {
        this.evidence = evidence;
        this.timepoints = timepoints;
        this.leaves = leaves;
    }

    Explanation explanation() {
        List<Explanation> because = new ArrayList<>();
        if (evidence.subject().tumour().baseline() == null) {
            because.add(leaves.firstDose());
        } else {
            because.add(timepoints.baseline());
        }
        because.addAll(sums());
        DepthOfResponse depth = evidence.subject().depth();
        if (depth == null) {
            return new Explanation(Message.of("endpoint.why.depth.none"), RULE, null, null, because);
        }
        int at = indexOf(depth);
        TimepointEvaluation timepoint = evidence.timepoints().get(at);
        Message claim = Message.of(
                "endpoint.why.depth",
                percent(depth.percent()),
                timepoints.sums().place(at),
                depth.date(),
                timepoint.sum().measured(),
                String.valueOf(timepoint.sum().baseline()));
        return new Explanation(
                claim,
                RULE,
                depth.date(),
                Leaves.ground(
                        timepoint.target().source(),
                        SourcedDate.of(depth.date(), timepoint.target().source())
                                .variable()),
                because);
    }

    private int indexOf(DepthOfResponse depth) {
        for (int i = 0; i < evidence.timepoints().size(); i++) {
            if (evidence.timepoints().get(i).timepoint().equals(depth.timepoint())) {
                return i;
            }
        }
        throw new IllegalStateException("The depth is that of a time point");
    }

    private List<Explanation> sums() {
        List<Explanation> sums = new ArrayList<>();
        boolean progressed = false;
        for (int i = 0; i < evidence.timepoints().size(); i++) {
            TimepointEvaluation each = evidence.timepoints().get(i);
            DepthRule.Uncounted uncounted = DepthRule.whyNotCounted(
                    each,
                    evidence.newTherapy() == null ? null : evidence.newTherapy().date(),
                    progressed);
            if (!each.sum().contributions().isEmpty()) {
                sums.add(sum(i, uncounted));
            }
            progressed |= each.overall().value() == TimepointResponse.PD;
        }
        return sums;
    }

    private Explanation sum(int index, DepthRule.@Nullable Uncounted uncounted) {
        TimepointEvaluation at = evidence.timepoints().get(index);
        Explanation sum = timepoints.sums().at(index);
        return new Explanation(
                Message.of(
                        "endpoint.why.depth.sum",
                        timepoints.sums().place(index),
                        at.sum().measured(),
                        Message.of("endpoint.why.depth." + (uncounted == null ? "counts" : uncounted.name()))),
                "",
                sum.date(),
                null,
                List.of(sum));
    }

    /** With its sign and one decimal: -65.1. */
    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%+.1f", percent);
    }
}
