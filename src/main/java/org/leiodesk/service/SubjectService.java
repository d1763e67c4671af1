package org.leiodesk.service;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.entry.Entry;
import org.leiodesk.service.entry.EntryCheck;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.entry.Refusal;
import org.leiodesk.store.record.Records;

/**
 * Records subjects. In every saving method of the services: a record of version 0 is created, any other amends the stored one, needs a reason, and is
 * refused when someone else amended it since. What is broken by edit checks comes back as findings of the done outcome and does not stop the save.
 */
public final class SubjectService {
    private final Recorder recorder;

    SubjectService(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Every casebook of the study, in the order of the subject ids. */
    public List<Casebook> casebooks() {
        return recorder.store().casebooks().all();
    }

    /** @throws java.util.NoSuchElementException when there is no such subject */
    public Casebook casebook(SubjectId subject) {
        return recorder.store().casebooks().of(subject);
    }

    /** @param reason why it is changed; empty for a new subject */
    public Outcome<Subject> saveSubject(Subject subject, String reason) {
        EntryCheck check = recorder.check()
                .filled("number", subject.number())
                .past("consentedOn", subject.consentedOn())
                .past("enrolledOn", subject.enrolledOn())
                .past("birthDate", subject.birthDate())
                .within("ageYears", subject.ageYears(), 0, 130);
        return recorder.enter(subject.id(), check, reason, entry -> {
            requireFreeNumber(entry, subject);
            return entry.save(Records.SUBJECT, subject, subject.version());
        });
    }

    public Outcome<Diagnosis> saveDiagnosis(Diagnosis diagnosis, String reason) {
        EntryCheck check = recorder.check()
                .past("diagnosedOn", diagnosis.diagnosedOn())
                .within("fnclccGrade", diagnosis.fnclccGrade(), 1, 3)
                .within("ecog", diagnosis.ecog(), 0, 5)
                .within("priorEpirubicin", diagnosis.priorEpirubicinMgPerM2(), 0, 5000)
                .within("priorDoxorubicin", diagnosis.priorDoxorubicinMgPerM2(), 0, 5000);
        return recorder.enter(diagnosis.subject(), check, reason, entry -> {
            entry.requireSubject(diagnosis.subject());
            return entry.save(Records.DIAGNOSIS, diagnosis, diagnosis.version());
        });
    }

    private static void requireFreeNumber(Entry entry, Subject subject) {
        boolean taken = entry.change().all(Records.SUBJECT).stream()
                .anyMatch(other ->
                        !other.id().equals(subject.id()) && other.number().equalsIgnoreCase(subject.number()));
        if (taken) {
            throw new Refusal(Finding.error("number", "service.subject.numberTaken", subject.number()));
        }
    }
}
