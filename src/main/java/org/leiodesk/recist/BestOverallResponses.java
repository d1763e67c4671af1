package org.leiodesk.recist;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;

/**
 * Best overall response of a series (recist.md section 7). What counts: the responses up to and including the first PD, dated on or before the
 * start of new therapy.
 *
 * <ol>
 *   <li>Confirmed CR: a CR and a later CR, far enough apart. Confirmed PR: a PR and a later PR or CR, far enough apart. Between the two, any number
 *       of CR and PR without a PR after a CR, at most so many NE, and one SD when the protocol accepts it; nothing else.
 *   <li>The confirmed best response is CR when there is a confirmed CR, else PR when there is a confirmed PR.
 *   <li>The unconfirmed one is CR when there is a CR, else PR when there is a PR.
 *   <li>Else SD, when a CR, PR or SD lies long enough after the first dose; without targets at baseline a CR counts in the next line.
 *   <li>Else NON-CR/NON-PD by the same measure.
 *   <li>Else PD when there is one.
 *   <li>Else NE, with the reason.
 * </ol>
 */
public final class BestOverallResponses {
    private BestOverallResponses() {}

    /** The best response without confirmation. */
    public static BestResponse unconfirmed(ResponseSeries series, ResponseSettings settings) {
        int complete = first(series, TimepointResponse.CR);
        if (complete >= 0) {
            return plain(series, complete, BestOverallResponse.CR, "recist.best.cr");
        }
        int partial = first(series, TimepointResponse.PR);
        if (partial >= 0) {
            return plain(series, partial, BestOverallResponse.PR, "recist.best.pr");
        }
        return withoutResponse(series, settings);
    }

    /** The best response with confirmation. */
    public static BestResponse confirmed(ResponseSeries series, ResponseSettings settings) {
        BestResponse complete = firstPair(series, settings, TimepointResponse.CR);
        if (complete != null) {
            return complete;
        }
        BestResponse partial = firstPair(series, settings, TimepointResponse.PR);
        return partial != null ? partial : withoutResponse(series, settings);
    }

    /**
     * The first CR or PR that is confirmed, whichever comes first: where the response begins (time to response, duration of response). A PR
     * confirmed by a CR begins here although the best response may be CR.
     */
    public static Optional<BestResponse> firstConfirmedResponse(ResponseSeries series, ResponseSettings settings) {
        BestResponse complete = firstPair(series, settings, TimepointResponse.CR);
        BestResponse partial = firstPair(series, settings, TimepointResponse.PR);
        if (complete == null || partial == null) {
            return Optional.ofNullable(complete == null ? partial : complete);
        }
        return Optional.of(partial.index() < complete.index() ? partial : complete);
    }

    /** The position of the first CR or PR that counts, confirmed or not; -1 when there is none. */
    public static int firstResponse(ResponseSeries series) {
        int complete = first(series, TimepointResponse.CR);
        int partial = first(series, TimepointResponse.PR);
        return complete < 0 || (partial >= 0 && partial < complete) ? partial : complete;
    }

    /**
     * The first time point that gives disease control: of the CR or PR that is the response and the first CR, PR, SD or NON-CR/NON-PD that lies long
     * enough after the first dose, the earlier one.
     *
     * @param response position of the first CR or PR, confirmed when confirmation is asked for; -1 when there is none
     * @return its position; -1 when there is none
     */
    public static int firstControl(ResponseSeries series, ResponseSettings settings, int response) {
        int end = response < 0 ? series.end() : response;
        for (int i = 0; i < end; i++) {
            DatedResponse each = series.responses().get(i);
            boolean controls = each.response() != TimepointResponse.NE && each.response() != TimepointResponse.PD;
            if (controls
                    && series.counts(i)
                    && settings.longEnoughForStable(DAYS.between(series.firstDose(), each.date()))) {
                return i;
            }
        }
        return response;
    }

