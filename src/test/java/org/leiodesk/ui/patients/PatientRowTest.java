package org.leiodesk.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.endpoint.visit.NextDue;
import org.leiodesk.endpoint.visit.SubjectState;

/** Day 1 of cycle 1 is 2024-01-10; scans are due 42 days apart with 7 days of window, cycles 21 days apart with 3. */
class PatientRowTest {
    private static final SubjectId ID = new SubjectId("S-001");

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static CasebookBuilder consented(EnrolmentStatus status) {
        return Casebook.of(new Subject(
                ID,
                "S-001",
                "01",
                status,
                date("2024-01-02"),
                null,
                "",
                Sex.FEMALE,
                date("1967-03-11"),
                null,
                "",
                null,
                0));
    }

    private static CasebookBuilder treated(String... cycleStarts) {
        CasebookBuilder book = consented(EnrolmentStatus.ENROLLED);
        for (int i = 0; i < cycleStarts.length; i++) {
            PartialDate start = date(cycleStarts[i]);
            book.cycle(new Cycle(ID, i + 1, null, start, 160.0, 55.0, 1, "", 0));
            book.administration(new Administration(
                    ID,
                    i + 1,
                    i + 1,
                    1,
                    Drug.EPIRUBICIN,
                    Dose.mgPerM2(90),
                    Dose.mgPerM2(90),
                    start,
                    null,
                    "",
                    "",
                    "",
                    0));
        }
        return book;
    }

    private static void scan(CasebookBuilder book, int number, String on) {
        book.assessment(new Assessment(
                ID,
                Evaluator.INVESTIGATOR,
                Timepoint.of(BigDecimal.valueOf(number), ""),
                0,
                date(on),
                null,
                null,
                true,
                "",
                0));
    }

    private static PatientRow row(CasebookBuilder book) {
        var request = new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);
        return PatientList.of(Trial.analyse(List.of(book.build()), request))
                .rows()
                .get(0);
    }

    private static NextDue due(NextDue.Kind kind, int number, String on, int before, int after) {
        LocalDate day = LocalDate.parse(on);
        return new NextDue(kind, number, day, day.minusDays(before), day.plusDays(after));
    }

    private static @Nullable NextDue next(CasebookBuilder book) {
        return row(book).due();
    }

    @Test
    void afterConsentTheFirstCycleIsDueWithin28Days() {
        PatientRow row = row(consented(EnrolmentStatus.SCREENING));
        assertThat(row.state()).isEqualTo(SubjectState.SCREENING);
        assertThat(row.due())
                .isEqualTo(new NextDue(
                        NextDue.Kind.FIRST_CYCLE,
                        1,
                        LocalDate.of(2024, 1, 30),
                        LocalDate.of(2024, 1, 3),
                        LocalDate.of(2024, 1, 30)));
        assertThat(row.ageYears()).isEqualTo(56);
    }

    @Test
    void onTreatmentTheNextCycleCountsFromTheLastOneAndTheScanFromTheFirst() {
        CasebookBuilder book = treated("2024-01-10");
        assertThat(next(book)).isEqualTo(due(NextDue.Kind.CYCLE, 2, "2024-01-31", 0, 3));
        assertThat(next(treated("2024-01-10", "2024-02-07")))
                .as("42 days after 2024-01-10, before the delayed cycle 3 on 2024-02-28")
                .isEqualTo(due(NextDue.Kind.SCAN, 6, "2024-02-21", 7, 7));
    }

    @Test
    void anEarlyOrLateScanFillsTheNearestSlot() {
        CasebookBuilder book = treated("2024-01-10", "2024-02-07", "2024-02-28", "2024-03-20");
        scan(book, 0, "2024-01-05");
        scan(book, 1, "2024-02-27");
        assertThat(next(book)).isEqualTo(due(NextDue.Kind.SCAN, 12, "2024-04-03", 7, 7));
        assertThat(row(book).lastScan()).isEqualTo(LocalDate.of(2024, 2, 27));
        assertThat(row(book).cycle()).isEqualTo(4);
    }

    @Test
    void afterTreatmentASafetyVisitThenFollowUpEveryThreeMonths() {
        CasebookBuilder book = treated("2024-01-10");
        scan(book, 1, "2024-02-21");
        book.endOfTreatment(new EndOfTreatment(ID, 1, date("2024-02-25"), EndReason.ADVERSE_EVENT, "", 0));
        assertThat(row(book).state()).isEqualTo(SubjectState.FOLLOW_UP);
        assertThat(next(book)).isEqualTo(due(NextDue.Kind.SAFETY_VISIT, 0, "2024-03-26", 0, 0));
        scan(book, 2, "2024-04-03");
        scan(book, 3, "2024-07-20");
        book.contact(new Contact(ID, RecordKind.SURVIVAL_STATUS, 1, date("2024-04-20"), "", 0));
        assertThat(next(book))
                .as("the fifth scan came on day 192, so the sixth is due on day 252, before follow-up on 2024-10-20")
                .isEqualTo(due(NextDue.Kind.SCAN, 36, "2024-09-18", 7, 7));
    }

    @Test
    void nothingIsDueAfterDeathOrAFailedScreening() {
        CasebookBuilder dead = treated("2024-01-10");
        dead.death(new Death(ID, RecordKind.SURVIVAL_STATUS, 1, date("2024-02-01"), "", 0));
        assertThat(row(dead).state()).isEqualTo(SubjectState.DIED);
        assertThat(next(dead)).isNull();
        assertThat(next(consented(EnrolmentStatus.SCREEN_FAILURE))).isNull();
    }

    @Test
    void dueThisWeekMeansThatTheWindowIsOpenOrOpensWithinSevenDays() {
        NextDue scan = due(NextDue.Kind.SCAN, 6, "2024-02-21", 7, 7);
        assertThat(scan.dueThisWeek(LocalDate.of(2024, 2, 7))).isFalse();
        assertThat(scan.dueThisWeek(LocalDate.of(2024, 2, 8))).isTrue();
        assertThat(scan.overdue(LocalDate.of(2024, 2, 28))).isFalse();
        assertThat(scan.overdue(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(scan.dueThisWeek(LocalDate.of(2024, 2, 29))).isTrue();
    }
}
