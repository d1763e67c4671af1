package org.leiodesk.service;

import org.leiodesk.base.Outcome;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.service.entry.EntryCheck;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.record.Records;

/** Records what happens after treatment. A sequence of 0 asks the store for the next number. */
public final class FollowUpService {
    private final Recorder recorder;

    FollowUpService(Recorder recorder) {
        this.recorder = recorder;
    }

    public Outcome<EndOfTreatment> saveEndOfTreatment(EndOfTreatment end, String reason) {
        return recorder.enter(end.subject(), recorder.check().past("on", end.on()), reason, entry -> {
            entry.requireSubject(end.subject());
            return entry.saveNumbered(Records.END_OF_TREATMENT, end, end.version(), Records.DEATH);
        });
    }

    public Outcome<NewTherapy> saveNewTherapy(NewTherapy therapy, String reason) {
        EntryCheck check = recorder.check().filled("name", therapy.name()).past("startedOn", therapy.startedOn());
        return recorder.enter(therapy.subject(), check, reason, entry -> {
            entry.requireSubject(therapy.subject());
            return entry.saveNumbered(Records.NEW_THERAPY, therapy, therapy.version(), Records.MEDICATION);
        });
    }

    public Outcome<Contact> saveContact(Contact contact, String reason) {
        return recorder.enter(contact.subject(), recorder.check().past("on", contact.on()), reason, entry -> {
            entry.requireSubject(contact.subject());
            return entry.saveNumbered(Records.CONTACT, contact, contact.version(), Records.DEATH);
        });
    }

    /** A death that the demographics state has no number of its own. */
    public Outcome<Death> saveDeath(Death death, String reason) {
        return recorder.enter(death.subject(), recorder.check().past("on", death.on()), reason, entry -> {
            entry.requireSubject(death.subject());
            return death.source() == RecordKind.SUBJECT
                    ? entry.save(Records.DEATH, death, death.version())
                    : entry.saveNumbered(
                            Records.DEATH, death, death.version(), Records.CONTACT, Records.END_OF_TREATMENT);
        });
    }
}
