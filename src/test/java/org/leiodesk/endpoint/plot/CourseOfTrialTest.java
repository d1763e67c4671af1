package org.leiodesk.endpoint.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.leiodesk.endpoint.FictionalSubject.day;
import static org.leiodesk.endpoint.FictionalSubject.enrolled;
import static org.leiodesk.endpoint.FictionalSubject.treated;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Message;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.stats.NumbersAtRisk;
import org.leiodesk.stats.SurvivalStep;

/** Survival curves, spider and flow; every expected number is counted by hand from the subjects of the test. */
class CourseOfTrialTest {
    @Test
    void aCurveIsFittedToTheTimesOfTheTreatedAndKeepsWhoIsWhere() {
        SurvivalPlot plot = SurvivalPlots.of(
                analyse(
                        treated("S3").death(day(199)),
                        treated("S1").death(day(99)),
                        treated("S2").contact(day(149)),
                        enrolled("S4").death(day(50))),
                TimeEndpoint.OS);
        assertThat(plot.groups()).hasSize(1);
        SurvivalGroup all = plot.groups().get(0);
        assertThat(all.times())
                .extracting(
                        SurvivalTime::label,
                        each -> each.time().days(),
                        each -> each.time().isEvent())
                .containsExactly(tuple("S1", 100L, true), tuple("S2", 150L, false), tuple("S3", 200L, true));
        assertThat(all.curve().steps())
                .extracting(SurvivalStep::time, SurvivalStep::atRisk, SurvivalStep::events, SurvivalStep::censored)
                .containsExactly(tuple(100.0, 3, 1, 0), tuple(150.0, 2, 0, 1), tuple(200.0, 1, 1, 0));
        assertThat(all.curve().step(1).survival()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(all.curve().step(2).survival()).isZero();
        assertThat(all.curve().numbersAt(120)).isEqualTo(new NumbersAtRisk(120, 2, 1, 0));
        assertThat(plot.median().count()).isEqualTo(2);
        assertThat(plot.median().size()).isEqualTo(3);
        assertThat(plot.setSize()).isEqualTo(3);
    }

    @Test
    void everyKnownSubgroupHasACurveAndTheUnknownOneOnlyWhenSomebodyIsInIt() {
        SurvivalPlot plot = SurvivalPlots.of(
                analyse(treated("S1").death(day(99)), treated("S2").contact(day(149))),
                TimeEndpoint.OS,
                SubgroupDimension.ORIGIN);
        assertThat(plot.groups())
                .extracting(SurvivalGroup::level, each -> each.curve().subjects())
                .containsExactly(
                        tuple(SubgroupLevel.UTERINE, 0),
                        tuple(SubgroupLevel.NOT_UTERINE, 0),
                        tuple(SubgroupLevel.ORIGIN_UNKNOWN, 2));
        assertThat(plot.comparison()).isNotNull();
        assertThat(plot.comparison().logRankP()).isNull();
    }

    @Test
    void aLineGoesThroughTheSumsUpToProgressionAndIsDashedOverAMissedScan() {
        Spider spider = Spiders.of(analyse(
                treated("S1")
                        .target("T01", "50")
                        .measured("T01", 1, 42, "40")
                        .measured("T01", 2, 84, "25")
                        .measured("T01", 3, 168, "60")
                        .measured("T01", 4, 210, "70"),
                treated("S2")
                        .target("T01", "20")
                        .measured("T01", 1, 42, "15")
                        .endOfTreatment(60, EndReason.ADVERSE_EVENT),
                treated("S3").target("T01", "50")));
        assertThat(spider.lines())
                .extracting(SpiderLine::label, SpiderLine::end)
                .containsExactly(tuple("S1", SpiderLine.End.PROGRESSION), tuple("S2", SpiderLine.End.OFF_TREATMENT));
        // The baseline scan is on day -3.
        assertThat(spider.lines().get(0).points())
                .extracting(
                        SpiderLine.Point::day,
                        SpiderLine.Point::percent,
                        SpiderLine.Point::afterMissed,
                        SpiderLine.Point::progression)
                .containsExactly(
                        tuple(45, -20.0, false, false), tuple(87, -50.0, false, false), tuple(171, 20.0, true, true));
        assertThat(spider.without())
                .extracting(each -> each.label(), each -> each.reason().key())
                .containsExactly(tuple("S3", "endpoint.notEvaluable.noTimepoint"));
    }

    @Test
    void theFlowCountsEveryoneOnceAtEachStepWithTheReason() {
        Flow flow = Flows.of(analyse(
                treated("S1").target("T01", "50").measured("T01", 1, 42, "40"),
                treated("S2").target("T01", "50"),
                treated("S3").target("T01", "50"),
                enrolled("S4"),
                enrolled("S5").death(day(3))));
        assertThat(flow.screened()).isEqualTo(5);
        assertThat(flow.notEnrolled()).isEmpty();
        assertThat(flow.enrolled()).isEqualTo(5);
        assertThat(flow.notTreated())
                .containsExactly(
                        new Flow.Left(Message.of("endpoint.flow.untreated"), List.of("S4")),
                        new Flow.Left(Message.of("endpoint.flow.diedUntreated"), List.of("S5")));
        assertThat(flow.treated()).isEqualTo(3);
        assertThat(flow.notEvaluable())
                .containsExactly(new Flow.Left(Message.of("endpoint.notEvaluable.noTimepoint"), List.of("S2", "S3")));
        assertThat(flow.evaluable()).isEqualTo(1);
        assertThat(flow.treatedNotEnrolled()).isZero();
    }

    private static TrialAnalysis analyse(FictionalSubject... subjects) {
        return Trial.analyse(
                Arrays.stream(subjects).map(FictionalSubject::build).toList(),
                new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR));
    }
}
