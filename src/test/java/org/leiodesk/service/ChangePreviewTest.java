package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.change.Amended;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.endpoint.change.Consequences;
import org.leiodesk.endpoint.change.Projection;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.demo.DemoStudy;

/** On a real study file: what is said before saving is what the whole analysis says after it, for every record that can be amended. */
class ChangePreviewTest {
    private static final SubjectId SUBJECT = new SubjectId("S-007");

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void open() {
        session = TestStudies.session(folder.resolve("trial.leiodesk"));
        TestStudies.done(session.importCasebooks(
                DemoStudy.casebooks(DemoStudy.SUBJECTS, DemoStudy.SEED, Progress.NONE),
                null,
                "Demo study",
                Progress.NONE));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Casebook book() {
        return session.subjects().casebook(SUBJECT);
    }

    private TrialAnalysis analysed() {
        List<Casebook> books = session.subjects().casebooks();
        return Trial.analyse(
                books, DefaultAnalysis.request(books, session.protocol().settings()));
    }

    /** Asks, saves, and holds the answer against the difference between the whole analyses before and after. */
    private List<Consequence> asSaved(UnaryOperator<Casebook> amendment, Runnable saving) {
        List<Consequence> said = session.preview().ofCasebook(SUBJECT, amendment);
        TrialAnalysis before = analysed();
        saving.run();
        // In values: the number of a record that is new is not known before it is saved.
        assertThat(said.stream().map(Projection::of))
                .containsExactlyElementsOf(Consequences.between(before, analysed()).stream()
                        .map(Projection::of)
                        .toList());
        return said;
    }

    private static LesionMeasurement measured(LesionMeasurement was, PartialDate on, String mm) {
        return new LesionMeasurement(
                was.subject(),
                was.evaluator(),
                was.lesion(),
                was.timepoint(),
                was.sequence(),
                on,
                Typed.mm(mm),
                was.version());
    }

    /** Amends the size of a target at its last time point. */
    private void amendLastSize(String mm) {
        LesionMeasurement was = lastOfT01();
        LesionMeasurement is = measured(was, was.imagedOn(), mm);
        TestStudies.done(session.tumour()
                .saveTimepoint(
                        new TimepointEntry(assessmentOf(was), List.of(), List.of(is), List.of()), "Typing error"));
    }

    private LesionMeasurement lastOfT01() {
        return book().measurements().stream()
                .filter(each -> each.lesion().value().equals("T01"))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private Assessment assessmentOf(LesionMeasurement measured) {
        return book().assessments().stream()
                .filter(each -> each.timepoint().equals(measured.timepoint()))
                .findFirst()
                .orElseThrow();
    }

    private static UnaryOperator<Casebook> with(LesionMeasurement is) {
        return book -> Amended.tumour(
                book,
                book.lesions(),
                book.assessments(),
                book.measurements().stream()
                        .map(was -> was.sequence() == is.sequence() ? is : was)
                        .toList());
    }

    @Test
    void anAmendedSizeThatIsProgressionEndsThePatientsTimeAndMovesTheMedian() {
        LesionMeasurement was = lastOfT01();
        List<Consequence> said = asSaved(with(measured(was, was.imagedOn(), "400")), () -> amendLastSize("400"));
        assertThat(said)
                .hasAtLeastOneElementOfType(Consequence.Response.class)
                .hasAtLeastOneElementOfType(Consequence.Progression.class)
                .hasAtLeastOneElementOfType(Consequence.Time.class)
                .anySatisfy(each -> assertThat(each)
                        .isInstanceOfSatisfying(
                                Consequence.OfTrial.class,
                                trial -> assertThat(trial.to().name()).isEqualTo("PFS_MEDIAN")));
        assertThat(session.preview().ofCasebook(SUBJECT, with(measured(was, was.imagedOn(), "400"))))
                .as("as stored now")
                .isEmpty();
    }

    @Test
    void anotherDayOfCycleOneMovesTheFirstDose() {
        Cycle was = book().cycles().get(0);
        PartialDate on = PartialDate.of(was.startedOn().earliest().minusDays(3));
        Cycle is = new Cycle(
                SUBJECT,
                1,
                was.plannedOn(),
                on,
                was.heightCm(),
                was.weightKg(),
                was.ecog(),
                was.delayReason(),
                was.version());
        List<Administration> doses = book().administrations().stream()
                .filter(each -> each.cycle() == 1)
                .map(each -> new Administration(
                        SUBJECT,
                        each.sequence(),
                        1,
                        each.day(),
                        each.drug(),
                        each.planned(),
                        each.given(),
                        PartialDate.of(on.earliest().plusDays(each.day() - 1L)),
                        null,
                        each.adjustment(),
                        each.batch(),
                        each.route(),
                        each.version()))
                .toList();
        assertThat(asSaved(
                        book -> Amended.cycle(book, is, doses),
                        () -> TestStudies.done(
                                session.treatment().saveCycle(new CycleEntry(is, doses), "Source corrected"))))
                .first()
                .isEqualTo(new Consequence.FirstDose(SUBJECT, was.startedOn().earliest(), on.earliest()));
    }

    @Test
    void whatEndsTreatmentAndFollowUpIsSaidAsItWillBe() {
        NewTherapy therapy = new NewTherapy(SUBJECT, 0, "Trabectedin", Typed.date("2024-06-10"), 0);
        asSaved(
                book -> Amended.newTherapy(book, therapy),
                () -> TestStudies.done(session.followUp().saveNewTherapy(therapy, "")));
        NewTherapy stored = book().newTherapies().get(0);
        NewTherapy later =
                new NewTherapy(SUBJECT, stored.sequence(), stored.name(), Typed.date("2024-07-10"), stored.version());
        assertThat(asSaved(
                        book -> Amended.newTherapy(book, later),
                        () -> TestStudies.done(session.followUp().saveNewTherapy(later, "Source corrected"))))
                .isNotEmpty();
        Contact contact = new Contact(SUBJECT, RecordKind.SURVIVAL_STATUS, 0, Typed.date("2024-07-20"), "", 0);
        asSaved(
                book -> Amended.contact(book, contact),
                () -> TestStudies.done(session.followUp().saveContact(contact, "")));
        EndOfTreatment end =
                new EndOfTreatment(SUBJECT, 0, Typed.date("2024-07-01"), EndReason.CLINICAL_PROGRESSION, "", 0);
        asSaved(
                book -> Amended.endOfTreatment(book, end),
                () -> TestStudies.done(session.followUp().saveEndOfTreatment(end, "")));
        Death death = new Death(SUBJECT, RecordKind.SUBJECT, 0, Typed.date("2024-07-25"), "Leiomyosarcoma", 0);
        assertThat(asSaved(
                        book -> Amended.death(book, death),
                        () -> TestStudies.done(session.followUp().saveDeath(death, ""))))
                .hasAtLeastOneElementOfType(Consequence.Time.class);
    }

    @Test
    void aScreenFailureLeavesTheEnrolledSet() {
        Subject was = book().subject();
        Subject is = new Subject(
                was.id(),
                was.number(),
                was.siteId(),
                EnrolmentStatus.SCREEN_FAILURE,
                was.consentedOn(),
                was.enrolledOn(),
                "LVEF",
                was.sex(),
                was.birthDate(),
                was.ageYears(),
                was.arm(),
                was.declaredFirstDose(),
                was.version());
        assertThat(asSaved(
                        book -> Amended.subject(book, is),
                        () -> TestStudies.done(session.subjects().saveSubject(is, "Source corrected"))))
                .singleElement()
                .isInstanceOf(Consequence.Membership.class);
    }

    @Test
    void whatIsSavedByOthersMeanwhileIsKnownToTheNextQuestion() {
        LesionMeasurement was = lastOfT01();
        UnaryOperator<Casebook> amendment = with(measured(was, was.imagedOn(), "400"));
        List<Consequence> first = session.preview().ofCasebook(SUBJECT, amendment);
        EventTime open = analysed().subjects().stream()
                .filter(each -> !each.casebook().subject().id().equals(SUBJECT))
                .flatMap(each -> each.times().stream().filter(time -> time.reason() == EventReason.NO_EVENT))
                .findFirst()
                .orElseThrow();
        SubjectId other = analysed().subjects().stream()
                .filter(each -> each.times().contains(open))
                .map(each -> each.casebook().subject().id())
                .findFirst()
                .orElseThrow();
        Death death = new Death(
                other, RecordKind.SUBJECT, 0, PartialDate.of(open.end().plusDays(1)), "", 0);
        TestStudies.done(session.followUp().saveDeath(death, ""));
        List<Consequence> second = session.preview().ofCasebook(SUBJECT, amendment);
        assertThat(second).isNotEqualTo(first);
        assertThat(second).isEqualTo(Consequences.between(analysed(), changed(amendment)));

        ResponseSettings response = new ResponseSettings(28, true, 28, 1, false);
        TestStudies.done(session.protocol().save(ProtocolSettings.DEFAULT.withResponse(response), "Registration"));
        assertThat(session.preview().ofCasebook(SUBJECT, amendment))
                .isEqualTo(Consequences.between(analysed(), changed(amendment)));
    }

    /** The whole study analysed with one casebook amended. */
    private TrialAnalysis changed(UnaryOperator<Casebook> amendment) {
        List<Casebook> books = session.subjects().casebooks().stream()
                .map(book -> book.subject().id().equals(SUBJECT) ? amendment.apply(book) : book)
                .toList();
        return Trial.analyse(
                books, DefaultAnalysis.request(books, session.protocol().settings()));
    }

    @Test
    void otherProtocolSettingsHaveTheConsequencesOfTheWholeAnalysis() {
        ProtocolSettings settings =
                ProtocolSettings.DEFAULT.withResponse(new ResponseSettings(100, true, 42, 0, false));
        List<Consequence> said = session.preview().ofProtocol(settings, Progress.NONE);
        TrialAnalysis before = analysed();
        TestStudies.done(session.protocol().save(settings, "Amendment 2"));
        assertThat(said).isNotEmpty().isEqualTo(Consequences.between(before, analysed()));
        assertThat(session.preview().ofProtocol(settings, Progress.NONE)).isEmpty();
    }

    @Test
    void aQuestionThatIsStoppedLeavesTheNextOneItsAnswer() {
        Progress stopped = new Progress() {
            @Override
            public void report(Message what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> session.preview().ofProtocol(ProtocolSettings.DEFAULT, stopped))
                .isInstanceOf(CancellationException.class);
        LesionMeasurement was = lastOfT01();
        UnaryOperator<Casebook> amendment = with(measured(was, was.imagedOn(), "400"));
        assertThat(session.preview().ofCasebook(SUBJECT, amendment))
                .isNotEmpty()
                .isEqualTo(Consequences.between(analysed(), changed(amendment)));
    }

    @Test
    void whatIsRefusedLeavesNothingToReadAndAnUnknownSubjectIsBreakage() {
        SubjectId unknown = new SubjectId("S-999");
        session.preview().ofCasebook(SUBJECT, book -> book);
        assertThat(session.followUp()
                        .saveContact(
                                new Contact(unknown, RecordKind.SURVIVAL_STATUS, 0, Typed.date("2024-07-20"), "", 0),
                                ""))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(session.preview().ofCasebook(SUBJECT, book -> book)).isEmpty();
        assertThatThrownBy(() -> session.preview().ofCasebook(unknown, book -> book))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aReadingByTheInvestigatorWhereThereWasNoneIsTheOneThatCounts() {
        Casebook read = session.subjects().casebook(new SubjectId("S-001"));
        Casebook independent = readBy(new Evaluator("INDEPENDENT ASSESSOR", ""), read);
        try (Session other = TestStudies.session(folder.resolve("independent.leiodesk"))) {
            TestStudies.done(other.importCasebooks(List.of(independent), null, "Reading", Progress.NONE));
            UnaryOperator<Casebook> amendment = book -> Amended.tumour(
                    book,
                    read.lesions(),
                    read.assessments(),
                    read.measurements().subList(0, 6));
            List<Casebook> before = other.subjects().casebooks();
            List<Casebook> after = List.of(amendment.apply(before.get(0)));
            assertThat(other.preview().ofCasebook(read.subject().id(), amendment))
                    .isNotEmpty()
                    .isEqualTo(Consequences.between(
                            Trial.analyse(before, DefaultAnalysis.request(before, ProtocolSettings.DEFAULT)),
                            Trial.analyse(after, DefaultAnalysis.request(after, ProtocolSettings.DEFAULT))));
        }
    }

    /** The same tumours as read by someone else. */
    private static Casebook readBy(Evaluator evaluator, Casebook book) {
        return Amended.tumour(
                book,
                book.lesions().stream()
                        .map(each -> new Lesion(
                                each.subject(),
                                evaluator,
                                each.id(),
                                each.sequence(),
                                each.role(),
                                each.site(),
                                each.organ(),
                                each.kind(),
                                each.method(),
                                each.sliceThicknessMm(),
                                each.irradiated(),
                                each.progressedSinceIrradiation(),
                                each.timepoint(),
                                each.identifiedOn(),
                                each.version()))
                        .toList(),
                List.of(),
                book.measurements().stream()
                        .map(each -> new LesionMeasurement(
                                each.subject(),
                                evaluator,
                                each.lesion(),
                                each.timepoint(),
                                each.sequence(),
                                each.imagedOn(),
                                each.state(),
                                each.version()))
                        .toList());
    }
}
