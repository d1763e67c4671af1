package org.leiodesk.service;

import static org.leiodesk.service.Typed.SUBJECT;
import static org.leiodesk.service.Typed.date;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.TrailFilter;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.exchange.sdtm.SdtmWriter;
import org.leiodesk.service.results.FigureChoices;

/** Who may call which method of the services, and the sentence for everyone else (study.md, Roles). */
final class EveryMethodTable {
    /** Needs nobody signed in: makes or opens a study, or has no study at all. */
    static final Set<String> WITHOUT_A_SESSION = Set.of(
            "DefaultAnalysis.request",
            "DemoService.make",
            "DemoService.open",
            "HeadlessAnalysis.figuresOfTables",
            "HeadlessAnalysis.ofTables",
            "StudyFiles.create",
            "StudyFiles.open",
            "StudyFiles.recover");

    /** Close the session, {@code fill} when it is refused. */
    static final Set<String> CLOSING = Set.of("Session.close", "DemoService.fill");

    static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> ENTERING = EnumSet.of(Role.NURSE, Role.INVESTIGATOR);
    private static final String NO_ENTRY = "service.role.entry";

    static final Map<String, Row> ROWS = rows();

    private EveryMethodTable() {}

    /** One call of a method, in a study that has {@link Typed#SUBJECT} with a baseline and an account of each role. */
    @FunctionalInterface
    interface Call {
        @Nullable
        Object on(Session session, Path folder);
    }

    /**
     * Who may call a method.
     *
     * @param refusal the sentence for everyone else
     * @param changes whether it then changes the study
     */
    record Row(Set<Role> may, String refusal, boolean changes, Call call) {}

    static void writeTables(Path folder) {
        Casebook book = Casebook.of(Subject.screened(new SubjectId("S-900"))).build();
        SdtmWriter.write(folder, Study.leiomyosarcoma(), List.of(book), Progress.NONE);
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        reading(rows);
        entering(rows);
        rows.put(
                "ProtocolService.save",
                new Row(Set.of(Role.INVESTIGATOR), "service.role.investigator", true, (session, folder) -> {
                    ProtocolSettings settings = session.protocol().settings();
                    return session.protocol()
                            .save(settings.withConfirmed(!settings.confirmed()), "Read in the protocol");
                }));
        EveryQuery.addTo(rows);
        EveryDecision.addTo(rows);
        keeping(rows);
        backingUp(rows);
        return Collections.unmodifiableMap(rows);
    }

