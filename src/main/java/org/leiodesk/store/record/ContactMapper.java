package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.CONTACT;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.store.audit.Columns;
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
        Contact.Visit at = value.at();
        row.set(CONTACT.EVALUATOR_ROLE, at == null ? null : at.evaluator().role());
        row.set(CONTACT.EVALUATOR_READER, at == null ? null : at.evaluator().reader());
        row.set(CONTACT.TIMEPOINT_KEY, at == null ? null : at.timepoint().key());
        row.set(
                CONTACT.TIMEPOINT_NUMBER,
                at == null ? null : Columns.number(at.timepoint().number()));
        row.set(CONTACT.TIMEPOINT_NAME, at == null ? null : at.timepoint().name());
    }

    @Override
    public Contact read(Record row) {
        return new Contact(
                new SubjectId(row.get(CONTACT.SUBJECT_ID)),
                RecordKind.valueOf(row.get(CONTACT.SOURCE)),
                row.get(CONTACT.SEQUENCE_NUMBER),
                Columns.wholeDate(row.get(CONTACT.CONTACT_ON)),
                row.get(CONTACT.NOTE),
                row.get(CONTACT.VERSION),
                visit(row));
    }

    private static Contact.@Nullable Visit visit(Record row) {
        String role = row.get(CONTACT.EVALUATOR_ROLE);
        return role == null
                ? null
                : new Contact.Visit(
                        new Evaluator(role, row.get(CONTACT.EVALUATOR_READER)),
                        Columns.timepoint(
                                row.get(CONTACT.TIMEPOINT_KEY),
                                row.get(CONTACT.TIMEPOINT_NUMBER),
                                row.get(CONTACT.TIMEPOINT_NAME)));
    }
}
