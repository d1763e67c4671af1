package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.CONTACT;

import org.jooq.Record;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.store.audit.RecordMapper;

/** Contacts, one row each. */
final class ContactMapper extends RecordMapper<Contact> {
    ContactMapper() {
        super("CONTACT", CONTACT.VERSION, CONTACT.SUBJECT_ID, CONTACT.SOURCE, CONTACT.SEQUENCE_NUMBER);
    }

    @Override
    protected void write(Contact value, Record row) {
        row.set(CONTACT.SUBJECT_ID, value.subject().value());
        row.set(CONTACT.SOURCE, value.source().name());
        row.set(CONTACT.SEQUENCE_NUMBER, value.sequence());
        row.set(CONTACT.CONTACT_ON, value.on().toString());
        row.set(CONTACT.NOTE, value.note());
        row.set(CONTACT.VERSION, value.version());
    }

    @Override
    public Contact read(Record row) {
        return new Contact(
                new SubjectId(row.get(CONTACT.SUBJECT_ID)),
                RecordKind.valueOf(row.get(CONTACT.SOURCE)),
                row.get(CONTACT.SEQUENCE_NUMBER),
                Columns.wholeDate(row.get(CONTACT.CONTACT_ON)),
                row.get(CONTACT.NOTE),
                row.get(CONTACT.VERSION));
    }
}
