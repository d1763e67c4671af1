package org.leiodesk.endpoint.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.leiodesk.endpoint.FictionalSubject.day;
import static org.leiodesk.endpoint.FictionalSubject.enrolled;
import static org.leiodesk.endpoint.FictionalSubject.treated;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.endpoint.SwimmerLane.Mark;
import org.leiodesk.endpoint.SwimmerLane.MarkKind;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.recist.BestOverallResponse;

class PlotsTest {
    @Test
    void barsGoFromTheLargestIncreaseToTheDeepestShrinkage() {
        Waterfall waterfall = Waterfalls.of(analyse(
                responder("S3"),
                treated("S1").target("T01", "50").measured("T01", 1, 42, "60"),
                responder("S2"),
                treated("S4")
                        .target("T01", "50")
                        .measured("T01", 1, 42, "45")
                        .lesion("NEW01", LesionRole.NEW)
                        .seen("NEW01", 1, 42, NewLesionState.UNEQUIVOCAL),
                treated("S6").target("T01", "50"),
                treated("S5").target("T01", "50").death(day(10)),
                enrolled("S7").target("T01", "50").measured("T01", 1, 42, "60")));
        assertThat(waterfall.bars())
                .extracting(
                        WaterfallBar::label,
                        WaterfallBar::percent,
                        WaterfallBar::best,
                        WaterfallBar::progressionElsewhere)
                .containsExactly(
                        tuple("S1", 20.0, BestOverallResponse.PD, false),
                        tuple("S4", -10.0, BestOverallResponse.PD, true),
                        tuple("S2", -50.0, BestOverallResponse.PR, false),
                        tuple("S3", -50.0, BestOverallResponse.PR, false));
        assertThat(waterfall.withoutBar())
                .extracting(
                        Waterfall.Missing::label, missing -> missing.reason().key())
                .containsExactly(
                        tuple("S5", "endpoint.noBar.noCompleteSum"), tuple("S6", "endpoint.notEvaluable.noTimepoint"));
        assertThat(waterfall.responseRate().count()).isEqualTo(2);
        assertThat(waterfall.responseRate().size()).isEqualTo(5);
        assertThat(waterfall.fullSetResponseRate().size()).isEqualTo(6);
    }

    @Test
    void diseaseSeenAgainAfterACompleteResponseComesFromTheLesionThatShowsIt() {
        assertThat(Waterfalls.of(analyse(complete("S1")
                                .measured("T01", 3, 126, "3")
                                .seen("NT01", 3, 126, new NonTargetState.Gone())))
                        .bars())
                .extracting(WaterfallBar::progressionElsewhere)
                .containsExactly(false);
        assertThat(Waterfalls.of(analyse(complete("S1")
                                .measured("T01", 3, 126, "0")
                                .seen("NT01", 3, 126, new NonTargetState.Present())))
                        .bars())
                .extracting(WaterfallBar::progressionElsewhere)
                .containsExactly(true);
    }

    @Test
    void aLaneTellsTheWholeCourse() {
        FictionalSubject subject = treated("S1")
                .target("T01", "50")
                .dose(21, 90)
                .dose(42, 67.5)
                .measured("T01", 1, 40, "30")
                .measured("T01", 2, 82, "25")
                .measured("T01", 3, 124, "40")
                .endOfTreatment(125, EndReason.PROGRESSIVE_DISEASE)
                .newTherapy(day(140))
                .death(day(200));
        assertThat(Swimmers.of(analyse(subject)).lanes())
                .containsExactly(new SwimmerLane(
                        subject.id(),
                        "S1",
                        BestOverallResponse.PR,
                        200,
                        List.of(0, 21, 42),
                        42,
                        false,
                        40,
                        124,
                        List.of(
                                mark(MarkKind.FIRST_PR, 40, "", RecordKind.MEASUREMENT, 6),
                                mark(MarkKind.DOSE_REDUCTION, 42, "EPIRUBICIN", RecordKind.ADMINISTRATION, 5),
                                mark(MarkKind.CONFIRMATION, 82, "", RecordKind.MEASUREMENT, 7),
                                mark(MarkKind.PROGRESSION, 124, "", RecordKind.MEASUREMENT, 8),
                                mark(MarkKind.END_OF_TREATMENT, 125, "PROGRESSIVE_DISEASE", RecordKind.DISPOSITION, 9),
                                mark(MarkKind.NEW_THERAPY, 140, "", RecordKind.MEDICATION, 10),
                                mark(MarkKind.DEATH, 200, "", RecordKind.SUBJECT, 0)),
                        null,
                        SubgroupLevel.ORIGIN_UNKNOWN));
    }

    @Test
    void aBarNamesTheRecordOfItsDeepestSumTheOriginAndTheCyclesBegun() {
        FictionalSubject subject = treated("S1")
                .target("T01", "50")
                .dose(21, 90)
                .measured("T01", 1, 40, "45")
                .measured("T01", 2, 82, "30")
                .measured("T01", 3, 124, "31");
        assertThat(Waterfalls.of(analyse(subject)).bars())
                .containsExactly(new WaterfallBar(
                        subject.id(),
                        "S1",
                        -40,
                        BestOverallResponse.PR,
                        false,
                        SubgroupLevel.ORIGIN_UNKNOWN,
                        2,
                        new SourceRecord(RecordKind.MEASUREMENT, 6)));
    }

    private static Mark mark(MarkKind kind, int day, String detail, RecordKind source, int sequence) {
        return new Mark(kind, day, detail, new SourceRecord(source, sequence));
    }

    @Test
    void lanesAreSortedByLengthAndTreatmentGoesOnUntilItsEndIsKnown() {
        List<SwimmerLane> lanes = Swimmers.of(analyse(
                        treated("S1").contact(day(20)),
                        treated("S2").contact(day(300)),
                        enrolled("S3").contact(day(400)),
                        treated("S4").endOfTreatment(20, EndReason.COMPLETED)))
                .lanes();
        assertThat(lanes)
                .extracting(SwimmerLane::label, SwimmerLane::length, SwimmerLane::ongoing)
                .containsExactly(tuple("S2", 300, false), tuple("S1", 20, true), tuple("S4", 20, false));
    }

    private static FictionalSubject responder(String id) {
        return treated(id).target("T01", "50").measured("T01", 1, 42, "30").measured("T01", 2, 84, "25");
    }

    private static FictionalSubject complete(String id) {
        return treated(id)
                .target("T01", "50")
                .lesion("NT01", LesionRole.NON_TARGET)
                .seen("NT01", 0, -3, new NonTargetState.Present())
                .measured("T01", 1, 42, "0")
                .seen("NT01", 1, 42, new NonTargetState.Gone())
                .measured("T01", 2, 84, "0")
                .seen("NT01", 2, 84, new NonTargetState.Gone());
    }

    private static TrialAnalysis analyse(FictionalSubject... subjects) {
        return Trial.analyse(
                Arrays.stream(subjects).map(FictionalSubject::build).toList(),
                new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR));
    }
}
