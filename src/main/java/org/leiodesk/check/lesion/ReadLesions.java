package org.leiodesk.check.lesion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.check.rule.FirstDose;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.Recist;
import org.leiodesk.recist.TumourHistory;

/**
 * The lesions of one evaluator with their baseline.
 *
 * @param lesions in the order of the casebook
 * @param measurements of these lesions
 * @param baseline the baseline; null when nothing has been measured yet
 */
record ReadLesions(
        List<Lesion> lesions,
        List<LesionMeasurement> measurements,
        @Nullable BaselineEvaluation baseline) {
    /** One for each evaluator. */
    static List<ReadLesions> of(Casebook book) {
        Map<Evaluator, List<Lesion>> byEvaluator = new LinkedHashMap<>();
        for (Lesion lesion : book.lesions()) {
            byEvaluator
                    .computeIfAbsent(lesion.evaluator(), e -> new ArrayList<>())
                    .add(lesion);
        }
        List<ReadLesions> all = new ArrayList<>();
        byEvaluator.forEach((evaluator, lesions) -> {
            List<LesionMeasurement> measurements = book.measurements().stream()
                    .filter(m -> m.evaluator().equals(evaluator))
                    .toList();
            TumourHistory history =
                    new TumourHistory(lesions, measurements, FirstDose.of(book).orElse(null), null);
            all.add(new ReadLesions(
                    lesions, measurements, Recist.evaluate(history).baseline()));
        });
        return all;
    }

    Stream<Lesion> targets() {
        return lesions.stream().filter(lesion -> lesion.role() == LesionRole.TARGET);
    }

    /** The size of a lesion at baseline as recorded, when it was. */
    Optional<LesionSize> baselineSize(Lesion lesion) {
        return measurements.stream()
                .filter(m -> m.lesion().equals(lesion.id()))
                .filter(m -> baseline != null && m.timepoint().equals(baseline.timepoint()))
                .flatMap(m -> m.state() instanceof LesionSize size ? Stream.of(size) : Stream.empty())
                .findFirst();
    }

    /** The diameter of a lesion at baseline, when it was measured or said to be too small. */
    Optional<Millimetres> baselineDiameter(Lesion lesion) {
        return baselineSize(lesion).flatMap(ReadLesions::diameter);
    }

    private static Optional<Millimetres> diameter(LesionSize size) {
        if (size instanceof LesionSize.Measured measured) {
            return Optional.of(measured.value());
        }
        return size instanceof LesionSize.TooSmallToMeasure ? Optional.of(Millimetres.TOO_SMALL) : Optional.empty();
    }
}
