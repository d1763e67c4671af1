package org.leiodesk.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every form of the study, in the order of the casebook. Adding a form adds a line here. */
public final class Forms {
    public static final SubjectForm SUBJECT = new SubjectForm();
    public static final DiagnosisForm DIAGNOSIS = new DiagnosisForm();
    public static final CycleForm CYCLE = new CycleForm();
    public static final EndOfTreatmentForm END_OF_TREATMENT = new EndOfTreatmentForm();
    public static final NewTherapyForm NEW_THERAPY = new NewTherapyForm();
    public static final ContactForm CONTACT = new ContactForm();
    public static final DeathForm DEATH = new DeathForm();

    private static final Map<String, FormBinding<?>> BY_KIND = Map.of(
            "SUBJECT", SUBJECT,
            "DIAGNOSIS", DIAGNOSIS,
            "CYCLE", CYCLE,
            "END_OF_TREATMENT", END_OF_TREATMENT,
            "NEW_THERAPY", NEW_THERAPY,
            "CONTACT", CONTACT,
            "DEATH", DEATH);

    private Forms() {}

    /** The form in which a kind of record is typed, by the name that the audit trail gives the kind; empty when there is none. */
    public static Optional<Form> ofKind(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind)).map(FormBinding::form);
    }

    public static List<FormBinding<?>> all() {
        return List.of(SUBJECT, DIAGNOSIS, CYCLE, END_OF_TREATMENT, NEW_THERAPY, CONTACT, DEATH);
    }
}
