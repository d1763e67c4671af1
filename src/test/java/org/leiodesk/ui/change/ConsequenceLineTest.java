package org.leiodesk.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.recist.BestResponse;

/** Every kind of consequence as a person reads it, in both languages. */
class ConsequenceLineTest {
    private static final SubjectId S = new SubjectId("S-014");
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 2);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 14);

    private static void says(Consequence consequence, String english, String chinese) {
        Message line = ConsequenceLine.of(consequence).inOne();
        assertThat(List.of(line.in(Language.ENGLISH), line.in(Language.CHINESE)))
                .containsExactly(english, chinese);
    }

    private static BestResponse best(
            BestOverallResponse value, @Nullable LocalDate date, @Nullable LocalDate confirmedOn) {
        return new BestResponse(value, date, 0, confirmedOn, Message.of("change.none"));
    }

    private static EventTime time(TimeEndpoint endpoint, LocalDate end, EventReason reason) {
        return new EventTime(endpoint, LocalDate.of(2024, 1, 10), end, reason, null, "");
    }

    private static Statistic rate(AnalysisSet set, int count, int size, @Nullable Double estimate) {
        return new Statistic(
                "ORR",
                set,
                count,
                size,
                estimate,
                estimate == null ? null : 0.1474,
                estimate == null ? null : 0.494,
                0.95,
                "PROPORTION",
                "CLOPPER-PEARSON");
    }

    private static Statistic median(@Nullable Double days, @Nullable Double lower, @Nullable Double upper) {
        return new Statistic("PFS_MEDIAN", AnalysisSet.FULL, 21, 32, days, lower, upper, 0.95, "DAYS", "LOG-LOG");
    }

    @Test
    void datesAppearMoveAndDisappear() {
        says(new Consequence.FirstDose(S, APRIL, null), "First dose: 2024-04-02 → none", "首次给药：2024-04-02 → 无");
        says(
                new Consequence.Progression(S, MAY, APRIL),
                "Progression: 2024-05-14 → 2024-04-02",
                "进展日期：2024-05-14 → 2024-04-02");
    }

    @Test
    void aSubjectLeavesASetForAReasonAndJoinsItWithoutOne() {
        says(
                new Consequence.Membership(
                        S, AnalysisSet.EVALUABLE, false, Message.of("endpoint.notEvaluable.noTarget")),
                "Response-evaluable set: in → not in: No target lesion at baseline",
                "疗效可评价集：纳入 → 不纳入：基线无靶病灶");
        says(
                new Consequence.Membership(S, AnalysisSet.FULL, true, null),
                "Full and safety set: not in → in",
                "全分析集及安全性分析集：不纳入 → 纳入");
        says(
                new Consequence.Membership(S, AnalysisSet.ENROLLED, false, null),
                "Enrolled set: in → not in",
                "入组集：纳入 → 不纳入");
    }

    @Test
    void aBestResponseHasItsDateAndItsConfirmation() {
        says(
                new Consequence.Best(
                        S, true, best(BestOverallResponse.NE, null, null), best(BestOverallResponse.PR, APRIL, MAY)),
                "Best response, confirmed: NE → PR 2024-04-02, confirmed 2024-05-14",
                "最佳总体疗效（经确认）：NE → PR 2024-04-02，2024-05-14 确认");
        says(
                new Consequence.Best(
                        S, false, best(BestOverallResponse.PR, MAY, null), best(BestOverallResponse.SD, APRIL, null)),
                "Best response, unconfirmed: PR 2024-05-14 → SD 2024-04-02",
                "最佳总体疗效（未确认）：PR 2024-05-14 → SD 2024-04-02");
    }

    @Test
    void aTimeHasItsDaysItsEndAndItsReason() {
        // 2024-01-10 to 2024-04-02: 22 + 29 + 31 + 2 = 84 days.
        says(
                new Consequence.Time(
                        S,
                        TimeEndpoint.PFS,
                        time(TimeEndpoint.PFS, APRIL, EventReason.NEW_THERAPY),
                        time(TimeEndpoint.PFS, LocalDate.of(2024, 1, 10), EventReason.NO_ADEQUATE_ASSESSMENT)),
                "PFS: 84 days to 2024-04-02, censored: new therapy → 1 day to 2024-01-10, censored: no adequate assessment",
                "无进展生存期：84 天，至 2024-04-02，删失：后续抗肿瘤治疗 → 1 天，至 2024-01-10，删失：无有效评估");
        says(
                new Consequence.Time(S, TimeEndpoint.DOR, null, time(TimeEndpoint.DOR, APRIL, EventReason.DEATH)),
                "Duration of response: none → 84 days to 2024-04-02, death",
                "缓解持续时间：无 → 84 天，至 2024-04-02，死亡");
    }

    @Test
    void everyReasonForWhichATimeCanEndHasItsWords() {
        for (EventReason reason : EventReason.values()) {
            boolean ofOthers = reason == EventReason.RESPONSE
                    || reason == EventReason.END_OF_FOLLOW_UP
                    || reason == EventReason.DIED;
            if (!ofOthers) {
                String line = ConsequenceLine.of(
                                new Consequence.Time(S, TimeEndpoint.PFS, null, time(TimeEndpoint.PFS, APRIL, reason)))
                        .inOne()
                        .in(Language.ENGLISH);
                assertThat(line.contains("censored")).as(line).isEqualTo(!reason.isEvent());
            }
        }
    }

    @Test
    void theBarOfTheWaterfallIsGivenWithAsManyDecimalsAsTellItFromTheLast() {
        Timepoint week12 = Timepoint.of(BigDecimal.valueOf(2), "Week 12");
        says(
                new Consequence.Depth(
                        S, new DepthOfResponse(-65.06, APRIL, week12), new DepthOfResponse(12.25, MAY, week12)),
                "Depth of response: -65.1 % (2024-04-02) → +12.3 % (2024-05-14)",
                "缓解深度：-65.1 %（2024-04-02） → +12.3 %（2024-05-14）");
        says(
                new Consequence.Depth(
                        S, new DepthOfResponse(-65.06, APRIL, week12), new DepthOfResponse(-65.09, APRIL, week12)),
                "Depth of response: -65.06 % (2024-04-02) → -65.09 % (2024-04-02)",
                "缓解深度：-65.06 %（2024-04-02） → -65.09 %（2024-04-02）");
    }

    @Test
    void aRateHasItsIntervalAndNamesTheSetThatIsNotTheFullOne() {
        says(
                new Consequence.OfTrial(rate(AnalysisSet.FULL, 9, 30, 0.3), rate(AnalysisSet.FULL, 9, 30, 0.3)),
                "ORR: 9/30, 30.0 % (14.7 to 49.4) → 9/30, 30.0 % (14.7 to 49.4)",
                "客观缓解率：9/30，30.0 %（14.7 至 49.4） → 9/30，30.0 %（14.7 至 49.4）");
        says(
                new Consequence.OfTrial(
                        rate(AnalysisSet.EVALUABLE, 0, 0, null), rate(AnalysisSet.EVALUABLE, 1, 2, 0.5)),
                "ORR, evaluable set: 0/0, not estimable → 1/2, 50.0 % (14.7 to 49.4)",
                "客观缓解率，疗效可评价集：0/0，无法估计 → 1/2，50.0 %（14.7 至 49.4）");
    }

    @Test
    void aMedianIsInMonthsAndSaysWhatIsNotReached() {
        // 225 / 30.4375 = 7.39, 226 / 30.4375 = 7.43, 125 / 30.4375 = 4.11: alike with one decimal, told apart with
        // two.
        says(
                new Consequence.OfTrial(median(225.0, 125.0, null), median(226.0, 125.0, null)),
                "Median PFS: 7.39 months (4.11 to not reached), 21/32 events → 7.43 months (4.11 to not reached), 21/32 events",
                "中位无进展生存期：7.39 个月（4.11 至 未达到），事件 21/32 → 7.43 个月（4.11 至 未达到），事件 21/32");
        says(
                new Consequence.OfTrial(median(null, null, null), median(null, 125.0, null)),
                "Median PFS: not reached, 21/32 events → not reached (4.1 to not reached), 21/32 events",
                "中位无进展生存期：未达到，事件 21/32 → 未达到（4.1 至 未达到），事件 21/32");
    }

    @Test
    void onePatientStandsBeforeTheStudyAndTheStudyBeforeSeveral() {
        Consequence study =
                new Consequence.OfTrial(rate(AnalysisSet.FULL, 9, 30, 0.3), rate(AnalysisSet.FULL, 10, 30, 0.333));
        Consequence one = new Consequence.Progression(S, MAY, APRIL);
        Consequence other = new Consequence.Progression(new SubjectId("S-020"), null, MAY);
        assertThat(ConsequencePart.of(List.of(one, study)))
                .extracting(part -> part.heading().in(Language.ENGLISH))
                .containsExactly(
                        "Would change for this patient", "Would change in the study (full set, 95 % intervals)");
        assertThat(ConsequencePart.of(List.of(one, other, study)))
                .extracting(part -> part.heading().in(Language.ENGLISH))
                .containsExactly("Would change in the study (full set, 95 % intervals)", "Would change for 2 patients");
        assertThat(ConsequencePart.of(List.of(one, other, study)).get(1).lines())
                .extracting(line -> line.inOne().in(Language.ENGLISH))
                .containsExactly("S-014 Progression: 2024-05-14 → 2024-04-02", "S-020 Progression: none → 2024-05-14");
        assertThat(ConsequencePart.of(List.of())).isEmpty();
    }
}
