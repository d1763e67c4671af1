package org.leiodesk.endpoint.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;
import static org.leiodesk.endpoint.FictionalSubject.day;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.trial.SubjectDerivation;

/** What is told of fictional subjects: day 0 is 2024-01-08, the first dose; each record's number is the order in which it is entered. */
class ExplanationsTest {
    /** 60 mm at baseline, 42 at week 6 (PR), 30 at week 12, 36 at week 18: 20 % and 6 mm above the nadir. */
    private static FictionalSubject progressing() {
        return FictionalSubject.treated("S1")
                .target("T01", "40")
                .target("T02", "20")
                .measured("T01", 1, 42, "28")
                .measured("T02", 1, 42, "14")
                .measured("T01", 2, 84, "25")
                .seen("T02", 2, 84, new LesionSize.TooSmallToMeasure())
                .measured("T01", 3, 126, "25")
                .measured("T02", 3, 126, "11");
    }

    @Test
    void aTargetProgressionIsToldDownToEachLesionOfTheSumAndOfTheNadir() {
        assertThat(told(english(progressing()).timepoints().get(3)))
                .containsExactly(
                        "Overall response at time point 3: PD on 2024-05-13, from the target lesions [OVERALL-PD-TARGET, TR 10 TRDTC]",
                        "  Target response at time point 3: PD on 2024-05-13. The sum 36.0 mm is at least 20 % and 5 mm above the nadir 30.0 mm at time point 2 (limit 36.0 mm) [TARGET-2, TR 10 TRDTC]",
                        "    Sum of diameters at time point 3 (2024-05-13): 36.0 mm [SUM]",
                        "      T01 (LUNG): 25.0 mm on 2024-05-13 [TR 10 TRSTRESN]",
                        "      T02 (LUNG): 11.0 mm on 2024-05-13 [TR 11 TRSTRESN]",
                        "    Nadir 30.0 mm: the smallest complete sum until then, at time point 2 (2024-04-01) [NADIR]",
                        "      T01 (LUNG): 25.0 mm on 2024-04-01 [TR 8 TRSTRESN]",
                        "      T02 (LUNG): too small to measure on 2024-04-01, counts 5.0 mm [TR 9 TRSTRESC]",
                        "  No non-target lesion at baseline [NONTARGET-NONE]",
                        "    Baseline on 2024-01-05. Target lesions: 2, non-target lesions: 0 [BASELINE, TR 3 TRDTC]",
                        "      Sum of diameters at time point 0 (2024-01-05): 60.0 mm [SUM]",
                        "        T01 (LUNG): 40.0 mm on 2024-01-05 [TR 3 TRSTRESN]",
                        "        T02 (LUNG): 20.0 mm on 2024-01-05 [TR 5 TRSTRESN]",
                        "  No new lesion at time point 3 [NEW-NONE, TR 10 TRDTC]");
    }

    @Test
    void theSameIsToldInChinese() {
        assertThat(ExplanationText.lines(
                        List.of(of(progressing(), ProtocolSettings.DEFAULT)
                                .timepoints()
                                .get(3)),
                        Language.CHINESE))
                .startsWith(
                        "“时间点 3”总体疗效：2024-05-13 为 PD，依据靶病灶 [OVERALL-PD-TARGET, TR 10 TRDTC]",
                        "  “时间点 3”靶病灶疗效：2024-05-13 为 PD。径线总和 36.0 mm 较“时间点 2”的谷值 30.0 mm 增加至少 20 % 且至少 5 mm（界值 36.0 mm） [TARGET-2, TR 10 TRDTC]",
                        "    “时间点 3”（2024-05-13）靶病灶径线总和：36.0 mm [SUM]",
                        "      T01（LUNG）：25.0 mm，2024-05-13 [TR 10 TRSTRESN]");
    }

    @Test
    void aBestResponseTellsWhichPairIsConfirmedAndWhatDoesNotCount() {
        Explanations why =
                english(progressing().measured("T01", 4, 168, "10").seen("T02", 4, 168, new LesionSize.Absent()));
        assertThat(shallow(why.confirmedBest()))
                .containsExactly(
                        "Best response with confirmation: PR on 2024-02-19, confirmed by PR on 2024-04-01, 42 days later",
                        "At time point 1 (2024-02-19) PR: confirmed by the PR of 2024-04-01, 42 days later",
                        "At time point 2 (2024-04-01) PR: not confirmed, as the PD of 2024-05-13 comes before any confirmation; late enough to count, 84 days after the first dose (minimum 42)",
                        "At time point 3 (2024-05-13) PD: the first PD; nothing after it counts",
                        "At time point 4 (2024-06-24) PR: does not count, after the first PD",
                        "Protocol: a response is confirmed by another at least 28 days later",
                        "Protocol: at most 1 NE between a response and its confirmation",
                        "Protocol: no SD between a response and its confirmation");
    }

