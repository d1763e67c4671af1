package org.leiodesk.endpoint.trial;

import static org.leiodesk.endpoint.FictionalSubject.DAY_0;
import static org.leiodesk.endpoint.FictionalSubject.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.endpoint.FictionalSubject;

/** Small random trials with every kind of course; the same seed gives the same trial. */
public final class RandomTrial {
    private RandomTrial() {}

    public static List<Casebook> of(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(12);
        List<Casebook> books = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            books.add(subject("S" + (100 + i), random));
        }
        return books;
    }

    private static Casebook subject(String id, Random random) {
        FictionalSubject subject =
                random.nextInt(15) == 0 ? FictionalSubject.enrolled(id) : FictionalSubject.treated(id);
        int targets = random.nextInt(4);
        for (int t = 1; t <= targets; t++) {
            subject.target("T0" + t, random.nextInt(25) == 0 ? "" : String.valueOf(10 + random.nextInt(40)));
        }
        boolean nonTarget = targets == 0 || random.nextBoolean();
        if (nonTarget) {
            subject.lesion("NT01", LesionRole.NON_TARGET).seen("NT01", 0, -3, new NonTargetState.Present());
        }
        int visits = random.nextInt(8);
        double trend = 0.5 + random.nextDouble();
        for (int visit = 1; visit <= visits; visit++) {
            if (random.nextInt(8) > 0) {
                visit(subject, random, visit, targets, nonTarget, trend);
            }
        }
        ending(subject, random, visits);
        return subject.build();
    }

    private static void visit(
            FictionalSubject subject, Random random, int visit, int targets, boolean nonTarget, double trend) {
        int day = 42 * visit + random.nextInt(21) - 10;
        for (int t = 1; t <= targets; t++) {
            long size = Math.round(25 * Math.pow(trend, visit) * (0.8 + 0.4 * random.nextDouble()));
            subject.measured("T0" + t, visit, day, random.nextInt(20) == 0 ? "" : String.valueOf(size < 4 ? 0 : size));
        }
        if (nonTarget) {
            subject.seen(
                    "NT01",
                    visit,
                    day,
                    switch (random.nextInt(12)) {
                        case 0, 1, 2 -> new NonTargetState.Gone();
                        case 3 -> new NonTargetState.UnequivocalProgression("grew");
                        case 4 -> new NonTargetState.NotEvaluated("");
                        default -> new NonTargetState.Present();
                    });
        }
        if (random.nextInt(12) == 0) {
            subject.lesion("NEW0" + visit, LesionRole.NEW)
                    .seen(
                            "NEW0" + visit,
                            visit,
                            day,
                            random.nextBoolean() ? NewLesionState.UNEQUIVOCAL : NewLesionState.EQUIVOCAL);
        }
    }

    private static void ending(FictionalSubject subject, Random random, int visits) {
        int last = 42 * visits + random.nextInt(120);
        subject.contact(day(last));
        if (random.nextInt(3) == 0) {
            subject.death(day(last + random.nextInt(60)));
        }
        if (random.nextInt(5) == 0) {
            subject.newTherapy(day(1 + random.nextInt(300)));
        }
        if (random.nextInt(4) == 0) {
            EndReason[] reasons = EndReason.values();
            subject.endOfTreatment(1 + random.nextInt(300), reasons[random.nextInt(reasons.length)]);
        }
    }

    /** The same records entered in another order. */
    static Casebook shuffled(Casebook book, Random random) {
        CasebookBuilder other = Casebook.of(book.subject()).death(book.death()).endOfTreatment(book.endOfTreatment());
        mixed(book.administrations(), random).forEach(other::administration);
        mixed(book.measurements(), random).forEach(other::measurement);
        mixed(book.lesions(), random).forEach(other::lesion);
        mixed(book.newTherapies(), random).forEach(other::newTherapy);
        mixed(book.contacts(), random).forEach(other::contact);
        return other.build();
    }

    private static <T> List<T> mixed(List<T> records, Random random) {
        List<T> mixed = new ArrayList<>(records);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** The same course, its time points after the baseline numbered and its measurements entered in another order. */
    static Casebook renumbered(Casebook book, Random random) {
        List<Integer> visits = mixed(IntStream.rangeClosed(1, 9).boxed().toList(), random);
        List<Integer> sequences = mixed(
                book.measurements().stream().map(LesionMeasurement::sequence).toList(), random);
        CasebookBuilder other = Casebook.of(book.subject()).death(book.death()).endOfTreatment(book.endOfTreatment());
        book.administrations().forEach(other::administration);
        book.lesions().forEach(other::lesion);
        book.newTherapies().forEach(other::newTherapy);
        book.contacts().forEach(other::contact);
        for (int i = 0; i < sequences.size(); i++) {
            LesionMeasurement each = book.measurements().get(i);
            String visit = each.timepoint().key();
            other.measurement(new LesionMeasurement(
                    each.subject(),
                    each.evaluator(),
                    each.lesion(),
                    visit.equals("0")
                            ? each.timepoint()
                            : Timepoint.of(BigDecimal.valueOf(visits.get(Integer.parseInt(visit) - 1)), ""),
                    sequences.get(i),
                    each.imagedOn(),
                    each.state(),
                    each.version()));
        }
        return other.build();
    }

    /** The same course with an unequivocal new lesion seen on a day, at a time point of its own. */
    static Casebook progressed(Casebook book, int day) {
        LesionId id = new LesionId("NEW99");
        Timepoint timepoint = Timepoint.of(new BigDecimal("99"), "");
        return CasebookBuilder.from(book)
                .lesion(new Lesion(
                        book.subject().id(),
                        Evaluator.INVESTIGATOR,
                        id,
                        9_998,
                        LesionRole.NEW,
                        "LIVER",
                        "LIVER",
                        LesionKind.SOFT_TISSUE,
                        null,
                        null,
                        false,
                        false,
                        timepoint,
                        null,
                        0))
                .measurement(new LesionMeasurement(
                        book.subject().id(),
                        Evaluator.INVESTIGATOR,
                        id,
                        timepoint,
                        9_999,
                        day(day),
                        NewLesionState.UNEQUIVOCAL,
                        0))
                .build();
    }

    /** Everything dated on or before a day, as it would have been entered until then. */
    static Casebook until(Casebook book, int day) {
        CasebookBuilder other = Casebook.of(book.subject());
        book.lesions().stream()
                .filter(each -> each.role() != LesionRole.NEW
                        || isSeenUntil(book, each.id().value(), day))
                .forEach(other::lesion);
        book.administrations().forEach(other::administration);
        book.measurements().stream()
                .filter(each -> !each.imagedOn().earliest().isAfter(DAY_0.plusDays(day)))
                .forEach(other::measurement);
        book.contacts().stream()
                .filter(each -> !each.on().earliest().isAfter(DAY_0.plusDays(day)))
                .forEach(other::contact);
        book.newTherapies().stream()
                .filter(each -> !each.startedOn().earliest().isAfter(DAY_0.plusDays(day)))
                .forEach(other::newTherapy);
        if (book.death() != null
                && book.death().on() != null
                && !book.death().on().earliest().isAfter(DAY_0.plusDays(day))) {
            other.death(book.death());
        }
        if (book.endOfTreatment() != null
                && book.endOfTreatment().on() != null
                && !book.endOfTreatment().on().earliest().isAfter(DAY_0.plusDays(day))) {
            other.endOfTreatment(book.endOfTreatment());
        }
        return other.build();
    }

    private static boolean isSeenUntil(Casebook book, String lesion, int day) {
        return book.measurements().stream()
                .anyMatch(each -> each.lesion().value().equals(lesion)
                        && !each.imagedOn().earliest().isAfter(DAY_0.plusDays(day)));
    }
}
