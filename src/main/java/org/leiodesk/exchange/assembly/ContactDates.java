package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;

/**
 * The days on which a subject was alive by records that are not kept otherwise: one a record, the latest of its dates, and each day once for a kind of record.
 */
final class ContactDates {
    private record Row(RecordKind kind, int number) {}

    private final SubjectId subject;
    private final Map<RecordKind, Set<PartialDate>> known = new EnumMap<>(RecordKind.class);
    private final List<Contact> visits = new ArrayList<>(0);
    private final Map<Row, PartialDate> latest = new LinkedHashMap<>();

    ContactDates(SubjectId subject) {
        this.subject = subject;
    }

    /** A day that a record shows which is kept: it needs no contact. */
    void keptOtherwise(RecordKind kind, @Nullable PartialDate date) {
        if (date != null) {
            days(kind).add(date);
        }
    }

    private Set<PartialDate> days(RecordKind kind) {
        return known.computeIfAbsent(kind, k -> new HashSet<>());
    }

    /** A day that a record shows; partial dates show none. */
    void add(RecordKind kind, int number, @Nullable PartialDate date) {
        if (date != null && date.isComplete() && !days(kind).contains(date)) {
            latest.merge(new Row(kind, number), date, (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
    }

    /** A survival follow-up, kept as it is. */
    void addFollowUp(int number, PartialDate date) {
        latest.put(new Row(RecordKind.SURVIVAL_STATUS, number), date);
    }

    /** A record of a tumour assessment that dates it, kept as it is. */
    void addVisit(int number, PartialDate date, Contact.Visit visit) {
        visits.add(new Contact(subject, RecordKind.MEASUREMENT, number, date, "", 0, visit));
        keptOtherwise(RecordKind.MEASUREMENT, date);
    }

    void addTo(CasebookBuilder casebook) {
        List<Contact> contacts = new ArrayList<>(visits);
        latest.forEach((row, date) -> {
            boolean first = days(row.kind()).add(date);
            if (first || row.kind() == RecordKind.SURVIVAL_STATUS) {
                contacts.add(new Contact(subject, row.kind(), row.number(), date, "", 0));
            }
        });
        contacts.sort(Comparator.comparing(Contact::source).thenComparingInt(Contact::sequence));
        contacts.forEach(casebook::contact);
    }
}
