package org.leiodesk.endpoint.plot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.SwimmerLane.Mark;
import org.leiodesk.endpoint.SwimmerLane.MarkKind;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.dates.FollowUpDates;
import org.leiodesk.endpoint.exposure.DoseReduction;
import org.leiodesk.recist.DatedResponse;
import org.leiodesk.recist.ResponseSeries;

/**
 * The marks on one lane.
 *
 * <ol>
 *   <li>The first CR and the first PR among the responses that count for the best response, and the date that confirms the best response.
 *   <li>The first progression by RECIST, the end of treatment with its reason, each dose reduction with its drug, new therapy, death.
 *   <li>Several drugs reduced on one day are one mark.
 * </ol>
 */
final class LaneMarks {
    private final SubjectAnalysis subject;
    private final LocalDate firstDose;
    private final AnalysisRequest request;
    private final DoseRule rule;
    private final List<Mark> marks = new ArrayList<>();

    LaneMarks(SubjectAnalysis subject, LocalDate firstDose, AnalysisRequest request, DoseRule rule) {
        this.subject = subject;
        this.firstDose = firstDose;
        this.request = request;
        this.rule = rule;
    }

    /** By day; of one day in the order of {@link MarkKind}. */
    List<Mark> inOrder() {
        responses();
        treatment();
        add(MarkKind.NEW_THERAPY, subject.newTherapyOn(), "");
        add(MarkKind.DEATH, subject.deathOn(), "");
        marks.sort(Comparator.comparingInt(Mark::day).thenComparing(Mark::kind));
        return marks;
    }

    private void responses() {
        ResponseSeries series = ResponseSeries.of(subject.tumour(), firstDose, subject.newTherapyOn());
        for (DatedResponse each : series.responses()) {
            if ((subject.newTherapyOn() != null && each.date().isAfter(subject.newTherapyOn()))
                    || each.response() == TimepointResponse.PD) {
                break;
            }
            if (each.response() == TimepointResponse.CR) {
                addOnce(MarkKind.FIRST_CR, each.date());
            } else if (each.response() == TimepointResponse.PR) {
                addOnce(MarkKind.FIRST_PR, each.date());
            }
        }
        add(MarkKind.CONFIRMATION, subject.confirmedBest().confirmedOn(), "");
        if (subject.progression() != null && subject.progression().date() != null) {
            add(MarkKind.PROGRESSION, subject.progression().date().date(), "");
        }
    }

    private void treatment() {
        Cutoff cutoff = new Cutoff(request.cutoff());
        FollowUpDates.endOfTreatment(subject.casebook(), firstDose, cutoff)
                .ifPresent(end -> FollowUpDates.dateOf(end, firstDose)
                        .ifPresent(on -> add(
                                MarkKind.END_OF_TREATMENT,
                                on.date(),
                                end.reason().name())));
        LocalDate last = null;
        for (DoseReduction each : DoseReduction.of(
                subject.casebook(), firstDose, request.protocol().doses(), rule, cutoff)) {
            if (!each.on().equals(last)) {
                add(MarkKind.DOSE_REDUCTION, each.on(), each.drug().name());
            }
            last = each.on();
        }
    }

    private void addOnce(MarkKind kind, LocalDate on) {
        if (marks.stream().noneMatch(each -> each.kind() == kind)) {
            add(kind, on, "");
        }
    }

    private void add(MarkKind kind, @Nullable LocalDate on, String detail) {
        if (on != null) {
            marks.add(new Mark(kind, (int) ChronoUnit.DAYS.between(firstDose, on), detail));
        }
    }
}
