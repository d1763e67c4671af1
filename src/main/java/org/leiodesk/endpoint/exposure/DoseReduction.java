package org.leiodesk.endpoint.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;

/**
 * A drug given at a lower dose than before.
 *
 * @param drug which drug
 * @param cycle number of the cycle; 0 when the record does not say
 * @param on day of the first dose at the lower level
 * @param before daily dose before, mg/m2; of the first dose, the planned one
 * @param after daily dose now, mg/m2
 * @param reason as recorded, may be empty
 * @param sequence number of the administration
 */
public record DoseReduction(
        Drug drug, int cycle, LocalDate on, double before, double after, String reason, int sequence) {
    /** A dose within 5 % of the one before is the same dose: vials are rounded. */
    private static final double SAME = 0.95;

    /**
     * Every dose below 95 % of the dose of the same drug before it, or of its own plan when it is the first, in the order of their days. A dose that
     * was left out (0) is none, and a dose that cannot be said in mg/m2 is passed over.
     */
    public static List<DoseReduction> of(
            Casebook book, @Nullable LocalDate firstDose, DoseSettings settings, DoseRule rule, Cutoff cutoff) {
        return of(book, GivenDoses.upTo(cutoff, book, rule, firstDose), firstDose, settings, cutoff);
    }

    /** The same when the doses up to the cut-off are at hand. */
    static List<DoseReduction> of(
            Casebook book,
            List<Administration> given,
            @Nullable LocalDate firstDose,
            DoseSettings settings,
            Cutoff cutoff) {
        GivenDoses doses = new GivenDoses(book, settings, firstDose, cutoff);
        Map<Drug, Double> level = new HashMap<>();
        List<DoseReduction> reductions = new ArrayList<>();
        for (Dated dose : inOrder(given, firstDose)) {
            Administration each = dose.given();
            OptionalDouble now = doses.daily(each.given(), each.cycle());
            if (now.isPresent() && now.getAsDouble() > 0) {
                OptionalDouble planned = doses.daily(each.planned(), each.cycle());
                double before = level.getOrDefault(each.drug(), planned.orElse(now.getAsDouble()));
                if (now.getAsDouble() < SAME * before) {
                    reductions.add(new DoseReduction(
                            each.drug(),
                            each.cycle(),
                            dose.on(),
                            before,
                            now.getAsDouble(),
                            each.adjustment(),
                            each.sequence()));
                }
                level.put(each.drug(), now.getAsDouble());
            }
        }
        return List.copyOf(reductions);
    }

    private record Dated(LocalDate on, Administration given) {}

    private static List<Dated> inOrder(List<Administration> given, @Nullable LocalDate firstDose) {
        List<Dated> dated = new ArrayList<>(given.size());
        for (Administration each : given) {
            dated.add(new Dated(start(each, firstDose), each));
        }
        dated.sort(Comparator.comparing(Dated::on)
                .thenComparingInt(each -> each.given().sequence()));
        return dated;
    }

    private static LocalDate start(Administration administration, @Nullable LocalDate firstDose) {
        return administration.startedOn() == null
                ? LocalDate.MAX
                : administration.startedOn().impute(firstDose).date();
    }
}
