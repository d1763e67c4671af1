package org.leiodesk.endpoint.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.LesionContribution;
import org.leiodesk.recist.SumOfDiameters;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.reading.IndexedLesion;
import org.leiodesk.recist.reading.Slot;

/** Sums of diameters down to each lesion. Time points are counted from 0 after the baseline, which is {@link #BASELINE}. */
final class SumReasons {
    static final int BASELINE = -1;

    private final Evidence evidence;
    private final Map<Integer, Explanation> made = new HashMap<>();

    SumReasons(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The sum at a time point, or at the baseline, with what each target adds. */
    Explanation at(int index) {
        Explanation known = made.get(index);
        if (known == null) {
            known = make(index);
            made.put(index, known);
        }
        return known;
    }

    private Explanation make(int index) {
        SumOfDiameters sum = sum(index);
        Message claim = sum.isComplete()
                ? Message.of("endpoint.why.sum.complete", place(index), sum.measured(), day(index))
                : Message.of(
                        "endpoint.why.sum.incomplete",
                        place(index),
                        sum.measured(),
                        sum.missing(),
                        sum.contributions().size());
        return new Explanation(claim, "SUM", day(index), null, lesions(index));
    }

    /** The baseline sum from which a partial response is counted. */
    Explanation baseline() {
        return new Explanation(
                Message.of("endpoint.why.sum.baseline", sum(BASELINE).measured(), day(BASELINE)),
                "SUM",
                day(BASELINE),
                null,
                lesions(BASELINE));
    }

    /** The nadir from which progression at a time point is counted, and where it was. */
    Explanation nadir(int index) {
        int at = nadirAt(index);
        return new Explanation(
                Message.of("endpoint.why.sum.nadir", sum(at).measured(), place(at), day(at)),
                "NADIR",
                day(at),
                null,
                lesions(at));
    }

    /** Where the nadir of a time point was: the first complete sum before it that is the nadir. */
    int nadirAt(int index) {
        Millimetres nadir = Objects.requireNonNull(sum(index).nadir(), "A time point that has a nadir");
        for (int at = BASELINE; at < index; at++) {
            if (sum(at).isComplete() && sum(at).measured().equals(nadir)) {
                return at;
            }
        }
        throw new IllegalStateException("The nadir is the sum of an earlier time point");
    }

    SumOfDiameters sum(int index) {
        return index == BASELINE
                ? evaluation().sum()
                : evidence.timepoints().get(index).sum();
    }

    /** The name of a time point. */
    Message place(int index) {
        return Names.timepoint(timepoint(index));
    }

    private Timepoint timepoint(int index) {
        return index == BASELINE
                ? evaluation().timepoint()
                : evidence.timepoints().get(index).timepoint();
    }

    /** The date of a sum: of the target response it belongs to. */
    private LocalDate day(int index) {
        if (index == BASELINE) {
            return evaluation().latest().date();
        }
        TimepointEvaluation at = evidence.timepoints().get(index);
        return at.target().date() == null
                ? at.latest().date()
                : at.target().date().date();
    }

    private List<Explanation> lesions(int index) {
        Slot slot = slot(index);
        List<Explanation> leaves = new ArrayList<>();
        List<LesionContribution> contributions = sum(index).contributions();
        for (int i = 0; i < contributions.size(); i++) {
            IndexedLesion target = evidence.course().targets().get(i);
            leaves.add(LesionLeaves.target(
                    target, slot.of(target), contributions.get(i).value(), timepoint(index)));
        }
        return leaves;
    }

    /** The records of a time point. */
    Slot slot(int index) {
        return index == BASELINE
                ? Objects.requireNonNull(evidence.course().baseline())
                : evidence.course().followUps().get(index);
    }

    private BaselineEvaluation evaluation() {
        return Objects.requireNonNull(evidence.subject().tumour().baseline(), "A subject with a baseline");
    }
}
