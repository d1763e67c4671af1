package org.leiodesk.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.form.Forms;

class FormModelTest {
    private final FormModel<Subject> model = new FormModel<>(Forms.SUBJECT, Subject.screened(new SubjectId("S-014")));

    @Test
    void whatIsTypedBecomesTheRecord() {
        model.text("consentedOn").set("2024/1/8");
        model.text("sex").set("FEMALE");
        model.text("birthDate").set("196703");
        assertThat(model.record())
                .isEqualTo(Outcome.done(new Subject(
                        new SubjectId("S-014"),
                        "S-014",
                        "",
                        EnrolmentStatus.SCREENING,
                        new PartialDate(2024, 1, 8),
                        null,
                        "",
                        Sex.FEMALE,
                        new PartialDate(1967, 3, 0),
                        null,
                        "",
                        null,
                        0)));
        assertThat(model.findingsProperty().get()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedInPlaceUntilItIsTypedAnew() {
        model.text("consentedOn").set("2024-02-31");
        Outcome<Subject> outcome = model.record();
        assertThat(outcome)
                .isEqualTo(Outcome.refused(
                        Finding.error("subject.consentedOn", "form.finding.partialDate", "2024-02-31")));
        assertThat(model.findingsProperty().get()).isEqualTo(outcome.findings());
        model.text("consentedOn").set("2024-02-29");
        assertThat(model.findingsProperty().get()).isEmpty();
    }

    @Test
    void itKnowsWhetherAnythingDiffersFromWhatIsStored() {
        model.text("birthDate").set("1967");
        assertThat(model.changedProperty().get()).isTrue();
        model.text("birthDate").set("");
        assertThat(model.changedProperty().get()).isFalse();
        model.text("birthDate").set("1967");
        model.show(model.shown());
        assertThat(model.changedProperty().get()).isFalse();
        assertThat(model.text("birthDate").get()).isEmpty();
    }
}