    @Test
    void aResponseThatIsConfirmedTooEarlyCountsAsStable() {
        Explanations why = english(FictionalSubject.treated("S1")
                .target("T01", "40")
                .measured("T01", 1, 43, "28")
                .measured("T01", 2, 64, "27"));
        assertThat(shallow(why.confirmedBest()))
                .startsWith(
                        "Best response with confirmation: SD. PR on 2024-02-20 came 43 days after the first dose (minimum 42)",
                        "At time point 1 (2024-02-20) PR: not confirmed, as the last response that follows, the PR of 2024-03-12, is only 21 days later; late enough to count, 43 days after the first dose (minimum 42)",
                        "At time point 2 (2024-03-12) PR: not confirmed, as no CR or PR that counts follows; late enough to count, 64 days after the first dose (minimum 42)");
        assertThat(shallow(why.unconfirmedBest())).startsWith("Best response without confirmation: PR on 2024-02-20");
    }

    @Test
    void whatComesAfterNewTherapyDoesNotCountAndCensorsTheProgressionFreeTime() {
        Explanations why = english(FictionalSubject.treated("S1")
                .target("T01", "40")
                .measured("T01", 1, 42, "38")
                .newTherapy(day(60))
                .measured("T01", 2, 84, "60"));
        assertThat(shallow(why.confirmedBest()))
                .contains("At time point 2 (2024-04-01) PD: does not count, after the start of new anticancer therapy");
        assertThat(shallow(why.time(TimeEndpoint.PFS).orElseThrow()))
                .containsExactly(
                        "PFS censored on 2024-02-19 (day 43, 1.4 months): new anticancer therapy began on 2024-03-08 before the progression of 2024-04-01; last adequate assessment time point 1 (2024-02-19)",
                        "First dose on 2024-01-08: epirubicin",
                        "Overall response at time point 2: PD on 2024-04-01, from the target lesions",
                        "New anticancer therapy began on 2024-03-08: PAZOPANIB",
                        "Overall response at time point 1: SD on 2024-02-19. Target lesions: SD, non-target lesions: none at baseline, new lesions: none",
                        "Protocol: PFS is censored by rule A");
    }

    @Test
    void missedAssessmentsAreToldWithTheirDays() {
        Explanations why = english(FictionalSubject.treated("S1")
                .target("T01", "40")
                .measured("T01", 1, 42, "38")
                .measured("T01", 2, 84, "")
                .measured("T01", 4, 168, "60"));
        assertThat(shallow(why.time(TimeEndpoint.PFS).orElseThrow()))
                .containsExactly(
                        "PFS censored on 2024-02-19 (day 43, 1.4 months): the progression of 2024-06-24 came 126 days after the last adequate assessment, time point 1 (2024-02-19). More than 91 days (2 × 42 + 7) mean that two or more assessments were missed",
                        "First dose on 2024-01-08: epirubicin",
                        "Overall response at time point 4: PD on 2024-06-24, from the target lesions",
                        "Overall response at time point 1: SD on 2024-02-19. Target lesions: SD, non-target lesions: none at baseline, new lesions: none",
                        "NE at time point 2: no adequate assessment",
                        "Protocol: PFS is censored by rule A",
                        "Protocol: a tumour assessment every 42 days",
                        "Protocol: an assessment may be up to 7 days early or late");
    }

    @Test
    void underRuleCProgressionOutsideEveryWindowIsDatedToTheNextVisit() {
        Explanations why = of(
                FictionalSubject.treated("S1").target("T01", "40").measured("T01", 2, 65, "60"),
                ProtocolSettings.DEFAULT.withPfsRule(PfsRule.C));
        assertThat(shallow(why.time(TimeEndpoint.PFS).orElseThrow()))
                .startsWith(
                        "PFS ended on 2024-04-01 (day 85, 2.8 months) with progression. It was seen on 2024-03-13, more than 7 days from any scheduled assessment, and is dated to the next one, 2 × 42 days after the first dose");
    }

    @Test
    void aClaimOfProgressionAloneIsToldWithItsRecord() {
        Explanations why = english(FictionalSubject.treated("S1")
                .target("T01", "40")
                .measured("T01", 1, 42, "38")
                .endOfTreatment(50, EndReason.CLINICAL_PROGRESSION));
        assertThat(told(why.time(TimeEndpoint.PFS).orElseThrow()))
                .startsWith(
                        "PFS censored on 2024-02-19 (day 43, 1.4 months): treatment was ended for progression claimed by the investigator, without PD by RECIST; last adequate assessment time point 1 (2024-02-19) [PFS-6, TR 4 TRDTC]",
                        "  First dose on 2024-01-08: epirubicin [EX 1 EXSTDTC]",
                        "  Treatment ended on 2024-02-27 for progression, as the investigator judged [DS 5 DSSTDTC]");
    }

