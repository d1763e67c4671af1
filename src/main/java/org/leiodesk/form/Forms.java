package org.leiodesk.form;

import java.util.List;

/** Every form of the study, in the order of the casebook. Adding a form adds a line here. */
public final class Forms {
    public static final SubjectForm SUBJECT = new SubjectForm();
    public static final DiagnosisForm DIAGNOSIS = new DiagnosisForm();
    public static final CycleForm CYCLE = new CycleForm();
    public static final EndOfTreatmentForm END_OF_TREATMENT = new EndOfTreatmentForm();
    public static final NewTherapyForm NEW_THERAPY = new NewTherapyForm();
    public static final ContactForm CONTACT = new ContactForm();
    public static final DeathForm DEATH = new DeathForm();

    private Forms() {}

    public static List<FormBinding<?>> all() {
        return List.of(SUBJECT, DIAGNOSIS, CYCLE, END_OF_TREATMENT, NEW_THERAPY, CONTACT, DEATH);
    }
}
