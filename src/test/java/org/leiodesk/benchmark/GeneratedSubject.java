package org.leiodesk.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/** One subject of a {@link GeneratedTrial}. Equal dates, sizes, time points and lesion ids are one object, as when tables are read. */
final class GeneratedSubject {
    static final LocalDate FIRST_DOSE = LocalDate.of(2024, 1, 8);

    private static final NonTargetState PRESENT = new NonTargetState.Present();
    private static final NonTargetState PROGRESSION = new NonTargetState.UnequivocalProgression("grew");
    private static final LesionSize NOT_EVALUABLE = new LesionSize.NotEvaluable("");
    private static final Dose DOSE = Dose.mgPerM2(90);

    /** What all subjects share. */
    static final class Shared {
        private final Map<Integer, PartialDate> days = new HashMap<>();
        private final Map<Integer, Timepoint> timepoints = new HashMap<>();
        private final Map<String, LesionId> lesions = new HashMap<>();
        private final Map<Long, LesionSize> sizes = new HashMap<>();

        PartialDate day(int day) {
            return days.computeIfAbsent(day, d -> PartialDate.of(FIRST_DOSE.plusDays(d)));
        }

        Timepoint timepoint(int scan) {
            return timepoints.computeIfAbsent(scan, s -> Timepoint.of(BigDecimal.valueOf(s), "SCAN " + s));
        }

        LesionId lesion(String id) {
            return lesions.computeIfAbsent(id, LesionId::new);
        }

        /** A size rounded to 0.1 mm; below 3 mm too small to measure. */
        LesionSize size(double mm) {
            long tenths = Math.round(10 * mm);
            return sizes.computeIfAbsent(
                    tenths,
                    t -> t < 30
                            ? new LesionSize.TooSmallToMeasure()
                            : new LesionSize.Measured(new Millimetres(1000 * t)));
        }
    }

    private final SubjectId id;
    private final Shared shared;
    private final CasebookBuilder book;
    private int sequence;

    GeneratedSubject(String number, Shared shared) {
        id = new SubjectId(number);
        this.shared = shared;
        PartialDate start = shared.day(0);
        book = Casebook.of(new Subject(
                id, number, "", EnrolmentStatus.ENROLLED, start, start, "", Sex.FEMALE, null, 50, "", null, 0));
        book.administration(new Administration(id, 1, 1, 1, Drug.EPIRUBICIN, DOSE, DOSE, start, null, "", "", "", 0));
    }

    void target(String lesion, double mm) {
        lesion(lesion, LesionRole.TARGET, 0);
        measured(lesion, 0, -3, mm);
    }

    void nonTarget(String lesion) {
        lesion(lesion, LesionRole.NON_TARGET, 0);
        seen(lesion, 0, -3, PRESENT);
    }

    void measured(String lesion, int scan, int day, double mm) {
        seen(lesion, scan, day, shared.size(mm));
    }

    void notEvaluable(String lesion, int scan, int day) {
        seen(lesion, scan, day, NOT_EVALUABLE);
    }

    void present(String lesion, int scan, int day, boolean progressed) {
        seen(lesion, scan, day, progressed ? PROGRESSION : PRESENT);
    }

    void newLesion(String lesion, int scan, int day) {
        lesion(lesion, LesionRole.NEW, scan);
        seen(lesion, scan, day, NewLesionState.UNEQUIVOCAL);
    }

    void contact(int day) {
        book.contact(new Contact(id, RecordKind.SURVIVAL_STATUS, 1, shared.day(day), "", 0));
    }

    void death(int day) {
        book.death(new Death(id, RecordKind.SUBJECT, 0, shared.day(day), "", 0));
    }

    void newTherapy(int day) {
        book.newTherapy(new NewTherapy(id, 1, "OTHER", shared.day(day), 0));
    }

    Casebook build() {
        return book.build();
    }

    private void lesion(String lesion, LesionRole role, int scan) {
        book.lesion(new Lesion(
                id,
                Evaluator.INVESTIGATOR,
                shared.lesion(lesion),
                ++sequence,
                role,
                "LIVER",
                "LIVER",
                LesionKind.SOFT_TISSUE,
                ImagingMethod.CT,
                null,
                false,
                false,
                shared.timepoint(scan),
                null,
                0));
    }

    private void seen(String lesion, int scan, int day, LesionState state) {
        book.measurement(new LesionMeasurement(
                id,
                Evaluator.INVESTIGATOR,
                shared.lesion(lesion),
                shared.timepoint(scan),
                ++sequence,
                shared.day(day),
                state,
                0));
    }
}
