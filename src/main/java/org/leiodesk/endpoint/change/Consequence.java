package org.leiodesk.endpoint.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.TimepointEvaluation;

/** One derived value that a change would change: what it is as things are stored, and what it would be. The kinds stand in the order in which they are listed. */
public sealed interface Consequence {
    /** A value of one subject. */
    sealed interface OfSubject extends Consequence {
        /** Whose. */
        SubjectId subject();
    }

    /**
     * Day 1 moves, appears or disappears.
     *
     * @param from null when not treated
     * @param to null when not treated any more
     */
    record FirstDose(
            SubjectId subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements OfSubject {}

    /**
     * Another time point is the baseline, it has another date, or other numbers of lesions.
     *
     * @param from null when there is none
     * @param to null when there is none any more
     */
    record Baseline(
            SubjectId subject,
            @Nullable BaselineEvaluation from,
            @Nullable BaselineEvaluation to) implements OfSubject {}

    /**
     * At a time point the target, non-target, new-lesion or overall response changes, or the date of the overall response.
     *
     * @param from null when it was no time point after the baseline
     * @param to null when it is none any more
     */
    record Response(
            SubjectId subject,
            Timepoint timepoint,
            @Nullable TimepointEvaluation from,
            @Nullable TimepointEvaluation to)
            implements OfSubject {}

    /**
     * The subject joins or leaves an analysis set. The full set stands for the safety set too.
     *
     * @param set ENROLLED, FULL or EVALUABLE
     * @param joins whether it joins
     * @param why why it is not in it; null when it joins, and when there is nothing to be said
     */
    record Membership(
            SubjectId subject,
            AnalysisSet set,
            boolean joins,
            @Nullable Message why) implements OfSubject {}

    /**
     * The best overall response, its date or its confirmation changes.
     *
     * @param confirmed whether the one with confirmation is meant
     */
    record Best(SubjectId subject, boolean confirmed, BestResponse from, BestResponse to) implements OfSubject {}

    /**
     * The first progression by RECIST appears, moves or disappears.
     *
     * @param from null when there is none
     * @param to null when there is none any more
     */
    record Progression(
            SubjectId subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements OfSubject {}

    /**
     * The bar of the waterfall changes: its length, its date or its time point.
     *
     * @param from null when there is none
     * @param to null when there is none any more
     */
    record Depth(
            SubjectId subject,
            @Nullable DepthOfResponse from,
            @Nullable DepthOfResponse to) implements OfSubject {}

    /**
     * A time starts or ends on another day, or ends for another reason.
     *
     * @param endpoint PFS, OS or DOR: follow-up has the days of OS, and the time to response follows from the first dose and the date of the response
     * @param from null when the subject has none
     * @param to null when the subject has none any more
     */
    record Time(
            SubjectId subject,
            TimeEndpoint endpoint,
            @Nullable EventTime from,
            @Nullable EventTime to) implements OfSubject {}

    /** A statistic of the trial changes. */
    record OfTrial(Statistic from, Statistic to) implements Consequence {}
}
