package org.leiodesk.ui.patients;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.form.Forms;
import org.leiodesk.ui.field.FormModel;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

/** A patient who has just given consent: subject number, date of consent, sex, date of birth. */
public final class NewPatientModel {
    /** The items of the subject form that are asked here; the others follow in the casebook. */
    public static final List<String> ITEMS = List.of("number", "consentedOn", "sex", "birthDate");

    private static final int LONGEST_NUMBER = 64;

    private final Function<Subject, Outcome<Subject>> saving;
    private final Background background;
    private final Consumer<SubjectId> done;
    private final FormModel<Subject> form = new FormModel<>(Forms.SUBJECT, empty());
    private final SaveStatus status = new SaveStatus();
    private Runnable afterSaving = () -> {};

    /**
     * @param saving saves a new subject; called in the background
     * @param done told which patient was recorded
     */
    public NewPatientModel(
            Function<Subject, Outcome<Subject>> saving, Background background, Consumer<SubjectId> done) {
        this.saving = saving;
        this.background = background;
        this.done = done;
        clear();
        form.changedProperty().addListener((property, was, is) -> follow(is));
    }

    private static Subject empty() {
        return Subject.screened(new SubjectId("?"));
    }

    private void follow(boolean changed) {
        if (changed) {
            status.edited();
        } else {
            status.untouched();
        }
    }

    public FormModel<Subject> form() {
        return form;
    }

    public SaveStatus status() {
        return status;
    }

    /** Says what else is done each time a patient has been saved. */
    void afterSaving(Runnable action) {
        afterSaving = action;
    }

    /** Saves, and opens the patient. */
    public void save() {
        save(done);
    }

    /** Saves, and goes on with something else once it is saved. */
    public void saveThen(Runnable then) {
        save(saved -> then.run());
    }

    private void save(Consumer<SubjectId> then) {
        if (form.text("number").get().strip().length() > LONGEST_NUMBER) {
            form.showFindings(List.of(Finding.error("subject.number", "ui.patients.numberTooLong", LONGEST_NUMBER)));
            return;
        }
        if (!(form.record() instanceof Outcome.Done<Subject> typed)) {
            return;
        }
        status.saving();
        background.call(
                () -> saving.apply(typed.value()),
                outcome -> answered(outcome, then),
                broken -> status.notSaved(Message.of("ui.broken." + broken.code())));
    }

    private void answered(Outcome<Subject> outcome, Consumer<SubjectId> then) {
        if (outcome instanceof Outcome.Done<Subject> saved) {
            clear();
            afterSaving.run();
            then.accept(saved.value().id());
        } else {
            status.notSaved(outcome.findings().get(0).message());
            form.showFindings(outcome.findings());
        }
    }

    /** Empties the form. */
    public void clear() {
        form.show(empty());
        form.text("number").set("");
        form.takeAsUnchanged();
        status.untouched();
    }
}
