package org.leiodesk.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

class NewPatientModelTest {
    private final List<Subject> saved = new ArrayList<>();
    private final List<SubjectId> opened = new ArrayList<>();

    private NewPatientModel model(Outcome<Subject> answer) {
        return new NewPatientModel(
                subject -> {
                    saved.add(subject);
                    return answer instanceof Outcome.Refused<Subject> ? answer : Outcome.done(subject);
                },
                Background.immediate(),
                opened::add);
    }

    private static void type(NewPatientModel model) {
        model.form().text("number").set("S-033");
        model.form().text("consentedOn").set("2024-06-28");
        model.form().text("sex").set("FEMALE");
        model.form().text("birthDate").set("1967-03");
    }

    @Test
    void savingRecordsTheConsentAndOpensThePatient() {
        NewPatientModel model = model(Outcome.done(Subject.screened(new SubjectId("S-033"))));
        type(model);
        assertThat(model.status().unsaved()).isTrue();
        model.save();
        assertThat(saved)
                .containsExactly(new Subject(
                        new SubjectId("S-033"),
                        "S-033",
                        "",
                        EnrolmentStatus.SCREENING,
                        new PartialDate(2024, 6, 28),
                        null,
                        "",
                        Sex.FEMALE,
                        new PartialDate(1967, 3, 0),
                        null,
                        "",
                        null,
                        0));
        assertThat(opened).containsExactly(new SubjectId("S-033"));
        assertThat(model.status().unsaved()).isFalse();
        assertThat(model.form().text("number").get()).isEmpty();
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndIsShownInPlace() {
        Finding taken = Finding.error("subject.number", "service.subject.numberTaken", "S-033");
        NewPatientModel model = model(Outcome.refused(taken));
        type(model);
        model.save();
        assertThat(opened).isEmpty();
        assertThat(model.form().text("number").get()).isEqualTo("S-033");
        assertThat(model.form().findingsProperty().get()).containsExactly(taken);
        assertThat(model.status().stateProperty().get()).isEqualTo(new SaveStatus.State.NotSaved(taken.message()));
    }

    @Test
    void withoutANumberOrConsentNothingIsAskedOfTheService() {
        NewPatientModel model = model(Outcome.done(Subject.screened(new SubjectId("S-033"))));
        model.form().text("birthDate").set("1967");
        model.save();
        assertThat(saved).isEmpty();
        assertThat(model.form().findingsProperty().get())
                .containsExactly(
                        Finding.error("subject.number", "form.finding.required"),
                        Finding.error("subject.consentedOn", "form.finding.required"));
        model.form().text("number").set("x".repeat(65));
        model.save();
        assertThat(model.form().findingsProperty().get())
                .containsExactly(Finding.error("subject.number", "ui.patients.numberTooLong", 64));
    }

    @Test
    void whenTheDiskIsFullTheEntryIsKept() {
        NewPatientModel model = new NewPatientModel(
                subject -> {
                    throw new LeiodeskException(ErrorCode.STORE_BROKEN, "disk full", null);
                },
                Background.immediate(),
                opened::add);
        type(model);
        model.save();
        assertThat(model.form().text("birthDate").get()).isEqualTo("1967-03");
        assertThat(model.status().stateProperty().get())
                .isEqualTo(new SaveStatus.State.NotSaved(Message.of("ui.broken.STORE_BROKEN")));
    }
}
