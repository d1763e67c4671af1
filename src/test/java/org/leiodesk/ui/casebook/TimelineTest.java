package org.leiodesk.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

class TimelineTest {
    private static final SubjectId ID = new SubjectId("S-1");
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);

    private static CasebookBuilder enrolled() {
        return Casebook.of(new Subject(
                ID,
                "S-1",
                "01",
                EnrolmentStatus.ENROLLED,
                new PartialDate(2024, 4, 20),
                new PartialDate(2024, 4, 25),
                "",
                Sex.FEMALE,
                null,
                57,
                "",
                null,
                1));
    }

    private static Cycle cycle(int number, LocalDate planned, LocalDate started) {
        return new Cycle(ID, number, planned, PartialDate.of(started), 160.0, 55.0, 1, "", 1);
    }

    private static Administration epirubicin(int cycle, LocalDate on, double planned, double given) {
        return new Administration(
                ID,
                cycle,
                cycle,
                1,
                Drug.EPIRUBICIN,
                Dose.mgPerM2(planned),
                Dose.mgPerM2(given),
                PartialDate.of(on),
                null,
                "",
                "",
                "",
                1);
    }

    private static CasebookBuilder twoCycles() {
        return enrolled()
                .cycle(cycle(1, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1)))
                .cycle(cycle(2, LocalDate.of(2024, 5, 22), LocalDate.of(2024, 5, 27)))
                .administration(epirubicin(1, LocalDate.of(2024, 5, 1), 90, 90))
                .administration(epirubicin(2, LocalDate.of(2024, 5, 27), 90, 67.5));
    }

    private static CasebookContents contents(CasebookBuilder book) {
        return CasebookContents.of(
                book.build(), ProtocolSettings.DEFAULT, Evaluator.INVESTIGATOR, any -> List.of(), TODAY);
    }

    @Test
    void theLineRunsFromConsentPastTodayToWhatIsDue() {
        Timeline line = Timeline.of(contents(twoCycles())).orElseThrow();
        assertThat(line.from()).isEqualTo(LocalDate.of(2024, 4, 20));
        assertThat(line.today()).isEqualTo(TODAY);
        assertThat(line.to()).isEqualTo(TODAY);
        assertThat(line.marks())
                .extracting(TimelineMark::kind, TimelineMark::from, TimelineMark::to)
                .containsExactly(
                        tuple(TimelineMark.Kind.CONSENT, LocalDate.of(2024, 4, 20), LocalDate.of(2024, 4, 20)),
                        tuple(TimelineMark.Kind.ENROLMENT, LocalDate.of(2024, 4, 25), LocalDate.of(2024, 4, 25)),
                        tuple(TimelineMark.Kind.CYCLE, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1)),
                        tuple(TimelineMark.Kind.DELAY, LocalDate.of(2024, 5, 22), LocalDate.of(2024, 5, 27)),
                        tuple(TimelineMark.Kind.CYCLE, LocalDate.of(2024, 5, 27), LocalDate.of(2024, 5, 27)),
                        tuple(TimelineMark.Kind.REDUCTION, LocalDate.of(2024, 5, 27), LocalDate.of(2024, 5, 27)),
                        // 42 days after 2024-05-01, give or take 7
                        tuple(TimelineMark.Kind.OVERDUE, LocalDate.of(2024, 6, 5), LocalDate.of(2024, 6, 19)),
                        // 21 days after 2024-05-27, up to 3 later
                        tuple(TimelineMark.Kind.OVERDUE, LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 20)));
    }

    @Test
    void afterDeathTheLineEndsThere() {
        Timeline line = Timeline.of(contents(
                        twoCycles().death(new Death(ID, RecordKind.SUBJECT, 0, new PartialDate(2024, 6, 2), "", 1))))
                .orElseThrow();
        assertThat(line.today()).isNull();
        assertThat(line.to()).isEqualTo(LocalDate.of(2024, 6, 2));
    }

    @Test
    void nothingDatedGivesNoLine() {
        assertThat(Timeline.of(contents(Casebook.of(Subject.screened(ID))))).isEmpty();
    }

    @Test
    void whatIsOverdueAndWhatIsMissingIsListedWithItsPlace() {
        assertThat(OpenItems.of(contents(twoCycles())))
                .extracting(OpenItem::severity, item -> item.what().key(), OpenItem::tab)
                .containsExactly(
                        tuple(Severity.WARNING, "casebook.open.overdue", CasebookTab.LESIONS),
                        tuple(Severity.WARNING, "casebook.open.overdue", CasebookTab.CYCLES),
                        tuple(Severity.WARNING, "casebook.open.diagnosis", CasebookTab.BASELINE),
                        tuple(Severity.WARNING, "casebook.open.baselineScan", CasebookTab.LESIONS),
                        tuple(Severity.WARNING, "casebook.open.doseReason", CasebookTab.CYCLES),
                        tuple(Severity.WARNING, "casebook.open.delayReason", CasebookTab.CYCLES));
    }

    @Test
    void deathWithoutEndOfTreatmentOrCauseIsMissingBoth() {
        assertThat(OpenItems.of(contents(
                        twoCycles().death(new Death(ID, RecordKind.SUBJECT, 0, new PartialDate(2024, 6, 2), "", 1)))))
                .extracting(OpenItem::what)
                .contains(Message.of("casebook.open.end"), Message.of("casebook.open.deathCause"));
    }

    @Test
    void labelsThatWouldTouchGoIntoRowsBelow() {
        assertThat(LabelRows.of(new double[] {0, 40, 90, 45}, new double[] {50, 40, 20, 20}, 2))
                .containsExactly(0, 1, 0, 2);
    }

    @Test
    void monthsAreMarkedAsFarApartAsAsked() {
        TimeScale scale = new TimeScale(LocalDate.of(2023, 12, 20), LocalDate.of(2024, 12, 20), 0, 366);
        assertThat(scale.x(LocalDate.of(2024, 1, 19))).isEqualTo(30);
        assertThat(scale.ticks(80))
                .containsExactly(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 7, 1),
                        LocalDate.of(2024, 10, 1));
    }
}
