package org.leiodesk.endpoint.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;
import static org.leiodesk.endpoint.FictionalSubject.day;
import static org.leiodesk.endpoint.FictionalSubject.enrolled;
import static org.leiodesk.endpoint.FictionalSubject.treated;

import org.jspecify.annotations.Nullable;
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
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.recist.BestOverallResponse;

class SubjectDerivationTest {
    @Test
    void aConfirmedResponderHasAllFiveTimes() {
        SubjectAnalysis subject = derive(treated("S1")
                .target("T01", "50")
                .measured("T01", 1, 42, "30")
                .measured("T01", 2, 84, "25")
                .measured("T01", 3, 126, "40")
                .contact(day(150)));
        assertThat(subject.full()).isTrue();
        assertThat(subject.evaluable()).isTrue();
        assertThat(subject.confirmedBest().value()).isEqualTo(BestOverallResponse.PR);
        assertThat(subject.times())
                .containsExactly(
                        time(TimeEndpoint.PFS, 0, 126, EventReason.PROGRESSION, 6),
                        new EventTime(
                                TimeEndpoint.OS,
                                DAY_0,
                                DAY_0.plusDays(150),
                                EventReason.ALIVE,
                                new SourceRecord(RecordKind.SURVIVAL_STATUS, 7),
                                "SSDTC"),
                        new EventTime(
                                TimeEndpoint.FU,
                                DAY_0,
                                DAY_0.plusDays(150),
                                EventReason.END_OF_FOLLOW_UP,
                                new SourceRecord(RecordKind.SURVIVAL_STATUS, 7),
                                "SSDTC"),
                        time(TimeEndpoint.DOR, 42, 126, EventReason.PROGRESSION, 6),
                        time(TimeEndpoint.TTR, 0, 42, EventReason.RESPONSE, 4));
    }

    /** PR on day 42 is confirmed by the CR on day 84, which is confirmed on day 126: the response begins on day 42, the best response is CR. */
    @Test
    void theResponseBeginsWithTheFirstCrOrPrOfAConfirmedPair() {
        SubjectAnalysis subject = derive(treated("S1")
                .target("T01", "50")
                .measured("T01", 1, 42, "30")
                .measured("T01", 2, 84, "0")
                .measured("T01", 3, 126, "0"));
        assertThat(subject.confirmedBest().value()).isEqualTo(BestOverallResponse.CR);
        assertThat(subject.times())
                .filteredOn(time -> time.endpoint() == TimeEndpoint.DOR)
                .singleElement()
                .satisfies(time -> assertThat(time.start()).isEqualTo(DAY_0.plusDays(42)));
    }

    @Test
    void whoWasNotTreatedIsEnrolledOnly() {
        SubjectAnalysis subject = derive(
                enrolled("S1").target("T01", "50").measured("T01", 1, 42, "30").contact(day(50)));
        assertThat(subject.enrolled()).isTrue();
        assertThat(subject.full()).isFalse();
        assertThat(subject.evaluable()).isFalse();
        assertThat(subject.firstDose()).isNull();
        assertThat(subject.confirmedBest().value()).isEqualTo(BestOverallResponse.NE);
        assertThat(subject.times()).isEmpty();
        assertThat(whyNot(subject)).isEqualTo("endpoint.notEvaluable.notTreated");
    }

    @Test
    void whoIsNotEvaluableIsToldWhy() {
        assertThat(whyNot(derive(treated("S1")))).isEqualTo("endpoint.notEvaluable.noBaseline");
        assertThat(whyNot(derive(treated("S1")
                        .lesion("NT01", LesionRole.NON_TARGET)
                        .seen("NT01", 0, -3, new NonTargetState.Present())
                        .seen("NT01", 1, 42, new NonTargetState.Present()))))
                .isEqualTo("endpoint.notEvaluable.noTarget");
        assertThat(whyNot(derive(treated("S1").target("T01", "50")))).isEqualTo("endpoint.notEvaluable.noTimepoint");
        assertThat(whyNot(derive(treated("S1").target("T01", "50").measured("T01", 1, 42, ""))))
                .isEqualTo("endpoint.notEvaluable.allNotEvaluable");
    }

