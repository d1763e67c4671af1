package org.leiodesk.endpoint.subgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Efficacy;

/**
 * The subgroups of the made-up trial; expected numbers by R 4.2.2 and survival 3.5-3 from the times that follow from its scans and last days:
 *
 * <pre>
 * g   &lt;- c(1,1,1,1,1,1,1, 0,0,0,0,0,0)
 * pfs &lt;- c(85,169,43,253,169,127,337, 43,43,85,85,127,211); pe &lt;- c(1,1,1,0,1,1,0, 1,1,1,0,1,1)
 * os  &lt;- c(201,301,91,401,411,251,421, 61,121,201,151,181,381); oe &lt;- c(1,1,1,0,0,1,0, 1,1,1,0,1,0)
 * </pre>
 */
class SubgroupSummaryTest {
    @Test
    void eachLevelHasItsSubjectsAndAnUnknownOneIsGivenOnlyWhenSomeoneIsInIt() {
        assertThat(SubgroupSummary.of(SubgroupTrial.analysis()).rows())
                .extracting(SubgroupRow::level, SubgroupRow::size)
                .containsExactly(
                        tuple(SubgroupLevel.UTERINE, 7),
                        tuple(SubgroupLevel.NOT_UTERINE, 6),
                        tuple(SubgroupLevel.ORIGIN_UNKNOWN, 1),
                        tuple(SubgroupLevel.ECOG_0, 4),
                        tuple(SubgroupLevel.ECOG_1, 7),
                        tuple(SubgroupLevel.ECOG_2_OR_MORE, 2),
                        tuple(SubgroupLevel.ECOG_UNKNOWN, 1),
                        tuple(SubgroupLevel.SITES_1, 14),
                        tuple(SubgroupLevel.SITES_2, 0),
                        tuple(SubgroupLevel.SITES_3_OR_MORE, 0));
    }

    /** Limits by {@code binom.test(2, 7)}, {@code (6, 7)}, {@code (0, 6)}, {@code (4, 6)}. */
    @Test
    void ratesOfEachOriginAreClopperPearsons() {
        rate(SubgroupLevel.UTERINE, "ORR", 2, 7, 0.036692566176085559, 0.709579136262657340);
        rate(SubgroupLevel.UTERINE, "DCR", 6, 7, 0.42127680295680486, 0.99638970313809938);
        rate(SubgroupLevel.NOT_UTERINE, "ORR", 0, 6, 0.0, 0.45925812643990038);
        rate(SubgroupLevel.NOT_UTERINE, "DCR", 4, 6, 0.22277809550351219, 0.95672813170725823);
    }

    /** {@code survfit(Surv(pfs, pe) ~ 1, subset = g == 1, conf.type = "log-log")}, and so on. */
    @Test
    void mediansOfEachOriginAreSurvfits() {
        median(SubgroupLevel.UTERINE, "PFS_MEDIAN", 5, 7, 169.0, 43.0);
        median(SubgroupLevel.NOT_UTERINE, "PFS_MEDIAN", 5, 6, 106.0, 43.0);
        median(SubgroupLevel.UTERINE, "OS_MEDIAN", 4, 7, 301.0, 91.0);
        median(SubgroupLevel.NOT_UTERINE, "OS_MEDIAN", 4, 6, 181.0, 61.0);
    }

    /** {@code survdiff(Surv(pfs, pe) ~ g)} and {@code coxph(Surv(pfs, pe) ~ g, control = coxph.control(eps = 1e-15, iter.max = 50))}; the same for os. */
    @Test
    void uterineAgainstNotUterineIsSurvdiffAndCoxph() {
        List<GroupComparison> comparisons =
                SubgroupSummary.of(SubgroupTrial.analysis()).comparisons();
        assertThat(comparisons)
                .extracting(
                        GroupComparison::endpoint,
                        GroupComparison::firstSize,
                        GroupComparison::firstEvents,
                        GroupComparison::secondSize,
                        GroupComparison::secondEvents)
                .containsExactly(tuple(TimeEndpoint.PFS, 7, 5, 6, 5), tuple(TimeEndpoint.OS, 7, 4, 6, 4));
        GroupComparison pfs = comparisons.get(0);
        agrees(pfs.logRankP(), 0.26676905126836703);
        agrees(pfs.hazardRatio(), 0.51092935414410945);
        agrees(pfs.lower(), 0.14422125588784379);
        agrees(pfs.upper(), 1.81005777074307250);
        GroupComparison os = comparisons.get(1);
        agrees(os.logRankP(), 0.2434024470928591);
        agrees(os.hazardRatio(), 0.42937681929978488);
        agrees(os.lower(), 0.10213440519020876);
        agrees(os.upper(), 1.80511603909232421);
    }

