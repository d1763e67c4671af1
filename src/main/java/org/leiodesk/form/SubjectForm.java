package org.leiodesk.form;

import java.util.Map;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/** Consent, enrolment and demographics. */
public final class SubjectForm implements FormBinding<Subject> {
    private static final Form FORM = Form.of(
            "subject",
            Item.text("number").asRequired(),
            Item.partialDate("consentedOn").asRequired(),
            Item.choice("status", EnrolmentStatus.class).asRequired(),
            Item.partialDate("enrolledOn"),
            Item.text("screenFailureReason"),
            Item.choice("sex", Sex.class),
            Item.partialDate("birthDate"),
            Item.integer("ageYears", "", 0, 130));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Map<String, String> values(Subject shown) {
        return new ShownValues()
                .put("number", shown.number())
                .put("consentedOn", shown.consentedOn())
                .put("status", shown.status())
                .put("enrolledOn", shown.enrolledOn())
                .put("screenFailureReason", shown.screenFailureReason())
                .put("sex", shown.sex())
                .put("birthDate", shown.birthDate())
                .put("ageYears", shown.ageYears())
                .map();
    }

    @Override
    public Outcome<Subject> record(Subject before, Map<String, String> typed) {
        TypedValues values = new TypedValues(FORM, typed);
        var consentedOn = values.partialDate("consentedOn");
        var status = values.choice("status", EnrolmentStatus.class);
        var enrolledOn = values.partialDate("enrolledOn");
        var sex = values.choice("sex", Sex.class);
        var birthDate = values.partialDate("birthDate");
        var ageYears = values.integer("ageYears");
        return values.outcome(() -> new Subject(
                before.version() == 0 ? new SubjectId(values.text("number")) : before.id(),
                values.text("number"),
                before.siteId(),
                status == null ? EnrolmentStatus.SCREENING : status,
                consentedOn,
                enrolledOn,
                values.text("screenFailureReason"),
                sex == null ? Sex.UNKNOWN : sex,
                birthDate,
                ageYears,
                before.arm(),
                before.declaredFirstDose(),
                before.version()));
    }
}
