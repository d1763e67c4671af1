package org.leiodesk.exchange.adam;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.exchange.csv.CsvRows;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.recist.BestOverallResponses;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.NewLesionStatus;
import org.leiodesk.recist.ResponseSeries;
import org.leiodesk.recist.TimepointEvaluation;

/** Writes adrs: the responses at each time point, and the results of each subject of the full set. */
final class AdrsTable {
    static final String COLUMNS = "USUBJID PARAMCD PARAM AVISITN AVISIT ADT ADY AVALC RULE SRCDOM SRCSEQ";

    private final CsvRows sheet;
    private final Days days;
    private final Visits visits = new Visits();
    private final ResponseSettings settings;

    AdrsTable(CsvRows sheet, ResponseSettings settings) {
        this.sheet = sheet;
        days = new Days(sheet);
        this.settings = settings;
    }

    void add(SubjectAnalysis subject) {
        BaselineEvaluation baseline = subject.tumour().baseline();
        for (TimepointEvaluation each : subject.tumour().timepoints()) {
            if (baseline != null && baseline.targets() > 0) {
                addResponse(
                        subject,
                        each,
                        Responses.TARGET,
                        each.target(),
                        each.target().value().name());
            }
            if (baseline != null && baseline.nonTargets() > 0) {
                addResponse(
                        subject,
                        each,
                        Responses.NON_TARGET,
                        each.nonTarget(),
                        each.nonTarget().value().code());
            }
            addResponse(
                    subject,
                    each,
                    Responses.NEW_LESION,
                    each.newLesion(),
                    newLesion(each.newLesion().value()));
            addResponse(
                    subject,
                    each,
                    Responses.OVERALL,
                    each.overall(),
                    each.overall().value().code());
        }
        if (subject.firstDose() != null) {
            addResults(subject, subject.firstDose());
        }
    }

    private static String newLesion(NewLesionStatus status) {
        return switch (status) {
            case NONE -> "N";
            case EQUIVOCAL -> "EQUIVOCAL";
            case UNEQUIVOCAL -> "Y";
        };
    }

    private void addResponse(
            SubjectAnalysis subject, TimepointEvaluation at, Responses parameter, Decision<?> decision, String value) {
        LocalDate date =
                decision.date() == null ? at.latest().date() : decision.date().date();
        add(subject, parameter, at.timepoint(), date, value, decision.rule(), decision.source());
    }

    private void addResults(SubjectAnalysis subject, LocalDate firstDose) {
        BestResponse best = subject.unconfirmedBest();
        BestResponse confirmed = subject.confirmedBest();
        ResponseSeries series = ResponseSeries.of(subject.tumour(), firstDose, subject.newTherapyOn());
        int response = BestOverallResponses.firstResponse(series);
        int confirmedResponse = confirmed.value().isObjectiveResponse()
                ? BestOverallResponses.firstConfirmedResponse(series, settings)
                        .map(BestResponse::index)
                        .orElse(-1)
                : -1;
        addBest(subject, Responses.BEST, best);
        addBest(subject, Responses.CONFIRMED_BEST, confirmed);
        addYesNo(subject, Responses.RESPONSE, best, response);
        addYesNo(subject, Responses.CONFIRMED_RESPONSE, confirmed, confirmedResponse);
        addYesNo(subject, Responses.CONTROL, best, BestOverallResponses.firstControl(series, settings, response));
        addYesNo(
                subject,
                Responses.CONFIRMED_CONTROL,
                confirmed,
                BestOverallResponses.firstControl(series, settings, confirmedResponse));
        addProgression(subject);
        addDeath(subject);
        addLast(subject);
    }

    private void addBest(SubjectAnalysis subject, Responses parameter, BestResponse best) {
        LocalDate date = best.value() == BestOverallResponse.NE ? null : best.date();
        add(subject, parameter, null, date, best.value().code(), best.ruleName(), source(subject, best));
    }

    /** @param index position of the time point that gives it; not asked when the answer is N */
    private void addYesNo(SubjectAnalysis subject, Responses parameter, BestResponse best, int index) {
        boolean yes = parameter.isControl()
                ? best.value().isDiseaseControl()
                : best.value().isObjectiveResponse();
        TimepointEvaluation at =
                yes && index >= 0 ? subject.tumour().timepoints().get(index) : null;
        add(subject, parameter, null, at == null ? null : date(at), yes ? "Y" : "N", best.ruleName(), source(at));
    }

    private void addProgression(SubjectAnalysis subject) {
        Decision<TimepointResponse> progression = subject.progression();
        boolean yes = progression != null;
        LocalDate date = yes && progression.date() != null ? progression.date().date() : null;
        add(
                subject,
                Responses.PROGRESSION,
                null,
                date,
                yes ? "Y" : "N",
                yes ? progression.rule() : "",
                yes ? progression.source() : null);
    }

    private void addDeath(SubjectAnalysis subject) {
        Death death = subject.casebook().death();
        boolean yes = death != null && (subject.deathOn() != null || death.on() == null);
        SourceRecord source = yes ? new SourceRecord(death.source(), death.sequence()) : null;
        add(subject, Responses.DEATH, null, subject.deathOn(), yes ? "Y" : "N", "", source);
    }

    private void addLast(SubjectAnalysis subject) {
        TimepointEvaluation last = null;
        for (TimepointEvaluation each : subject.tumour().timepoints()) {
            last = each.overall().value() == TimepointResponse.NE ? last : each;
        }
        if (last == null) {
            add(subject, Responses.LAST, null, null, "", "", null);
        } else {
            Decision<TimepointResponse> overall = last.overall();
            add(subject, Responses.LAST, null, date(last), overall.value().code(), overall.rule(), overall.source());
        }
    }

    private static LocalDate date(TimepointEvaluation at) {
        return at.overall().date() == null
                ? at.latest().date()
                : at.overall().date().date();
    }

    private static @Nullable SourceRecord source(@Nullable TimepointEvaluation at) {
        return at == null ? null : at.overall().source();
    }

    private static @Nullable SourceRecord source(SubjectAnalysis subject, BestResponse best) {
        return best.index() < 0 ? null : source(subject.tumour().timepoints().get(best.index()));
    }

    private void add(
            SubjectAnalysis subject,
            Responses parameter,
            @Nullable Timepoint timepoint,
            @Nullable LocalDate date,
            String value,
            String rule,
            @Nullable SourceRecord source) {
        sheet.text(subject.casebook().subject().id().value()).cells(parameter.cells());
        if (timepoint == null) {
            sheet.empty().empty();
            days.dateAndDay(date, subject.firstDose());
        } else {
            sheet.cells(visits.of(timepoint, date, null, subject.firstDose()));
        }
        sheet.raw(value).text(rule);
        Source.domain(sheet, source);
        Source.sequence(sheet, source).end();
    }
}
