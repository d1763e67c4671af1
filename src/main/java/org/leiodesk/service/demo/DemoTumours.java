package org.leiodesk.service.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.lesion.Assessment;
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

/** The lesions of one made-up subject and their sizes at each assessment, every 42 days from cycle 1 day 1. */
final class DemoTumours {
    private record Seed(String site, LesionKind kind, int from, int to) {}

    private static final List<Seed> SITES = List.of(
            new Seed("Lung", LesionKind.SOFT_TISSUE, 12, 38),
            new Seed("Liver", LesionKind.SOFT_TISSUE, 15, 60),
            new Seed("Retroperitoneum", LesionKind.SOFT_TISSUE, 30, 95),
            new Seed("Peritoneum", LesionKind.SOFT_TISSUE, 14, 45),
            new Seed("Pelvis", LesionKind.SOFT_TISSUE, 25, 80));
    private static final Seed NODE = new Seed("Lymph node, retroperitoneal", LesionKind.LYMPH_NODE, 17, 32);

    private final SubjectId subject;
    private final Course course;
    private final Dice dice;
    private final DiseasePath path;
    private final List<Lesion> lesions = new ArrayList<>();
    private final List<LesionMeasurement> measurements = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Double> baseline = new ArrayList<>();
    private @Nullable LocalDate progression;
    private LocalDate lastScan;

    DemoTumours(SubjectId subject, Course course, boolean repeated, LocalDate firstDose, Dice dice) {
        this.subject = subject;
        this.course = course;
        this.dice = dice;
        this.path = new DiseasePath(course, repeated, dice);
        this.lastScan = firstDose.minusDays(dice.between(1, 7));
        baseline();
        for (int k = 1; k <= path.assessments() + 1; k++) {
            LocalDate day = firstDose.plusDays(42L * k + dice.between(-2, 4));
            if (day.isAfter(DemoStudy.SNAPSHOT) || course.end() == Course.End.DEATH || progression != null) {
                break;
            }
            followUp(k, day);
        }
    }

    void addTo(CasebookBuilder book) {
        lesions.forEach(book::lesion);
        assessments.forEach(book::assessment);
        measurements.forEach(book::measurement);
    }

    /** The day on which progression was seen, or null. */
    @Nullable
    LocalDate progression() {
        return progression;
    }

    LocalDate lastScanOnTreatment() {
        return lastScan;
    }

    private void baseline() {
        Timepoint timepoint = Timepoint.of(BigDecimal.ZERO, "Baseline");
        assess(timepoint, lastScan);
        boolean nodes = course == Course.NODE_DISEASE;
        int targets = dice.between(nodes ? 2 : 1, 3);
        int start = dice.between(0, SITES.size() - 1);
        for (int i = 0; i < targets; i++) {
            Seed seed = nodes && i < 2 ? NODE : SITES.get((start + i) % SITES.size());
            add("T%02d".formatted(i + 1), LesionRole.TARGET, seed.site(), seed.kind(), timepoint, lastScan);
            double size = dice.between(seed.from() * 10, seed.to() * 10) / 10.0;
            baseline.add(size);
            measure("T%02d".formatted(i + 1), timepoint, lastScan, measured(size));
        }
        if (course.end() == Course.End.NON_TARGET || course == Course.COMPLETE || dice.chance(0.45)) {
            add(
                    "NT01",
                    LesionRole.NON_TARGET,
                    dice.oneOf(List.of("Bone", "Peritoneum", "Pleura")),
                    LesionKind.NEVER_MEASURABLE,
                    timepoint,
                    lastScan);
            measure("NT01", timepoint, lastScan, new NonTargetState.Present());
        }
    }

