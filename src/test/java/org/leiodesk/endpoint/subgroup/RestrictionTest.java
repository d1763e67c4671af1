package org.leiodesk.endpoint.subgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.exposure.ExposureMeasure;
import org.leiodesk.endpoint.exposure.ExposureSummary;
import org.leiodesk.endpoint.plot.Swimmers;
import org.leiodesk.endpoint.plot.Waterfalls;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.demo.DemoStudy;

class RestrictionTest {
    @Test
    void noRestrictionIsTheWhole() {
        TrialAnalysis whole = SubgroupTrial.analysis();
        assertThat(Restriction.of(whole, Population.ALL)).isSameAs(whole);
    }

    @Test
    void aSubgroupKeepsItsSubjectsTreatedOrNotAndSaysWhoTheyAre() {
        TrialAnalysis uterine =
                Restriction.of(SubgroupTrial.analysis(), new Population(AnalysisSet.FULL, SubgroupLevel.UTERINE));
        assertThat(uterine.subjects())
                .extracting(each -> each.casebook().subject().number())
                .containsExactly("U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8");
        assertThat(uterine.request().population().subgroup()).isEqualTo(SubgroupLevel.UTERINE);
        assertThat(uterine.statistics())
                .isEqualTo(SubgroupSummary.of(SubgroupTrial.analysis())
                        .rows()
                        .get(0)
                        .statistics());
    }

    /** U9 is treated and has a baseline but no scan after it: in the full set, not evaluable, its PFS censored on day 1. */
    @Test
    void theEvaluableSetKeepsItsSubjectsAndItsTimes() {
        List<Casebook> books = SubgroupTrial.casebooks();
        books.add(FictionalSubject.treated("U9").target("T01", "30").build());
        TrialAnalysis whole = Trial.analyse(books, SubgroupTrial.REQUEST);
        TrialAnalysis evaluable = Restriction.of(whole, new Population(AnalysisSet.EVALUABLE, null));
        assertThat(evaluable.subjects()).hasSize(14).allMatch(each -> each.evaluable());
        assertThat(evaluable.statistic("ORR", AnalysisSet.FULL, "CLOPPER-PEARSON"))
                .isEqualTo(whole.statistic("ORR", AnalysisSet.FULL, "CLOPPER-PEARSON"))
                .hasValueSatisfying(rate -> assertThat(rate.size()).isEqualTo(15));
        assertThat(evaluable.statistic("PFS_MEDIAN", AnalysisSet.FULL, "LOG-LOG"))
                .isEmpty();
        assertThat(evaluable.statistic("PFS_MEDIAN", AnalysisSet.EVALUABLE, "LOG-LOG"))
                .hasValueSatisfying(median -> assertThat(median.size()).isEqualTo(14));
        assertThat(Waterfalls.of(evaluable).withoutBar()).isEmpty();
        assertThat(Waterfalls.of(whole).withoutBar()).hasSize(1);
    }

    @Test
    void whatIsRestrictedCannotBeRestrictedAgain() {
        TrialAnalysis uterine =
                Restriction.of(SubgroupTrial.analysis(), new Population(AnalysisSet.FULL, SubgroupLevel.UTERINE));
        assertThatThrownBy(() -> Restriction.of(uterine, Population.ALL)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Levels of a dimension part the subjects: every one is in exactly one, and the counts of events and responders add up. */
    @Test
    void theLevelsOfADimensionAddUpToTheWhole() {
        for (long seed = 1; seed <= 20; seed++) {
            TrialAnalysis whole = Trial.analyse(DemoStudy.casebooks(32, seed, Progress.NONE), SubgroupTrial.REQUEST);
            for (SubgroupDimension dimension : SubgroupDimension.values()) {
                int subjects = 0;
                int events = 0;
                int responders = 0;
                for (SubgroupLevel level : dimension.levels()) {
                    TrialAnalysis part = Restriction.of(whole, new Population(AnalysisSet.FULL, level));
                    subjects += part.subjects().size();
                    events += count(part, "PFS_MEDIAN", "LOG-LOG");
                    responders += count(part, "ORR", "CLOPPER-PEARSON");
                }
                assertThat(subjects).isEqualTo(whole.subjects().size());
                assertThat(events).isEqualTo(count(whole, "PFS_MEDIAN", "LOG-LOG"));
                assertThat(responders).isEqualTo(count(whole, "ORR", "CLOPPER-PEARSON"));
            }
        }
    }

    /**
     * S1 was given 90 mg/m2, so a dose of 0 is none anywhere in the study. S2 alone, whose first dose was declared and whose doses are all 0, must not make doses
     * of them.
     */
    @Test
    void whatADoseIsDoesNotDependOnWhoElseIsLookedAt() {
        FictionalSubject zero = FictionalSubject.enrolled("S2").declaredFirstDose(FictionalSubject.day(0));
        zero.dose(0, 0).target("T01", "30").lesion("NT01", LesionRole.NON_TARGET);
        zero.seen("T01", 1, 42, new LesionSize.NotEvaluable(""));
        FictionalSubject given = FictionalSubject.treated("S1");
        AnalysisRequest request = SubgroupTrial.REQUEST;
        TrialAnalysis whole = Trial.analyse(List.of(given.build(), zero.build()), request);
        TrialAnalysis alone = Restriction.of(whole, new Population(AnalysisSet.FULL, SubgroupLevel.SITES_1));
        assertThat(alone.subjects()).hasSize(1);
        assertThat(alone.zeroIsADose()).isFalse();
        assertThat(ExposureSummary.of(alone).measures())
                .filteredOn(each ->
                        each.measure() == ExposureMeasure.ADMINISTRATIONS && Drug.EPIRUBICIN.equals(each.drug()))
                .singleElement()
                .satisfies(doses -> assertThat(doses.values().n()).isZero());
        assertThat(Swimmers.of(alone).lanes())
                .isEqualTo(Swimmers.of(whole).lanes().stream()
                        .filter(lane -> lane.label().equals("S2"))
                        .toList());
    }

    private static int count(TrialAnalysis analysis, String name, String method) {
        return analysis.statistic(name, AnalysisSet.FULL, method).orElseThrow().count();
    }
}
