package org.leiodesk.endpoint.why;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.recist.BestOverallResponses;
import org.leiodesk.recist.BestOverallResponses.Confirmation;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.DatedResponse;
import org.leiodesk.recist.ResponseSeries;
import org.leiodesk.recist.ResponseSeries.Uncounted;
import org.leiodesk.recist.TimepointEvaluation;

/** Why the best response is what it is: what each time point contributes, which pair is confirmed, and what does not count. */
final class BestResponseReasons {
    private final Evidence evidence;
    private final TimepointReasons timepoints;
    private final Leaves leaves;
    private final ResponseSettings settings;

    BestResponseReasons(Evidence evidence, TimepointReasons timepoints, Leaves leaves) {
        this.evidence = evidence;
        this.timepoints = timepoints;
        this.leaves = leaves;
        this.settings = evidence.request().protocol().response();
    }

    Explanation confirmed() {
        return best(evidence.subject().confirmedBest(), true);
    }

    Explanation unconfirmed() {
        return best(evidence.subject().unconfirmedBest(), false);
    }

    private Explanation best(BestResponse best, boolean confirmation) {
        Message heading = Message.of(confirmation ? "endpoint.why.best.with" : "endpoint.why.best.without");
        if (!evidence.subject().full()) {
            return new Explanation(
                    Message.of("endpoint.why.best.notTreated", heading),
                    best.ruleName(),
                    null,
                    null,
                    List.of(leaves.noDose()));
        }
        List<Explanation> because = new ArrayList<>();
        ResponseSeries series = evidence.series();
        for (int i = 0; i < series.responses().size(); i++) {
            because.add(step(series, i, confirmation));
        }
        if (because.isEmpty() && evidence.subject().tumour().baseline() != null) {
            because.add(timepoints.baseline());
        }
        because.addAll(settings(best, confirmation));
        return new Explanation(Retold.of(best.rule(), heading), best.ruleName(), best.date(), ground(best), because);
    }

    private Ground.@Nullable Collected ground(BestResponse best) {
        if (best.index() < 0) {
            return null;
        }
        TimepointEvaluation at = evidence.timepoints().get(best.index());
        return Leaves.ground(
                at.overall().source(),
                SourcedDate.of(at.respondedOn(), at.overall().source()).variable());
    }

    private List<Explanation> settings(BestResponse best, boolean confirmation) {
        List<Explanation> used = new ArrayList<>();
        if (confirmation && evidence.series().responses().stream().anyMatch(BestResponseReasons::responds)) {
            used.addAll(Leaves.confirmation(settings));
        }
        if (!best.value().isObjectiveResponse()) {
            used.add(leaves.firstDose());
            used.add(Leaves.stableMinimum(settings));
        }
        return used;
    }

    private static boolean responds(DatedResponse response) {
        return response.response() == TimepointResponse.CR || response.response() == TimepointResponse.PR;
    }

    /** What one time point means for the best response. */
    private Explanation step(ResponseSeries series, int index, boolean confirmation) {
        DatedResponse response = series.responses().get(index);
        List<Explanation> because = new ArrayList<>(List.of(timepoints.at(index)));
        Uncounted uncounted = series.whyNotCounted(index);
        if (uncounted == Uncounted.AFTER_NEW_THERAPY && evidence.newTherapy() != null) {
            because.add(leaves.newTherapy(evidence.newTherapy()));
        }
        Message meaning =
                uncounted == null ? counted(series, index, confirmation) : Message.of("endpoint.why.step." + uncounted);
        return new Explanation(
                Message.of(
                        "endpoint.why.step",
                        Names.timepoint(evidence.timepoints().get(index).timepoint()),
                        response.date(),
                        response.response().code(),
                        meaning),
                "",
                response.date(),
                null,
                because);
    }

    private Message counted(ResponseSeries series, int index, boolean confirmation) {
        DatedResponse response = series.responses().get(index);
        return switch (response.response()) {
            case CR, PR -> {
                if (!confirmation) {
                    yield Message.of("endpoint.why.step.counts");
                }
                Confirmation search = BestOverallResponses.confirmation(series, settings, index);
                Message outcome = confirmation(series, index, search);
                yield search.outcome() == Confirmation.Outcome.CONFIRMED
                        ? outcome
                        : Message.of("endpoint.why.step.both", outcome, lasting(series, response));
            }
            case SD, NON_CR_NON_PD -> lasting(series, response);
            case PD -> Message.of("endpoint.why.step.progression");
            case NE -> Message.of("endpoint.why.step.notEvaluable");
        };
    }

    private Message lasting(ResponseSeries series, DatedResponse response) {
        long days = DAYS.between(series.firstDose(), response.date());
        return Message.of(
                settings.longEnoughForStable(days) ? "endpoint.why.step.late" : "endpoint.why.step.early",
                days,
                settings.stableMinimumDays());
    }

    private static Message confirmation(ResponseSeries series, int index, Confirmation search) {
        if (search.outcome() == Confirmation.Outcome.NOT_FOLLOWED) {
            return Message.of("endpoint.why.step.NOT_FOLLOWED");
        }
        LocalDate date = series.responses().get(index).date();
        DatedResponse other = series.responses().get(search.at());
        return Message.of(
                "endpoint.why.step." + search.outcome(),
                other.response().code(),
                other.date(),
                DAYS.between(date, other.date()));
    }
}
