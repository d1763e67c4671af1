package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.Typed.SUBJECT;
import static org.leiodesk.service.Typed.date;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.subject.Subject;

class TreatmentAndFollowUpTest {
    private static final PartialDate TOMORROW = date("2024-08-02");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void open() {
        session = TestStudies.session(folder.resolve("trial.leiodesk"));
        done(session.subjects().saveSubject(Typed.subject(), ""));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aCycleIsSavedWithItsDosesWhichAreNumberedOnThroughTheSubject() {
        CycleEntry first = done(session.treatment()
                .saveCycle(new CycleEntry(cycle(1, 0), List.of(dose(1, 1, "200"), dose(1, 2, "200"))), ""));
        CycleEntry second =
                done(session.treatment().saveCycle(new CycleEntry(cycle(2, 0), List.of(dose(2, 1, "150.0"))), ""));
        assertThat(first.cycle()).isEqualTo(cycle(1, 1));
        assertThat(first.administrations()).extracting(Administration::sequence).containsExactly(1, 2);
        assertThat(second.administrations())
                .extracting(Administration::sequence)
                .containsExactly(3);
        assertThat(session.subjects().casebook(SUBJECT).administrations()).hasSize(3);
        assertThat(session.audit().ofSubject(SUBJECT))
                .extracting(entry -> entry.form() + " " + entry.key())
                .containsExactly(
                        "ADMINISTRATION 3", "CYCLE 2", "ADMINISTRATION 2", "ADMINISTRATION 1", "CYCLE 1", "SUBJECT ");
    }

    @Test
    void whatMakesACycleUnusableIsRefusedAndNothingOfItIsKept() {
        assertThat(session.treatment().saveCycle(new CycleEntry(cycle(0, 0), List.of()), ""))
                .isEqualTo(Outcome.refused(Finding.error("number", "service.number.outside", "0", "1", "999")));
        assertThat(session.treatment()
                        .saveCycle(new CycleEntry(cycle(1, 0), List.of(dose(1, 1, "200"), dose(1, 1, "150"))), ""))
                .isEqualTo(Outcome.refused(Finding.error("TEMOZOLOMIDE 1", "service.dose.twice", "TEMOZOLOMIDE", 1)));
        assertThat(session.treatment().saveCycle(new CycleEntry(cycle(1, 0), List.of(dose(1, 1, "-1"))), ""))
                .isEqualTo(Outcome.refused(
                        Finding.error("TEMOZOLOMIDE 1", "service.number.outside", "-1", "0", "100000")));
        assertThat(session.treatment().saveCycle(new CycleEntry(cycle(1, 0), List.of(dose(2, 1, "200"))), ""))
                .isEqualTo(Outcome.refused(Finding.error("TEMOZOLOMIDE 1", "service.dose.otherCycle", 2, 1)));
        assertThat(session.subjects().casebook(SUBJECT).cycles()).isEmpty();
    }

    @Test
    void aCycleThatExistsIsNotMadeASecondTime() {
        done(session.treatment().saveCycle(new CycleEntry(cycle(1, 0), List.of()), ""));
        assertThat(session.treatment().saveCycle(new CycleEntry(cycle(1, 0), List.of(dose(1, 1, "200"))), "again"))
                .isEqualTo(Outcome.refused(Finding.error("", "service.record.exists", "S-014 1")));
        assertThat(session.subjects().casebook(SUBJECT).administrations()).isEmpty();
    }

    @Test
    void whatHappenedDidNotHappenInTheFuture() {
        assertThat(session.followUp()
                        .saveContact(new Contact(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, TOMORROW, "", 0), ""))
                .isEqualTo(Outcome.refused(Finding.error("on", "service.date.future", "2024-08-02")));
        PartialDate thisYear = date("2024");
        assertThat(done(session.followUp()
                                .saveContact(new Contact(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, thisYear, "", 0), ""))
                        .on())
                .isEqualTo(thisYear);
    }

    @Test
    void followUpRecordsAreNumberedWithinTheSeriesTheyShare() {
        assertThat(done(session.followUp()
                        .saveEndOfTreatment(
                                new EndOfTreatment(SUBJECT, 0, date("2024-06"), EndReason.COMPLETED, "", 0), "")))
                .isEqualTo(new EndOfTreatment(SUBJECT, 1, date("2024-06"), EndReason.COMPLETED, "", 1));
        assertThat(done(session.followUp()
                        .saveNewTherapy(new NewTherapy(SUBJECT, 0, "GEMCITABINE", date("2024-07"), 0), "")))
                .isEqualTo(new NewTherapy(SUBJECT, 1, "GEMCITABINE", date("2024-07"), 1));
        assertThat(done(session.followUp()
                        .saveContact(
                                new Contact(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, date("2024-07-02"), "", 0), "")))
                .isEqualTo(new Contact(SUBJECT, RecordKind.SURVIVAL_STATUS, 1, date("2024-07-02"), "", 1));
        assertThat(done(session.followUp()
                        .saveDeath(new Death(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, date("2024-07-20"), "", 0), "")))
                .isEqualTo(new Death(SUBJECT, RecordKind.SURVIVAL_STATUS, 2, date("2024-07-20"), "", 1));
    }

    @Test
    void aRuleOfTheProtocolThatIsBrokenIsAFindingAndDoesNotStopTheSave() {
        Cycle heavy = new Cycle(SUBJECT, 1, null, date("2024-01-09"), 160.0, 320.0, 1, "", 0);
        Outcome<CycleEntry> outcome = session.treatment().saveCycle(new CycleEntry(heavy, List.of()), "");
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(outcome.findings()).extracting(Finding::place).contains("cycle:1");
        assertThat(session.subjects().casebook(SUBJECT).cycles()).hasSize(1);
    }

    @Test
    void recordsOfASubjectThatIsNotThereAreRefused() {
        SubjectId nobody = new SubjectId("S-999");
        assertThat(session.followUp().saveNewTherapy(new NewTherapy(nobody, 0, "X", date("2024"), 0), ""))
                .isEqualTo(Outcome.refused(Finding.error("", "service.subject.missing", nobody)));
    }

    @Test
    void aSubjectNumberIsGivenOnlyOnce() {
        Subject other = new Subject(
                new SubjectId("X-1"),
                "s-014",
                "",
                Typed.subject().status(),
                null,
                null,
                "",
                Typed.subject().sex(),
                null,
                null,
                "",
                null,
                0);
        assertThat(session.subjects().saveSubject(other, ""))
                .isEqualTo(Outcome.refused(Finding.error("number", "service.subject.numberTaken", "s-014")));
        assertThat(session.subjects().saveSubject(Typed.subject(), ""))
                .isEqualTo(Outcome.refused(Finding.error("", "service.record.exists", "S-014")));
        assertThat(session.audit().all().stream().filter(entry -> entry.action() == AuditAction.CREATE))
                .hasSize(4);
    }

    private static Cycle cycle(int number, int version) {
        LocalDate day = LocalDate.of(2024, 1, 9).plusDays(21L * (number - 1));
        return new Cycle(SUBJECT, number, day, PartialDate.of(day), 160.0, 55.0, 1, "", version);
    }

    private static Administration dose(int cycle, int day, String amount) {
        Dose dose = new Dose(new BigDecimal(amount), "mg/m2");
        return new Administration(
                SUBJECT, 0, cycle, day, Drug.TEMOZOLOMIDE, dose, dose, date("2024-01-09"), null, "", "", "", 0);
    }
}