    @Test
    void anEquivocalLesionThatIsConfirmedTellsWhere() {
        Explanations why = english(FictionalSubject.treated("S1")
                .target("T01", "40")
                .lesion("NEW01", LesionRole.NEW)
                .measured("T01", 2, 84, "38")
                .seen("NEW01", 2, 84, NewLesionState.EQUIVOCAL)
                .measured("T01", 3, 126, "38")
                .seen("NEW01", 3, 126, NewLesionState.UNEQUIVOCAL));
        assertThat(told(why.timepoints().get(1).because().get(2)))
                .containsExactly(
                        "New lesion at time point 2: PD on 2024-04-01. NEW01 was equivocal when first seen on 2024-04-01 and was confirmed later [NEW-CONFIRMED, TR 6 TRDTC]",
                        "  NEW01 (LUNG): equivocal on 2024-04-01 [TR 6 TRSTRESC]",
                        "  NEW01 (LUNG): unequivocal on 2024-05-13 [TR 8 TRSTRESC]");
    }

    @Test
    void aNonTargetWithoutARecordIsTold() {
        Explanations why = english(FictionalSubject.treated("S1")
                .target("T01", "40")
                .lesion("NT01", LesionRole.NON_TARGET)
                .seen("NT01", 0, -3, new NonTargetState.Present())
                .measured("T01", 1, 42, "38"));
        assertThat(told(why.timepoints().get(1).because().get(1)))
                .containsExactly(
                        "Non-target response at time point 1: NE on 2024-02-19. NT01 was not evaluated [NONTARGET-NE, TR 6 TRDTC]",
                        "  NT01 (LUNG): no record at time point 1 [TU 4 TULNKID]");
    }

    @Test
    void aPartialDateIsToldAsRecordedAndAsUsed() {
        Explanations why = english(FictionalSubject.treated("S1")
                .target("T01", "40")
                .contact(day(30))
                .death(new PartialDate(2024, 3, 0)));
        assertThat(told(why.time(TimeEndpoint.OS).orElseThrow()))
                .containsExactly(
                        "OS ended on 2024-03-01 (day 54, 1.8 months) with death [OS-1, DM DTHDTC]",
                        "  First dose on 2024-01-08: epirubicin [EX 1 EXSTDTC]",
                        "  Death on 2024-03-01 (recorded as 2024-03) [DM DTHDTC]");
    }

    @Test
    void whoIsInNoSetIsToldWhy() {
        Explanations why = english(FictionalSubject.enrolled("S1").target("T01", "40"));
        assertThat(ExplanationText.lines(why.sets(), Language.ENGLISH))
                .startsWith(
                        "In the enrolled set: consented and enrolled [SET-ENROLLED]",
                        "  Status: enrolled [DM]",
                        "Not in the full set, which is also the safety set: no dose was given [SET-FULL]",
                        "  No dose is recorded that counts [DM RFXSTDTC]",
                        "Not in the response-evaluable set. No dose was given [SET-EVALUABLE]");
        assertThat(why.depth()).isEmpty();
        assertThat(why.time(TimeEndpoint.PFS)).isEmpty();
        assertThat(shallow(why.confirmedBest()))
                .startsWith("Best response with confirmation: NE, as no dose was given");
    }

    @Test
    void nothingAfterTheCutOffIsToldButThatItIsNotUsed() {
        AnalysisRequest request =
                new AnalysisRequest(ProtocolSettings.DEFAULT, DAY_0.plusDays(100), Evaluator.INVESTIGATOR);
        FictionalSubject subject = progressing().death(day(200));
        Explanations why = Explanations.of(SubjectDerivation.derive(subject.build(), request, false), request);
        assertThat(why.timepoints()).hasSize(3);
        assertThat(shallow(why.time(TimeEndpoint.OS).orElseThrow()))
                .containsExactly(
                        "OS censored on 2024-04-01 (day 85, 2.8 months): last known alive",
                        "First dose on 2024-01-08: epirubicin",
                        "Alive on 2024-04-01, by a tumour measurement",
                        "Death on 2024-07-26 lies after the data cut-off and is not used",
                        "Data cut-off 2024-04-17: nothing dated later is used");
    }

    private static Explanations english(FictionalSubject subject) {
        return of(subject, ProtocolSettings.DEFAULT);
    }

    private static Explanations of(FictionalSubject subject, ProtocolSettings settings) {
        AnalysisRequest request = new AnalysisRequest(settings, null, Evaluator.INVESTIGATOR);
        return Explanations.of(SubjectDerivation.derive(subject.build(), request, false), request);
    }

    private static List<String> told(Explanation explanation) {
        return ExplanationText.lines(List.of(explanation), Language.ENGLISH);
    }

    /** The statement and those directly under it, without what stands behind them. */
    private static List<String> shallow(Explanation explanation) {
        return Stream.concat(Stream.of(explanation), explanation.because().stream())
                .map(each -> each.claim().in(Language.ENGLISH))
                .toList();
    }
}
