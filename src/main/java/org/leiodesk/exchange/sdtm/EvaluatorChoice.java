package org.leiodesk.exchange.sdtm;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;

/** Whose reading of the images an analysis uses: the one asked for, else the investigator's, else the only one there. */
public final class EvaluatorChoice {
    private EvaluatorChoice() {}

    /** Who read images, in alphabetical order. */
    public static List<Evaluator> presentIn(Collection<Casebook> casebooks) {
        TreeMap<String, Evaluator> found = new TreeMap<>();
        Evaluator last = null;
        for (Casebook book : casebooks) {
            for (LesionMeasurement measurement : book.measurements()) {
                Evaluator evaluator = measurement.evaluator();
                if (!evaluator.equals(last)) {
                    found.put(evaluator.toString(), evaluator);
                    last = evaluator;
                }
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * Chooses.
     *
     * @param present who read images
     * @param asked ROLE or ROLE/READER, in any case; null for the default
     * @return the evaluator; refused, with the choices, when nobody answers to the name, or several do
     */
    public static Outcome<Evaluator> choose(List<Evaluator> present, @Nullable String asked) {
        if (asked != null && !asked.isBlank()) {
            Evaluator wanted = Evaluator.parse(asked.toUpperCase(Locale.ROOT));
            List<Evaluator> exact = present.stream()
                    .filter(evaluator -> evaluator.toString().equalsIgnoreCase(wanted.toString()))
                    .toList();
            List<Evaluator> sameRole = present.stream()
                    .filter(evaluator ->
                            wanted.reader().isEmpty() && evaluator.role().equalsIgnoreCase(wanted.role()))
                    .toList();
            List<Evaluator> fitting = exact.isEmpty() ? sameRole : exact;
            if (present.isEmpty()) {
                return Outcome.done(wanted);
            }
            return fitting.size() == 1
                    ? Outcome.done(fitting.get(0))
                    : Outcome.refused(Finding.error("", "exchange.evaluator.unknown", asked, choices(present)));
        }
        if (present.isEmpty() || present.contains(Evaluator.INVESTIGATOR)) {
            return Outcome.done(Evaluator.INVESTIGATOR);
        }
        return present.size() == 1
                ? Outcome.done(present.get(0))
                : Outcome.refused(Finding.error("", "exchange.evaluator.several", choices(present)));
    }

    private static String choices(List<Evaluator> present) {
        return String.join(", ", present.stream().map(Evaluator::toString).toList());
    }
}
