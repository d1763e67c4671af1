package org.leiodesk.recist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
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
 *   <li>At each time point after it, in order: the sum ({@link TargetReadings}, {@link SumOfDiameters}), the target, non-target and new-lesion
 *       response, and from these the overall response.
 *   <li>An overall CR is remembered: disease seen later is progression.
 * </ol>
 */
public final class Recist {
    private Recist() {}

    /** Judges the whole course. The order of lesions and measurements does not matter. */
    public static TumourEvaluation evaluate(TumourHistory history) {
        Course course = Courses.of(history.lesions(), history.measurements(), history.firstDose(), history.cutoff());
        Slot baseline = course.baseline();
        if (baseline == null) {
            return new TumourEvaluation(null, List.of(), course.findings());
        }
        List<Finding> findings = new ArrayList<>(course.findings());
        if (course.targets().isEmpty() && course.nonTargets().isEmpty()) {
            findings.add(Finding.warning("", "recist.finding.noLesions"));
        }
        SumOfDiameters sum = SumOfDiameters.atBaseline(TargetReadings.of(course.targets(), baseline));
        BaselineEvaluation start = new BaselineEvaluation(
                baseline.timepoint(),
                baseline.earliest().date().date(),
                baseline.latest().date(),
                sum,
                course.targets().size(),
                course.nonTargets().size());
        Sightings sightings = new Sightings(course);
        List<TimepointEvaluation> timepoints =
                new ArrayList<>(course.followUps().size());
        LocalDate completeOn = null;
        for (int i = 0; i < course.followUps().size(); i++) {
            TimepointEvaluation now = judge(course, course.followUps().get(i), sightings.at(i), sum, completeOn);
            timepoints.add(now);
            sum = now.sum();
            if (now.overall().value() == TimepointResponse.CR && completeOn == null) {
                completeOn = now.latest().date();
            }
        }
        addOpen(sightings.open(), findings);
        return new TumourEvaluation(start, timepoints, findings);
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
            Course course, Slot slot, List<Sighting> sightings, SumOfDiameters before, @Nullable LocalDate completeOn) {
        List<TargetReading> readings = TargetReadings.of(course.targets(), slot);
        SumOfDiameters sum = before.next(readings);
        Decision<TargetResponse> target = TargetRule.decide(sum, readings, slot);
        Decision<NonTargetResponse> nonTarget = NonTargetRule.decide(course.nonTargets(), slot);
        boolean progressed = target.value() == TargetResponse.PD || nonTarget.value() == NonTargetResponse.PD;
        Decision<NewLesionStatus> newLesion = NewLesionRule.decide(sightings, progressed, slot);
        Reading seenAgain = completeOn == null
                ? null
                : DiseaseSeen.earliest(readings, course.nonTargets(), slot).orElse(null);
        AnalysisDate latest = slot.latest().date();
        return new TimepointEvaluation(
                slot.timepoint(),
                slot.earliest().date().date(),
                latest,
                sum,
                target,
                nonTarget,
                newLesion,
                OverallRule.decide(target, nonTarget, newLesion, completeOn, seenAgain, slot.latest()),
                toPartial(sum),
                toProgression(sum));
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
