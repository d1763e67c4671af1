package org.leiodesk.recist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
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

/**
 * One fictional subject written briefly. Days count from the first dose, which is day 0 (2024-01-01). Lesions are made on first mention: T is a
 * target, TN a target node, NT a non-target, NTN a non-target node, NEW a new lesion, NEWN a new node.
 */
final class TumourCase {
    static final LocalDate FIRST_DOSE = LocalDate.of(2024, 1, 1);
    private static final SubjectId SUBJECT = new SubjectId("S1");

    private final Map<LesionId, Lesion> lesions = new LinkedHashMap<>();
    private final List<LesionMeasurement> measurements = new ArrayList<>();
    private @Nullable LocalDate firstDose = FIRST_DOSE;
    private @Nullable LocalDate cutoff;

    static LocalDate day(int day) {
        return FIRST_DOSE.plusDays(day);
    }

    /**
     * Records a time point on one day.
     *
     * @param cells lesion and state in turn: "T01", "20", "NT01", "PRESENT"
     */
    TumourCase at(int visit, int day, String... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            record(visit, PartialDate.of(day(day)), cells[i], state(cells[i], cells[i + 1]));
        }
        return this;
    }

    TumourCase record(int visit, PartialDate date, String lesion, LesionState state) {
        LesionId id = new LesionId(lesion);
        Timepoint timepoint = timepoint(visit);
        lesions.computeIfAbsent(id, key -> lesion(key, timepoint, date));
        measurements.add(new LesionMeasurement(
                SUBJECT, Evaluator.INVESTIGATOR, id, timepoint, measurements.size() + 1, date, state, 1));
        return this;
    }

    TumourCase identified(int visit, @Nullable Integer day, String lesion) {
        LesionId id = new LesionId(lesion);
        lesions.put(id, lesion(id, timepoint(visit), day == null ? null : PartialDate.of(day(day))));
        return this;
    }

    TumourCase firstDose(@Nullable LocalDate date) {
        firstDose = date;
        return this;
    }

    TumourCase cutoff(int day) {
        cutoff = day(day);
        return this;
    }

    TumourHistory history() {
        return new TumourHistory(List.copyOf(lesions.values()), measurements, firstDose, cutoff);
    }

    TumourHistory shuffled(Random random) {
        List<Lesion> mixedLesions = new ArrayList<>(lesions.values());
        List<LesionMeasurement> mixed = new ArrayList<>(measurements);
        Collections.shuffle(mixedLesions, random);
        Collections.shuffle(mixed, random);
        return new TumourHistory(mixedLesions, mixed, firstDose, cutoff);
    }

    /** The same course with its time points after the baseline and its records numbered in another order, as if entered so. */
    TumourHistory renumbered(Random random) {
        List<Integer> visits =
                new ArrayList<>(IntStream.rangeClosed(1, 20).boxed().toList());
        List<Integer> sequences = new ArrayList<>(
                IntStream.rangeClosed(1, measurements.size()).boxed().toList());
        Collections.shuffle(visits, random);
        Collections.shuffle(sequences, random);
        UnaryOperator<Timepoint> renumber =
                old -> old.key().equals("0") ? old : timepoint(visits.get(Integer.parseInt(old.key()) - 1));
        List<Lesion> newLesions = lesions.values().stream()
                .map(each -> new Lesion(
                        each.subject(),
                        each.evaluator(),
                        each.id(),
                        each.sequence(),
                        each.role(),
                        each.site(),
                        each.organ(),
                        each.kind(),
                        each.method(),
                        each.sliceThicknessMm(),
                        each.irradiated(),
                        each.progressedSinceIrradiation(),
                        renumber.apply(each.timepoint()),
                        each.identifiedOn(),
                        each.version()))
                .toList();
        List<LesionMeasurement> newMeasurements = measurements.stream()
                .map(each -> new LesionMeasurement(
                        each.subject(),
                        each.evaluator(),
                        each.lesion(),
                        renumber.apply(each.timepoint()),
                        sequences.get(each.sequence() - 1),
                        each.imagedOn(),
                        each.state(),
                        each.version()))
                .toList();
        return new TumourHistory(newLesions, newMeasurements, firstDose, cutoff);
    }

    TumourEvaluation evaluate() {
        return Recist.evaluate(history());
    }

    /** The last time point. */
    TimepointEvaluation last() {
        List<TimepointEvaluation> all = evaluate().timepoints();
        return all.get(all.size() - 1);
    }

    /** The overall responses, separated by blanks. */
    String overall() {
        return String.join(
                " ",
                evaluate().timepoints().stream()
                        .map(t -> t.overall().value().code())
                        .toList());
    }

    static Timepoint timepoint(int visit) {
        return Timepoint.of(BigDecimal.valueOf(visit), visit == 0 ? "BASELINE" : "VISIT " + visit);
    }

    static Lesion lesion(LesionId id, Timepoint timepoint, @Nullable PartialDate date) {
        String name = id.value();
        LesionRole role = name.startsWith("NEW")
                ? LesionRole.NEW
                : name.startsWith("NT") ? LesionRole.NON_TARGET : LesionRole.TARGET;
        boolean node = name.startsWith("TN") || name.startsWith("NTN") || name.startsWith("NEWN");
        LesionKind kind = node ? LesionKind.LYMPH_NODE : LesionKind.SOFT_TISSUE;
        return new Lesion(
                SUBJECT,
                Evaluator.INVESTIGATOR,
                id,
                1,
                role,
                "",
                "",
                kind,
                null,
                null,
                false,
                false,
                timepoint,
                date,
                1);
    }

    static LesionState state(String lesion, String text) {
        if (lesion.startsWith("NT") && !Character.isDigit(text.charAt(0))) {
            return switch (text) {
                case "PRESENT" -> new NonTargetState.Present();
                case "GONE" -> new NonTargetState.Gone();
                case "PD" -> new NonTargetState.UnequivocalProgression("much larger");
                default -> new NonTargetState.NotEvaluated("");
            };
        }
        if (lesion.startsWith("NEW") && !Character.isDigit(text.charAt(0))) {
            return NewLesionState.valueOf(text);
        }
        return size(text);
    }

    private static LesionSize size(String text) {
        if (text.startsWith(">")) {
            return new LesionSize.MergedInto(new LesionId(text.substring(1)));
        }
        if (text.contains("+")) {
            List<LesionSize> fragments = new ArrayList<>();
            for (String fragment : text.split("\\+", -1)) {
                fragments.add(size(fragment));
            }
            return new LesionSize.Split(fragments);
        }
        return switch (text) {
            case "TINY" -> new LesionSize.TooSmallToMeasure();
            case "GONE" -> new LesionSize.Absent();
            case "NE" -> new LesionSize.NotEvaluable("");
            default -> new LesionSize.Measured(Millimetres.of(text));
        };
    }
}