    @Test
    void deathOrProgressionBeforeAnyEvaluableTimePointMakesEvaluable() {
        assertThat(derive(treated("S1").target("T01", "50").death(day(20))).evaluable())
                .isTrue();
        assertThat(derive(treated("S1").target("T01", "50").endOfTreatment(20, EndReason.CLINICAL_PROGRESSION))
                        .evaluable())
                .isTrue();
        assertThat(derive(treated("S1").target("T01", "50").endOfTreatment(20, EndReason.ADVERSE_EVENT))
                        .evaluable())
                .isFalse();
        assertThat(derive(treated("S1")
                                .target("T01", "50")
                                .measured("T01", 1, 42, "")
                                .lesion("NEW01", LesionRole.NEW)
                                .seen("NEW01", 1, 42, NewLesionState.UNEQUIVOCAL))
                        .evaluable())
                .isTrue();
    }

    @Test
    void theDepthIsTheSmallestCompleteSumUpToTheFirstProgression() {
        FictionalSubject subject = treated("S1")
                .target("T01", "50")
                .target("T02", "50")
                .measured("T01", 1, 42, "40")
                .measured("T02", 1, 42, "40")
                .measured("T01", 2, 84, "10")
                .measured("T02", 2, 84, "")
                .measured("T01", 3, 126, "60")
                .measured("T02", 3, 126, "60")
                .measured("T01", 4, 168, "10")
                .measured("T02", 4, 168, "10");
        DepthOfResponse depth = derive(subject).depth();
        assertThat(depth).isNotNull();
        assertThat(depth.percent()).isEqualTo(-20.0);
        assertThat(depth.date()).isEqualTo(DAY_0.plusDays(42));
        assertThat(depth.timepoint().key()).isEqualTo("1");
    }

    @Test
    void theDepthStopsAtNewTherapyAndNeedsACompleteBaseline() {
        FictionalSubject subject =
                treated("S1").target("T01", "50").measured("T01", 1, 42, "45").measured("T01", 2, 84, "30");
        assertThat(derive(subject).depth()).extracting(DepthOfResponse::percent).isEqualTo(-40.0);
        assertThat(derive(subject.newTherapy(day(83))).depth())
                .extracting(DepthOfResponse::percent)
                .isEqualTo(-10.0);
        assertThat(derive(subject.newTherapy(day(41))).depth()).isNull();
        assertThat(derive(treated("S2").target("T01", "").measured("T01", 1, 42, "45"))
                        .depth())
                .isNull();
    }

    @Test
    void nothingAfterTheCutoffIsUsed() {
        FictionalSubject subject = treated("S1").target("T01", "50").measured("T01", 1, 42, "30");
        SubjectAnalysis before = derive(subject);
        SubjectAnalysis after = SubjectDerivation.derive(
                subject.measured("T01", 2, 84, "25")
                        .measured("T01", 3, 126, "80")
                        .newTherapy(day(130))
                        .death(day(140))
                        .endOfTreatment(127, EndReason.PROGRESSIVE_DISEASE)
                        .dose(63, 90)
                        .build(),
                new AnalysisRequest(ProtocolSettings.DEFAULT, DAY_0.plusDays(60), Evaluator.INVESTIGATOR),
                false);
        assertThat(after).usingRecursiveComparison().ignoringFields("casebook").isEqualTo(before);
    }

    private static SubjectAnalysis derive(FictionalSubject subject) {
        return SubjectDerivation.derive(
                subject.build(), new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR), false);
    }

    private static @Nullable String whyNot(SubjectAnalysis subject) {
        return subject.whyNotEvaluable() == null
                ? null
                : subject.whyNotEvaluable().key();
    }

    private static EventTime time(TimeEndpoint endpoint, int from, int to, EventReason reason, int measurement) {
        return new EventTime(
                endpoint,
                DAY_0.plusDays(from),
                DAY_0.plusDays(to),
                reason,
                new SourceRecord(RecordKind.MEASUREMENT, measurement),
                "TRDTC");
    }
}
