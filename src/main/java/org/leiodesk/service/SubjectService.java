package org.leiodesk.service;

import java.util.List;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;

/**
 * Records subjects. In every saving method of the services: a record of version 0 is created, any other amends the stored one, needs a reason, and is
 * refused when someone else amended it since. What is broken by edit checks comes back as findings of the done outcome and does not stop the save.
 */
public final class SubjectService {
    /** Every casebook of the study, in the order of the subject ids. */
    public List<Casebook> casebooks() {
        throw new UnsupportedOperationException();
    }

    /** @throws java.util.NoSuchElementException when there is no such subject */
    public Casebook casebook(SubjectId subject) {
        throw new UnsupportedOperationException(subject.value());
    }

    /** @param reason why it is changed; empty for a new subject */
    public Outcome<Subject> saveSubject(Subject subject, String reason) {
        throw new UnsupportedOperationException(subject + reason);
    }

    public Outcome<Diagnosis> saveDiagnosis(Diagnosis diagnosis, String reason) {
        throw new UnsupportedOperationException(diagnosis + reason);
    }
}
