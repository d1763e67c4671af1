package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.exchange.codes.Anatomy;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TuRow;

/** The lesions of one subject, by evaluator and link id. */
final class LesionBook {
    private final Map<Evaluator, Map<LesionId, NamedLesion>> lesions = new LinkedHashMap<>();
    private final Map<Evaluator, Map<LesionId, LesionLink>> links = new HashMap<>();
    private final Map<Joined, Boolean> joined = new HashMap<>(0);
    private final SubjectFindings findings;

    private record Joined(@Nullable Evaluator evaluator, LesionId link) {}

    LesionBook(SubjectRows rows, SubjectFindings findings) {
        this.findings = findings;
        Map<Evaluator, List<TuRow>> byEvaluator = new LinkedHashMap<>();
        for (TuRow row : rows.tu()) {
            if (!row.location().isEmpty() && row.link().value().indexOf('/') > 0) {
                joined.putIfAbsent(new Joined(row.evaluator(), row.link()), Anatomy.isLymphNode(row.location()));
            }
            if (row.identifies()) {
                for (Evaluator evaluator : evaluatorsOf(row, rows.tr())) {
                    byEvaluator
                            .computeIfAbsent(evaluator, e -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        byEvaluator.forEach(this::name);
    }

    /** The evaluators of a row of TU: the one it names, else all whose rows of TR name its lesion, else the investigator. */
    private static Collection<Evaluator> evaluatorsOf(TuRow row, List<TrRow> tr) {
        Evaluator named = row.evaluator();
        if (named != null) {
            return List.of(named);
        }
        Set<Evaluator> found = new LinkedHashSet<>();
        for (TrRow reading : tr) {
            if (row.link().equals(reading.link())) {
                Evaluator reader = reading.evaluator();
                found.add(reader == null ? Evaluator.INVESTIGATOR : reader);
            }
        }
        return found.isEmpty() ? List.of(Evaluator.INVESTIGATOR) : found;
    }

    private void name(Evaluator evaluator, List<TuRow> rows) {
        Set<LesionId> identified = new HashSet<>();
        rows.forEach(row -> identified.add(row.link()));
        Map<LesionId, NamedLesion> named = new LinkedHashMap<>();
        for (TuRow row : rows) {
            if (LesionLink.of(row.link(), identified) instanceof LesionLink.Whole) {
                name(named, evaluator, row);
            }
        }
        lesions.put(evaluator, named);
    }

    private void name(Map<LesionId, NamedLesion> named, Evaluator evaluator, TuRow row) {
        NamedLesion known = named.get(row.link());
        if (known == null) {
            named.put(row.link(), new NamedLesion(evaluator, row));
        } else if (known.role() == row.role()) {
            known.add(row);
            findings.say(
                    Severity.WARNING,
                    SdtmDomain.TU,
                    row,
                    "exchange.row.lesionTwice",
                    row.link(),
                    known.row().line());
        } else {
            findings.say(
                    Severity.ERROR,
                    SdtmDomain.TU,
                    row,
                    "exchange.row.lesionOtherRole",
                    row.link(),
                    known.row().line());
        }
    }

    /** The evaluator of a row of TR: the one it names, else the only one who identified its lesion, else the investigator. */
    Evaluator evaluatorOf(TrRow row) {
        Evaluator named = row.evaluator();
        if (named != null) {
            return named;
        }
        return onlyOr(lesions.keySet());
    }

    /** The only evaluator of the subject, else the investigator. */
    Evaluator soleEvaluator() {
        return onlyOr(lesions.keySet());
    }

    private static Evaluator onlyOr(Set<Evaluator> present) {
        return present.size() == 1 ? present.iterator().next() : Evaluator.INVESTIGATOR;
    }

    /** What a link id means; null when TU does not identify it. */
    @Nullable
    LesionLink link(Evaluator evaluator, LesionId link) {
        Map<LesionId, NamedLesion> named = lesions.get(evaluator);
        if (named == null) {
            return null;
        }
        Map<LesionId, LesionLink> known = links.computeIfAbsent(evaluator, e -> new HashMap<>());
        LesionLink found = known.get(link);
        if (found == null) {
            found = LesionLink.of(link, named.keySet());
            if (found != null) {
                known.put(link, found);
            }
        }
        return found;
    }

    /** A lesion that {@link #link} has named. */
    NamedLesion lesion(Evaluator evaluator, LesionId id) {
        NamedLesion found = lesions.getOrDefault(evaluator, Map.of()).get(id);
        if (found == null) {
            throw new IllegalArgumentException(evaluator + " has not identified " + id);
        }
        return found;
    }

    /** The lesion of a link id such as T02/T03 that {@link #link} has read. */
    MergedLesion merged(Evaluator evaluator, LesionId link, LesionLink.Merged merged) {
        List<NamedLesion> parts =
                merged.lesions().stream().map(id -> lesion(evaluator, id)).toList();
        Boolean node = joined.get(new Joined(evaluator, link));
        return new MergedLesion(parts, node == null ? joined.get(new Joined(null, link)) : node);
    }

    /** All lesions of all evaluators, in the order of TU. */
    List<NamedLesion> all() {
        List<NamedLesion> all = new ArrayList<>();
        lesions.values().forEach(named -> all.addAll(named.values()));
        return all;
    }
}
