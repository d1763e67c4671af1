package org.leiodesk.ui.summary;

import java.util.List;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.exposure.CountedExposure;
import org.leiodesk.endpoint.exposure.ExposureSummary;
import org.leiodesk.endpoint.exposure.MeasuredExposure;
import org.leiodesk.endpoint.safety.AdverseEventTable;
import org.leiodesk.endpoint.safety.AdverseEvents;
import org.leiodesk.endpoint.subgroup.GroupComparison;
import org.leiodesk.endpoint.subgroup.Restriction;
import org.leiodesk.endpoint.subgroup.SubgroupRow;
import org.leiodesk.endpoint.subgroup.SubgroupSummary;

/**
 * All that is on the screen, derived together so that no two numbers can be of different patients.
 *
 * @param whole the analysis of all patients
 * @param analysis the analysis of the chosen patients
 * @param safety the analysis of the chosen subgroup, of which exposure and safety are given over the safety set whatever set is chosen
 * @param measures what is measured of the exposure
 * @param counts what is counted of it
 * @param adverseEvents adverse events by term and worst grade
 * @param subgroups the subgroups among the chosen patients
 * @param comparisons uterine against not uterine
 */
public record ShownResults(
        TrialAnalysis whole,
        TrialAnalysis analysis,
        TrialAnalysis safety,
        List<MeasuredExposure> measures,
        List<CountedExposure> counts,
        AdverseEventTable adverseEvents,
        List<SubgroupRow> subgroups,
        List<GroupComparison> comparisons) {
    /** Derives it; called in the background. */
    public static ShownResults of(TrialAnalysis whole, Population population) {
        TrialAnalysis analysis = Restriction.of(whole, population);
        TrialAnalysis safety = population.set() == AnalysisSet.FULL
                ? analysis
                : Restriction.of(whole, new Population(AnalysisSet.FULL, population.subgroup()));
        ExposureSummary exposure = ExposureSummary.of(safety);
        SubgroupSummary subgroups = SubgroupSummary.of(analysis);
        return new ShownResults(
                whole,
                analysis,
                safety,
                exposure.measures(),
                exposure.counts(),
                AdverseEvents.of(safety),
                subgroups.rows(),
                subgroups.comparisons());
    }

    /** Whose numbers these are: Full set, uterine, n = 12. */
    public Message population() {
        AnalysisSet set = analysis.request().population().set();
        return named(
                set,
                analysis.subjects().stream()
                        .filter(each -> set == AnalysisSet.EVALUABLE ? each.evaluable() : each.full())
                        .count());
    }

    /** Whose exposure and safety this is: Safety set, uterine, n = 12. */
    public Message safetySet() {
        return named(
                AnalysisSet.SAFETY,
                safety.subjects().stream().filter(SubjectAnalysis::full).count());
    }

    private Message named(AnalysisSet set, long size) {
        SubgroupLevel subgroup = analysis.request().population().subgroup();
        Message name = Message.of("results.population." + set);
        return subgroup == null
                ? Message.of("results.population", name, size)
                : Message.of("results.population.subgroup", name, subgroup.message(), size);
    }
}
