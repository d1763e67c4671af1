package org.leiodesk.ui.casebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.exposure.CycleDelay;
import org.leiodesk.endpoint.exposure.DoseReduction;
import org.leiodesk.endpoint.exposure.Exposure;
import org.leiodesk.endpoint.visit.NextDue;
import org.leiodesk.endpoint.visit.SubjectState;
import org.leiodesk.recist.TimepointEvaluation;

/**
 * The course of one patient on a line of time, from consent to today, or to the end of what is known when nothing more is to come. Partial dates stand
 * at their first day.
 *
 * @param from its first day
 * @param to its last day
 * @param today null when it ends before today
 * @param marks in the order of their days
 */
public record Timeline(
        LocalDate from, LocalDate to, @Nullable LocalDate today, List<TimelineMark> marks) {
    public Timeline {
        marks = List.copyOf(marks);
    }

    /** The time line of a casebook; empty when nothing in it has a date. */
    static Optional<Timeline> of(CasebookContents contents) {
        List<TimelineMark> marks = new ArrayList<>();
        events(contents, marks);
        treatment(contents, marks);
        scans(contents.analysis(), marks);
        contents.due().forEach(due -> marks.add(due(due, contents.today())));
        marks.sort(Comparator.comparing(TimelineMark::from));
        boolean goesOn = switch (SubjectState.of(contents.analysis())) {
            case SCREENING, ENROLLED, ON_TREATMENT, FOLLOW_UP -> true;
            case SCREEN_FAILURE, LOST, WITHDRAWN, DIED -> false;
        };
        LocalDate today = goesOn ? contents.today() : null;
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = marks.stream()
                .map(TimelineMark::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate to = today != null && today.isAfter(last) ? today : last;
        return Optional.of(new Timeline(marks.get(0).from(), to, today, marks));
    }

    private static void events(CasebookContents contents, List<TimelineMark> marks) {
        Casebook book = contents.casebook();
        event(marks, TimelineMark.Kind.CONSENT, book.subject().consentedOn());
        event(marks, TimelineMark.Kind.ENROLMENT, book.subject().enrolledOn());
        var end = book.endOfTreatment();
        if (end != null) {
            event(
                    marks,
                    TimelineMark.Kind.END_OF_TREATMENT,
                    end.on(),
                    Message.of("form.code.EndReason." + end.reason()));
        }
        book.newTherapies()
                .forEach(therapy -> event(marks, TimelineMark.Kind.NEW_THERAPY, therapy.startedOn(), therapy.name()));
        var death = book.death();
        if (death != null) {
            event(marks, TimelineMark.Kind.DEATH, death.on());
        } else if (!book.contacts().isEmpty()) {
            book.contacts().stream()
                    .map(contact -> contact.on())
                    .max(Comparator.naturalOrder())
                    .ifPresent(on -> event(marks, TimelineMark.Kind.LAST_ALIVE, on));
        }
    }

    private static void event(
            List<TimelineMark> marks, TimelineMark.Kind kind, @Nullable PartialDate on, Object... args) {
        if (on != null) {
            marks.add(TimelineMark.at(kind, on.earliest(), args));
        }
    }

    private static void treatment(CasebookContents contents, List<TimelineMark> marks) {
        Casebook book = contents.casebook();
        Exposure exposure = Exposure.of(book, contents.settings());
        for (Cycle cycle : book.cycles()) {
            if (cycle.startedOn() != null) {
                marks.add(TimelineMark.at(
                        TimelineMark.Kind.CYCLE, cycle.startedOn().earliest(), cycle.number()));
            }
        }
        for (CycleDelay delay : exposure.delays()) {
            marks.add(new TimelineMark(
                    TimelineMark.Kind.DELAY,
                    delay.plannedOn(),
                    delay.startedOn(),
                    Message.of("casebook.mark.DELAY", delay.days()),
                    Message.of("casebook.mark.delayTold", delay.cycle(), delay.days(), delay.reason()),
                    ""));
        }
        for (DoseReduction reduction : exposure.reductions()) {
            marks.add(TimelineMark.at(
                    TimelineMark.Kind.REDUCTION,
                    reduction.on(),
                    Message.of(
                            reduction.drug().equals(Drug.EPIRUBICIN)
                                    ? "casebook.drug.EPIRUBICIN"
                                    : "casebook.drug.TEMOZOLOMIDE"),
                    plain(reduction.before()),
                    plain(reduction.after())));
        }
    }

    private static String plain(double mgPerM2) {
        return new BigDecimal(String.format(Locale.ROOT, "%.1f", mgPerM2))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void scans(SubjectAnalysis analysis, List<TimelineMark> marks) {
        var baseline = analysis.tumour().baseline();
        if (baseline != null) {
            marks.add(TimelineMark.at(
                    TimelineMark.Kind.BASELINE, baseline.latest().date()));
        }
        for (TimepointEvaluation timepoint : analysis.tumour().timepoints()) {
            String code = timepoint.overall().value().code();
            LocalDate on = timepoint.latest().date();
            long week = analysis.firstDose() == null
                    ? 0
                    : Math.round(ChronoUnit.DAYS.between(analysis.firstDose(), on) / 7.0);
            marks.add(new TimelineMark(
                    TimelineMark.Kind.RESPONSE,
                    on,
                    on,
                    Message.of("casebook.mark.RESPONSE", code),
                    Message.of("casebook.mark.responseTold", code, on, week),
                    code));
        }
    }

    private static TimelineMark due(NextDue due, LocalDate today) {
        boolean overdue = due.overdue(today);
        Message what = Message.of("casebook.due." + due.kind(), due.number());
        return new TimelineMark(
                overdue ? TimelineMark.Kind.OVERDUE : TimelineMark.Kind.DUE,
                due.from(),
                due.to(),
                Message.of("casebook.mark." + (overdue ? "OVERDUE" : "DUE"), what, due.on()),
                Message.of("casebook.due.between", due.on(), due.from(), due.to()),
                "");
    }
}
