package org.leiodesk.endpoint.change;

import static org.leiodesk.endpoint.FictionalSubject.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;

/** A casebook with one thing in it changed at random, as a person may amend it on any screen. */
final class RandomAmendment {
    private RandomAmendment() {}

    static Casebook of(Casebook book, Random random) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> measurement(book, random);
            case 4 -> dose(book, random);
            case 5 ->
                Amended.death(
                        book,
                        new Death(
                                book.subject().id(),
                                RecordKind.SUBJECT,
                                0,
                                random.nextInt(5) == 0 ? null : day(random.nextInt(400)),
                                "",
                                1));
            case 6 ->
                Amended.endOfTreatment(
                        book,
                        new EndOfTreatment(
                                book.subject().id(),
                                99,
                                day(random.nextInt(300)),
                                EndReason.values()[random.nextInt(EndReason.values().length)],
                                "",
                                1));
            case 7 -> newTherapy(book, random);
            case 8 -> contact(book, random);
            default -> subject(book, random);
        };
    }

    private static Casebook measurement(Casebook book, Random random) {
        if (book.measurements().isEmpty()) {
            return book;
        }
        List<LesionMeasurement> measurements = new ArrayList<>(book.measurements());
        int index = random.nextInt(measurements.size());
        LesionMeasurement was = measurements.remove(index);
        if (random.nextInt(8) > 0) {
            PartialDate on = random.nextInt(4) == 0
                    ? PartialDate.of(was.imagedOn().earliest().plusDays(random.nextInt(60) - 30L))
                    : was.imagedOn();
            measurements.add(
                    index,
                    new LesionMeasurement(
                            was.subject(),
                            was.evaluator(),
                            was.lesion(),
                            was.timepoint(),
                            was.sequence(),
                            on,
                            state(was.state(), random),
                            1));
        }
        return Amended.tumour(book, book.lesions(), book.assessments(), measurements);
    }

    private static LesionState state(LesionState was, Random random) {
        if (was instanceof LesionSize) {
            return random.nextInt(6) == 0
                    ? new LesionSize.NotEvaluable("artefact")
                    : new LesionSize.Measured(Millimetres.of(String.valueOf(random.nextInt(60))));
        }
        if (was instanceof NonTargetState) {
            return random.nextBoolean() ? new NonTargetState.UnequivocalProgression("grew") : new NonTargetState.Gone();
        }
        return NewLesionState.values()[random.nextInt(NewLesionState.values().length)];
    }

    /** Another amount or day of a dose; an amount of 0 may make 0 a dose in the whole study, or end that. */
    private static Casebook dose(Casebook book, Random random) {
        if (book.administrations().isEmpty()) {
            return book;
        }
        Administration was =
                book.administrations().get(random.nextInt(book.administrations().size()));
        PartialDate on = random.nextBoolean() ? day(random.nextInt(60) - 30) : was.startedOn();
        Administration is = new Administration(
                was.subject(),
                was.sequence(),
                1,
                was.day(),
                was.drug(),
                was.planned(),
                Dose.mgPerM2(random.nextBoolean() ? 0 : 80),
                on,
                null,
                "",
                "",
                "",
                1);
        return Amended.cycle(book, new Cycle(was.subject(), 1, null, on, null, null, null, "", 1), List.of(is));
    }

    private static Casebook newTherapy(Casebook book, Random random) {
        int sequence =
                book.newTherapies().isEmpty() ? 0 : book.newTherapies().get(0).sequence();
        return Amended.newTherapy(
                book, new NewTherapy(book.subject().id(), sequence, "PAZOPANIB", day(random.nextInt(300)), 1));
    }

    private static Casebook contact(Casebook book, Random random) {
        Contact was = book.contacts().get(0);
        return Amended.contact(
                book, new Contact(was.subject(), was.source(), was.sequence(), day(random.nextInt(500)), "", 1));
    }

    private static Casebook subject(Casebook book, Random random) {
        Subject was = book.subject();
        EnrolmentStatus status = random.nextBoolean() ? EnrolmentStatus.ENROLLED : EnrolmentStatus.SCREEN_FAILURE;
        return Amended.subject(
                book,
                new Subject(
                        was.id(),
                        was.number(),
                        was.siteId(),
                        status,
                        day(random.nextInt(10) - 10),
                        day(random.nextInt(10)),
                        was.screenFailureReason(),
                        was.sex(),
                        was.birthDate(),
                        was.ageYears(),
                        was.arm(),
                        was.declaredFirstDose(),
                        1));
    }
}
