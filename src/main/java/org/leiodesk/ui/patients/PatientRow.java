package org.leiodesk.ui.patients;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.endpoint.visit.NextDue;
import org.leiodesk.endpoint.visit.SubjectState;
import org.leiodesk.endpoint.visit.VisitPlan;
import org.leiodesk.recist.BestOverallResponse;

/**
 * One line of the list of patients.
 *
 * @param subject identifies the patient
 * @param number the subject number as shown
 * @param origin where the tumour arose; null when not recorded
 * @param ageYears age at consent in whole years; null when it cannot be said
 * @param sex sex
 * @param cycle the last cycle begun; 0 when none
 * @param lastScan day of the last scan; null when none
 * @param due what is due next; null when nothing is
 * @param now overall response of the last time point after the baseline; null when there is none
 * @param best best response so far, confirmed when it needs to be and is; null before the first time point
 * @param bestConfirmed false for a CR or PR that waits for its confirmation
 * @param state where the patient stands
 * @param enrolment the enrolment as recorded
 * @param toReview how many responses wait for the investigator’s review
 * @param queries how many queries are not closed
 */
public record PatientRow(
        SubjectId subject,
        String number,
        @Nullable PrimaryOrigin origin,
        @Nullable Integer ageYears,
        Sex sex,
        int cycle,
        @Nullable LocalDate lastScan,
        @Nullable NextDue due,
        @Nullable TimepointResponse now,
        @Nullable BestOverallResponse best,
        boolean bestConfirmed,
        SubjectState state,
        EnrolmentStatus enrolment,
        int toReview,
        int queries) {
    /** The line of an analysed subject of whom no query is open. */
    public static PatientRow of(SubjectAnalysis subject, AnalysisRequest request) {
        return of(subject, request, 0);
    }

    /**
     * The line of an analysed subject.
     *
     * @param queries how many queries are not closed
     */
    public static PatientRow of(SubjectAnalysis subject, AnalysisRequest request, int queries) {
        ProtocolSettings settings = request.protocol();
        Casebook book = subject.casebook();
        var timepoints = subject.tumour().timepoints();
        BestOverallResponse unconfirmed = subject.unconfirmedBest().value();
        BestOverallResponse confirmed = subject.confirmedBest().value();
        boolean waiting =
                unconfirmed.isObjectiveResponse() && unconfirmed != confirmed && !confirmed.isObjectiveResponse();
        return new PatientRow(
                book.subject().id(),
                book.subject().number(),
                book.diagnosis() == null ? null : book.diagnosis().origin(),
                age(book),
                book.subject().sex(),
                lastCycle(book),
                VisitPlan.lastScan(book),
                new VisitPlan(settings).next(subject).orElse(null),
                timepoints.isEmpty()
                        ? null
                        : timepoints.get(timepoints.size() - 1).overall().value(),
                timepoints.isEmpty() ? null : waiting ? unconfirmed : confirmed,
                !waiting,
                SubjectState.of(subject),
                book.subject().status(),
                (int) ReviewedResponse.of(subject, request.evaluator()).stream()
                        .filter(each -> each.state().isOpen())
                        .count(),
                queries);
    }

    private static int lastCycle(Casebook book) {
        IntStream begun = book.cycles().stream()
                .filter(cycle -> cycle.startedOn() != null)
                .mapToInt(cycle -> cycle.number());
        IntStream dosed = book.administrations().stream().mapToInt(given -> given.cycle());
        return IntStream.concat(begun, dosed).max().orElse(0);
    }

    private static @Nullable Integer age(Casebook book) {
        if (book.subject().ageYears() != null) {
            return book.subject().ageYears();
        }
        Optional<LocalDate> birth = complete(book.subject().birthDate());
        Optional<LocalDate> consent = complete(book.subject().consentedOn());
        return birth.isPresent() && consent.isPresent()
                ? birth.get().until(consent.get()).getYears()
                : null;
    }

    private static Optional<LocalDate> complete(@Nullable PartialDate date) {
        return Stream.ofNullable(date)
                .flatMap(known -> known.complete().stream())
                .findFirst();
    }
}
