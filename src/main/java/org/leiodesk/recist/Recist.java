package org.leiodesk.recist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.recist.reading.Course;
import org.leiodesk.recist.reading.Courses;
import org.leiodesk.recist.reading.DiseaseSeen;
import org.leiodesk.recist.reading.Reading;
import org.leiodesk.recist.reading.Sighting;
import org.leiodesk.recist.reading.Sightings;
import org.leiodesk.recist.reading.Slot;
import org.leiodesk.recist.reading.TargetReading;
import org.leiodesk.recist.reading.TargetReadings;
import org.leiodesk.recist.reading.Thresholds;

/**
 * Responses of one subject by RECIST 1.1 (recist.md sections 2 to 6 and 8).
 *
 * <ol>
 *   <li>The records are put into time points, and the baseline is chosen ({@link Courses}).
 *   <li>At each time point after it, in order: the sum ({@link TargetReadings}, {@link SumOfDiameters}), the target and the non-target response.
 *   <li>The new lesions are followed through all time points ({@link Sightings}): what is known of one later, and other evidence of progression,
 *       change what it was before.
 *   <li>From these three the overall response. An overall CR is remembered: disease seen later is progression.
 * </ol>
 */
public final class Recist {
    private Recist() {}

    /** Judges the whole course. The order of lesions and measurements does not matter. */
    public static TumourEvaluation evaluate(TumourHistory history) {
        Course course = Courses.of(
                history.lesions(), history.measurements(), history.visits(), history.firstDose(), history.cutoff());
        List<Finding> findings = new ArrayList<>(course.findings());
        BaselineEvaluation baseline = baseline(course);
        if (baseline != null && baseline.targets() == 0 && baseline.nonTargets() == 0) {
            findings.add(Finding.warning("", "recist.finding.noLesions"));
        }
        SumOfDiameters sum = baseline == null ? SumOfDiameters.atBaseline(List.of()) : baseline.sum();
        List<Lesions> lesions = new ArrayList<>(course.followUps().size());
        for (Slot slot : course.followUps()) {
            Lesions judged = Lesions.judge(course, slot, sum);
            lesions.add(judged);
            sum = judged.sum();
        }
        Sightings sightings = new Sightings(course, i -> lesions.get(i).progressed());
        List<TimepointEvaluation> timepoints = new ArrayList<>(lesions.size());
        LocalDate completeOn = null;
        for (int i = 0; i < lesions.size(); i++) {
            TimepointEvaluation now = judge(course, lesions.get(i), sightings.at(i), completeOn);
            timepoints.add(now);
            if (now.overall().value() == TimepointResponse.CR && completeOn == null) {
                completeOn = now.latest().date();
            }
        }
        addOpen(sightings.open(), findings);
        return new TumourEvaluation(baseline, timepoints, findings);
    }

    private static @Nullable BaselineEvaluation baseline(Course course) {
        Slot slot = course.baseline();
        return slot == null
                ? null
                : new BaselineEvaluation(
                        slot.timepoint(),
                        slot.earliest().date().date(),
                        slot.latest().date(),
                        SumOfDiameters.atBaseline(TargetReadings.of(course.targets(), slot)),
                        course.targets().size(),
                        course.nonTargets().size());
    }

    /** What the target and non-target lesions say at one time point; new lesions change none of it. */
    private record Lesions(
            Slot slot,
            List<TargetReading> targets,
            SumOfDiameters sum,
            Decision<TargetResponse> target,
            Decision<NonTargetResponse> nonTarget) {
        static Lesions judge(Course course, Slot slot, SumOfDiameters before) {
            List<TargetReading> readings = TargetReadings.of(course.targets(), slot);
            SumOfDiameters sum = before.next(readings);
            return new Lesions(
                    slot,
                    readings,
                    sum,
                    TargetRule.decide(sum, readings, slot),
                    NonTargetRule.decide(course.nonTargets(), slot));
        }

        boolean progressed() {
            return target.value() == TargetResponse.PD || nonTarget.value() == NonTargetResponse.PD;
        }
    }

    /** The first progression: the overall response of the first time point that is PD. */
    public static Optional<Decision<TimepointResponse>> progression(TumourEvaluation evaluation) {
        for (TimepointEvaluation timepoint : evaluation.timepoints()) {
            if (timepoint.overall().value() == TimepointResponse.PD) {
                return Optional.of(timepoint.overall());
            }
        }
        return Optional.empty();
    }

    private static TimepointEvaluation judge(
            Course course, Lesions lesions, List<Sighting> sightings, @Nullable LocalDate completeOn) {
        Slot slot = lesions.slot();
        Decision<NewLesionStatus> newLesion = NewLesionRule.decide(sightings, slot);
        Reading seenAgain = completeOn == null
                ? null
                : DiseaseSeen.earliest(lesions.targets(), course.nonTargets(), slot)
                        .orElse(null);
        return new TimepointEvaluation(
                slot.timepoint(),
                slot.earliest().date().date(),
                slot.latest().date(),
                lesions.sum(),
                lesions.target(),
                lesions.nonTarget(),
                newLesion,
                OverallRule.decide(
                        lesions.target(), lesions.nonTarget(), newLesion, completeOn, seenAgain, slot.latest()),
                toPartial(lesions.sum()),
                toProgression(lesions.sum()));
    }

    private static @Nullable Millimetres toPartial(SumOfDiameters sum) {
        Millimetres baseline = sum.baseline();
        return baseline == null || !sum.isComplete()
                ? null
                : Thresholds.above(sum.measured(), Thresholds.partialAt(baseline));
    }

    private static @Nullable Millimetres toProgression(SumOfDiameters sum) {
        Millimetres nadir = sum.nadir();
        if (nadir == null) {
            return null;
        }
        Millimetres missing = Thresholds.above(Thresholds.progressionAt(nadir), sum.measured());
        return sum.isComplete() || missing.equals(Millimetres.ZERO) ? missing : null;
    }

    private static void addOpen(List<Sighting> equivocal, List<Finding> findings) {
        for (Sighting sighting : equivocal) {
            LesionId id = sighting.reading().lesion().lesion().id();
            LocalDate firstSeen = sighting.firstSeen().date().date();
            findings.add(Finding.note("lesion:" + id, "recist.finding.equivocal", id, firstSeen));
        }
    }
}