    private void followUp(int k, LocalDate day) {
        if (course == Course.MISSED_SCANS && (k == 3 || k == 4)) {
            return;
        }
        Timepoint timepoint = Timepoint.of(BigDecimal.valueOf(k), "Week " + 6 * k);
        boolean last = k > path.assessments() || course.end() == Course.End.TARGET_GROWTH && k == path.assessments();
        assess(timepoint, day);
        for (int i = 0; i < baseline.size(); i++) {
            measure(lesions.get(i).id().value(), timepoint, day, target(i, k));
        }
        if (lesions.stream().anyMatch(lesion -> lesion.role() == LesionRole.NON_TARGET)) {
            measure("NT01", timepoint, day, nonTarget(k, last, day));
        }
        newLesions(k, last, timepoint, day);
        lastScan = day;
        if (last && course.end() == Course.End.TARGET_GROWTH) {
            progression = day;
        }
    }

    private LesionState target(int index, int k) {
        boolean node = lesions.get(index).isLymphNode();
        double factor = path.factor(k);
        if (factor == 0.0) {
            return node ? measured(dice.between(50, 80) / 10.0) : new LesionSize.Absent();
        }
        if (course == Course.STABLE && k == 3 && index > 0 && dice.chance(0.3)) {
            return new LesionSize.NotEvaluable("Slice gap");
        }
        double growth = index == 0 && path.growsAt(k) ? 6 : 0;
        double size = baseline.get(index) * factor * dice.normal(1.0, 0.012) + growth;
        return size < 5 && !node ? new LesionSize.TooSmallToMeasure() : measured(size);
    }

    private LesionState nonTarget(int k, boolean last, LocalDate day) {
        if (last && course.end() == Course.End.NON_TARGET) {
            progression = day;
            return new NonTargetState.UnequivocalProgression(
                    "Effusion has grown from small to massive, cytology positive");
        }
        return course == Course.COMPLETE && k >= 2 ? new NonTargetState.Gone() : new NonTargetState.Present();
    }

    private void newLesions(int k, boolean last, Timepoint timepoint, LocalDate day) {
        boolean confirmed = course.end() == Course.End.EQUIVOCAL_THEN_CONFIRMED;
        if (confirmed && k == path.assessments()) {
            add("NEW01", LesionRole.NEW, "Lung", LesionKind.SOFT_TISSUE, timepoint, day);
            measure("NEW01", timepoint, day, NewLesionState.EQUIVOCAL);
        } else if (last && confirmed) {
            measure("NEW01", timepoint, day, NewLesionState.UNEQUIVOCAL);
            progression = day;
        } else if (last && course.end() == Course.End.NEW_LESION) {
            add(
                    "NEW01",
                    LesionRole.NEW,
                    dice.oneOf(List.of("Liver", "Lung", "Bone")),
                    LesionKind.SOFT_TISSUE,
                    timepoint,
                    day);
            measure("NEW01", timepoint, day, NewLesionState.UNEQUIVOCAL);
            progression = day;
        }
    }

    private void assess(Timepoint timepoint, LocalDate day) {
        assessments.add(new Assessment(
                subject,
                Evaluator.INVESTIGATOR,
                timepoint,
                assessments.size() + 1,
                PartialDate.of(day),
                null,
                null,
                timepoint.number() != null && timepoint.number().signum() > 0,
                "",
                0));
    }

    private void add(String id, LesionRole role, String site, LesionKind kind, Timepoint timepoint, LocalDate day) {
        String organ = kind == LesionKind.LYMPH_NODE ? "Lymph nodes" : site;
        lesions.add(new Lesion(
                subject,
                Evaluator.INVESTIGATOR,
                new LesionId(id),
                lesions.size() + 1,
                role,
                site,
                organ,
                kind,
                ImagingMethod.CT,
                5.0,
                false,
                false,
                timepoint,
                PartialDate.of(day),
                0));
    }

    private void measure(String lesion, Timepoint timepoint, LocalDate day, LesionState state) {
        measurements.add(new LesionMeasurement(
                subject,
                Evaluator.INVESTIGATOR,
                new LesionId(lesion),
                timepoint,
                measurements.size() + 1,
                PartialDate.of(day),
                state,
                0));
    }

    private static LesionSize measured(double mm) {
        return new LesionSize.Measured(new Millimetres(Math.round(mm * 10) * 1000));
    }
}
