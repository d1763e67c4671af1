package org.leiodesk.ui.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.SumOfDiameters;
import org.leiodesk.recist.TargetResponse;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.TumourEvaluation;

/**
 * What is derived at one time point, as the board shows it.
 *
 * @param sum sum of diameters in mm, such as 32.5; empty when there are no targets
 * @param missing how many targets the sum lacks
 * @param fromBaseline change from the baseline sum in percent, such as -65.1 %; empty when it cannot be said, and at baseline
 * @param fromNadir change from the nadir, likewise
 * @param target target response; empty at baseline and without targets
 * @param nonTarget non-target response; empty at baseline and without non-targets
 * @param overall overall response; null at baseline
 * @param sentences why, in sentences: the rule that decided, and what is missing to the next response
 */
public record ColumnResult(
        String sum,
        int missing,
        String fromBaseline,
        String fromNadir,
        String target,
        String nonTarget,
        @Nullable TimepointResponse overall,
        List<Message> sentences) {
    public ColumnResult {
        sentences = List.copyOf(sentences);
    }

    /** What is derived, line by line under the lesions. */
    enum Line {
        SUM,
        FROM_BASELINE,
        FROM_NADIR,
        TARGETS,
        OVERALL,
        /** The investigator's own response, which is reviewed and not derived. */
        INVESTIGATOR
    }

    /** A line of this column: a number, a percentage, or codes; NON-CR/NON-PD of the non-targets is NCP, where there is little room. */
    String text(Line line) {
        return switch (line) {
            case SUM -> sum;
            case FROM_BASELINE -> fromBaseline;
            case FROM_NADIR -> fromNadir;
            case TARGETS -> targets();
            case OVERALL -> overall == null ? "" : overall.code();
            case INVESTIGATOR -> "";
        };
    }

    private String targets() {
        String shortly = nonTarget.equals(TimepointResponse.NON_CR_NON_PD.code()) ? "NCP" : nonTarget;
        return target + (target.isEmpty() || shortly.isEmpty() ? "" : " / ") + shortly;
    }

    /** The results of all time points that have any. */
    static Map<Timepoint, ColumnResult> of(TumourEvaluation evaluation, List<BoardColumn> columns) {
        Map<Timepoint, ColumnResult> results = new HashMap<>();
        BaselineEvaluation baseline = evaluation.baseline();
        if (baseline == null) {
            return results;
        }
        results.put(
                baseline.timepoint(),
                new ColumnResult(
                        text(baseline.sum()), baseline.sum().missing(), "", "", "", "", null, atBaseline(baseline)));
        for (TimepointEvaluation timepoint : evaluation.timepoints()) {
            results.put(timepoint.timepoint(), of(timepoint, evaluation, columns));
        }
        return results;
    }

    private static List<Message> atBaseline(BaselineEvaluation baseline) {
        return List.of(Message.of("board.why.baseline", baseline.targets(), baseline.nonTargets()));
    }

    private static ColumnResult of(
            TimepointEvaluation timepoint, TumourEvaluation evaluation, List<BoardColumn> columns) {
        SumOfDiameters sum = timepoint.sum();
        List<Message> sentences = new ArrayList<>();
        sentences.add(timepoint.overall().sentence());
        if (isMissing(timepoint.toPartial()) && sum.baseline() != null) {
            sentences.add(Message.of("board.why.toPartial", timepoint.toPartial(), sum.baseline()));
        }
        if (isMissing(timepoint.toProgression()) && sum.nadir() != null) {
            sentences.add(Message.of(
                    "board.why.toProgression",
                    timepoint.toProgression(),
                    sum.nadir(),
                    nadirAt(sum.nadir(), evaluation, timepoint, columns)));
        }
        switch (timepoint.newLesion().value()) {
            case NONE -> {}
            case EQUIVOCAL, UNEQUIVOCAL -> {
                if (!timepoint.newLesion().sentence().equals(timepoint.overall().sentence())) {
                    sentences.add(timepoint.newLesion().sentence());
                }
            }
        }
        boolean complete = sum.isComplete();
        return new ColumnResult(
                text(sum),
                sum.missing(),
                complete ? percent(sum.measured(), sum.baseline()) : "",
                complete ? percent(sum.measured(), sum.nadir()) : "",
                timepoint.target().value() == TargetResponse.NOT_APPLICABLE
                        ? ""
                        : timepoint.target().value().name(),
                timepoint.nonTarget().value().code(),
                timepoint.overall().value(),
                sentences);
    }

    private static boolean isMissing(@Nullable Millimetres length) {
        return length != null && !length.equals(Millimetres.ZERO);
    }

    private static String text(SumOfDiameters sum) {
        return sum.contributions().size() == sum.missing() ? "" : sum.measured().toString();
    }

    /** The time point at which the nadir was first reached. */
    private static Message nadirAt(
            Millimetres nadir, TumourEvaluation evaluation, TimepointEvaluation now, List<BoardColumn> columns) {
        BaselineEvaluation baseline = evaluation.baseline();
        Timepoint at = now.timepoint();
        if (baseline != null && nadir.equals(baseline.sum().measured())) {
            at = baseline.timepoint();
        } else {
            for (TimepointEvaluation earlier : evaluation.timepoints()) {
                if (earlier.sum().isComplete() && earlier.sum().measured().equals(nadir)) {
                    at = earlier.timepoint();
                    break;
                }
            }
        }
        return nameOf(at, columns);
    }

    static Message nameOf(Timepoint timepoint, List<BoardColumn> columns) {
        return columns.stream()
                .filter(column -> column.timepoint().equals(timepoint))
                .findFirst()
                .orElseGet(() -> new BoardColumn(timepoint))
                .name();
    }

    /** The change from one sum to another in percent with one decimal and its sign; empty when there is none to compare with. */
    static String percent(Millimetres now, @Nullable Millimetres before) {
        if (before == null || before.equals(Millimetres.ZERO)) {
            return "";
        }
        BigDecimal change = BigDecimal.valueOf(now.tenThousandths() - before.tenThousandths())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(before.tenThousandths()), 1, RoundingMode.HALF_UP);
        return (change.signum() > 0 ? "+" : "") + change.toPlainString() + " %";
    }
}
