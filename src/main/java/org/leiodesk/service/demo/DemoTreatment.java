package org.leiodesk.service.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
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

/** Cycles, doses and what comes after them, for one made-up subject. */
final class DemoTreatment {
    private static final int CYCLES = 6;
    private static final List<Integer> TEMOZOLOMIDE = List.of(200, 150, 100);
    private static final List<Double> EPIRUBICIN = List.of(90.0, 67.5, 45.0);

    private final SubjectId subject;
    private final LocalDate firstDose;
    private final LocalDate lastScan;
    private final Dice dice;
    private final double heightCm;
    private final double weightKg;
    private final DemoEvents events;
    private int sequence;

    DemoTreatment(
            SubjectId subject, boolean female, LocalDate firstDose, LocalDate lastScan, Dice dice, DemoEvents events) {
        this.events = events;
        this.subject = subject;
        this.firstDose = firstDose;
        this.lastScan = lastScan;
        this.dice = dice;
        heightCm = dice.between(female ? 152 : 163, female ? 170 : 182);
        weightKg = dice.between(female ? 46 : 56, female ? 74 : 86);
    }

    void addTo(CasebookBuilder book, Course course, DemoTumours tumours) {
        LocalDate died = course.end() == Course.End.DEATH ? firstDose.plusDays(dice.between(24, 36)) : null;
        LocalDate stop = earliest(tumours.progression(), earliest(died, DemoStudy.SNAPSHOT.plusDays(1)));
        LocalDate day = firstDose;
        LocalDate planned = firstDose;
        LocalDate lastDay = firstDose;
        LocalDate before = firstDose;
        LocalDate until = died == null ? lastScan : died.minusDays(1);
        int given = 0;
        int level = 0;
        for (int number = 1; number <= CYCLES && day.isBefore(stop); number++) {
            boolean delayed = number > 1 && day.isAfter(planned.plusDays(3));
            book.cycle(new Cycle(
                    subject,
                    number,
                    planned,
                    PartialDate.of(day),
                    heightCm,
                    Math.round(10 * weightKg - 3 * number) / 10.0,
                    number == 1 ? dice.between(0, 1) : 1,
                    delayed ? "Neutrophils below 1.5" : "",
                    0));
            boolean reduced = number > 1 && level < 2 && dice.chance(0.15);
            level += reduced ? 1 : 0;
            lastDay = doses(book, number, day, level, reduced, stop);
            seen(day, reduced);
            if (reduced) {
                events.countBeforeReduction(before, until);
            }
            events.usual(day, until);
            before = day;
            given = number;
            planned = day.plusDays(21);
            day = planned.plusDays(dice.chance(0.2) ? dice.between(5, 9) : dice.between(0, 2));
        }
        boolean allGiven = given == CYCLES;
        after(book, course, tumours, died, allGiven, lastDay);
        if (died != null) {
            events.fatal("Tumour haemorrhage", died);
        }
        events.before();
        events.addTo(book);
    }

    private LocalDate doses(
            CasebookBuilder book, int cycle, LocalDate day, int level, boolean reduced, LocalDate stop) {
        String why = reduced ? "Neutrophils below 1.0 at nadir: one level down" : "";
        LocalDate last = day;
        for (int d = 1; d <= 5 && day.plusDays(d - 1).isBefore(stop); d++) {
            last = day.plusDays(d - 1);
            administer(book, cycle, d, Drug.TEMOZOLOMIDE, TEMOZOLOMIDE.get(0), TEMOZOLOMIDE.get(level), last, why);
            if (d == 1) {
                administer(book, cycle, d, Drug.EPIRUBICIN, EPIRUBICIN.get(0), EPIRUBICIN.get(level), last, why);
            }
        }
        return last;
    }

    private void administer(
            CasebookBuilder book,
            int cycle,
            int day,
            Drug drug,
            double planned,
            double given,
            LocalDate on,
            String why) {
        book.administration(new Administration(
                subject,
                ++sequence,
                cycle,
                day,
                drug,
                Dose.mgPerM2(planned),
                Dose.mgPerM2(given),
                PartialDate.of(on),
                null,
                given < planned && why.isEmpty() ? "Reduced since an earlier cycle" : why,
                "%s%s".formatted(drug.equals(Drug.EPIRUBICIN) ? "E" : "T", on.getYear() * 10 + cycle),
                "INTRAVENOUS",
                0));
    }

    /** One of the common events in about every third cycle, and the low count again in one given at a lower level. */
    private void seen(LocalDate day, boolean reduced) {
        if (reduced || dice.chance(0.35)) {
            LocalDate start = dice.after(day, 7, 12);
            if (!start.isAfter(DemoStudy.SNAPSHOT.minusDays(9))) {
                String term = dice.oneOf(DemoEvents.COMMON);
                events.seen(reduced ? DemoEvents.NEUTROPHILS : term, reduced ? 3 : dice.between(1, 3), start);
            }
        }
    }

    private void after(
            CasebookBuilder book,
            Course course,
            DemoTumours tumours,
            @Nullable LocalDate early,
            boolean allGiven,
            LocalDate lastDay) {
        LocalDate progression = tumours.progression();
        LocalDate death = early;
        if (early == null && progression != null && dice.chance(0.7)) {
            death = notAfterSnapshot(progression.plusDays(dice.between(90, 420)));
        }
        if (early != null) {
            end(book, early, EndReason.DEATH);
        } else if (progression != null && !allGiven) {
            end(book, progression.plusDays(1), EndReason.PROGRESSIVE_DISEASE);
        } else if (allGiven) {
            end(book, lastDay.plusDays(21), EndReason.COMPLETED);
        }
        LocalDate therapy = course.end() == Course.End.NEW_THERAPY
                ? lastScan.plusDays(20)
                : progression != null && dice.chance(0.6) ? progression.plusDays(dice.between(14, 40)) : null;
        if (therapy != null && (death == null || therapy.isBefore(death)) && !therapy.isAfter(DemoStudy.SNAPSHOT)) {
            book.newTherapy(new NewTherapy(
                    subject,
                    1,
                    dice.oneOf(List.of("Trabectedin", "Pazopanib", "Gemcitabine and docetaxel")),
                    PartialDate.of(therapy),
                    0));
        }
        contacts(book, death);
        if (death != null) {
            book.death(new Death(
                    subject,
                    RecordKind.SUBJECT,
                    0,
                    PartialDate.of(death),
                    early != null ? "Tumour bleeding" : "Leiomyosarcoma",
                    0));
        }
    }

    private void end(CasebookBuilder book, LocalDate day, EndReason reason) {
        if (!day.isAfter(DemoStudy.SNAPSHOT)) {
            book.endOfTreatment(new EndOfTreatment(subject, 1, PartialDate.of(day), reason, "", 0));
        }
    }

    private void contacts(CasebookBuilder book, @Nullable LocalDate death) {
        LocalDate until = death == null ? DemoStudy.SNAPSHOT : death.minusDays(1);
        int number = 0;
        for (LocalDate day = lastScan.plusDays(90); day.isBefore(until) && number < 12; day = day.plusDays(91)) {
            book.contact(new Contact(subject, RecordKind.SURVIVAL_STATUS, ++number, PartialDate.of(day), "", 0));
        }
    }

    private static @Nullable LocalDate notAfterSnapshot(LocalDate day) {
        return day.isAfter(DemoStudy.SNAPSHOT) ? null : day;
    }

    private static LocalDate earliest(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
