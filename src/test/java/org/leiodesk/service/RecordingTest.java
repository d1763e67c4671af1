package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.CLOCK;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.Typed.SUBJECT;
import static org.leiodesk.service.Typed.amended;
import static org.leiodesk.service.Typed.baseline;
import static org.leiodesk.service.Typed.lesion;
import static org.leiodesk.service.Typed.measurement;
import static org.leiodesk.service.Typed.mm;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.subject.Subject;

class RecordingTest {
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
    void everythingIsStillThereWhenTheStudyIsOpenedAgain() {
        TimepointEntry saved = done(session.tumour()
                .saveTimepoint(
                        baseline(List.of(lesion("T01", LesionRole.TARGET)), List.of(measurement("T01", mm("32.5")))),
                        ""));
        assertThat(saved.lesions().get(0).sequence()).isEqualTo(1);
        assertThat(saved.measurements().get(0).version()).isEqualTo(1);
        session.close();
        session = done(
                TestStudies.files().open(folder.resolve("trial.leiodesk"), TestStudies.USER, TestStudies.password()));
        assertThat(session.subjects().casebook(SUBJECT).measurements()).isEqualTo(saved.measurements());
        assertThat(session.subjects().casebook(SUBJECT).lesions()).isEqualTo(saved.lesions());
        assertThat(session.subjects().casebooks())
                .containsExactly(session.subjects().casebook(SUBJECT));
    }

    @Test
    void anAmendmentKeepsWhatStoodThereBeforeWithWhoWhenAndWhy() {
        LesionMeasurement stored = baselineOfOneTarget();
        TimepointEntry entry = new TimepointEntry(
                session.subjects().casebook(SUBJECT).assessments().get(0),
                List.of(),
                List.of(amended(stored, mm("31.5"))),
                List.of());
        done(session.tumour().saveTimepoint(entry, "Read again"));
        AuditEntry last = session.audit().ofSubject(SUBJECT).get(0);
        assertThat(last.action()).isEqualTo(AuditAction.AMEND);
        assertThat(last.form()).isEqualTo("MEASUREMENT");
        assertThat(last.key()).isEqualTo("T01 · 0 · INVESTIGATOR");
        assertThat(last.by()).isEqualTo(new Signed("li", CLOCK.instant(), CLOCK.getZone(), "Read again"));
        assertThat(last.before()).isEqualTo(measurementValues("32.0"));
        assertThat(last.after()).isEqualTo(measurementValues("31.5"));
    }

    @Test
    void anAmendmentWithoutAReasonIsRefusedAndChangesNothing() {
        LesionMeasurement stored = baselineOfOneTarget();
        long entries = session.audit().all().size();
        TimepointEntry entry = new TimepointEntry(
                session.subjects().casebook(SUBJECT).assessments().get(0),
                List.of(lesion("T02", LesionRole.TARGET)),
                List.of(amended(stored, mm("31.5"))),
                List.of());
        assertThat(session.tumour().saveTimepoint(entry, "  "))
                .isEqualTo(Outcome.refused(Finding.error("reason", "service.reason.needed")));
        assertThat(session.audit().all()).hasSize((int) entries);
        assertThat(session.subjects().casebook(SUBJECT).lesions()).hasSize(1);
        assertThat(session.subjects().casebook(SUBJECT).measurements()).containsExactly(stored);
    }

    @Test
    void whatDidNotChangeIsNeitherStoredAgainNorAsksForAReason() {
        LesionMeasurement stored = baselineOfOneTarget();
        long entries = session.audit().all().size();
        TimepointEntry entry = new TimepointEntry(
                session.subjects().casebook(SUBJECT).assessments().get(0),
                session.subjects().casebook(SUBJECT).lesions(),
                List.of(stored),
                List.of());
        assertThat(done(session.tumour().saveTimepoint(entry, "")).measurements())
                .containsExactly(stored);
        assertThat(session.audit().all()).hasSize((int) entries);
    }

    @Test
    void aStaleAmendmentIsRefusedNamingWhoAmendedAndBothValues() {
        Subject read = session.subjects().casebook(SUBJECT).subject();
        done(session.subjects().saveSubject(numbered(read, "14"), "Renumbered"));
        assertThat(session.subjects().saveSubject(numbered(read, "15"), "Renumbered too"))
                .isEqualTo(Outcome.refused(
                        Finding.error("", "service.stale", "li", "2024-08-01 14:00"),
                        Finding.error("subjectNumber", "service.stale.item", "subjectNumber", "14", "15")));
        assertThat(session.subjects().casebook(SUBJECT).subject().number()).isEqualTo("14");
    }

