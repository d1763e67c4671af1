package org.leiodesk.endpoint.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;
import static org.leiodesk.endpoint.FictionalSubject.day;
import static org.leiodesk.endpoint.FictionalSubject.enrolled;
import static org.leiodesk.endpoint.FictionalSubject.treated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.endpoint.FictionalSubject;

class DatesTest {
    private static final DoseRule RULE = new DoseRule(false);
    private static final DoseRule ZERO_IS_A_DOSE = new DoseRule(true);
    private static final Drug PLACEBO = new Drug("PLACEBO");

    @Test
    void theFirstDoseIsTheEarliestThatIsNotZero() {
        FictionalSubject subject = enrolled("S1").dose(-7, 0).dose(21, 90).dose(0, 90);
        assertThat(TreatmentDates.firstDose(subject.build(), RULE, Cutoff.NONE))
                .contains(new SourcedDate(DAY_0, new SourceRecord(RecordKind.ADMINISTRATION, 3), "EXSTDTC"));
        assertThat(TreatmentDates.firstDose(subject.build(), ZERO_IS_A_DOSE, Cutoff.NONE))
                .contains(
                        new SourcedDate(DAY_0.minusDays(7), new SourceRecord(RecordKind.ADMINISTRATION, 1), "EXSTDTC"));
    }

    @Test
    void aDeclaredFirstDoseGoesBeforeTheDoses() {
        FictionalSubject subject = treated("S1").declaredFirstDose(day(2));
        assertThat(TreatmentDates.firstDose(subject.build(), RULE, Cutoff.NONE))
                .contains(new SourcedDate(DAY_0.plusDays(2), new SourceRecord(RecordKind.SUBJECT, 0), "RFXSTDTC"));
    }

    @Test
    void aPartialDeclaredFirstDoseIsTheFirstDoseOfThatMonthElseItsFirstDay() {
        FictionalSubject january = treated("S1").declaredFirstDose(new PartialDate(2024, 1, 0));
        FictionalSubject february = treated("S2").declaredFirstDose(new PartialDate(2024, 2, 0));
        assertThat(TreatmentDates.firstDose(january.build(), RULE, Cutoff.NONE))
                .map(SourcedDate::date)
                .contains(DAY_0);
        assertThat(TreatmentDates.firstDose(february.build(), RULE, Cutoff.NONE))
                .map(SourcedDate::date)
                .contains(LocalDate.of(2024, 2, 1));
    }

    @Test
    void aSubjectWithoutADoseOnOrBeforeTheCutoffIsNotTreated() {
        Cutoff before = new Cutoff(DAY_0.minusDays(1));
        assertThat(TreatmentDates.firstDose(treated("S1").build(), RULE, before))
                .isEmpty();
        assertThat(TreatmentDates.firstDose(treated("S1").build(), RULE, new Cutoff(DAY_0)))
                .isPresent();
        assertThat(TreatmentDates.firstDose(enrolled("S1").dose(0, 0).build(), RULE, Cutoff.NONE))
                .isEmpty();
    }

    @Test
    void aMissingAmountIsADoseAndAMissingDateIsNone() {
        FictionalSubject subject = enrolled("S1")
                .administration(1, Drug.EPIRUBICIN, null, null, day(5), null)
                .administration(1, Drug.EPIRUBICIN, null, Dose.mgPerM2(90), null, null);
        assertThat(TreatmentDates.firstDose(subject.build(), RULE, Cutoff.NONE))
                .map(SourcedDate::date)
                .contains(DAY_0.plusDays(5));
    }

    @Test
    void zeroIsADoseOnlyWhenEveryDoseOfTheStudyIsZeroOrMissing() {
        FictionalSubject placebo = enrolled("S1").dose(0, 0).administration(0, PLACEBO, null, null, day(1), null);
        assertThat(DoseRule.of(List.of(placebo.build()), Cutoff.NONE)).isEqualTo(ZERO_IS_A_DOSE);
        assertThat(DoseRule.of(List.of(placebo.build(), treated("S2").build()), Cutoff.NONE))
                .isEqualTo(RULE);
        assertThat(DoseRule.of(
                        List.of(placebo.build(), enrolled("S2").dose(9, 90).build()), new Cutoff(DAY_0.plusDays(8))))
                .isEqualTo(ZERO_IS_A_DOSE);
    }

    @Test
    void theLastDoseIsTheLatestStartOrEndUpToTheCutoff() {
        FictionalSubject subject = treated("S1")
                .administration(0, Drug.TEMOZOLOMIDE, null, Dose.mgPerM2(200), day(21), day(25))
                .dose(42, 0);
        assertThat(TreatmentDates.lastDose(subject.build(), DAY_0, RULE, Cutoff.NONE))
                .isEqualTo(DAY_0.plusDays(25));
        assertThat(TreatmentDates.lastDose(subject.build(), DAY_0, RULE, new Cutoff(DAY_0.plusDays(24))))
                .isEqualTo(DAY_0.plusDays(21));
    }