    private static void reading(Map<String, Row> rows) {
        read(rows, "Session.study", (session, folder) -> session.study());
        read(rows, "Session.openingFindings", (session, folder) -> session.openingFindings());
        read(rows, "Session.latestHash", (session, folder) -> session.latestHash());
        read(rows, "Session.account", (session, folder) -> session.account());
        read(rows, "Session.file", (session, folder) -> session.file());
        read(rows, "Session.subjects", (session, folder) -> session.subjects());
        read(rows, "Session.treatment", (session, folder) -> session.treatment());
        read(rows, "Session.tumour", (session, folder) -> session.tumour());
        read(rows, "Session.followUp", (session, folder) -> session.followUp());
        read(rows, "Session.protocol", (session, folder) -> session.protocol());
        read(rows, "Session.drafts", (session, folder) -> session.drafts());
        read(rows, "DraftService.mine", (session, folder) -> session.drafts().mine());
        read(rows, "DraftService.keep", (session, folder) -> session.drafts().keep(List.of()));
        read(rows, "Session.audit", (session, folder) -> session.audit());
        read(rows, "Session.preview", (session, folder) -> session.preview());
        read(rows, "Session.accounts", (session, folder) -> session.accounts());
        read(rows, "Session.close", (session, folder) -> {
            session.close();
            return null;
        });
        read(rows, "AccountService.all", (session, folder) -> session.accounts().all());
        read(
                rows,
                "AccountService.mayKeep",
                (session, folder) -> session.accounts().mayKeep());
        read(
                rows,
                "AccountService.lastSignIns",
                (session, folder) -> session.accounts().lastSignIns());
        read(
                rows,
                "AccountService.mustChangePassword",
                (session, folder) -> session.accounts().mustChangePassword());
        rows.put("Session.lock", new Row(EVERYONE, "", true, (session, folder) -> {
            session.lock();
            return null;
        }));
        rows.put(
                "Session.unlock",
                new Row(EVERYONE, "", true, (session, folder) -> session.unlock(TestStudies.password())));
        rows.put("AccountService.changePassword", new Row(EVERYONE, "", true, (session, folder) -> {
            TestStudies.done(session.accounts().changePassword(TestStudies.password(), TestStudies.firstPassword()));
            return session.accounts().changePassword(TestStudies.firstPassword(), TestStudies.password());
        }));
        read(rows, "AuditService.all", (session, folder) -> session.audit().all());
        read(
                rows,
                "AuditService.ofSubject",
                (session, folder) -> session.audit().ofSubject(SUBJECT));
        read(
                rows,
                "ProtocolService.settings",
                (session, folder) -> session.protocol().settings());
        read(
                rows,
                "SubjectService.casebooks",
                (session, folder) -> session.subjects().casebooks());
        read(
                rows,
                "SubjectService.casebook",
                (session, folder) -> session.subjects().casebook(SUBJECT));
        read(
                rows,
                "ChangePreview.stored",
                (session, folder) -> session.preview().stored(Progress.NONE));
        read(
                rows,
                "ChangePreview.ofCasebook",
                (session, folder) -> session.preview().ofCasebook(SUBJECT, book -> book));
        read(
                rows,
                "ChangePreview.ofProtocol",
                (session, folder) -> session.preview().ofProtocol(ProtocolSettings.DEFAULT, Progress.NONE));
        read(
                rows,
                "HeadlessAnalysis.ofStudy",
                (session, folder) -> new HeadlessAnalysis(Progress.NONE)
                        .ofStudy(
                                session,
                                folder.resolve("results"),
                                new AnalysisOptions(null, null, null, Language.ENGLISH)));
        read(
                rows,
                "HeadlessAnalysis.figuresOfStudy",
                (session, folder) -> new HeadlessAnalysis(Progress.NONE)
                        .figuresOfStudy(
                                session,
                                folder.resolve("figures"),
                                new AnalysisOptions(null, null, null, Language.ENGLISH),
                                FigureChoices.STANDARD));
        rows.put(
                "ReportService.crfSummary",
                new Row(
                        ENTERING,
                        "service.role.print",
                        false,
                        (session, folder) -> new ReportService(session, TestStudies.CLOCK)
                                .crfSummary(SUBJECT.value(), folder.resolve("casebook.pdf"), Language.ENGLISH)));
    }

    private static void entering(Map<String, Row> rows) {
        enter(
                rows,
                "SubjectService.saveSubject",
                (session, folder) -> session.subjects().saveSubject(Subject.screened(new SubjectId("S-015")), ""));
        enter(
                rows,
                "SubjectService.saveDiagnosis",
                (session, folder) -> session.subjects()
                        .saveDiagnosis(
                                new Diagnosis(SUBJECT, null, null, null, null, List.of(), "", null, 0, 0, 0), ""));
        enter(
                rows,
                "TreatmentService.saveCycle",
                (session, folder) -> session.treatment()
                        .saveCycle(
                                new CycleEntry(new Cycle(SUBJECT, 1, null, null, null, null, null, "", 0), List.of()),
                                ""));
        enter(
                rows,
                "TumourService.saveTimepoint",
                (session, folder) -> session.tumour()
                        .saveTimepoint(
                                new TimepointEntry(
                                        session.subjects()
                                                .casebook(SUBJECT)
                                                .assessments()
                                                .get(0),
                                        List.of(Typed.lesion("T01", LesionRole.TARGET)),
                                        List.of(Typed.measurement("T01", Typed.mm("21"))),
                                        List.of()),
                                ""));
        enter(
                rows,
                "FollowUpService.saveEndOfTreatment",
                (session, folder) -> session.followUp()
                        .saveEndOfTreatment(new EndOfTreatment(SUBJECT, 0, null, EndReason.OTHER, "", 0), ""));
        enter(
                rows,
                "FollowUpService.saveNewTherapy",
                (session, folder) ->
                        session.followUp().saveNewTherapy(new NewTherapy(SUBJECT, 0, "X", date("2024"), 0), ""));
        enter(
                rows,
                "FollowUpService.saveContact",
                (session, folder) -> session.followUp()
                        .saveContact(new Contact(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, date("2024"), "", 0), ""));
        enter(
                rows,
                "FollowUpService.saveDeath",
                (session, folder) -> session.followUp()
                        .saveDeath(new Death(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, null, "", 0), ""));
        enter(
                rows,
                "Session.importCasebooks",
                (session, folder) -> session.importCasebooks(
                        List.of(Casebook.of(Subject.screened(new SubjectId("S-016")))
                                .build()),
                        null,
                        "SDTM",
                        Progress.NONE));
        enter(
                rows,
                "ExchangeService.importTables",
                (session, folder) -> new ExchangeService(session, Language.ENGLISH)
                        .importTables(folder.resolve("sdtm"), Progress.NONE));
        enter(
                rows,
                "DemoService.fill",
                (session, folder) -> DemoService.fill(session, 1, 1, Language.ENGLISH, Progress.NONE));
    }

