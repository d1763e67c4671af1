package org.leiodesk.exchange.tabulation;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.exchange.codes.EndReasonCode;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes DS: enrolment, screen failure, end of treatment, death, and other days of contact that DS told. */
final class DsSheet extends DomainSheet {
    private static final String EVENT = "DISPOSITION EVENT";
    private static final String OTHER_EVENT = "OTHER EVENT";

    DsSheet(StagedFolder folder, String studyId) {
        super(SdtmDomain.DS, folder, studyId, "DSSEQ DSTERM DSDECOD DSCAT DSDTC DSSTDTC");
    }

    @Override
    public void add(Casebook book) {
        Subject subject = book.subject();
        EndOfTreatment end = book.endOfTreatment();
        Numbers numbers = new Numbers();
        PartialDate collected = null;
        if (end != null) {
            numbers.reserve(end.sequence());
        }
        for (Contact contact : book.contacts()) {
            if (contact.source() == RecordKind.DISPOSITION) {
                if (end != null && contact.sequence() == end.sequence()) {
                    collected = contact.on();
                } else {
                    int number = numbers.take(contact.sequence());
                    row(subject.id(), number, "CONTACT", "CONTACT", OTHER_EVENT, null, contact.on());
                }
            }
        }
        if (end != null) {
            String code = EndReasonCode.of(end.reason());
            String words = end.verbatim().isBlank() ? code : end.verbatim();
            row(subject.id(), end.sequence(), words, code, EVENT, collected, end.on());
        }
        addDeath(book, end, numbers);
        if (subject.enrolledOn() != null) {
            row(subject.id(), numbers.next(), "ENROLLED", "ENROLLED", "PROTOCOL MILESTONE", null, subject.enrolledOn());
        }
        if (subject.status() == EnrolmentStatus.SCREEN_FAILURE) {
            String reason = subject.screenFailureReason();
            row(
                    subject.id(),
                    numbers.next(),
                    reason.isBlank() ? "SCREEN FAILURE" : reason,
                    "SCREEN FAILURE",
                    EVENT,
                    null,
                    null);
        }
    }

    /** Death, unless the end of treatment says it already. */
    private void addDeath(Casebook book, @Nullable EndOfTreatment end, Numbers numbers) {
        Death death = book.death();
        boolean told = end != null && end.reason() == EndReason.DEATH;
        if (death != null && !told) {
            int wanted = death.source() == RecordKind.DISPOSITION ? death.sequence() : 0;
            String cause = death.cause().isBlank() ? "DEATH" : death.cause();
            row(book.subject().id(), numbers.take(wanted), cause, "DEATH", OTHER_EVENT, null, death.on());
        }
    }

    private void row(
            SubjectId subject,
            int number,
            String term,
            String code,
            String category,
            @Nullable PartialDate collected,
            @Nullable PartialDate date) {
        begin(subject)
                .count(number)
                .text(term)
                .text(code)
                .raw(category)
                .raw(text(collected))
                .raw(text(date))
                .end();
    }
}
