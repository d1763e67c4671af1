package org.leiodesk.ui.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.endpoint.visit.NextDue;
import org.leiodesk.endpoint.visit.VisitPlan;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.ui.query.AboutChoices;
import org.leiodesk.ui.sign.SignableForms;
import org.leiodesk.ui.sign.SigningState;

/**
 * One patient as the casebook shows it: what was collected and what follows from it.
 *
 * @param analysis the casebook with everything derived from it
 * @param request what it was derived by besides the casebook
 * @param due what is due, the first first
 * @param findings what the edit checks found
 * @param today the day on which it was read
 * @param signing signatures, and whether it takes entries
 * @param queries every query about it, by number
 */
public record CasebookContents(
        SubjectAnalysis analysis,
        AnalysisRequest request,
        List<NextDue> due,
        List<Finding> findings,
        LocalDate today,
        SigningState signing,
        List<QueryThread> queries) {
    public CasebookContents {
        queries = List.copyOf(queries);
        due = List.copyOf(due);
        findings = List.copyOf(findings);
    }

    /**
     * Derives what the casebook shows.
     *
     * @param evaluator whose reading of the images counts
     * @param checks the edit checks
     */
    public static CasebookContents of(
            Casebook book,
            ProtocolSettings settings,
            Evaluator evaluator,
            Function<Casebook, List<Finding>> checks,
            LocalDate today) {
        AnalysisRequest request = new AnalysisRequest(settings, null, evaluator);
        SubjectAnalysis analysis = SubjectDerivation.derive(book, request, false);
        return new CasebookContents(
                analysis,
                request,
                new VisitPlan(settings).all(analysis),
                checks.apply(book),
                today,
                SigningState.NONE,
                List.of());
    }

    /** The same with what is signed and held. */
    public CasebookContents with(SigningState state) {
        return new CasebookContents(analysis, request, due, findings, today, state, queries);
    }

    /** The same with the queries about it. */
    public CasebookContents with(List<QueryThread> threads) {
        return new CasebookContents(analysis, request, due, findings, today, signing, threads);
    }

    /** What a query that is not closed is about. */
    Set<SignedScope> queried() {
        return queries.stream()
                .filter(query -> query.state() != QueryState.CLOSED)
                .map(query -> query.query().about().scope())
                .collect(Collectors.toSet());
    }

    /** What a query can be about. */
    AboutChoices choices() {
        return AboutChoices.of(casebook(), request.evaluator());
    }

    /** The derived responses beside the investigator's own. */
    List<ReviewedResponse> responses() {
        return ReviewedResponse.of(analysis, request.evaluator());
    }

    /** What of a part holds something and can be signed. */
    List<SignedScope> forms(CasebookTab tab) {
        return switch (tab) {
            case BASELINE -> SignableForms.baseline(casebook());
            case CYCLES -> SignableForms.cycles(casebook());
            case LESIONS -> SignableForms.timepoints(analysis.tumour(), request.evaluator());
            case END -> SignableForms.end(casebook());
            case OVERVIEW, HISTORY -> List.of();
        };
    }

    /** Whether something is a time point whose response is to be reviewed first. */
    boolean isWaiting(SignedScope scope) {
        return responses().stream()
                .anyMatch(each -> each.scope().equals(scope) && each.state().isOpen());
    }

    /** The protocol settings. */
    public ProtocolSettings settings() {
        return request.protocol();
    }

    public Casebook casebook() {
        return analysis.casebook();
    }

    /** The last cycle begun; 0 when none. */
    public int cycle() {
        Casebook book = casebook();
        IntStream begun = book.cycles().stream()
                .filter(cycle -> cycle.startedOn() != null)
                .mapToInt(cycle -> cycle.number());
        IntStream dosed = book.administrations().stream()
                .filter(dose -> dose.startedOn() != null)
                .mapToInt(dose -> dose.cycle());
        return IntStream.concat(begun, dosed).max().orElse(0);
    }

    /** Age at consent in whole years, as recorded or from the date of birth; null when it cannot be said. */
    public @Nullable Integer ageYears() {
        var subject = casebook().subject();
        if (subject.ageYears() != null) {
            return subject.ageYears();
        }
        Optional<LocalDate> birth = complete(subject.birthDate());
        Optional<LocalDate> consent = complete(subject.consentedOn());
        return birth.isPresent() && consent.isPresent()
                ? birth.get().until(consent.get()).getYears()
                : null;
    }

    private static Optional<LocalDate> complete(@Nullable PartialDate date) {
        return Stream.ofNullable(date)
                .flatMap(known -> known.complete().stream())
                .findFirst();
    }

    /** The best response so far, confirmed when it needs to be and is; null before the first assessment after the baseline. */
    public @Nullable BestResponse best() {
        if (analysis.tumour().timepoints().isEmpty()) {
            return null;
        }
        return bestIsConfirmed() ? analysis.confirmedBest() : analysis.unconfirmedBest();
    }

    /** False for a CR or PR that waits for its confirmation. */
    public boolean bestIsConfirmed() {
        BestResponse confirmed = analysis.confirmedBest();
        return confirmed.value().isObjectiveResponse()
                || !analysis.unconfirmedBest().value().isObjectiveResponse();
    }
}
