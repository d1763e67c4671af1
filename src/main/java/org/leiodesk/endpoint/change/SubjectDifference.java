package org.leiodesk.endpoint.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.TimepointEvaluation;

/** What changes between two analyses of one subject, in the order of {@link Consequence}. Rules, sentences and source records are not held against one another. */
final class SubjectDifference {
    private final SubjectId subject;
    private final SubjectAnalysis was;
    private final SubjectAnalysis is;
    private final List<Consequence> all = new ArrayList<>();

    private SubjectDifference(SubjectAnalysis was, SubjectAnalysis is) {
        this.subject = is.casebook().subject().id();
        this.was = was;
        this.is = is;
    }

    static List<Consequence> between(SubjectAnalysis was, SubjectAnalysis is) {
        SubjectDifference difference = new SubjectDifference(was, is);
        difference.dates();
        difference.responses();
        difference.sets();
        difference.bestResponses();
        difference.progression();
        difference.times();
        return difference.all;
    }

    private void dates() {
        if (!Objects.equals(was.firstDose(), is.firstDose())) {
            all.add(new Consequence.FirstDose(subject, was.firstDose(), is.firstDose()));
        }
        BaselineEvaluation from = was.tumour().baseline();
        BaselineEvaluation to = is.tumour().baseline();
        if (!sameBaseline(from, to)) {
            all.add(new Consequence.Baseline(subject, from, to));
        }
    }

    private static boolean sameBaseline(@Nullable BaselineEvaluation one, @Nullable BaselineEvaluation other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.timepoint().equals(other.timepoint())
                && one.earliest().equals(other.earliest())
                && one.latest().date().equals(other.latest().date())
                && one.targets() == other.targets()
                && one.nonTargets() == other.nonTargets();
    }

    /** The time points that were there in their order, then those that were not. */
    private void responses() {
        Map<Timepoint, TimepointEvaluation> after = new LinkedHashMap<>();
        is.tumour().timepoints().forEach(each -> after.put(each.timepoint(), each));
        for (TimepointEvaluation from : was.tumour().timepoints()) {
            TimepointEvaluation to = after.remove(from.timepoint());
            if (to == null || !sameResponses(from, to)) {
                all.add(new Consequence.Response(subject, from.timepoint(), from, to));
            }
        }
        after.forEach((timepoint, to) -> all.add(new Consequence.Response(subject, timepoint, null, to)));
    }

    private static boolean sameResponses(TimepointEvaluation one, TimepointEvaluation other) {
        return one.target().value() == other.target().value()
                && one.nonTarget().value() == other.nonTarget().value()
                && one.newLesion().value() == other.newLesion().value()
                && one.overall().value() == other.overall().value()
                && Objects.equals(dateOf(one.overall()), dateOf(other.overall()));
    }

    private static @Nullable LocalDate dateOf(@Nullable Decision<TimepointResponse> decision) {
        AnalysisDate date = decision == null ? null : decision.date();
        return date == null ? null : date.date();
    }

    private void sets() {
        membership(AnalysisSet.ENROLLED, was.enrolled(), is.enrolled(), null);
        membership(AnalysisSet.FULL, was.full(), is.full(), null);
        membership(AnalysisSet.EVALUABLE, was.evaluable(), is.evaluable(), is.whyNotEvaluable());
    }

    private void membership(AnalysisSet set, boolean from, boolean to, @Nullable Message why) {
        if (from != to) {
            all.add(new Consequence.Membership(subject, set, to, why));
        }
    }

    private void bestResponses() {
        best(false, was.unconfirmedBest(), is.unconfirmedBest());
        best(true, was.confirmedBest(), is.confirmedBest());
    }

    private void best(boolean confirmed, BestResponse from, BestResponse to) {
        boolean same = from.value() == to.value()
                && Objects.equals(from.date(), to.date())
                && Objects.equals(from.confirmedOn(), to.confirmedOn());
        if (!same) {
            all.add(new Consequence.Best(subject, confirmed, from, to));
        }
    }

    private void progression() {
        LocalDate from = dateOf(was.progression());
        LocalDate to = dateOf(is.progression());
        if (!Objects.equals(from, to)) {
            all.add(new Consequence.Progression(subject, from, to));
        }
        if (!Objects.equals(was.depth(), is.depth())) {
            all.add(new Consequence.Depth(subject, was.depth(), is.depth()));
        }
    }

    private void times() {
        for (TimeEndpoint endpoint : List.of(TimeEndpoint.PFS, TimeEndpoint.OS, TimeEndpoint.DOR)) {
            EventTime from = time(was, endpoint);
            EventTime to = time(is, endpoint);
            if (!sameTime(from, to)) {
                all.add(new Consequence.Time(subject, endpoint, from, to));
            }
        }
    }

    private static @Nullable EventTime time(SubjectAnalysis of, TimeEndpoint endpoint) {
        return of.times().stream()
                .filter(time -> time.endpoint() == endpoint)
                .findFirst()
                .orElse(null);
    }

    private static boolean sameTime(@Nullable EventTime one, @Nullable EventTime other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.start().equals(other.start()) && one.end().equals(other.end()) && one.reason() == other.reason();
    }
}
