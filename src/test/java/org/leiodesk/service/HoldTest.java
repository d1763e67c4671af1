package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.Typed.SUBJECT;
import static org.leiodesk.service.Typed.date;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.CasebookHold;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.exchange.sdtm.SdtmWriter;
import org.leiodesk.service.EveryMethodTable.Call;

class HoldTest {
    private static final Set<String> ENTRY = Set.of("service.role.entry");
    private static final Set<String> DECISION = Set.of("service.role.decide");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void aSubjectInPartialResponseAtWeekSix() {
        session = TestStudies.session(folder.resolve("trial.leiodesk"));
        done(session.subjects().saveSubject(Typed.subject(), ""));
        EveryDecision.responding(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** Every method of the services that enters or amends data, tried on a casebook that is held. */
    private static Map<String, Call> entries() {
        Map<String, Call> entries = new LinkedHashMap<>();
        entries.put("SubjectService.saveSubject", (session, folder) -> {
            Subject now = session.subjects().casebook(SUBJECT).subject();
            return session.subjects().saveSubject(enrolled(now), "Enrolled");
        });
        entries.put(
                "SubjectService.saveDiagnosis",
                (session, folder) -> session.subjects()
                        .saveDiagnosis(
                                new Diagnosis(SUBJECT, null, null, null, null, List.of(), "", null, 0, 0, 0), ""));
        entries.put(
                "TreatmentService.saveCycle",
                (session, folder) -> session.treatment()
                        .saveCycle(
                                new CycleEntry(new Cycle(SUBJECT, 1, null, null, null, null, null, "", 0), List.of()),
                                ""));
        entries.put("TumourService.saveTimepoint", (session, folder) -> {
            Casebook book = session.subjects().casebook(SUBJECT);
            TimepointEntry amended = new TimepointEntry(
                    book.assessments().get(0),
                    List.of(),
                    List.of(Typed.amended(book.measurements().get(0), Typed.mm("31"))),
                    List.of());
            return session.tumour().saveTimepoint(amended, "Measured again");
        });
        entries.put(
                "FollowUpService.saveEndOfTreatment",
                (session, folder) -> session.followUp()
                        .saveEndOfTreatment(new EndOfTreatment(SUBJECT, 0, null, EndReason.OTHER, "", 0), ""));
        entries.put(
                "FollowUpService.saveNewTherapy",
                (session, folder) ->
                        session.followUp().saveNewTherapy(new NewTherapy(SUBJECT, 0, "X", date("2024"), 0), ""));
        entries.put(
                "FollowUpService.saveContact",
                (session, folder) -> session.followUp()
                        .saveContact(new Contact(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, date("2024"), "", 0), ""));
        entries.put(
                "FollowUpService.saveDeath",
                (session, folder) -> session.followUp()
                        .saveDeath(new Death(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, null, "", 0), ""));
        return entries;
    }

    /** Bring new subjects only: one that is there is refused, held or not. The demo study is imported in the same way. */
    private static Map<String, Call> imports() {
        Map<String, Call> imports = new LinkedHashMap<>();
        imports.put(
                "Session.importCasebooks",
                (session, folder) -> session.importCasebooks(
                        List.of(Casebook.of(Typed.subject()).build()), null, "SDTM", Progress.NONE));
        imports.put("ExchangeService.importTables", (session, folder) -> {
            Path tables = folder.resolve("sdtm");
            SdtmWriter.write(
                    tables,
                    session.study(),
                    List.of(Casebook.of(Typed.subject()).build()),
                    Progress.NONE);
            return new ExchangeService(session, Language.ENGLISH).importTables(tables, Progress.NONE);
        });
        return imports;
    }

    private static Map<String, Call> decisions() {
        Map<String, Call> decisions = new LinkedHashMap<>();
        decisions.put(
                "ReviewService.save",
                (session, folder) -> session.reviews()
                        .save(SUBJECT, EveryDecision.WEEK_6, TimepointResponse.PR, TimepointResponse.PR, ""));
        decisions.put(
                "SigningService.sign",
                (session, folder) -> session.signing()
                        .sign(List.of(EveryDecision.CASEBOOK), TestStudies.USER, TestStudies.password()));
        return decisions;
    }

    /** Whoever adds a method that saves finds it missing here. */
    @Test
    void theTablesHoldEveryMethodThatSavesDataOrADecision() {
        Set<String> entering = new TreeSet<>(entries().keySet());
        entering.addAll(imports().keySet());
        entering.add("DemoService.fill");
        assertThat(methods(ENTRY)).isEqualTo(entering);
        Set<String> deciding = new TreeSet<>(decisions().keySet());
        deciding.add("HoldService.set");
        assertThat(methods(DECISION)).isEqualTo(deciding);
    }

    @ParameterizedTest
    @EnumSource(
            value = HoldState.class,
            names = {"FROZEN", "LOCKED"})
    void aHeldCasebookTakesNoEntryNoAmendmentAndNoImport(HoldState state) {
        done(session.holds().set(SUBJECT, state, "Data review"));
        Casebook before = session.subjects().casebook(SUBJECT);
        String sentence = state == HoldState.FROZEN ? "service.hold.frozen" : "service.hold.locked";
        entries()
                .forEach((name, call) -> assertThat(call.on(session, folder))
                        .as(name)
                        .isEqualTo(Outcome.refused(Finding.error("", sentence, SUBJECT))));
        imports()
                .forEach((name, call) -> assertThat(((Outcome<?>) call.on(session, folder)).findings())
                        .as(name)
                        .contains(Finding.error(SUBJECT.value(), "store.import.subjectExists", SUBJECT)));
        assertThat(session.subjects().casebook(SUBJECT)).isEqualTo(before);
    }

    @Test
    void aFrozenCasebookIsReviewedAndSignedAndALockedOneIsNot() {
        done(session.holds().set(SUBJECT, HoldState.LOCKED, "End of study"));
        decisions()
                .forEach((name, call) -> assertThat(call.on(session, folder))
                        .as(name)
                        .isEqualTo(Outcome.refused(Finding.error("", "service.hold.locked", SUBJECT))));
        done(session.holds().set(SUBJECT, HoldState.FROZEN, "A response was forgotten"));
        decisions()
                .forEach((name, call) ->
                        assertThat(call.on(session, folder)).as(name).isInstanceOf(Outcome.Done.class));
    }

    @Test
    void openedAgainItTakesEntriesAndTheTrailTellsWhoHeldItWhenAndWhy() {
        assertThat(session.holds().set(SUBJECT, HoldState.LOCKED, " "))
                .isEqualTo(Outcome.refused(Finding.error("reason", "service.reason.needed")));
        assertThat(done(session.holds().set(SUBJECT, HoldState.LOCKED, "End of study")))
                .isEqualTo(new CasebookHold(SUBJECT, HoldState.LOCKED, 1));
        assertThat(session.holds().set(SUBJECT, HoldState.LOCKED, "Again"))
                .isEqualTo(Outcome.refused(Finding.error("", "service.hold.already", SUBJECT)));
        assertThat(session.holds().held()).isEqualTo(Map.of(SUBJECT, HoldState.LOCKED));
        done(session.holds().set(SUBJECT, HoldState.OPEN, "A date is missing"));
        assertThat(session.holds().held()).isEmpty();
        assertThat(session.audit().ofSubject(SUBJECT).stream()
                        .limit(2)
                        .map(entry -> entry.form() + " " + entry.after().get("state") + " "
                                + entry.by().reason()))
                .containsExactly("HOLD OPEN A date is missing", "HOLD LOCKED End of study");
        entries()
                .forEach((name, call) ->
                        assertThat(call.on(session, folder)).as(name).isInstanceOf(Outcome.Done.class));
    }

    @Test
    void holdingDoesNotVoidASignature() {
        done(session.signing().sign(List.of(EveryDecision.CASEBOOK), TestStudies.USER, TestStudies.password()));
        done(session.holds().set(SUBJECT, HoldState.LOCKED, "End of study"));
        assertThat(session.signing().ofSubject(SUBJECT).get(0).holds()).isTrue();
    }

    private static Set<String> methods(Set<String> refusals) {
        return EveryMethodTable.ROWS.entrySet().stream()
                .filter(row -> refusals.contains(row.getValue().refusal()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Subject enrolled(Subject now) {
        return new Subject(
                now.id(),
                now.number(),
                now.siteId(),
                EnrolmentStatus.ENROLLED,
                now.consentedOn(),
                now.enrolledOn(),
                now.screenFailureReason(),
                now.sex(),
                now.birthDate(),
                now.ageYears(),
                now.arm(),
                now.declaredFirstDose(),
                now.version());
    }
}
