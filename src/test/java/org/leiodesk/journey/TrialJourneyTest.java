package org.leiodesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Extent;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.service.AnalysisOptions;
import org.leiodesk.service.CycleEntry;
import org.leiodesk.service.HeadlessAnalysis;
import org.leiodesk.service.ReportService;
import org.leiodesk.service.Session;
import org.leiodesk.service.StudyFiles;
import org.leiodesk.service.TimepointEntry;
import org.leiodesk.service.results.Results;
import org.leiodesk.service.signing.ToSign;

/** The subject of the lesion board in the specification of the screens, made to progress at week 24. */
class TrialJourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-01T06:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final SubjectId S014 = new SubjectId("S-014");
    private static final LocalDate FIRST_DOSE = LocalDate.of(2024, 1, 9);

    @TempDir
    private Path folder;

    @Test
    void oneSubjectGoesFromConsentToProgressionFiguresCasebookTablesAndLock() throws IOException {
        Path file = folder.resolve("trial.leiodesk");
        char[] password = "correct horse battery".toCharArray();
        StudyFiles files = new StudyFiles(CLOCK);
        done(files.create(file, Study.leiomyosarcoma(), "li", "Nurse Li", password))
                .close();

        try (Session session = done(files.open(file, "li", password))) {
            consentAndEnrol(session);
            baseline(session);
            for (int cycle = 1; cycle <= 4; cycle++) {
                done(session.treatment().saveCycle(cycle(cycle), ""));
            }
            followUp(session, 1, LocalDate.of(2024, 2, 20), "25.0", "14.0", "31.0");
            followUp(session, 2, LocalDate.of(2024, 4, 2), "18.5", "9.0", "s");
            followUp(session, 3, LocalDate.of(2024, 5, 14), "21.0", "9.0", "s");
            followUp(session, 4, LocalDate.of(2024, 6, 25), "30.0", "12.0", "8.0");
            amendTheLiver(session);
            done(session.followUp()
                    .saveEndOfTreatment(
                            new EndOfTreatment(S014, 0, date("2024-06-26"), EndReason.PROGRESSIVE_DISEASE, "", 0), ""));
            done(session.followUp()
                    .saveContact(
                            new Contact(S014, RecordKind.SURVIVAL_STATUS, 0, date("2024-07-20"), "by telephone", 0),
                            ""));

            Path results = folder.resolve("results");
            Results written = done(new HeadlessAnalysis(Progress.NONE)
                    .ofStudy(session, results, new AnalysisOptions(null, null, null, Language.ENGLISH)));
            assertThat(written.files())
                    .extracting(path -> path.getFileName().toString())
                    .contains(
                            "adsl.csv",
                            "adtr.csv",
                            "adrs.csv",
                            "adtte.csv",
                            "efficacy.csv",
                            "exposure.csv",
                            "adverse-events.csv",
                            "subgroups.csv",
                            "waterfall.svg",
                            "waterfall.png",
                            "waterfall.pdf",
                            "swimmer.svg",
                            "swimmer.png",
                            "swimmer.pdf");
            written.files().forEach(path -> assertThat(path).isNotEmptyFile());
            assertThat(values(results.resolve("adrs.csv"), "OVR")).containsExactly("SD", "PR", "PR", "PD");
            assertThat(values(results.resolve("adrs.csv"), "CBOR")).containsExactly("PR");
            assertThat(rows(results.resolve("adtte.csv"), "PFS").get(0)).contains("2024-01-09", "2024-06-25", ",169,");
            assertThat(Files.readString(results.resolve("efficacy.csv"))).contains("ORR,FULL,1,1,1,0.025");

            Path casebook = folder.resolve("S-014.pdf");
            assertThat(done(new ReportService(session, CLOCK).crfSummary("S-014", casebook, Language.CHINESE)))
                    .isEqualTo(casebook);
            assertThat(casebook).isNotEmptyFile();
            everyChangeIsInTheAuditTrail(session.audit().ofSubject(S014));
            reviewedSignedAndLocked(session, password);
        }
    }

    /** The investigator agrees with all but the first response, signs the casebook, and locks it: nothing more is taken. */
    private static void reviewedSignedAndLocked(Session session, char[] password) {
        TrialAnalysis now = session.preview().stored(Progress.NONE);
        for (ReviewedResponse each : ReviewedResponse.of(now.subjects().get(0), Evaluator.INVESTIGATOR)) {
            boolean agrees = each.derived() != TimepointResponse.SD;
            done(session.reviews()
                    .save(
                            S014,
                            each.timepoint(),
                            each.derived(),
                            agrees ? each.derived() : TimepointResponse.NE,
                            agrees ? "" : "Motion artefacts"));
        }
        done(session.signing().sign(List.of(new ToSign(S014, new SignedScope.WholeCasebook())), "li", password));
        done(session.holds().set(S014, HoldState.LOCKED, "Clean"));
        Contact late = new Contact(S014, RecordKind.SURVIVAL_STATUS, 0, date("2024-07-21"), "", 0);
        assertThat(session.followUp().saveContact(late, ""))
                .isEqualTo(Outcome.refused(Finding.error("", "service.hold.locked", S014)));
        assertThat(session.signing().ofSubject(S014)).singleElement().matches(SignatureStanding::holds);
        assertThat(session.preview().stored(Progress.NONE).statistics()).isEqualTo(now.statistics());
    }

    private static void consentAndEnrol(Session session) {
        Subject screened = done(session.subjects()
                .saveSubject(
                        new Subject(
                                S014,
                                "S-014",
                                "01",
                                EnrolmentStatus.SCREENING,
                                date("2024-01-02"),
                                null,
                                "",
                                Sex.FEMALE,
                                date("1966-11"),
                                57,
                                "",
                                null,
                                0),
                        ""));
        assertThat(screened.version()).isPositive();
        done(session.subjects()
                .saveSubject(
                        new Subject(
                                S014,
                                "S-014",
                                "01",
                                EnrolmentStatus.ENROLLED,
                                date("2024-01-02"),
                                date("2024-01-08"),
                                "",
                                Sex.FEMALE,
                                date("1966-11"),
                                57,
                                "",
                                null,
                                screened.version()),
                        "Eligible"));
        done(session.subjects()
                .saveDiagnosis(
                        new Diagnosis(
                                S014,
                                date("2023-12"),
                                PrimaryOrigin.UTERINE,
                                3,
                                Extent.METASTATIC,
                                List.of("Lung", "Liver"),
                                "IVB",
                                1,
                                0,
                                0,
                                0),
                        ""));
    }

    private static void baseline(Session session) {
        Timepoint baseline = Timepoint.of(BigDecimal.ZERO, "Baseline");
        PartialDate day = date("2024-01-08");
        List<Lesion> lesions = List.of(
                lesion("T01", LesionRole.TARGET, "Lung", LesionKind.SOFT_TISSUE),
                lesion("T02", LesionRole.TARGET, "Lymph node", LesionKind.LYMPH_NODE),
                lesion("T03", LesionRole.TARGET, "Liver", LesionKind.SOFT_TISSUE),
                lesion("NT01", LesionRole.NON_TARGET, "Bone", LesionKind.BONE));
        List<LesionMeasurement> measurements = List.of(
                measurement("T01", baseline, day, mm("32.0")),
                measurement("T02", baseline, day, mm("21.0")),
                measurement("T03", baseline, day, mm("40.0")),
                measurement("NT01", baseline, day, new NonTargetState.Present()));
        done(session.tumour()
                .saveTimepoint(new TimepointEntry(assessment(baseline, day), lesions, measurements, List.of()), ""));
    }

    private static void followUp(Session session, int number, LocalDate day, String lung, String node, String liver) {
        Timepoint timepoint = Timepoint.of(BigDecimal.valueOf(number), "Week " + 6 * number);
        PartialDate on = PartialDate.of(day);
        List<LesionMeasurement> measurements = List.of(
                measurement("T01", timepoint, on, mm(lung)),
                measurement("T02", timepoint, on, mm(node)),
                measurement("T03", timepoint, on, mm(liver)),
                measurement("NT01", timepoint, on, new NonTargetState.Present()));
        done(session.tumour()
                .saveTimepoint(new TimepointEntry(assessment(timepoint, on), List.of(), measurements, List.of()), ""));
    }

    private static void amendTheLiver(Session session) {
        LesionMeasurement liver = session.subjects().casebook(S014).measurements().stream()
                .filter(m ->
                        m.lesion().value().equals("T03") && m.timepoint().key().equals("1"))
                .findFirst()
                .orElseThrow();
        Assessment week6 = session.subjects().casebook(S014).assessments().stream()
                .filter(a -> a.timepoint().key().equals("1"))
                .findFirst()
                .orElseThrow();
        LesionMeasurement amended = new LesionMeasurement(
                S014,
                liver.evaluator(),
                liver.lesion(),
                liver.timepoint(),
                liver.sequence(),
                liver.imagedOn(),
                mm("31.5"),
                liver.version());
        TimepointEntry entry = new TimepointEntry(week6, List.of(), List.of(amended), List.of());
        assertThat(session.tumour().saveTimepoint(entry, " ")).isInstanceOf(Outcome.Refused.class);
        done(session.tumour().saveTimepoint(entry, "Read again on the thin slices"));
    }

    private static void everyChangeIsInTheAuditTrail(List<AuditEntry> entries) {
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.by().user()).isEqualTo("li");
            assertThat(entry.by().at()).isEqualTo(CLOCK.instant());
            assertThat(entry.subject()).isEqualTo("S-014");
        });
        assertThat(entries.stream()
                        .filter(entry -> entry.form().equals("MEASUREMENT") && entry.action() == AuditAction.CREATE))
                .hasSize(20);
        List<AuditEntry> amendments = entries.stream()
                .filter(entry ->
                        entry.action() == AuditAction.AMEND && entry.form().equals("MEASUREMENT"))
                .toList();
        assertThat(amendments).singleElement().satisfies(entry -> {
            assertThat(entry.by().reason()).isEqualTo("Read again on the thin slices");
            assertThat(entry.before().toString()).contains("31");
            assertThat(entry.after().toString()).contains("31.5");
        });
    }

    private static CycleEntry cycle(int number) {
        LocalDate day = FIRST_DOSE.plusDays(21L * (number - 1));
        List<Administration> doses = new ArrayList<>();
        for (int d = 1; d <= 5; d++) {
            doses.add(dose(number, d, Drug.TEMOZOLOMIDE, 200, day.plusDays(d - 1)));
        }
        doses.add(dose(number, 1, Drug.EPIRUBICIN, 90, day));
        return new CycleEntry(new Cycle(S014, number, day, PartialDate.of(day), 160.0, 55.0, 1, "", 0), doses);
    }

    private static Administration dose(int cycle, int day, Drug drug, double mgPerM2, LocalDate on) {
        return new Administration(
                S014,
                0,
                cycle,
                day,
                drug,
                Dose.mgPerM2(mgPerM2),
                Dose.mgPerM2(mgPerM2),
                PartialDate.of(on),
                null,
                "",
                "B1",
                "INTRAVENOUS",
                0);
    }

    private static Lesion lesion(String id, LesionRole role, String site, LesionKind kind) {
        return new Lesion(
                S014,
                Evaluator.INVESTIGATOR,
                new LesionId(id),
                0,
                role,
                site,
                site,
                kind,
                ImagingMethod.CT,
                5.0,
                false,
                false,
                Timepoint.of(BigDecimal.ZERO, "Baseline"),
                date("2024-01-08"),
                0);
    }

    private static Assessment assessment(Timepoint timepoint, PartialDate day) {
        return new Assessment(S014, Evaluator.INVESTIGATOR, timepoint, 0, day, null, null, true, "", 0);
    }

    private static LesionMeasurement measurement(
            String lesion, Timepoint timepoint, PartialDate day, LesionState state) {
        return new LesionMeasurement(S014, Evaluator.INVESTIGATOR, new LesionId(lesion), timepoint, 0, day, state, 0);
    }

    private static LesionSize mm(String text) {
        return text.equals("s") ? new LesionSize.TooSmallToMeasure() : new LesionSize.Measured(Millimetres.of(text));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static List<String> values(Path table, String parameter) throws IOException {
        return rows(table, parameter).stream()
                .map(row -> List.of(row.split(",", -1)))
                .map(cells -> cells.get(7))
                .toList();
    }

    private static List<String> rows(Path table, String parameter) throws IOException {
        return Files.readAllLines(table).stream()
                .filter(line -> line.contains("," + parameter + ","))
                .toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).as(() -> outcome.findings().toString()).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
