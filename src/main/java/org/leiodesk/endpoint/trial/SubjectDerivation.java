package org.leiodesk.endpoint.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.dates.FollowUpDates;
import org.leiodesk.endpoint.dates.LastKnownAlive;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.endpoint.dates.TreatmentDates;
import org.leiodesk.endpoint.time.AssessmentSchedule;
import org.leiodesk.endpoint.time.DiseaseCourse;
import org.leiodesk.endpoint.time.OverallSurvival;
import org.leiodesk.endpoint.time.ProgressionFreeSurvival;
import org.leiodesk.endpoint.time.ResponseTimes;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.recist.BestOverallResponses;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.Recist;
import org.leiodesk.recist.ResponseSeries;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.TumourEvaluation;
import org.leiodesk.recist.TumourHistory;

/** Derives everything about one subject from the casebook. Holds nothing: subjects may be derived one by one, or in parallel. */
public final class SubjectDerivation {
    private SubjectDerivation() {}

    /**
     * Derives one subject.
     *
     * @param zeroIsADose whether every dose in the study is 0 or missing ({@link DoseRule}); decided before any subject is derived
     */
    public static SubjectAnalysis derive(Casebook book, AnalysisRequest request, boolean zeroIsADose) {
        Cutoff cutoff = new Cutoff(request.cutoff());
        DoseRule rule = new DoseRule(zeroIsADose);
        SourcedDate firstDose = TreatmentDates.firstDose(book, rule, cutoff).orElse(null);
        TumourEvaluation tumour = tumour(book, request, firstDose);
        SourcedDate alive = LastKnownAlive.of(book, cutoff).orElse(null);
        return firstDose == null
                ? untreated(book, cutoff, tumour, alive)
                : treated(book, request, rule, firstDose, tumour, alive);
    }

    private static SubjectAnalysis treated(
            Casebook book,
            AnalysisRequest request,
            DoseRule rule,
            SourcedDate firstDose,
            TumourEvaluation tumour,
            @Nullable SourcedDate alive) {
        Cutoff cutoff = new Cutoff(request.cutoff());
        LocalDate start = firstDose.date();
        SourcedDate death = FollowUpDates.death(book, start, cutoff).orElse(null);
        LocalDate newTherapyOn = FollowUpDates.newTherapy(book, start, cutoff)
                .map(SourcedDate::date)
                .orElse(null);
        EndOfTreatment claim = FollowUpDates.endOfTreatment(book, start, cutoff)
                .filter(end -> end.reason().claimsProgression())
                .orElse(null);
        ResponseSeries series = ResponseSeries.of(tumour, start, newTherapyOn);
        ResponseSettings settings = request.protocol().response();
        BestResponse response =
                BestOverallResponses.firstConfirmedResponse(series, settings).orElse(null);
        Optional<Message> whyNot = EvaluableRule.whyNot(true, tumour, death != null || claim != null);
        EventTime progressionFree = ProgressionFreeSurvival.of(
                course(firstDose, tumour, death, newTherapyOn, claim),
                AssessmentSchedule.of(start, request.protocol()),
                request.protocol().pfsRule());
        return new SubjectAnalysis(
                book,
                start,
                TreatmentDates.lastDose(book, start, rule, cutoff),
                isEnrolled(book.subject(), cutoff),
                true,
                whyNot.isEmpty(),
                whyNot.orElse(null),
                tumour,
                BestOverallResponses.unconfirmed(series, settings),
                BestOverallResponses.confirmed(series, settings),
                Recist.progression(tumour).orElse(null),
                newTherapyOn,
                death == null ? null : death.date(),
                alive == null ? null : alive.date(),
                DepthRule.of(tumour, newTherapyOn).orElse(null),
                times(firstDose, progressionFree, OverallSurvival.of(firstDose, death, alive), response, tumour));
    }