    private static int first(ResponseSeries series, TimepointResponse wanted) {
        int end = series.end();
        for (int i = 0; i < end; i++) {
            if (series.counts(i) && series.responses().get(i).response() == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable BestResponse firstPair(
            ResponseSeries series, ResponseSettings settings, TimepointResponse wanted) {
        int end = series.end();
        for (int i = 0; i < end; i++) {
            DatedResponse response = series.responses().get(i);
            if (series.counts(i) && response.response() == wanted) {
                Confirmation search = confirmation(series, settings, i);
                if (search.outcome() == Confirmation.Outcome.CONFIRMED) {
                    return pair(i, response, series.responses().get(search.at()));
                }
            }
        }
        return null;
    }

    /**
     * What came of looking for the confirmation of a CR or PR.
     *
     * @param outcome what
     * @param at position of the response that confirms it, that comes between, or that is the last one too early; -1 when none follows
     */
    public record Confirmation(Outcome outcome, int at) {
        /** How the search ended. */
        public enum Outcome {
            CONFIRMED,
            /** Something comes between that may not. */
            INTERRUPTED,
            /** A CR or PR follows, but none far enough apart. */
            TOO_EARLY,
            /** No CR or PR follows that counts. */
            NOT_FOLLOWED
        }
    }

    /**
     * Looks for the confirmation of a response.
     *
     * @param index position of a CR or PR that counts
     */
    public static Confirmation confirmation(ResponseSeries series, ResponseSettings settings, int index) {
        int end = series.end();
        DatedResponse first = series.responses().get(index);
        boolean complete = first.response() == TimepointResponse.CR;
        int notEvaluable = 0;
        int stable = 0;
        int tooEarly = -1;
        for (int i = index + 1; i < end; i++) {
            if (!series.counts(i)) {
                continue;
            }
            DatedResponse later = series.responses().get(i);
            boolean allowed = switch (later.response()) {
                case CR -> true;
                case PR -> !complete;
                case NE -> ++notEvaluable <= settings.maxNotEvaluableBetween();
                case SD -> settings.acceptStableBetween() && ++stable <= 1;
                case NON_CR_NON_PD, PD -> false;
            };
            if (!allowed) {
                return new Confirmation(Confirmation.Outcome.INTERRUPTED, i);
            }
            if (later.response() == TimepointResponse.CR || later.response() == TimepointResponse.PR) {
                if (settings.confirms(DAYS.between(first.date(), later.date()))) {
                    return new Confirmation(Confirmation.Outcome.CONFIRMED, i);
                }
                tooEarly = i;
            }
            complete |= later.response() == TimepointResponse.CR;
        }
        return new Confirmation(
                tooEarly < 0 ? Confirmation.Outcome.NOT_FOLLOWED : Confirmation.Outcome.TOO_EARLY, tooEarly);
    }

    private static BestResponse pair(int index, DatedResponse first, DatedResponse confirming) {
        boolean complete = first.response() == TimepointResponse.CR;
        long days = DAYS.between(first.date(), confirming.date());
        return new BestResponse(
                complete ? BestOverallResponse.CR : BestOverallResponse.PR,
                first.date(),
                index,
                confirming.date(),
                Message.of(
                        "recist.best.confirmed",
                        first.response().code(),
                        first.date(),
                        confirming.response().code(),
                        confirming.date(),
                        days));
    }

    private static BestResponse withoutResponse(ResponseSeries series, ResponseSettings settings) {
        boolean anyCounts = false;
        int stable = -1;
        int present = -1;
        int progression = -1;
        int tooEarly = -1;
        for (int i = series.end() - 1; i >= 0; i--) {
            if (!series.counts(i)) {
                continue;
            }
            anyCounts = true;
            DatedResponse response = series.responses().get(i);
            boolean late = settings.longEnoughForStable(DAYS.between(series.firstDose(), response.date()));
            switch (response.response()) {
                case NE -> {}
                case PD -> progression = i;
                case CR, PR, SD, NON_CR_NON_PD -> {
                    if (!late) {
                        tooEarly = tooEarly < 0 ? i : tooEarly;
                    } else if (countsAsPresent(response.response(), series)) {
                        present = i;
                    } else {
                        stable = i;
                    }
                }
            }
        }
        if (stable >= 0) {
            return lasting(series, settings, stable, BestOverallResponse.SD);
        }
        if (present >= 0) {
            return lasting(series, settings, present, BestOverallResponse.NON_CR_NON_PD);
        }
        if (progression >= 0) {
            return plain(series, progression, BestOverallResponse.PD, "recist.best.pd");
        }
        return notEvaluable(series, settings, anyCounts, tooEarly);
    }

    private static boolean countsAsPresent(TimepointResponse response, ResponseSeries series) {
        return response == TimepointResponse.NON_CR_NON_PD
                || (response == TimepointResponse.CR && !series.targetsAtBaseline());
    }

    private static BestResponse lasting(
            ResponseSeries series, ResponseSettings settings, int index, BestOverallResponse value) {
        DatedResponse response = series.responses().get(index);
        Message rule = Message.of(
                "recist.best.lasting",
                value.code(),
                response.response().code(),
                response.date(),
                DAYS.between(series.firstDose(), response.date()),
                settings.stableMinimumDays());
        return new BestResponse(value, response.date(), index, null, rule);
    }

    private static BestResponse plain(ResponseSeries series, int index, BestOverallResponse value, String key) {
        LocalDate date = series.responses().get(index).date();
        return new BestResponse(value, date, index, null, Message.of(key, date));
    }

    private static BestResponse notEvaluable(
            ResponseSeries series, ResponseSettings settings, boolean anyCounts, int tooEarly) {
        Message reason;
        if (series.responses().isEmpty()) {
            reason = Message.of("recist.best.neNoAssessment");
        } else if (!anyCounts) {
            reason = Message.of("recist.best.neAfterNewTherapy");
        } else if (tooEarly < 0) {
            reason = Message.of("recist.best.neNothingEvaluable");
        } else {
            DatedResponse response = series.responses().get(tooEarly);
            reason = Message.of(
                    "recist.best.neTooEarly",
                    response.response().code(),
                    response.date(),
                    DAYS.between(series.firstDose(), response.date()),
                    settings.stableMinimumDays());
        }
        return new BestResponse(BestOverallResponse.NE, null, -1, null, reason);
    }
}
