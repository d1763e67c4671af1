package org.leiodesk.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.change.Amended;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.dates.FollowUpDates;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.endpoint.dates.TreatmentDates;
import org.leiodesk.service.TimepointEntry;

/** What is stored about the tumours of one subject by one evaluator, and the dates that the derivation needs. Does not change. */
public final class BoardData {
    private final Casebook book;
    private final Evaluator evaluator;
    private final ProtocolSettings protocol;
    private final @Nullable LocalDate firstDose;
    private final Map<LesionId, Lesion> lesions = new LinkedHashMap<>();
    private final Map<Timepoint, Assessment> assessments = new HashMap<>();
    private final List<LesionMeasurement> measurements = new ArrayList<>();
    private final Map<Timepoint, Map<LesionId, LesionMeasurement>> byTimepoint = new LinkedHashMap<>();

    private BoardData(Casebook book, Evaluator evaluator, ProtocolSettings protocol) {
        this.book = book;
        this.evaluator = evaluator;
        this.protocol = protocol;
        this.firstDose = TreatmentDates.firstDose(book, new DoseRule(false), Cutoff.NONE)
                .map(SourcedDate::date)
                .orElse(null);
        for (Lesion lesion : book.lesions()) {
            if (lesion.evaluator().equals(evaluator)) {
                lesions.putIfAbsent(lesion.id(), lesion);
            }
        }
        for (Assessment assessment : book.assessments()) {
            if (assessment.evaluator().equals(evaluator)) {
                assessments.putIfAbsent(assessment.timepoint(), assessment);
            }
        }
        for (LesionMeasurement measurement : book.measurements()) {
            if (measurement.evaluator().equals(evaluator)) {
                measurements.add(measurement);
                byTimepoint
                        .computeIfAbsent(measurement.timepoint(), timepoint -> new HashMap<>())
                        .merge(measurement.lesion(), measurement, BoardData::later);
            }
        }
    }

    private static LesionMeasurement later(LesionMeasurement one, LesionMeasurement other) {
        return other.imagedOn().compareTo(one.imagedOn()) >= 0 ? other : one;
    }

    public static BoardData of(Casebook book, Evaluator evaluator, ProtocolSettings protocol) {
        return new BoardData(book, evaluator, protocol);
    }

    public Casebook book() {
        return book;
    }

    public Evaluator evaluator() {
        return evaluator;
    }

    public ProtocolSettings protocol() {
        return protocol;
    }

    /** The first dose of either drug; null when not treated. */
    public @Nullable LocalDate firstDose() {
        return firstDose;
    }

    /** The start of new anticancer therapy; null when there is none. */
    @Nullable
    LocalDate newTherapyOn() {
        return firstDose == null
                ? null
                : FollowUpDates.newTherapy(book, firstDose, Cutoff.NONE)
                        .map(SourcedDate::date)
                        .orElse(null);
    }

    Map<LesionId, Lesion> lesions() {
        return lesions;
    }

    List<LesionMeasurement> measurements() {
        return measurements;
    }

    @Nullable
    Assessment assessment(Timepoint timepoint) {
        return assessments.get(timepoint);
    }

    /** The investigator's review of the response at a time point; null when there is none. */
    @Nullable
    Review review(Timepoint timepoint) {
        return book.reviews().stream()
                .filter(review -> review.evaluator().equals(evaluator)
                        && review.timepoint().equals(timepoint))
                .findFirst()
                .orElse(null);
    }

    /** What is stored of the lesions at a time point; of several records of one lesion the latest. */
    Map<LesionId, LesionMeasurement> measurements(Timepoint timepoint) {
        return byTimepoint.getOrDefault(timepoint, Map.of());
    }

    /** The time points in their order (recist.md section 8); those without a date last. */
    List<Timepoint> timepoints() {
        Map<Timepoint, LocalDate> earliest = new LinkedHashMap<>();
        for (LesionMeasurement measurement : measurements) {
            LocalDate date = measurement.imagedOn().impute(firstDose).date();
            earliest.merge(measurement.timepoint(), date, (one, other) -> one.isBefore(other) ? one : other);
        }
        for (Assessment assessment : assessments.values()) {
            earliest.putIfAbsent(
                    assessment.timepoint(),
                    assessment.imagedOn() == null
                            ? LocalDate.MAX
                            : assessment.imagedOn().impute(firstDose).date());
        }
        List<Timepoint> timepoints = new ArrayList<>(earliest.keySet());
        timepoints.sort((one, other) -> {
            int byDate = earliest.get(one).compareTo(earliest.get(other));
            return byDate != 0 || one.number() == null || other.number() == null
                    ? byDate
                    : one.number().compareTo(other.number());
        });
        return timepoints;
    }

    /** The same after a time point was saved. */
    BoardData with(TimepointEntry sent, TimepointEntry stored) {
        List<Lesion> nextLesions = without(
                book.lesions(),
                lesion -> stored.lesions().stream()
                        .anyMatch(is -> is.id().equals(lesion.id())
                                && lesion.evaluator().equals(evaluator)));
        nextLesions.addAll(stored.lesions());
        List<Assessment> nextAssessments = without(
                book.assessments(),
                assessment -> assessment.evaluator().equals(evaluator)
                        && assessment.timepoint().equals(stored.assessment().timepoint()));
        nextAssessments.add(stored.assessment());
        List<LesionMeasurement> gone = new ArrayList<>(sent.removed());
        gone.addAll(stored.measurements());
        List<LesionMeasurement> nextMeasurements =
                without(book.measurements(), measurement -> gone.stream().anyMatch(is -> same(is, measurement)));
        nextMeasurements.addAll(stored.measurements());
        return of(Amended.tumour(book, nextLesions, nextAssessments, nextMeasurements), evaluator, protocol);
    }

    private static boolean same(LesionMeasurement one, LesionMeasurement other) {
        return one.sequence() == other.sequence()
                && one.lesion().equals(other.lesion())
                && one.evaluator().equals(other.evaluator());
    }

    private static <T> List<T> without(List<T> records, Predicate<T> gone) {
        List<T> left = new ArrayList<>(records);
        left.removeIf(gone);
        return left;
    }
}
