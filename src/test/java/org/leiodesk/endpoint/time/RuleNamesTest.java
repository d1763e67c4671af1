package org.leiodesk.endpoint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.time.CourseOf.FIRST_DOSE;
import static org.leiodesk.endpoint.time.CourseOf.adequateOn;
import static org.leiodesk.endpoint.time.CourseOf.record;

import org.junit.jupiter.api.Test;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.endpoint.EventTime;

/** Each time names the numbered sentence that decided it. */
class RuleNamesTest {
    @Test
    void aProgressionFreeTimeNamesTheSentenceThatFits() {
        assertThat(under(PfsRule.A, adequateOn(42).withoutBaseline())).isEqualTo("PFS-1");
        assertThat(under(PfsRule.A, adequateOn(42).newTherapyOn(60).progressionOn(84)))
                .isEqualTo("PFS-2");
        assertThat(under(PfsRule.A, adequateOn(42).progressionOn(134))).isEqualTo("PFS-3");
        assertThat(under(PfsRule.C, adequateOn(42).progressionOn(134))).isEqualTo("PFS-4");
        assertThat(under(PfsRule.A, adequateOn(42).progressionOn(84))).isEqualTo("PFS-4");
        assertThat(under(PfsRule.A, adequateOn(42).deathOn(84))).isEqualTo("PFS-5");
        assertThat(under(PfsRule.A, adequateOn(42).claimOn(60))).isEqualTo("PFS-6");
        assertThat(under(PfsRule.C, adequateOn(42).claimOn(60))).isEqualTo("PFS-6");
        assertThat(under(PfsRule.A, adequateOn(42))).isEqualTo("PFS-7");
        assertThat(under(PfsRule.A, adequateOn())).isEqualTo("PFS-7");
    }

    @Test
    void theOtherTimesNameTheirs() {
        EventTime died =
                OverallSurvival.of(record(RecordKind.ADMINISTRATION, 0), record(RecordKind.SUBJECT, 300), null);
        EventTime alive =
                OverallSurvival.of(record(RecordKind.ADMINISTRATION, 0), null, record(RecordKind.SURVIVAL_STATUS, 300));
        assertThat(died.rule()).isEqualTo("OS-1");
        assertThat(alive.rule()).isEqualTo("OS-2");
        assertThat(OverallSurvival.followUp(died).rule()).isEqualTo("FU-3");
        EventTime progressed = adequateOn(42, 84).progressionOn(126).time(PfsRule.A);
        assertThat(ResponseTimes.duration(record(RecordKind.MEASUREMENT, 42), progressed)
                        .rule())
                .isEqualTo("DOR-4");
        assertThat(ResponseTimes.toResponse(FIRST_DOSE, record(RecordKind.MEASUREMENT, 42))
                        .rule())
                .isEqualTo("TTR-2");
    }

    @Test
    void theDecisionKeepsTheEventAndTheAssessmentThatWereCompared() {
        ProgressionFreeDecision missed = adequateOn(42).progressionOn(134).decision(PfsRule.A);
        assertThat(missed.event()).isEqualTo(record(RecordKind.MEASUREMENT, 134));
        assertThat(missed.lastAdequate()).isEqualTo(record(RecordKind.MEASUREMENT, 42));
        assertThat(missed.time().end()).isEqualTo(FIRST_DOSE.plusDays(42));
        ProgressionFreeDecision none = adequateOn().decision(PfsRule.A);
        assertThat(none.event()).isNull();
        assertThat(none.lastAdequate()).isEqualTo(record(RecordKind.ADMINISTRATION, 0));
    }

    private static String under(PfsRule rule, CourseOf course) {
        return course.time(rule).rule();
    }
}
