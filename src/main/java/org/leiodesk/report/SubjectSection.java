package org.leiodesk.report;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.domain.subject.Subject;

/** Consent, enrolment, demographics and diagnosis. */
final class SubjectSection {
    private final Subject subject;
    private final @Nullable Diagnosis diagnosis;
    private final ReportWords words;

    SubjectSection(CrfContent content, ReportWords words) {
        this.subject = content.subject().casebook().subject();
        this.diagnosis = content.subject().casebook().diagnosis();
        this.words = words;
    }

    void draw(PageWriter page) {
        page.heading(words.get("section.subject"), 40);
        FieldGrid fields = new FieldGrid()
                .field(words.form("subject.number"), subject.number())
                .field(words.form("subject.status"), words.code(subject.status()))
                .field(words.form("subject.consentedOn"), words.value(subject.consentedOn()))
                .field(words.form("subject.enrolledOn"), words.value(subject.enrolledOn()))
                .field(words.form("subject.sex"), words.code(subject.sex()))
                .field(words.form("subject.birthDate"), words.value(subject.birthDate()))
                .field(words.form("subject.ageYears"), words.value(subject.ageYears(), words.get("unit.years")));
        if (subject.status() == EnrolmentStatus.SCREEN_FAILURE) {
            fields.field(words.form("subject.screenFailureReason"), words.value(subject.screenFailureReason()));
        }
        fields.draw(page);
        page.heading(words.get("section.diagnosis"), 40);
        if (diagnosis == null) {
            page.paragraph(words.notRecorded(), 8.5);
        } else {
            drawDiagnosis(page, diagnosis);
        }
    }

    private void drawDiagnosis(PageWriter page, Diagnosis known) {
        FieldGrid fields = new FieldGrid()
                .field(words.get("diagnosis"), words.get("diagnosis.leiomyosarcoma"))
                .field(words.form("diagnosis.diagnosedOn"), words.value(known.diagnosedOn()))
                .field(words.form("diagnosis.origin"), words.code(known.origin()))
                .field(words.form("diagnosis.extent"), words.code(known.extent()))
                .field(words.form("diagnosis.fnclccGrade"), words.value(known.fnclccGrade()))
                .field(words.get("diagnosis.sites"), words.value(String.join(", ", known.sites())))
                .field(words.form("diagnosis.ecog"), words.value(known.ecog()));
        if (known.origin() == PrimaryOrigin.UTERINE || !known.figoStage().isBlank()) {
            fields.field(words.form("diagnosis.figoStage"), words.value(known.figoStage()));
        }
        fields.field(words.form("diagnosis.priorEpirubicin"), words.value(known.priorEpirubicinMgPerM2(), "mg/m\u00b2"))
                .field(
                        words.form("diagnosis.priorDoxorubicin"),
                        words.value(known.priorDoxorubicinMgPerM2(), "mg/m\u00b2"))
                .draw(page);
    }
}
