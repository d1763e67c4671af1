package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;

/** The days on which a subject was alive by records that are not kept otherwise; each day once for a kind of record. */
final class ContactDates {
    private record Day(RecordKind kind, PartialDate date) {}

    private final SubjectId subject;
    private final Set<Day> known = new HashSet<>();
    private final List<Contact> contacts = new ArrayList<>();

    ContactDates(SubjectId subject) {
        this.subject = subject;
    }

    /** A day that a record shows which is kept: it needs no contact. */
    void keptOtherwise(RecordKind kind, @Nullable PartialDate date) {
        if (date != null) {
            known.add(new Day(kind, date));
        }
    }

    /** A day that a record shows; partial dates show none. */
    void add(RecordKind kind, int number, @Nullable PartialDate date) {
        if (date != null && date.isComplete() && known.add(new Day(kind, date))) {
            contacts.add(new Contact(subject, kind, number, date, "", 0));
        }
    }

    /** A survival follow-up, kept as it is. */
    void addFollowUp(int number, PartialDate date) {
        contacts.add(new Contact(subject, RecordKind.SURVIVAL_STATUS, number, date, "", 0));
    }

    void addTo(CasebookBuilder casebook) {
        contacts.sort(Comparator.comparing(Contact::source).thenComparingInt(Contact::sequence));
        contacts.forEach(casebook::contact);
    }
}