    @Test
    void aLevelIsComputedAsTheWholeIs() {
        TrialAnalysis analysis = SubgroupTrial.analysis();
        Efficacy uterine = new Efficacy();
        analysis.subjects().stream()
                .filter(each -> each.casebook().subject().number().startsWith("U"))
                .forEach(uterine::add);
        assertThat(SubgroupSummary.of(analysis).rows().get(0).statistics()).isEqualTo(uterine.statistics(0.95));
    }

    @Test
    void theOrderOfSubjectsChangesNothing() {
        TrialAnalysis analysis = SubgroupTrial.analysis();
        List<SubjectAnalysis> reversed = new ArrayList<>(analysis.subjects());
        Collections.reverse(reversed);
        SubgroupSummary one = SubgroupSummary.of(analysis);
        SubgroupSummary other = new SubgroupSummary(SubgroupTrial.REQUEST);
        reversed.forEach(other::add);
        assertThat(other.rows()).isEqualTo(one.rows());
        assertThat(other.comparisons()).isEqualTo(one.comparisons());
    }

    @Test
    void overTheEvaluableSetEverythingIsOverIt() {
        TrialAnalysis evaluable = Restriction.of(SubgroupTrial.analysis(), new Population(AnalysisSet.EVALUABLE, null));
        SubgroupSummary summary = SubgroupSummary.of(evaluable);
        assertThat(summary.set()).isEqualTo(AnalysisSet.EVALUABLE);
        assertThat(summary.rows().get(0).statistics()).isNotEmpty().allMatch(row -> row.set() == AnalysisSet.EVALUABLE);
        assertThat(summary.rows().get(0).statistic("PFS_MEDIAN", AnalysisSet.EVALUABLE, "LOG-LOG"))
                .hasValueSatisfying(median -> agrees(median.estimate(), 169.0));
    }

    @Test
    void withoutSubjectsNothingIsEstimable() {
        SubgroupSummary summary = new SubgroupSummary(SubgroupTrial.REQUEST);
        assertThat(summary.rows()).hasSize(8).allSatisfy(row -> {
            assertThat(row.size()).isZero();
            assertThat(row.statistics())
                    .allSatisfy(statistic -> assertThat(statistic.estimate()).isNull());
        });
        assertThat(summary.comparisons())
                .containsExactly(
                        new GroupComparison(TimeEndpoint.PFS, 0, 0, 0, 0, null, null, null, null, 0.95),
                        new GroupComparison(TimeEndpoint.OS, 0, 0, 0, 0, null, null, null, null, 0.95));
    }

    private static Statistic statistic(SubgroupLevel level, String name, String method) {
        return SubgroupSummary.of(SubgroupTrial.analysis()).rows().stream()
                .filter(row -> row.level() == level)
                .flatMap(row -> row.statistic(name, AnalysisSet.FULL, method).stream())
                .findFirst()
                .orElseThrow();
    }

    private static void rate(SubgroupLevel level, String name, int n, int size, double lower, double upper) {
        Statistic rate = statistic(level, name, "CLOPPER-PEARSON");
        assertThat(List.of(rate.count(), rate.size())).containsExactly(n, size);
        agrees(rate.lower(), lower);
        agrees(rate.upper(), upper);
    }

    /** The upper limit is not reached in any of them. */
    private static void median(SubgroupLevel level, String name, int events, int size, double days, double lower) {
        Statistic median = statistic(level, name, "LOG-LOG");
        assertThat(List.of(median.count(), median.size())).containsExactly(events, size);
        agrees(median.estimate(), days);
        agrees(median.lower(), lower);
        assertThat(median.upper()).isNull();
    }

    private static void agrees(@Nullable Double ours, double theirs) {
        assertThat(ours).isNotNull();
        assertThat(Math.abs(ours - theirs))
                .as("ours %s, R's %s", ours, theirs)
                .isLessThanOrEqualTo(1e-9 * Math.abs(theirs));
    }
}