    private static SubjectAnalysis untreated(
            Casebook book, Cutoff cutoff, TumourEvaluation tumour, @Nullable SourcedDate alive) {
        BestResponse none = new BestResponse(
                BestOverallResponse.NE, null, -1, null, Message.of("endpoint.notEvaluable.notTreated"));
        return new SubjectAnalysis(
                book,
                null,
                null,
                isEnrolled(book.subject(), cutoff),
                false,
                false,
                EvaluableRule.whyNot(false, tumour, false).orElse(null),
                tumour,
                none,
                none,
                Recist.progression(tumour).orElse(null),
                null,
                FollowUpDates.death(book, null, cutoff).map(SourcedDate::date).orElse(null),
                alive == null ? null : alive.date(),
                null,
                List.of());
    }

    private static TumourEvaluation tumour(Casebook book, AnalysisRequest request, @Nullable SourcedDate firstDose) {
        return Recist.evaluate(history(book, request, firstDose == null ? null : firstDose.date()));
    }

    /** What the responses are derived from: the reading of the requested evaluator. */
    public static TumourHistory history(Casebook book, AnalysisRequest request, @Nullable LocalDate firstDose) {
        return new TumourHistory(
                of(request.evaluator(), book.lesions(), Lesion::evaluator),
                of(request.evaluator(), book.measurements(), LesionMeasurement::evaluator),
                visits(book, request.evaluator()),
                firstDose,
                request.cutoff());
    }

    /** The records that only date an assessment of the evaluator: none in most casebooks. */
    private static List<Contact> visits(Casebook book, Evaluator evaluator) {
        List<Contact> visits = null;
        for (Contact each : book.contacts()) {
            if (each.at() != null && each.at().evaluator().equals(evaluator)) {
                visits = visits == null ? new ArrayList<>(2) : visits;
                visits.add(each);
            }
        }
        return visits == null ? List.of() : visits;
    }

    /** The records of one evaluator; the list itself when it has no others, as in most studies. */
    private static <R> List<R> of(Evaluator evaluator, List<R> records, Function<R, Evaluator> by) {
        for (R each : records) {
            if (!by.apply(each).equals(evaluator)) {
                return records.stream()
                        .filter(one -> by.apply(one).equals(evaluator))
                        .toList();
            }
        }
        return records;
    }

    /** Consented and enrolled, neither of it after the cut-off; a date that was not recorded does not count against it. */
    private static boolean isEnrolled(Subject subject, Cutoff cutoff) {
        return subject.status() == EnrolmentStatus.ENROLLED
                && cutoff.covers(subject.consentedOn(), null)
                && cutoff.covers(subject.enrolledOn(), null);
    }

    /** What the progression-free time is decided from. */
    public static DiseaseCourse course(
            SourcedDate firstDose,
            TumourEvaluation tumour,
            @Nullable SourcedDate death,
            @Nullable LocalDate newTherapyOn,
            @Nullable EndOfTreatment claim) {
        List<SourcedDate> adequate = new ArrayList<>();
        SourcedDate progression = null;
        for (TimepointEvaluation each : tumour.timepoints()) {
            Decision<TimepointResponse> overall = each.overall();
            SourcedDate date = SourcedDate.of(DepthRule.dateOf(each), overall.source());
            if (overall.value() == TimepointResponse.PD) {
                progression = progression == null ? date : progression;
            } else if (overall.value() != TimepointResponse.NE) {
                adequate.add(date);
            }
        }
        return new DiseaseCourse(
                firstDose,
                tumour.baseline() != null,
                adequate,
                progression,
                death,
                newTherapyOn,
                claim == null
                        ? null
                        : new DiseaseCourse.ClaimedProgression(
                                FollowUpDates.dateOf(claim, firstDose.date()).orElse(null)));
    }

    private static List<EventTime> times(
            SourcedDate firstDose,
            EventTime progressionFree,
            EventTime survival,
            @Nullable BestResponse confirmed,
            TumourEvaluation tumour) {
        List<EventTime> times = new ArrayList<>(List.of(progressionFree, survival, OverallSurvival.followUp(survival)));
        if (confirmed != null && confirmed.date() != null) {
            SourcedDate response = SourcedDate.of(
                    confirmed.date(),
                    tumour.timepoints().get(confirmed.index()).overall().source());
            times.add(ResponseTimes.duration(response, progressionFree));
            times.add(ResponseTimes.toResponse(firstDose.date(), response));
        }
        return times;
    }
}
