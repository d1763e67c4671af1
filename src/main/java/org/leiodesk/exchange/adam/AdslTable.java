package org.leiodesk.exchange.adam;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.exchange.codes.EndReasonCode;
import org.leiodesk.exchange.codes.SexCode;
import org.leiodesk.exchange.csv.CsvRows;

/** Writes adsl: one row a subject, of every subject. */
final class AdslTable {
    static final String COLUMNS =
            "STUDYID USUBJID SUBJID AGE SEX TRTSDT TRTEDT ENRLFL SAFFL FASFL EVALFL DTHDT LSTALVDT NACTDT EOTDT DCTREAS";

    private final CsvRows sheet;
    private final String studyId;
    private final Cutoff cutoff;

    AdslTable(CsvRows sheet, String studyId, AnalysisRequest request) {
        this.sheet = sheet;
        this.studyId = studyId;
        cutoff = new Cutoff(request.cutoff());
    }

    void add(SubjectAnalysis analysis) {
        Subject subject = analysis.casebook().subject();
        EndOfTreatment end = analysis.casebook().endOfTreatment();
        if (end != null && !cutoff.covers(end.on(), analysis.firstDose())) {
            end = null;
        }
        sheet.text(studyId)
                .text(subject.id().value())
                .text(subject.number())
                .count(age(subject, analysis.firstDose()))
                .raw(SexCode.of(subject.sex()))
                .date(analysis.firstDose())
                .date(analysis.lastDose())
                .yesNo(analysis.enrolled())
                .yesNo(analysis.full())
                .yesNo(analysis.full())
                .yesNo(analysis.evaluable())
                .date(analysis.deathOn())
                .date(analysis.lastKnownAlive())
                .date(analysis.newTherapyOn())
                .date(end == null ? null : date(end.on(), analysis.firstDose()))
                .text(end == null ? "" : reason(end))
                .end();
    }

    private static @Nullable LocalDate date(@Nullable PartialDate date, @Nullable LocalDate firstDose) {
        return date == null ? null : date.impute(firstDose).date();
    }

    /** The code of the reason; for another reason its words. */
    private static String reason(EndOfTreatment end) {
        return end.reason() == EndReason.OTHER && !end.verbatim().isBlank()
                ? end.verbatim()
                : EndReasonCode.of(end.reason());
    }

    /** As recorded, else counted from the birth date to consent, or to the first dose. */
    private static @Nullable Integer age(Subject subject, @Nullable LocalDate firstDose) {
        PartialDate birth = subject.birthDate();
        PartialDate consent = subject.consentedOn();
        LocalDate at = consent == null ? firstDose : consent.complete().orElse(firstDose);
        if (subject.ageYears() != null || birth == null || at == null) {
            return subject.ageYears();
        }
        return birth.complete().map(day -> Period.between(day, at).getYears()).orElse(null);
    }
}
