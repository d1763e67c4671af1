package org.leiodesk.exchange.tabulation;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes SS: survival follow-up, and the days of contact that no other table tells. */
final class SsSheet extends DomainSheet {
    SsSheet(StagedFolder folder, String studyId) {
        super(SdtmDomain.SS, folder, studyId, "SSSEQ SSTESTCD SSORRES SSSTRESC SSDTC");
    }

    @Override
    public void add(Casebook book) {
        Numbers numbers = new Numbers();
        SubjectId subject = book.subject().id();
        Death death = book.death();
        if (death != null && death.source() == RecordKind.SURVIVAL_STATUS) {
            row(subject, numbers.take(death.sequence()), "DEAD", death.on());
        }
        for (Contact contact : book.contacts()) {
            if (contact.source() == RecordKind.SURVIVAL_STATUS) {
                row(subject, numbers.take(contact.sequence()), "ALIVE", contact.on());
            }
        }
        for (Contact contact : book.contacts()) {
            RecordKind source = contact.source();
            boolean elsewhere =
                    source == RecordKind.DISPOSITION || source == RecordKind.MEDICATION || contact.at() != null;
            if (source != RecordKind.SURVIVAL_STATUS && !elsewhere) {
                row(subject, numbers.next(), "ALIVE", contact.on());
            }
        }
    }

    private void row(SubjectId subject, int number, String status, @Nullable PartialDate date) {
        begin(subject)
                .count(number)
                .raw("SURVSTAT")
                .raw(status)
                .raw(status)
                .raw(text(date))
                .end();
    }
}
