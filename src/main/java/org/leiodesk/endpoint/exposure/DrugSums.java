package org.leiodesk.endpoint.exposure;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.domain.exposure.Drug;

/** What was given of one drug, gathered over subjects. */
final class DrugSums {
    private final Drug drug;
    private final Numbers doses = new Numbers();
    private final Numbers cumulative = new Numbers();
    private final Numbers weekly = new Numbers();
    private final Numbers relative = new Numbers();
    private int subjects;
    private int unknown;
    private int judged;
    private int reduced;
    private int dosesJudged;
    private int dosesReduced;

    DrugSums(Drug drug) {
        this.drug = drug;
    }

    /**
     * Adds a subject who was given the drug.
     *
     * @param reductions how many of the doses were lower than before
     */
    void add(DrugExposure given, int reductions) {
        subjects++;
        doses.add((double) given.doses());
        boolean known = given.unknown() == 0;
        unknown += known ? 0 : 1;
        cumulative.add(known ? Double.valueOf(given.cumulativeMgPerM2()) : null);
        weekly.add(given.weekly());
        relative.add(given.relativeIntensity());
        int said = given.doses() - given.unknown();
        judged += said > 0 ? 1 : 0;
        reduced += reductions > 0 ? 1 : 0;
        dosesJudged += said;
        dosesReduced += reductions;
    }

    List<MeasuredExposure> measures() {
        return List.of(
                measure(ExposureMeasure.ADMINISTRATIONS, doses),
                measure(ExposureMeasure.CUMULATIVE_DOSE, cumulative),
                measure(ExposureMeasure.DOSE_INTENSITY, weekly),
                measure(ExposureMeasure.RELATIVE_DOSE_INTENSITY, relative));
    }

    List<CountedExposure> counts(int treated) {
        List<CountedExposure> counts = new ArrayList<>();
        counts.add(count(ExposureCount.GIVEN, subjects, treated));
        if (unknown > 0) {
            counts.add(count(ExposureCount.DOSE_UNKNOWN, unknown, subjects));
        }
        counts.add(count(ExposureCount.REDUCED, reduced, judged));
        counts.add(count(ExposureCount.DOSES_REDUCED, dosesReduced, dosesJudged));
        return counts;
    }

    private MeasuredExposure measure(ExposureMeasure measure, Numbers values) {
        return new MeasuredExposure(measure, drug, values.distribution());
    }

    private CountedExposure count(ExposureCount what, int count, int size) {
        return new CountedExposure(what, drug, "", count, size);
    }
}
