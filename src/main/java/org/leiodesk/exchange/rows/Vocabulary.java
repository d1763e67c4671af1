package org.leiodesk.exchange.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.csv.Decimals;

/** The values that come again and again in the rows of a study, each made once: dates, evaluators, time points, lesion ids, drugs, doses. */
public final class Vocabulary {
    private static final int MOST = 200_000;
    private static final int LONGEST_LESION_ID = 40;

    private final Map<String, Optional<PartialDate>> dates = new HashMap<>();
    private final Map<String, Map<String, Evaluator>> evaluators = new HashMap<>();
    private final Map<String, Map<String, Optional<Timepoint>>> timepoints = new HashMap<>();
    private final Map<String, Optional<LesionId>> lesions = new HashMap<>();
    private final Map<String, Drug> drugs = new HashMap<>();
    private final Map<BigDecimal, Map<String, Dose>> doses = new HashMap<>();
    private @Nullable Evaluator last;

    /** The date in a cell, empty when it is none. */
    public Optional<PartialDate> date(String text) {
        Optional<PartialDate> known = dates.get(text);
        if (known == null) {
            known = PartialDate.parse(text);
            keep(dates, text, known);
        }
        return known;
    }

    /** The evaluator of a row, or null when it names none; a reader without a role is one of the investigators. */
    public @Nullable Evaluator evaluator(String role, String reader) {
        if (role.isEmpty() && reader.isEmpty()) {
            return null;
        }
        Evaluator before = last;
        if (before != null && before.reader().equals(reader) && before.role().equals(role)) {
            return before;
        }
        last = evaluators
                .computeIfAbsent(role, r -> new HashMap<>())
                .computeIfAbsent(
                        reader, r -> new Evaluator(role.isEmpty() ? Evaluator.INVESTIGATOR.role() : role, reader));
        return last;
    }

    /** The time point of a visit; empty when the visit number is not a number. Not for a row that names no visit. */
    public Optional<Timepoint> timepoint(String visitNumber, String visit) {
        Map<String, Optional<Timepoint>> byName = timepoints.computeIfAbsent(visitNumber, n -> new HashMap<>());
        Optional<Timepoint> known = byName.get(visit);
        if (known == null) {
            known = visitNumber.isEmpty()
                    ? Optional.of(new Timepoint(visit, null, visit))
                    : Decimals.parse(visitNumber).map(number -> Timepoint.of(number, visit));
            keep(byName, visit, known);
        }
        return known;
    }

    /** The lesion id in a cell; empty when it is longer than an id may be, or empty. */
    public Optional<LesionId> lesion(String link) {
        if (link.isEmpty() || link.length() > LONGEST_LESION_ID) {
            return Optional.empty();
        }
        Optional<LesionId> known = lesions.get(link);
        if (known == null) {
            known = Optional.of(new LesionId(link));
            keep(lesions, link, known);
        }
        return known;
    }

    /** The drug of this name. */
    public Drug drug(String name) {
        Drug known = drugs.get(name);
        if (known == null) {
            known = new Drug(name);
            keep(drugs, name, known);
        }
        return known;
    }

    /** An amount with its unit. */
    public Dose dose(BigDecimal amount, String unit) {
        Map<String, Dose> byUnit = doses.get(amount);
        if (byUnit == null) {
            byUnit = new HashMap<>();
            keep(doses, amount, byUnit);
        }
        return byUnit.computeIfAbsent(unit, u -> new Dose(amount, u));
    }

    /** A code in upper case. */
    public static String code(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c > 127) {
                return text.toUpperCase(Locale.ROOT);
            }
        }
        return text;
    }

    private static <K, V> void keep(Map<K, V> map, K key, V value) {
        if (map.size() < MOST) {
            map.put(key, value);
        }
    }
}
