package org.leiodesk.endpoint.why;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
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
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/** Random casebooks with everything that a record can say: partial dates, nodes, fragments, merged and missing lesions, a second reader. */
final class RandomCourse {
    private static final LocalDate DAY_0 = LocalDate.of(2024, 1, 8);
    private static final Evaluator OTHER = new Evaluator("INDEPENDENT ASSESSOR", "READER 1");

    private final Random random;
    private final SubjectId id;
    private final CasebookBuilder book;
    private final List<Lesion> lesions = new ArrayList<>();
    private int sequence;

    private RandomCourse(String id, Random random) {
        this.random = random;
        this.id = new SubjectId(id);
        EnrolmentStatus status = one(12) ? EnrolmentStatus.SCREEN_FAILURE : EnrolmentStatus.ENROLLED;
        book = Casebook.of(new Subject(
                this.id,
                id,
                "",
                one(20) ? EnrolmentStatus.SCREENING : status,
                one(4) ? null : day(-20),
                one(4) ? null : day(-10),
                one(2) ? "LVEF 46 %" : "",
                Sex.FEMALE,
                null,
                null,
                "",
                one(8) ? day(one(2) ? 0 : 2) : null,
                0));
    }

    /** A trial of one to six subjects; the same seed gives the same. */
    static List<Casebook> trial(long seed) {
        Random random = new Random(seed);
        List<Casebook> books = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(6); i++) {
            books.add(new RandomCourse("S" + (1 + i), random).make());
        }
        return books;
    }

    private Casebook make() {
        doses();
        int targets = random.nextInt(4);
        for (int i = 1; i <= targets; i++) {
            lesion("T0" + i, LesionRole.TARGET, one(3) ? LesionKind.LYMPH_NODE : LesionKind.SOFT_TISSUE);
        }
        for (int i = 1; i <= random.nextInt(3); i++) {
            lesion("NT0" + i, LesionRole.NON_TARGET, one(3) ? LesionKind.LYMPH_NODE : LesionKind.SOFT_TISSUE);
        }
        if (!one(15)) {
            visit(0, one(15) ? 3 : -3, 1);
        }
        double trend = 0.4 + random.nextDouble();
        int visits = random.nextInt(9);
        for (int visit = 1; visit <= visits; visit++) {
            if (!one(8)) {
                visit(visit, 42 * visit + random.nextInt(21) - 10, Math.pow(trend, visit));
            }
        }
        ending(42 * visits + random.nextInt(150));
        return book.build();
    }

    private void doses() {
        for (int cycle = 1; cycle <= random.nextInt(5); cycle++) {
            int on = 21 * (cycle - 1);
            Dose given = one(12) ? null : one(12) ? Dose.mgPerM2(0) : Dose.mgPerM2(90);
            book.administration(new Administration(
                    id,
                    ++sequence,
                    cycle,
                    1,
                    one(2) ? Drug.EPIRUBICIN : Drug.TEMOZOLOMIDE,
                    given,
                    given,
                    date(on),
                    null,
                    "",
                    "",
                    "",
                    0));
            book.cycle(new Cycle(id, cycle, null, day(on + (one(6) ? 400 : 0)), null, null, null, "", 0));
        }
    }

    private void lesion(String name, LesionRole role, LesionKind kind) {
        lesion(name, role, kind, timepoint(0), one(2) ? null : day(-3));
    }

    private void lesion(String name, LesionRole role, LesionKind kind, Timepoint at, @Nullable PartialDate on) {
        Lesion lesion = new Lesion(
                id,
                Evaluator.INVESTIGATOR,
                new LesionId(name),
                ++sequence,
                role,
                one(5) ? "" : "LUNG",
                "LUNG",
                kind,
                null,
                null,
                false,
                false,
                at,
                on,
                0);
        lesions.add(lesion);
        book.lesion(lesion);
    }

    private void visit(int visit, int day, double factor) {
        for (Lesion lesion : List.copyOf(lesions)) {
            if (lesion.role() != LesionRole.NEW && !one(14)) {
                measure(lesion, visit, day, state(lesion, factor));
            }
            if (one(9)) {
                book.measurement(new LesionMeasurement(
                        id, OTHER, lesion.id(), timepoint(visit), ++sequence, day(day), size(20), 0));
            }
        }
        if (visit > 0 && one(9)) {
            LesionKind kind = one(2) ? LesionKind.LYMPH_NODE : LesionKind.SOFT_TISSUE;
            lesion("NEW0" + visit, LesionRole.NEW, kind, timepoint(visit), one(3) ? null : day(day));
        }
        for (Lesion lesion : lesions) {
            if (lesion.role() == LesionRole.NEW && !one(4)) {
                LesionState[] seen = {
                    NewLesionState.EQUIVOCAL,
                    NewLesionState.EQUIVOCAL,
                    NewLesionState.UNEQUIVOCAL,
                    NewLesionState.NOT_SEEN,
                    size(12),
                    size(17)
                };
                measure(lesion, visit, day, seen[random.nextInt(seen.length)]);
            }
        }
    }

    private void measure(Lesion lesion, int visit, int day, LesionState state) {
        int on = one(6) ? day + random.nextInt(4) : day;
        book.measurement(new LesionMeasurement(
                id, Evaluator.INVESTIGATOR, lesion.id(), timepoint(visit), ++sequence, date(on), state, 0));
        if (one(25)) {
            book.measurement(new LesionMeasurement(
                    id, Evaluator.INVESTIGATOR, lesion.id(), timepoint(visit), ++sequence, day(on), state, 0));
        }
    }

    private LesionState state(Lesion lesion, double factor) {
        if (lesion.role() == LesionRole.NON_TARGET) {
            LesionState[] seen = {
                new NonTargetState.Present(),
                new NonTargetState.Present(),
                new NonTargetState.Gone(),
                new NonTargetState.Gone(),
                new NonTargetState.NotEvaluated(one(2) ? "" : "not imaged"),
                one(3) ? new NonTargetState.UnequivocalProgression(one(2) ? "" : "doubled") : size(8),
                size(11)
            };
            return seen[random.nextInt(seen.length)];
        }
        return switch (random.nextInt(26)) {
            case 0 -> new LesionSize.NotEvaluable(one(2) ? "" : "artefact");
            case 1 -> new LesionSize.TooSmallToMeasure();
            case 2 -> new LesionSize.Absent();
            case 3 -> new LesionSize.Split(List.of(size(9), one(3) ? new LesionSize.NotEvaluable("") : size(4)));
            case 4 -> new LesionSize.MergedInto(new LesionId(one(4) ? "NT01" : "T01"));
            default -> size(Math.max(0, (int) Math.round(24 * factor * (0.8 + 0.4 * random.nextDouble()) - 2)));
        };
    }

    private void ending(int last) {
        if (!one(10)) {
            book.contact(new Contact(id, RecordKind.SURVIVAL_STATUS, ++sequence, date(last), "", 0));
        }
        if (one(3)) {
            boolean demographics = one(2);
            book.death(new Death(
                    id,
                    demographics ? RecordKind.SUBJECT : RecordKind.DISPOSITION,
                    demographics ? 0 : ++sequence,
                    one(6) ? null : date(last + random.nextInt(60)),
                    one(2) ? "" : "Leiomyosarcoma",
                    0));
        }
        if (one(5)) {
            book.newTherapy(new NewTherapy(id, ++sequence, "PAZOPANIB", date(1 + random.nextInt(300)), 0));
        }
        if (one(3)) {
            EndReason[] reasons = EndReason.values();
            PartialDate on = one(6) ? null : date(1 + random.nextInt(300));
            book.endOfTreatment(new EndOfTreatment(id, ++sequence, on, reasons[random.nextInt(reasons.length)], "", 0));
        }
        if (one(20)) {
            book.diagnosis(new Diagnosis(id, day(last + 90), null, null, null, List.of(), "", null, 0, 0, 0));
        }
        if (one(12)) {
            book.assessment(
                    new Assessment(id, OTHER, timepoint(1), ++sequence, null, day(last + 95), null, false, "", 0));
        }
        if (one(6)) {
            book.adverseEvent(new AdverseEvent(
                    id, ++sequence, "ANAEMIA", 2, "", null, "", date(last + 10), day(last + 80), null, 0));
        }
    }

    private LesionSize size(int mm) {
        return new LesionSize.Measured(Millimetres.of(mm + (one(3) ? ".5" : ".0")));
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private static PartialDate day(int day) {
        return PartialDate.of(DAY_0.plusDays(day));
    }

    /** A date that is partial now and then. */
    private PartialDate date(int day) {
        PartialDate whole = day(day);
        return one(40) ? new PartialDate(whole.year(), whole.month(), 0) : whole;
    }

    private static Timepoint timepoint(int visit) {
        return Timepoint.of(
                BigDecimal.valueOf(visit),
                switch (visit) {
                    case 0 -> "Baseline";
                    case 3 -> "";
                    case 5 -> "Unscheduled 1";
                    default -> "Week " + 6 * visit;
                });
    }

    /** A random day of the trial to cut the data off. */
    static @Nullable LocalDate cutoff(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.nextBoolean() ? null : DAY_0.plusDays(random.nextInt(420) - 20);
    }
}
