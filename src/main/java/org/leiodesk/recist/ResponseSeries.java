package org.leiodesk.recist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.TimepointResponse;

/**
 * What the best overall response is found from.
 *
 * @param responses overall responses after the baseline, in order
 * @param firstDose date of the first dose
 * @param newTherapyOn start of new anticancer therapy; null when none. Responses dated after it do not count
 * @param targetsAtBaseline whether there was a target lesion at baseline
 */
public record ResponseSeries(
        List<DatedResponse> responses,
        LocalDate firstDose,
        @Nullable LocalDate newTherapyOn,
        boolean targetsAtBaseline) {
    public ResponseSeries {
        responses = List.copyOf(responses);
    }

    /** The overall responses of an evaluation, each on its own date. */
    public static ResponseSeries of(
            TumourEvaluation evaluation, LocalDate firstDose, @Nullable LocalDate newTherapyOn) {
        List<DatedResponse> responses = new ArrayList<>(evaluation.timepoints().size());
        for (TimepointEvaluation timepoint : evaluation.timepoints()) {
            responses.add(new DatedResponse(
                    timepoint.respondedOn(), timepoint.overall().value()));
        }
        BaselineEvaluation baseline = evaluation.baseline();
        return new ResponseSeries(responses, firstDose, newTherapyOn, baseline != null && baseline.targets() > 0);
    }

    /**
     * The same series with PR, SD and NON-CR/NON-PD after a CR read as PD (footnote of table 3). For series that come without their lesions; an
     * evaluation has already looked whether disease was seen again.
     */
    public ResponseSeries withDiseaseAfterCompleteAsProgression() {
        List<DatedResponse> read = new ArrayList<>(responses.size());
        boolean complete = false;
        for (DatedResponse response : responses) {
            boolean again = complete
                    && switch (response.response()) {
                        case PR, SD, NON_CR_NON_PD -> true;
                        case CR, PD, NE -> false;
                    };
            read.add(again ? new DatedResponse(response.date(), TimepointResponse.PD) : response);
            complete |= response.response() == TimepointResponse.CR;
        }
        return new ResponseSeries(read, firstDose, newTherapyOn, targetsAtBaseline);
    }

    /** Why responses after those that count do not count. */
    public enum Uncounted {
        AFTER_PROGRESSION,
        AFTER_NEW_THERAPY
    }

    /** Why a response does not count; null when it does. */
    public @Nullable Uncounted whyNotCounted(int index) {
        if (index >= end()) {
            return Uncounted.AFTER_PROGRESSION;
        }
        return counts(index) ? null : Uncounted.AFTER_NEW_THERAPY;
    }

    /** Position after the last response that can count: that of the first PD, else all. Each before it counts by {@link #counts} its own date. */
    int end() {
        for (int i = 0; i < responses.size(); i++) {
            if (responses.get(i).response() == TimepointResponse.PD) {
                return i + 1;
            }
        }
        return responses.size();
    }

    /** Whether a response before the {@link #end} counts: it is dated on or before the start of new therapy. */
    boolean counts(int index) {
        return newTherapyOn == null || !responses.get(index).date().isAfter(newTherapyOn);
    }
}
