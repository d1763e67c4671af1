package org.leiodesk.endpoint.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.dates.FollowUpDates;
import org.leiodesk.endpoint.dates.LastKnownAlive;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.endpoint.dates.TreatmentDates;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.recist.ResponseSeries;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.TumourHistory;
import org.leiodesk.recist.reading.Course;
import org.leiodesk.recist.reading.Courses;

/**
 * What one subject was derived from, with its records: found by the functions that the derivation itself uses.
 *
 * @param subject the derived values
 * @param request what they depend on besides the casebook
 * @param course the tumour records in order, as the responses were derived from them
 * @param firstDose null when not treated
 * @param death null when not known to have died
 * @param newTherapy first new anticancer therapy after the first dose; null when none
 * @param alive last known alive; null when no complete date is recorded
 * @param claim end of treatment for progression; null when none
 */
record Evidence(
        SubjectAnalysis subject,
        AnalysisRequest request,
        Course course,
        @Nullable SourcedDate firstDose,
        @Nullable SourcedDate death,
        @Nullable SourcedDate newTherapy,
        @Nullable SourcedDate alive,
        @Nullable EndOfTreatment claim) {
    static Evidence of(SubjectAnalysis subject, AnalysisRequest request) {
        Cutoff cutoff = new Cutoff(request.cutoff());
        LocalDate start = subject.firstDose();
        TumourHistory history = SubjectDerivation.history(subject.casebook(), request, start);
        return new Evidence(
                subject,
                request,
                Courses.of(
                        history.lesions(),
                        history.measurements(),
                        history.visits(),
                        history.firstDose(),
                        history.cutoff()),
                firstDose(subject, cutoff),
                FollowUpDates.death(subject.casebook(), start, cutoff).orElse(null),
                start == null
                        ? null
                        : FollowUpDates.newTherapy(subject.casebook(), start, cutoff)
                                .orElse(null),
                LastKnownAlive.of(subject.casebook(), cutoff).orElse(null),
                start == null
                        ? null
                        : FollowUpDates.endOfTreatment(subject.casebook(), start, cutoff)
                                .filter(end -> end.reason().claimsProgression())
                                .orElse(null));
    }

    /** By the dose rule that gives the first dose of the derivation: whether a dose of 0 counts was decided over the whole study. */
    private static @Nullable SourcedDate firstDose(SubjectAnalysis subject, Cutoff cutoff) {
        if (subject.firstDose() == null) {
            return null;
        }
        return List.of(new DoseRule(false), new DoseRule(true)).stream()
                .flatMap(rule -> TreatmentDates.firstDose(subject.casebook(), rule, cutoff).stream())
                .filter(dose -> dose.date().equals(subject.firstDose()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The first dose is that of another casebook"));
    }

    /** The first dose of a subject who was treated. */
    SourcedDate start() {
        return Objects.requireNonNull(firstDose, "A subject who was treated");
    }

    /** The time points after the baseline. */
    List<TimepointEvaluation> timepoints() {
        return subject.tumour().timepoints();
    }

    /** What the best responses of a treated subject were found from. */
    ResponseSeries series() {
        return ResponseSeries.of(subject.tumour(), start().date(), newTherapy == null ? null : newTherapy.date());
    }

    /** The position of the time point whose overall response has this date and record; -1 when none has. */
    int timepointOf(SourcedDate date) {
        for (int i = 0; i < timepoints().size(); i++) {
            TimepointEvaluation each = timepoints().get(i);
            if (each.respondedOn().equals(date.date())
                    && Objects.equals(each.overall().source(), date.source())) {
                return i;
            }
        }
        return -1;
    }

    /** One of the times; null when the subject does not have it. */
    @Nullable
    EventTime time(TimeEndpoint endpoint) {
        return subject.times().stream()
                .filter(each -> each.endpoint() == endpoint)
                .findFirst()
                .orElse(null);
    }
}
