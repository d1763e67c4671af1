package org.leiodesk.endpoint.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;

/** A casebook as it would be with a record that is not saved yet: in the place of the one that it amends, or last when it is new. */
public final class Amended {
    private Amended() {}

    public static Casebook subject(Casebook book, Subject subject) {
        return CasebookBuilder.from(book).subject(subject).build();
    }

    public static Casebook diagnosis(Casebook book, Diagnosis diagnosis) {
        return CasebookBuilder.from(book).diagnosis(diagnosis).build();
    }

    public static Casebook endOfTreatment(Casebook book, EndOfTreatment end) {
        return CasebookBuilder.from(book).endOfTreatment(end).build();
    }

    public static Casebook death(Casebook book, Death death) {
        return CasebookBuilder.from(book).death(death).build();
    }

    /** A cycle, by its number, with its doses. A dose with a sequence of 0 is new. */
    public static Casebook cycle(Casebook book, Cycle cycle, List<Administration> doses) {
        List<Administration> administrations = book.administrations();
        for (Administration dose : doses) {
            administrations =
                    with(administrations, dose, each -> dose.sequence() > 0 && each.sequence() == dose.sequence());
        }
        return of(
                book,
                with(book.cycles(), cycle, each -> each.number() == cycle.number()),
                administrations,
                book.newTherapies(),
                book.contacts());
    }

    /** A new anticancer therapy; one with a sequence of 0 is new. */
    public static Casebook newTherapy(Casebook book, NewTherapy therapy) {
        return of(
                book,
                book.cycles(),
                book.administrations(),
                with(
                        book.newTherapies(),
                        therapy,
                        each -> therapy.sequence() > 0 && each.sequence() == therapy.sequence()),
                book.contacts());
    }

    /** A day on which the subject was known to be alive; one that is not stored yet is new. */
    public static Casebook contact(Casebook book, Contact contact) {
        return of(
                book,
                book.cycles(),
                book.administrations(),
                book.newTherapies(),
                with(
                        book.contacts(),
                        contact,
                        each -> contact.version() > 0
                                && each.source() == contact.source()
                                && each.sequence() == contact.sequence()));
    }

    /** Lesions, assessments and measurements of all evaluators, in place of all that are stored. */
    public static Casebook tumour(
            Casebook book, List<Lesion> lesions, List<Assessment> assessments, List<LesionMeasurement> measurements) {
        return new Casebook(
                book.subject(),
                book.diagnosis(),
                book.cycles(),
                book.administrations(),
                lesions,
                assessments,
                measurements,
                book.endOfTreatment(),
                book.newTherapies(),
                book.death(),
                book.contacts(),
                book.adverseEvents(),
                book.medications(),
                book.reviews());
    }

    private static Casebook of(
            Casebook book,
            List<Cycle> cycles,
            List<Administration> administrations,
            List<NewTherapy> newTherapies,
            List<Contact> contacts) {
        return new Casebook(
                book.subject(),
                book.diagnosis(),
                cycles,
                administrations,
                book.lesions(),
                book.assessments(),
                book.measurements(),
                book.endOfTreatment(),
                newTherapies,
                book.death(),
                contacts,
                book.adverseEvents(),
                book.medications(),
                book.reviews());
    }

    private static <T> List<T> with(List<T> stored, T record, Predicate<T> amends) {
        List<T> all = new ArrayList<>(stored.size() + 1);
        boolean placed = false;
        for (T each : stored) {
            boolean here = !placed && amends.test(each);
            all.add(here ? record : each);
            placed = placed || here;
        }
        if (!placed) {
            all.add(record);
        }
        return all;
    }
}