    @Test
    void aMeasurementTakenAwayStaysInTheAuditTrail() {
        LesionMeasurement stored = baselineOfOneTarget();
        TimepointEntry entry = new TimepointEntry(
                session.subjects().casebook(SUBJECT).assessments().get(0), List.of(), List.of(), List.of(stored));
        assertThat(session.tumour().saveTimepoint(entry, ""))
                .isEqualTo(Outcome.refused(Finding.error("reason", "service.reason.needed")));
        done(session.tumour().saveTimepoint(entry, "Wrong lesion"));
        assertThat(session.subjects().casebook(SUBJECT).measurements()).isEmpty();
        AuditEntry last = session.audit().ofSubject(SUBJECT).get(0);
        assertThat(last.action()).isEqualTo(AuditAction.REMOVE);
        assertThat(last.before()).isEqualTo(measurementValues("32.0"));
        assertThat(last.after()).isEmpty();
    }

    @Test
    void aColumnWithOneUnusableCellIsRefusedWhole() {
        TimepointEntry entry = baseline(
                List.of(lesion("T01", LesionRole.TARGET), lesion("NT01", LesionRole.NON_TARGET)),
                List.of(
                        measurement("T01", new NonTargetState.Present()),
                        measurement("NT01", new NonTargetState.UnequivocalProgression("much larger"))));
        assertThat(session.tumour().saveTimepoint(entry, ""))
                .isEqualTo(Outcome.refused(
                        Finding.error("measurement:T01:0", "service.state.unfit", new LesionId("T01"), "0")));
        assertThat(session.subjects().casebook(SUBJECT).lesions()).isEmpty();
    }

    @Test
    void progressionOfANonTargetNeedsWords() {
        TimepointEntry entry = baseline(
                List.of(lesion("NT01", LesionRole.NON_TARGET)),
                List.of(measurement("NT01", new NonTargetState.UnequivocalProgression(" "))));
        assertThat(session.tumour().saveTimepoint(entry, ""))
                .isEqualTo(Outcome.refused(
                        Finding.error("measurement:NT01:0", "service.progression.words", new LesionId("NT01"))));
    }

    @Test
    void aMergedLesionNeedsATargetThatCarriesIt() {
        TimepointEntry entry = baseline(
                List.of(lesion("T01", LesionRole.TARGET)),
                List.of(measurement(
                        "T01",
                        new LesionSize.MergedInto(
                                lesion("T02", LesionRole.TARGET).id()))));
        assertThat(session.tumour().saveTimepoint(entry, ""))
                .isEqualTo(Outcome.refused(Finding.error(
                        "measurement:T01:0", "service.merge.carrier", new LesionId("T01"), new LesionId("T02"))));
    }

    private LesionMeasurement baselineOfOneTarget() {
        return done(session.tumour()
                        .saveTimepoint(
                                baseline(
                                        List.of(lesion("T01", LesionRole.TARGET)),
                                        List.of(measurement("T01", mm("32")))),
                                ""))
                .measurements()
                .get(0);
    }

    private static Map<String, String> measurementValues(String mm) {
        return Map.ofEntries(
                Map.entry("subjectId", "S-014"),
                Map.entry("evaluatorRole", "INVESTIGATOR"),
                Map.entry("lesionId", "T01"),
                Map.entry("timepointKey", "0"),
                Map.entry("timepointNumber", "0"),
                Map.entry("timepointName", "Baseline"),
                Map.entry("sequenceNumber", "1"),
                Map.entry("imagedOn", "2024-01-08"),
                Map.entry("stateKind", "MEASURED"),
                Map.entry("stateMm", mm));
    }

    private static Subject numbered(Subject subject, String number) {
        return new Subject(
                subject.id(),
                number,
                subject.siteId(),
                subject.status(),
                subject.consentedOn(),
                subject.enrolledOn(),
                subject.screenFailureReason(),
                subject.sex(),
                subject.birthDate(),
                subject.ageYears(),
                subject.arm(),
                subject.declaredFirstDose(),
                subject.version());
    }
}
