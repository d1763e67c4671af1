package org.leiodesk.ui.casebook;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.change.Amended;
import org.leiodesk.form.Forms;
import org.leiodesk.ui.change.Previewing;
import org.leiodesk.ui.field.RecordGroup;
import org.leiodesk.ui.field.RecordModel;
import org.leiodesk.ui.kit.Background;

/** What is recorded before treatment: consent, enrolment and demographics, and the diagnosis. */
public final class BaselineModel {
    /**
     * How its records are saved, each with a reason.
     *
     * @param subject saves consent, enrolment and demographics
     * @param diagnosis saves the diagnosis
     * @param preview what a change would change of what is derived
     */
    public record Saving(
            BiFunction<Subject, String, Outcome<Subject>> subject,
            BiFunction<Diagnosis, String, Outcome<Diagnosis>> diagnosis,
            Previewing preview) {}

    private final RecordModel<Subject> subject;
    private final RecordModel<Diagnosis> diagnosis;
    private final RecordGroup group;

    /**
     * @param id whose
     * @param casebook the casebook as read last; followed
     * @param afterSaving reads the casebook again
     */
    public BaselineModel(
            SubjectId id,
            ObservableValue<@Nullable Casebook> casebook,
            Saving saving,
            Runnable afterSaving,
            Background background,
            Clock clock) {
        subject = new RecordModel<>(
                new RecordModel.Kind<>(
                        Forms.SUBJECT,
                        Subject::version,
                        saving.subject(),
                        is -> saving.preview().of(book -> Amended.subject(book, is))),
                Subject.screened(id),
                afterSaving,
                background,
                clock);
        diagnosis = new RecordModel<>(
                new RecordModel.Kind<>(
                        Forms.DIAGNOSIS,
                        Diagnosis::version,
                        saving.diagnosis(),
                        is -> saving.preview().of(book -> Amended.diagnosis(book, is))),
                empty(id),
                afterSaving,
                background,
                clock);
        group = new RecordGroup(List.of(subject, diagnosis));
        casebook.addListener((property, was, is) -> show(id, is));
        show(id, casebook.getValue());
    }

    private void show(SubjectId id, @Nullable Casebook book) {
        if (book != null) {
            subject.stored(book.subject());
            diagnosis.stored(book.diagnosis() == null ? empty(id) : book.diagnosis());
        }
    }

    private static Diagnosis empty(SubjectId id) {
        return new Diagnosis(id, null, null, null, null, List.of(), "", null, 0, 0, 0);
    }

    public RecordModel<Subject> subject() {
        return subject;
    }

    public RecordModel<Diagnosis> diagnosis() {
        return diagnosis;
    }

    public RecordGroup group() {
        return group;
    }
}
