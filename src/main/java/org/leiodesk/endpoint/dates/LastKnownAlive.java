package org.leiodesk.endpoint.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.subject.Subject;

/**
 * The last day on which a subject was known to be alive: the latest complete date of any record, of all evaluators and "not done" rows too, except
 * death itself; on or before the cut-off. Planned dates and the birth date are no sign of life; an end of treatment for death is death, and so
 * is the end of a fatal adverse event.
 */
public final class LastKnownAlive {
    private final Cutoff cutoff;
    private @Nullable PartialDate latest;
    private @Nullable SourceRecord source;
    private String variable = "";

    private LastKnownAlive(Cutoff cutoff) {
        this.cutoff = cutoff;
    }

    /**
     * Empty when no record has a complete date. Of records of the same day the first one in the order below is named, of those of one kind the one
     * with the smallest number: the order of the rows does not matter.
     */
    public static Optional<SourcedDate> of(Casebook book, Cutoff cutoff) {
        LastKnownAlive search = new LastKnownAlive(cutoff);
        search.contacts(book);
        search.tumour(book);
        search.treatment(book);
        search.medication(book);
        search.subject(book);
        return Optional.ofNullable(search.latest)
                .flatMap(PartialDate::complete)
                .map(day -> new SourcedDate(day, search.source, search.variable));
    }

    private void contacts(Casebook book) {
        List<Contact> contacts = new ArrayList<>(book.contacts());
        contacts.sort(Comparator.comparing(Contact::source));
        contacts.forEach(each -> see(each.on(), each.source(), each.sequence()));
        if (book.endOfTreatment() != null && book.endOfTreatment().reason() != EndReason.DEATH) {
            see(
                    book.endOfTreatment().on(),
                    RecordKind.DISPOSITION,
                    book.endOfTreatment().sequence());
        }
    }

    private void tumour(Casebook book) {
        book.measurements().forEach(each -> see(each.imagedOn(), RecordKind.MEASUREMENT, each.sequence()));
        book.lesions().forEach(each -> see(each.identifiedOn(), RecordKind.LESION, each.sequence()));
        book.assessments().forEach(each -> {
            see(each.respondedOn(), RecordKind.ASSESSMENT, each.sequence());
            see(each.imagedOn(), RecordKind.ASSESSMENT, each.sequence());
        });
    }

    private void treatment(Casebook book) {
        book.administrations().forEach(each -> {
            see(each.startedOn(), RecordKind.ADMINISTRATION, each.sequence());
            see(each.endedOn(), RecordKind.ADMINISTRATION, each.sequence(), "EXENDTC");
        });
        book.cycles().forEach(each -> seeUnnumbered(each.startedOn()));
    }

    private void medication(Casebook book) {
        book.adverseEvents().forEach(each -> {
            see(each.startedOn(), RecordKind.ADVERSE_EVENT, each.sequence());
            if (!each.endsInDeath()) {
                see(each.endedOn(), RecordKind.ADVERSE_EVENT, each.sequence(), "AEENDTC");
            }
            see(each.recordedOn(), RecordKind.ADVERSE_EVENT, each.sequence(), "AEDTC");
        });
        book.medications().forEach(each -> {
            see(each.startedOn(), RecordKind.MEDICATION, each.sequence());
            see(each.endedOn(), RecordKind.MEDICATION, each.sequence(), "CMENDTC");
            see(each.recordedOn(), RecordKind.MEDICATION, each.sequence(), "CMDTC");
        });
        book.newTherapies().forEach(each -> see(each.startedOn(), RecordKind.MEDICATION, each.sequence()));
    }

    private void subject(Casebook book) {
        Subject subject = book.subject();
        see(subject.declaredFirstDose(), RecordKind.SUBJECT, 0, "RFXSTDTC");
        see(subject.enrolledOn(), RecordKind.SUBJECT, 0);
        see(subject.consentedOn(), RecordKind.SUBJECT, 0, "RFICDTC");
        if (book.diagnosis() != null) {
            seeUnnumbered(book.diagnosis().diagnosedOn());
        }
    }

    private void see(@Nullable PartialDate date, RecordKind kind, int sequence) {
        see(date, kind, sequence, SourcedDate.dateVariable(kind));
    }

    private void see(@Nullable PartialDate date, RecordKind kind, int sequence, String in) {
        if (date != null && (isLater(date) || (date.equals(latest) && isListedBefore(kind, sequence)))) {
            latest = date;
            source = new SourceRecord(kind, sequence);
            variable = in;
        }
    }

    private void seeUnnumbered(@Nullable PartialDate date) {
        if (date != null && isLater(date)) {
            latest = date;
            source = null;
            variable = "";
        }
    }

    private boolean isListedBefore(RecordKind kind, int sequence) {
        return source != null && source.kind() == kind && sequence < source.sequence();
    }

    private boolean isLater(PartialDate date) {
        return date.isComplete()
                && (latest == null || date.compareTo(latest) > 0)
                && (cutoff.on() == null || date.compareTo(PartialDate.of(cutoff.on())) <= 0);
    }
}
