package org.leiodesk.endpoint.plot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.SwimmerLane.Mark;
import org.leiodesk.endpoint.SwimmerLane.MarkKind;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.dates.FollowUpDates;
import org.leiodesk.endpoint.dates.SourcedDate;
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
        Cutoff cutoff = new Cutoff(request.cutoff());
        add(
                MarkKind.NEW_THERAPY,
                subject.newTherapyOn(),
                "",
                source(FollowUpDates.newTherapy(subject.casebook(), firstDose, cutoff)));
        add(MarkKind.DEATH, subject.deathOn(), "", source(FollowUpDates.death(subject.casebook(), firstDose, cutoff)));
        marks.sort(Comparator.comparingInt(Mark::day).thenComparing(Mark::kind));
        return marks;
    }

    private void responses() {
        ResponseSeries series = ResponseSeries.of(subject.tumour(), firstDose, subject.newTherapyOn());
        for (int i = 0; i < series.responses().size(); i++) {
            DatedResponse each = series.responses().get(i);
            SourceRecord source = subject.tumour().timepoints().get(i).overall().source();
            if ((subject.newTherapyOn() != null && each.date().isAfter(subject.newTherapyOn()))
                    || each.response() == TimepointResponse.PD) {
                break;
            }
            if (each.response() == TimepointResponse.CR) {
                addOnce(MarkKind.FIRST_CR, each.date(), source);
            } else if (each.response() == TimepointResponse.PR) {
                addOnce(MarkKind.FIRST_PR, each.date(), source);
            }
        }
        LocalDate confirmed = subject.confirmedBest().confirmedOn();
        add(MarkKind.CONFIRMATION, confirmed, "", confirmed == null ? null : respondedBy(confirmed));
        if (subject.progression() != null && subject.progression().date() != null) {
            add(
                    MarkKind.PROGRESSION,
                    subject.progression().date().date(),
                    "",
                    subject.progression().source());
        }
    }

    private void treatment() {
        Cutoff cutoff = new Cutoff(request.cutoff());
        FollowUpDates.endOfTreatment(subject.casebook(), firstDose, cutoff)
                .ifPresent(end -> FollowUpDates.dateOf(end, firstDose)
                        .ifPresent(on -> add(
                                MarkKind.END_OF_TREATMENT,
                                on.date(),
                                end.reason().name(),
                                on.source())));
        LocalDate last = null;
        for (DoseReduction each : DoseReduction.of(
                subject.casebook(), firstDose, request.protocol().doses(), rule, cutoff)) {
            if (!each.on().equals(last)) {
                add(
                        MarkKind.DOSE_REDUCTION,
                        each.on(),
                        each.drug().name(),
                        new SourceRecord(RecordKind.ADMINISTRATION, each.sequence()));
            }
            last = each.on();
        }
    }

    private @Nullable SourceRecord respondedBy(LocalDate on) {
        return subject.tumour().timepoints().stream()
                .filter(each -> each.respondedOn().equals(on))
                .findFirst()
                .map(each -> each.overall().source())
                .orElse(null);
    }

    private static @Nullable SourceRecord source(Optional<SourcedDate> date) {
        return date.map(SourcedDate::source).orElse(null);
    }

    private void addOnce(MarkKind kind, LocalDate on, @Nullable SourceRecord source) {
        if (marks.stream().noneMatch(each -> each.kind() == kind)) {
            add(kind, on, "", source);
        }
    }

    private void add(MarkKind kind, @Nullable LocalDate on, String detail, @Nullable SourceRecord source) {
        if (on != null) {
            marks.add(new Mark(kind, (int) ChronoUnit.DAYS.between(firstDose, on), detail, source));
        }
    }
}
