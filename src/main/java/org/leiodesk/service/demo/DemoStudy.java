package org.leiodesk.service.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Extent;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/**
 * Makes the casebooks of the demo study. The first fifteen subjects run through every kind of course once, the others repeat the common ones. Nothing is
 * dated after {@link #SNAPSHOT}.
 */
public final class DemoStudy {
    /** Number of subjects when none is asked for. */
    public static final int SUBJECTS = 32;
    /** Seed when none is given. */
    public static final long SEED = 20210827;
    /** The day on which the demo study was looked at. */
    public static final LocalDate SNAPSHOT = LocalDate.of(2024, 6, 28);

    private static final LocalDate OPENED = LocalDate.of(2021, 8, 27);
    private static final int ACCRUAL_DAYS = 930;

    private DemoStudy() {}

    /**
     * Makes the casebooks.
     *
     * @param subjects how many; 1 to 2000
     * @param seed the same seed gives the same casebooks
     */
    public static List<Casebook> casebooks(int subjects, long seed, Progress progress) {
        List<Casebook> books = new ArrayList<>(subjects);
        for (int i = 0; i < subjects; i++) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(Message.of("service.demo.progress"), i, subjects);
            LocalDate consent = OPENED.plusDays((long) ACCRUAL_DAYS * i / subjects);
            long own = seed * 31 + i;
            books.add(casebook(i, Course.ofSubject(i), consent, new Dice(own), new Dice(~own)));
        }
        return books;
    }

    private static Casebook casebook(int index, Course course, LocalDate soonest, Dice dice, Dice eventDice) {
        SubjectId id = new SubjectId("S-%03d".formatted(index + 1));
        LocalDate consent = consent(course, soonest, dice);
        LocalDate firstDose = dice.after(consent, 8, 16);
        boolean enrolled = course != Course.SCREEN_FAILURE;
        Diagnosis diagnosis = diagnosis(id, consent, dice);
        boolean female = diagnosis.origin() == PrimaryOrigin.UTERINE || dice.chance(0.45);
        LocalDate birth = consent.minusYears(dice.between(34, 71)).minusDays(dice.between(0, 364));
        Subject subject = new Subject(
                id,
                id.value(),
                "01",
                enrolled ? EnrolmentStatus.ENROLLED : EnrolmentStatus.SCREEN_FAILURE,
                PartialDate.of(consent),
                enrolled ? PartialDate.of(firstDose.minusDays(dice.between(1, 4))) : null,
                enrolled ? "" : "LVEF 46 %",
                female ? Sex.FEMALE : Sex.MALE,
                PartialDate.of(birth),
                consent.getYear() - birth.getYear() - (consent.getDayOfYear() < birth.getDayOfYear() ? 1 : 0),
                "",
                null,
                0);
        CasebookBuilder book = Casebook.of(subject).diagnosis(diagnosis);
        if (enrolled) {
            DemoTumours tumours = new DemoTumours(id, course, index >= Course.values().length, firstDose, dice);
            tumours.addTo(book);
            DemoEvents events = new DemoEvents(id, firstDose, eventDice);
            new DemoTreatment(id, female, firstDose, tumours.lastScanOnTreatment(), dice, events)
                    .addTo(book, course, tumours);
        }
        return book.build();
    }

    /** Who is still on treatment or in follow-up at the snapshot consented so long ago as the course needs. */
    private static LocalDate consent(Course course, LocalDate soonest, Dice dice) {
        if (course == Course.ONGOING) {
            return SNAPSHOT.minusDays(dice.between(100, 110));
        }
        return course.isFollowed()
                ? SNAPSHOT.minusDays(42L * course.assessments() + dice.between(28, 40))
                : dice.after(soonest, 0, 9);
    }

    private static Diagnosis diagnosis(SubjectId id, LocalDate consent, Dice dice) {
        PrimaryOrigin origin = dice.oneOf(List.of(
                PrimaryOrigin.UTERINE,
                PrimaryOrigin.UTERINE,
                PrimaryOrigin.UTERINE,
                PrimaryOrigin.RETROPERITONEAL_OR_ABDOMINAL,
                PrimaryOrigin.RETROPERITONEAL_OR_ABDOMINAL,
                PrimaryOrigin.VASCULAR,
                PrimaryOrigin.EXTREMITY_OR_TRUNK));
        boolean metastatic = dice.chance(0.85);
        return new Diagnosis(
                id,
                PartialDate.of(consent.minusDays(dice.between(30, 900))),
                origin,
                dice.oneOf(List.of(1, 2, 2, 3, 3)),
                metastatic ? Extent.METASTATIC : Extent.LOCALLY_ADVANCED,
                metastatic
                        ? dice.oneOf(List.of(List.of("Lung"), List.of("Lung", "Liver"), List.of("Liver", "Peritoneum")))
                        : List.of(),
                origin == PrimaryOrigin.UTERINE ? dice.oneOf(List.of("IB", "IIB", "IIIC", "IVB")) : "",
                dice.oneOf(List.of(0, 0, 1, 1, 1)),
                0,
                dice.chance(0.06) ? 150 : 0,
                0);
    }
}
