package org.leiodesk.ui.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.endpoint.change.Amended;
import org.leiodesk.form.Forms;
import org.leiodesk.ui.change.Previewing;
import org.leiodesk.ui.field.RecordGroup;
import org.leiodesk.ui.field.RecordModel;
import org.leiodesk.ui.kit.Background;

/** End of treatment, new therapies, survival follow-up and death of one patient. */
public final class EndModel {
    /**
     * How its records are saved, each with a reason.
     *
     * @param preview what a change would change of what is derived
     */
    public record Saving(
            BiFunction<EndOfTreatment, String, Outcome<EndOfTreatment>> endOfTreatment,
            BiFunction<NewTherapy, String, Outcome<NewTherapy>> newTherapy,
            BiFunction<Contact, String, Outcome<Contact>> contact,
            BiFunction<Death, String, Outcome<Death>> death,
            Previewing preview) {}

    private final SubjectId subject;
    private final RecordModel<EndOfTreatment> end;
    private final RecordListModel<NewTherapy> therapies;
    private final RecordListModel<Contact> contacts;
    private final RecordModel<Death> death;
    private final RecordGroup group;

    /**
     * @param casebook the casebook as read last; followed
     * @param afterSaving reads the casebook again
     * @param leaving does something that takes what is typed out of sight, after asking about what is not saved
     */
    public EndModel(
            SubjectId subject,
            ObservableValue<@Nullable Casebook> casebook,
            Saving saving,
            Runnable afterSaving,
            Consumer<Runnable> leaving,
            Background background,
            Clock clock) {
        this.subject = subject;
        PartialDate today = PartialDate.of(LocalDate.now(clock));
        end = new RecordModel<>(
                new RecordModel.Kind<>(
                        Forms.END_OF_TREATMENT,
                        EndOfTreatment::version,
                        saving.endOfTreatment(),
                        is -> saving.preview().of(book -> Amended.endOfTreatment(book, is))),
                notEnded(),
                afterSaving,
                background,
                clock);
        death = new RecordModel<>(
                new RecordModel.Kind<>(
                        Forms.DEATH,
                        Death::version,
                        saving.death(),
                        is -> saving.preview().of(book -> Amended.death(book, is))),
                alive(),
                afterSaving,
                background,
                clock);
        therapies = new RecordListModel<>(
                new RecordModel.Kind<>(
                        Forms.NEW_THERAPY,
                        NewTherapy::version,
                        saving.newTherapy(),
                        is -> saving.preview().of(book -> Amended.newTherapy(book, is))),
                () -> new NewTherapy(subject, 0, "", today, 0),
                NewTherapy::sequence,
                leaving,
                afterSaving,
                background,
                clock);
        contacts = new RecordListModel<>(
                new RecordModel.Kind<>(
                        Forms.CONTACT,
                        Contact::version,
                        saving.contact(),
                        is -> saving.preview().of(book -> Amended.contact(book, is))),
                () -> new Contact(subject, RecordKind.SURVIVAL_STATUS, 0, today, "", 0),
                contact -> List.of(contact.source(), contact.sequence()),
                leaving,
                afterSaving,
                background,
                clock);
        group = new RecordGroup(List.of(end, therapies.editor(), contacts.editor(), death));
        casebook.addListener((property, was, is) -> show(is));
        show(casebook.getValue());
    }

    private EndOfTreatment notEnded() {
        return new EndOfTreatment(subject, 0, null, EndReason.OTHER, "", 0);
    }

    private Death alive() {
        return new Death(subject, RecordKind.SUBJECT, 0, null, "", 0);
    }

    private void show(@Nullable Casebook book) {
        if (book != null) {
            end.stored(book.endOfTreatment() == null ? notEnded() : book.endOfTreatment());
            death.stored(book.death() == null ? alive() : book.death());
            therapies.stored(book.newTherapies());
            contacts.stored(book.contacts());
        }
    }

    public RecordModel<EndOfTreatment> end() {
        return end;
    }

    public RecordModel<Death> death() {
        return death;
    }

    public RecordListModel<NewTherapy> therapies() {
        return therapies;
    }

    /** Every day on which the patient was known to be alive that is kept as such, imported ones too. */
    public RecordListModel<Contact> contacts() {
        return contacts;
    }

    public RecordGroup group() {
        return group;
    }
}
