package org.leiodesk.service;

import org.leiodesk.base.Outcome;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;

/** Records what happens after treatment. A sequence of 0 asks the store for the next number. */
public final class FollowUpService {
    public Outcome<EndOfTreatment> saveEndOfTreatment(EndOfTreatment end, String reason) {
        throw new UnsupportedOperationException(end + reason);
    }

    public Outcome<NewTherapy> saveNewTherapy(NewTherapy therapy, String reason) {
        throw new UnsupportedOperationException(therapy + reason);
    }

    public Outcome<Contact> saveContact(Contact contact, String reason) {
        throw new UnsupportedOperationException(contact + reason);
    }

    public Outcome<Death> saveDeath(Death death, String reason) {
        throw new UnsupportedOperationException(death + reason);
    }
}
