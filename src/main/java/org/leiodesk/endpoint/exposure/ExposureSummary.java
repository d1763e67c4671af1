package org.leiodesk.endpoint.exposure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;

/**
 * The exposure of the safety set, gathered one subject at a time from their {@link Exposure} up to the cut-off: numbers are kept, subjects are not.
 *
 * <ol>
 *   <li>Subjects outside the safety set are passed over.
 *   <li>A drug is described over the subjects who were given it, the drugs of the protocol first and always, others by name.
 *   <li>A subject with a dose that cannot be said in mg/m2 is counted, and is in no cumulative dose or intensity of that drug.
 *   <li>A limit of cumulative epirubicin is reached by a sum that equals or exceeds it; a subject whose sum is not known counts only when what is known
 *       reaches it.
 * </ol>
 */
public final class ExposureSummary {
    private final ProtocolSettings protocol;
    private final DoseRule rule;
    private final Cutoff cutoff;
    private final Numbers cycles = new Numbers();
    private final Numbers weeks = new Numbers();
    private final Numbers both = new Numbers();
    private final Numbers ever = new Numbers();
    private final Map<Integer, Integer> byCycles = new TreeMap<>();
    private final Map<Drug, DrugSums> planned = new LinkedHashMap<>();
    private final Map<String, DrugSums> others = new TreeMap<>();
    private final DelaySums delays = new DelaySums();
    private final LimitCount warn;
    private final LimitCount stop;
    private int subjects;

    /** @param zeroIsADose whether every dose in the study is 0 or missing ({@link DoseRule}) */
    public ExposureSummary(AnalysisRequest request, boolean zeroIsADose) {
        protocol = request.protocol();
        rule = new DoseRule(zeroIsADose);
        cutoff = new Cutoff(request.cutoff());
        DoseSettings doses = protocol.doses();
        warn = new LimitCount(ExposureCount.EPIRUBICIN_WARN, doses.epirubicinWarnMgPerM2());
        stop = new LimitCount(ExposureCount.EPIRUBICIN_STOP, doses.epirubicinStopMgPerM2());
        for (Drug drug : List.of(Drug.TEMOZOLOMIDE, Drug.EPIRUBICIN)) {
            planned.put(drug, new DrugSums(drug));
        }
    }

    /** The exposure of an analysis. */
    public static ExposureSummary of(TrialAnalysis analysis) {
        ExposureSummary summary = new ExposureSummary(analysis.request(), analysis.zeroIsADose());
        analysis.subjects().forEach(summary::add);
        return summary;
    }

    /** Adds a subject. */
    public void add(SubjectAnalysis subject) {
        if (!subject.full()) {
            return;
        }
        Exposure exposure = Exposure.of(subject.casebook(), protocol, rule, cutoff);
        subjects++;
        cycles.add((double) exposure.cycles());
        byCycles.merge(exposure.cycles(), 1, Integer::sum);
        weeks.add(exposure.weeks());
        both.add(exposure.relativeIntensity());
        boolean known = true;
        for (DrugExposure given : exposure.drugs()) {
            known &= given.unknown() == 0 || !given.drug().equals(Drug.EPIRUBICIN);
            sums(given.drug()).add(given, exposure.reductionsOf(given.drug()));
        }
        double epirubicin = exposure.cumulativeEpirubicinMgPerM2();
        ever.add(known ? Double.valueOf(epirubicin) : null);
        warn.add(epirubicin, known);
        stop.add(epirubicin, known);
        delays.add(
                exposure.delays(),
                CycleDelay.judged(subject.casebook(), subject.firstDose(), cutoff)
                        .size());
    }

    private DrugSums sums(Drug drug) {
        DrugSums known = planned.get(drug);
        return known == null ? others.computeIfAbsent(drug.name(), name -> new DrugSums(drug)) : known;
    }

    private Stream<DrugSums> drugs() {
        return Stream.concat(planned.values().stream(), others.values().stream());
    }

    /** What is measured: the treatment, each drug, both together, epirubicin of the whole life, delays. */
    public List<MeasuredExposure> measures() {
        List<MeasuredExposure> measures = new ArrayList<>();
        measures.add(new MeasuredExposure(ExposureMeasure.CYCLES, null, cycles.distribution()));
        measures.add(new MeasuredExposure(ExposureMeasure.WEEKS, null, weeks.distribution()));
        drugs().forEach(each -> measures.addAll(each.measures()));
        measures.add(new MeasuredExposure(ExposureMeasure.RELATIVE_DOSE_INTENSITY, null, both.distribution()));
        measures.add(new MeasuredExposure(ExposureMeasure.EPIRUBICIN_EVER, Drug.EPIRUBICIN, ever.distribution()));
        measures.add(delays.measure());
        return List.copyOf(measures);
    }

    /** What is counted: the treated, by their cycles, each drug, delays, limits. */
    public List<CountedExposure> counts() {
        List<CountedExposure> counts = new ArrayList<>();
        counts.add(new CountedExposure(ExposureCount.TREATED, null, "", subjects, subjects));
        byCycles.forEach((number, count) ->
                counts.add(new CountedExposure(ExposureCount.CYCLES_BEGUN, null, number.toString(), count, subjects)));
        drugs().forEach(each -> counts.addAll(each.counts(subjects)));
        counts.addAll(delays.counts());
        counts.add(warn.count());
        counts.add(stop.count());
        return List.copyOf(counts);
    }

    /** Subjects who reached a limit of epirubicin. */
    private static final class LimitCount {
        private final ExposureCount what;
        private final double limitMgPerM2;
        private int reached;
        private int judged;

        LimitCount(ExposureCount what, double limitMgPerM2) {
            this.what = what;
            this.limitMgPerM2 = limitMgPerM2;
        }

        void add(double sumMgPerM2, boolean known) {
            boolean reaches = sumMgPerM2 >= limitMgPerM2;
            reached += reaches ? 1 : 0;
            judged += reaches || known ? 1 : 0;
        }

        CountedExposure count() {
            String limit = BigDecimal.valueOf(limitMgPerM2).stripTrailingZeros().toPlainString();
            return new CountedExposure(what, Drug.EPIRUBICIN, limit, reached, judged);
        }
    }
}