    @Test
    void onlyNewTherapyAfterTheFirstDoseCountsAndTheEarliestIsTaken() {
        FictionalSubject subject = treated("S1")
                .newTherapy(day(-90))
                .newTherapy(day(0))
                .newTherapy(day(90))
                .newTherapy(day(60));
        assertThat(FollowUpDates.newTherapy(subject.build(), DAY_0, Cutoff.NONE))
                .contains(new SourcedDate(DAY_0.plusDays(60), new SourceRecord(RecordKind.MEDICATION, 5), "CMSTDTC"));
        assertThat(FollowUpDates.newTherapy(subject.build(), DAY_0, new Cutoff(DAY_0.plusDays(59))))
                .isEmpty();
    }

    /** Rows come in any order from tables; the record that is named must not depend on it. */
    @Test
    void ofRecordsOfOneDayTheOneWithTheSmallestNumberIsNamed() {
        FictionalSubject subject = enrolled("S1");
        Casebook written = subject.dose(0, 90)
                .dose(0, 90)
                .newTherapy(day(60))
                .newTherapy(day(60))
                .contact(day(90))
                .contact(day(90))
                .build();
        CasebookBuilder backwards = Casebook.of(written.subject());
        reversed(written.administrations()).forEach(backwards::administration);
        reversed(written.newTherapies()).forEach(backwards::newTherapy);
        reversed(written.contacts()).forEach(backwards::contact);
        backwards.contact(new Contact(subject.id(), RecordKind.DISPOSITION, 9, day(90), "", 0));
        for (Casebook book : List.of(written, backwards.build())) {
            assertThat(TreatmentDates.firstDose(book, RULE, Cutoff.NONE))
                    .map(SourcedDate::source)
                    .contains(new SourceRecord(RecordKind.ADMINISTRATION, 1));
            assertThat(FollowUpDates.newTherapy(book, DAY_0, Cutoff.NONE))
                    .map(SourcedDate::source)
                    .contains(new SourceRecord(RecordKind.MEDICATION, 3));
        }
        assertThat(LastKnownAlive.of(written, Cutoff.NONE))
                .map(SourcedDate::source)
                .contains(new SourceRecord(RecordKind.SURVIVAL_STATUS, 5));
        assertThat(LastKnownAlive.of(backwards.build(), Cutoff.NONE))
                .as("of several kinds of contact the first kind")
                .map(SourcedDate::source)
                .contains(new SourceRecord(RecordKind.DISPOSITION, 9));
    }

    private static <T> List<T> reversed(List<T> records) {
        List<T> reversed = new ArrayList<>(records);
        Collections.reverse(reversed);
        return reversed;
    }

    /** 2024-01 is imputed by the first dose, 2024-01-08, and so does not lie after it; 2024-02 by 2024-02-01. */
    @Test
    void partialDatesAreImputedByTheFirstDoseOrTheFirstDay() {
        FictionalSubject same = treated("S1").newTherapy(new PartialDate(2024, 1, 0));
        FictionalSubject next = treated("S1").newTherapy(new PartialDate(2024, 2, 0));
        assertThat(FollowUpDates.newTherapy(same.build(), DAY_0, Cutoff.NONE)).isEmpty();
        assertThat(FollowUpDates.newTherapy(next.build(), DAY_0, Cutoff.NONE))
                .map(SourcedDate::date)
                .contains(LocalDate.of(2024, 2, 1));
        assertThat(FollowUpDates.death(
                        treated("S1").death(new PartialDate(2024, 0, 0)).build(), DAY_0, Cutoff.NONE))
                .contains(new SourcedDate(DAY_0, new SourceRecord(RecordKind.SUBJECT, 0), "DTHDTC"));
    }

    @Test
    void deathAndEndOfTreatmentAfterTheCutoffHaveNotHappened() {
        FictionalSubject subject = treated("S1").death(day(80)).endOfTreatment(80, EndReason.DEATH);
        Cutoff before = new Cutoff(DAY_0.plusDays(79));
        assertThat(FollowUpDates.death(subject.build(), DAY_0, before)).isEmpty();
        assertThat(FollowUpDates.endOfTreatment(subject.build(), DAY_0, before)).isEmpty();
        assertThat(FollowUpDates.death(subject.build(), DAY_0, new Cutoff(DAY_0.plusDays(80))))
                .isPresent();
    }
}
