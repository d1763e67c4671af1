package org.leiodesk.endpoint.exposure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.endpoint.dates.TreatmentDates;

/**
 * What one subject was given up to the cut-off.
 *
 * <ol>
 *   <li>A dose is its amount in mg/m2, or in mg over the body surface area of its cycle; over a span of days, that much on each day.
 *   <li>Weeks of treatment run from the first dose to the end of the last cycle: its start + the days of a cycle. For epirubicin they end with the last
 *       cycle in which the protocol plans it.
 *   <li>Dose intensity is the sum of the doses over those weeks; relative to the full doses of the protocol over the days of a cycle.
 *   <li>Earlier anthracyclines count as epirubicin: earlier epirubicin, and earlier doxorubicin times the factor of the protocol.
 * </ol>
 *
 * @param cycles cycles begun
 * @param weeks weeks of treatment; 0 when not treated
 * @param drugs what was given of each drug, by its name
 * @param priorEpirubicinMgPerM2 epirubicin and its equivalent given before the study
 * @param delays cycles that began late
 * @param reductions doses lower than before
 */
public record Exposure(
        int cycles,
        double weeks,
        List<DrugExposure> drugs,
        double priorEpirubicinMgPerM2,
        List<CycleDelay> delays,
        List<DoseReduction> reductions) {
    public Exposure {
        drugs = List.copyOf(drugs);
        delays = List.copyOf(delays);
        reductions = List.copyOf(reductions);
    }

    /** The exposure of a subject as its casebook stands, where a dose of 0 is none. */
    public static Exposure of(Casebook book, ProtocolSettings protocol) {
        return of(book, protocol, new DoseRule(false), Cutoff.NONE);
    }

    /** The exposure of a subject up to the cut-off. */
    public static Exposure of(Casebook book, ProtocolSettings protocol, DoseRule rule, Cutoff cutoff) {
        LocalDate first = TreatmentDates.firstDose(book, rule, cutoff)
                .map(SourcedDate::date)
                .orElse(null);
        List<Administration> given = GivenDoses.upTo(cutoff, book, rule, first);
        List<LocalDate> starts =
                first == null ? List.of() : CycleStarts.of(book, given, first, cutoff, protocol.cycleDays());
        return new Exposure(
                starts.size(),
                weeks(first, starts, protocol),
                drugs(
                        given,
                        new GivenDoses(book, protocol.doses(), first, cutoff),
                        drug -> weeks(first, planned(drug, starts, protocol.doses()), protocol),
                        protocol),
                prior(book, protocol.doses()),
                CycleDelay.of(book, first, protocol.doses(), cutoff),
                DoseReduction.of(book, given, first, protocol.doses(), cutoff));
    }

    /** Epirubicin in mg/m2, that of this study and all before it: what is held against the limits of the protocol. */
    public double cumulativeEpirubicinMgPerM2() {
        double sum = priorEpirubicinMgPerM2;
        for (DrugExposure each : drugs) {
            sum += each.drug().equals(Drug.EPIRUBICIN) ? each.cumulativeMgPerM2() : 0;
        }
        return sum;
    }

    /** How many doses of a drug were lower than before. */
    int reductionsOf(Drug drug) {
        int count = 0;
        for (DoseReduction each : reductions) {
            count += each.drug().equals(drug) ? 1 : 0;
        }
        return count;
    }

    /** Relative dose intensity of the regimen: the mean over the drugs of the protocol; null when that of one is not known or none was given. */
    public @Nullable Double relativeIntensity() {
        double sum = 0;
        for (Drug drug : List.of(Drug.TEMOZOLOMIDE, Drug.EPIRUBICIN)) {
            for (DrugExposure each : drugs) {
                if (each.drug().equals(drug)) {
                    if (each.relativeIntensity() == null) {
                        return null;
                    }
                    sum += each.relativeIntensity();
                }
            }
        }
        return sum == 0 ? null : Double.valueOf(sum / 2);
    }

    /** Weeks to the end of the last of these cycles. */
    private static double weeks(@Nullable LocalDate first, List<LocalDate> starts, ProtocolSettings protocol) {
        return first == null || starts.isEmpty()
                ? 0
                : (ChronoUnit.DAYS.between(first, starts.get(starts.size() - 1)) + protocol.cycleDays()) / 7.0;
    }

    /** The cycles in which the protocol plans a drug. */
    private static List<LocalDate> planned(Drug drug, List<LocalDate> starts, DoseSettings doses) {
        return drug.equals(Drug.EPIRUBICIN) && starts.size() > doses.maximumEpirubicinCycles()
                ? starts.subList(0, doses.maximumEpirubicinCycles())
                : starts;
    }

    private static double prior(Casebook book, DoseSettings doses) {
        return book.diagnosis() == null
                ? 0
                : book.diagnosis().priorEpirubicinMgPerM2()
                        + book.diagnosis().priorDoxorubicinMgPerM2() * doses.doxorubicinFactor();
    }

    private static List<DrugExposure> drugs(
            List<Administration> given, GivenDoses doses, ToDoubleFunction<Drug> weeks, ProtocolSettings protocol) {
        Map<String, List<Administration>> byDrug = new TreeMap<>();
        for (Administration each : given) {
            byDrug.computeIfAbsent(each.drug().name(), name -> new ArrayList<>())
                    .add(each);
        }
        List<DrugExposure> drugs = new ArrayList<>(byDrug.size());
        for (List<Administration> each : byDrug.values()) {
            drugs.add(drug(each, doses, weeks.applyAsDouble(each.get(0).drug()), protocol));
        }
        return drugs;
    }

    private static DrugExposure drug(
            List<Administration> given, GivenDoses doses, double weeks, ProtocolSettings protocol) {
        double sum = 0;
        int unknown = 0;
        for (Administration each : given) {
            OptionalDouble amount = doses.mgPerM2(each);
            sum += amount.orElse(0);
            unknown += amount.isPresent() ? 0 : 1;
        }
        Drug drug = given.get(0).drug();
        Double weekly = unknown > 0 || weeks == 0 ? null : Double.valueOf(sum / weeks);
        double planned = plannedPerCycle(drug, protocol.doses()) * 7 / protocol.cycleDays();
        Double relative = weekly == null || planned == 0 ? null : Double.valueOf(weekly / planned);
        return new DrugExposure(drug, given.size(), sum, unknown, weekly, relative);
    }

    /** The full dose of a cycle in mg/m2; 0 for a drug that the protocol does not name. */
    private static double plannedPerCycle(Drug drug, DoseSettings doses) {
        if (drug.equals(Drug.TEMOZOLOMIDE)) {
            return doses.temozolomideLevels().isEmpty()
                    ? 0
                    : (double) doses.temozolomideLevels().get(0) * doses.temozolomideDays();
        }
        return drug.equals(Drug.EPIRUBICIN) ? doses.epirubicinMgPerM2() : 0;
    }
}