    private static void keeping(Map<String, Row> rows) {
        keep(
                rows,
                "AccountService.add",
                (session, folder) -> session.accounts()
                        .add(new UserAccount("new", "Somebody New", Role.NURSE, true), TestStudies.firstPassword()));
        keep(
                rows,
                "AccountService.resetPassword",
                (session, folder) -> session.accounts().resetPassword("new", TestStudies.password(), "Forgotten"));
        keep(
                rows,
                "AccountService.deactivate",
                (session, folder) -> session.accounts().deactivate("new", "Left the hospital"));
        keep(
                rows,
                "AccountService.reactivate",
                (session, folder) -> session.accounts().reactivate("new", TestStudies.firstPassword(), "Came back"));
    }

    private static void backingUp(Map<String, Row> rows) {
        read(rows, "Session.backups", (session, folder) -> session.backups());
        read(
                rows,
                "BackupService.mayKeep",
                (session, folder) -> session.backups().mayKeep());
        rows.put(
                "BackupService.make",
                new Row(
                        Set.of(Role.ADMINISTRATOR),
                        "service.role.backup",
                        true,
                        (session, folder) -> session.backups().make(folder, Progress.NONE)));
        rows.put(
                "BackupService.makeOnClosing",
                new Row(
                        EVERYONE,
                        "",
                        true,
                        (session, folder) -> session.backups().makeOnClosing(folder, Progress.NONE)));
        read(rows, "BackupService.list", (session, folder) -> session.backups().list(folder));
        read(rows, "BackupService.risks", (session, folder) -> session.backups().risks(folder));
        read(rows, "Session.recovery", (session, folder) -> session.recovery());
        read(
                rows,
                "RecoveryService.exists",
                (session, folder) -> session.recovery().exists());
        read(
                rows,
                "RecoveryService.mayMake",
                (session, folder) -> session.recovery().mayMake());
        rows.put(
                "RecoveryService.make",
                new Row(
                        Set.of(Role.ADMINISTRATOR),
                        "service.role.recovery",
                        true,
                        (session, folder) ->
                                session.recovery().make(folder.resolve("recovery.pdf"), Language.ENGLISH)));
        read(rows, "Session.inspection", (session, folder) -> session.inspection());
        read(
                rows,
                "InspectionService.mayPack",
                (session, folder) -> session.inspection().mayPack());
        rows.put(
                "InspectionService.pack",
                new Row(
                        EnumSet.of(Role.INVESTIGATOR, Role.ADMINISTRATOR),
                        "service.role.inspection",
                        true,
                        (session, folder) -> session.inspection()
                                .pack(folder.resolve("pack.zip"), TrailFilter.ALL, Language.ENGLISH, Progress.NONE)));
        read(
                rows,
                "InspectionService.trail",
                (session, folder) -> session.inspection()
                        .trail(folder.resolve("trail.csv"), TrailFilter.ALL, Language.ENGLISH, Progress.NONE));
        read(rows, "BackupService.last", (session, folder) -> session.backups().last());
        read(
                rows,
                "BackupService.since",
                (session, folder) -> session.backups()
                        .since(TestStudies.done(session.backups().list(folder)).get(0)));
    }

    private static void keep(Map<String, Row> rows, String method, Call call) {
        rows.put(method, new Row(Set.of(Role.ADMINISTRATOR), "service.role.administrator", true, call));
    }

    static void read(Map<String, Row> rows, String method, Call call) {
        rows.put(method, new Row(EVERYONE, "", false, call));
    }

    private static void enter(Map<String, Row> rows, String method, Call call) {
        rows.put(method, new Row(ENTERING, NO_ENTRY, true, call));
    }
}
