package org.leiodesk.endpoint.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.time.CourseOf.FIRST_DOSE;

import org.junit.jupiter.api.Test;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.dates.SourcedDate;

class SurvivalAndResponseTimesTest {
    private static final SourcedDate DOSE = CourseOf.record(RecordKind.ADMINISTRATION, 0);

    @Test
    void deathIsTheEventAndCensorsTheFollowUp() {
        EventTime survival = OverallSurvival.of(
                DOSE, CourseOf.record(RecordKind.SUBJECT, 99), CourseOf.record(RecordKind.SURVIVAL_STATUS, 120));
        assertThat(survival)
                .isEqualTo(new EventTime(
                        TimeEndpoint.OS,
                        FIRST_DOSE,
                        FIRST_DOSE.plusDays(99),
                        EventReason.DEATH,
                        new SourceRecord(RecordKind.SUBJECT, 99),
                        "RFSTDTC"));
        assertThat(survival.days()).isEqualTo(100);
        assertThat(OverallSurvival.followUp(survival).reason()).isEqualTo(EventReason.DIED);
        assertThat(OverallSurvival.followUp(survival).isEvent()).isFalse();
    }

    @Test
    void theLivingAreCensoredOnTheLastDateKnownAlive() {
        EventTime survival = OverallSurvival.of(DOSE, null, CourseOf.record(RecordKind.SURVIVAL_STATUS, 120));
        assertThat(survival.reason()).isEqualTo(EventReason.ALIVE);
        assertThat(survival.days()).isEqualTo(121);
        assertThat(survival.sourceVariable()).isEqualTo("SSDTC");
        EventTime followUp = OverallSurvival.followUp(survival);
        assertThat(followUp.isEvent()).isTrue();
        assertThat(followUp.days()).isEqualTo(121);
    }

    @Test
    void whoIsNotKnownAliveAfterTheFirstDoseHasOneDay() {
        assertThat(OverallSurvival.of(DOSE, null, null).days()).isEqualTo(1);
        assertThat(OverallSurvival.of(DOSE, null, CourseOf.record(RecordKind.SUBJECT, -10))
                        .days())
                .isEqualTo(1);
        assertThat(OverallSurvival.of(DOSE, CourseOf.record(RecordKind.SUBJECT, -1), null)
                        .days())
                .isEqualTo(1);
    }

    @Test
    void durationOfResponseEndsAsTheProgressionFreeTime() {
        SourcedDate response = CourseOf.record(RecordKind.MEASUREMENT, 42);
        EventTime event = ResponseTimes.duration(
                response, CourseOf.adequateOn(42, 84).progressionOn(126).time(PfsRule.A));
        assertThat(event.days()).isEqualTo(85);
        assertThat(event.reason()).isEqualTo(EventReason.PROGRESSION);
        EventTime censored = ResponseTimes.duration(
                response, CourseOf.adequateOn(42, 84).newTherapyOn(100).time(PfsRule.A));
        assertThat(censored.days()).isEqualTo(43);
        assertThat(censored.reason()).isEqualTo(EventReason.NEW_THERAPY);
    }

    @Test
    void timeToResponseIsNeverCensored() {
        EventTime time = ResponseTimes.toResponse(FIRST_DOSE, CourseOf.record(RecordKind.MEASUREMENT, 42));
        assertThat(time.days()).isEqualTo(43);
        assertThat(time.isEvent()).isTrue();
    }
}
