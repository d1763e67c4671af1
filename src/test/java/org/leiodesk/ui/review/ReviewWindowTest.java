package org.leiodesk.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.demo.DemoStudy;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.board.BoardData;
import org.leiodesk.ui.board.BoardGrid;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.query.QueryDoors;
import org.leiodesk.ui.query.QueryModel;
import org.leiodesk.ui.sign.SignDoors;
import org.leiodesk.ui.sign.SignModel;
import org.testfx.api.FxRobot;

/** The review room on a real study file, by keyboard alone. */
class ReviewWindowTest {
    private static final SubjectId FIRST = new SubjectId("S-001");

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Place> gone = new ArrayList<>();
    private Session session;
    private Stage stage;

    @BeforeEach
    void twoPatientsOfTheDemoStudy() {
        session = study(folder.resolve("trial.leiodesk"));
        Toolkit.hideWindows();
        stage = Toolkit.on(() -> {
            UiContext context = UiContext.immediate(TestStudies.CLOCK);
            ReviewScreen screen = screen(context, session, gone);
            Scene scene = new Scene(screen.node(), 1280, 720);
            context.theme().dress(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            screen.shown();
            return shown;
        });
    }

    @AfterEach
    void close() {
        Toolkit.on(() -> {
            stage.close();
            return true;
        });
        session.close();
    }

    private static Session study(Path file) {
        Session session = TestStudies.done(TestStudies.files()
                .create(file, Study.leiomyosarcoma(), TestStudies.USER, "Li Na", TestStudies.password()));
        List<Casebook> books = DemoStudy.casebooks(2, DemoStudy.SEED, Progress.NONE);
        TestStudies.done(session.importCasebooks(books, null, "Demo study", Progress.NONE));
        return session;
    }

    private static ReviewScreen screen(UiContext context, Session session, List<Place> gone) {
        ReviewModel model = new ReviewModel(
                context.texts(),
                () -> ReviewQueue.of(
                        session.preview().stored(Progress.NONE),
                        session.signing().all(),
                        session.holds().held(),
                        session.queries().all()),
                session.reviews()::save,
                new SignModel(
                        new SignDoors(session.account(), session.signing()::needsUserName, session.signing()::sign),
                        context.background()),
                context.background());
        return new ReviewScreen(
                context.texts(),
                model,
                item -> BoardGrid.toRead(
                        context.texts(),
                        BoardData.of(item.subject().casebook(), item.response().evaluator(), ProtocolSettings.DEFAULT),
                        context.clock(),
                        item.timepoint()),
                QueryModel.raising(
                        new QueryDoors(session.account().role(), session.queries()::raise, (seen, action, text) -> {
                            throw new AssertionError("No step is taken in the review");
                        }),
                        context.background(),
                        context.clock()),
                gone::add,
                context.clock());
    }

    private String said(String id) {
        return Toolkit.on(() -> ((Labeled) stage.getScene().lookup("#" + id)).getText());
    }

    private List<String> reviews() {
        return session.subjects().casebook(FIRST).reviews().stream()
                .map(review -> review.timepoint().name() + " " + review.derived() + " " + review.response() + " "
                        + review.reason())
                .toList();
    }

    @Test
    void oneResponseAfterTheOtherIsAgreedAndTheNextOneComes() {
        assertThat(said("review-heading")).isEqualTo("S-001, Week 6");
        assertThat(said("review-counts")).startsWith("To be reviewed: ").endsWith("Reviewed and not signed: 0.");
        assertThat(said("review-own")).isEqualTo("Investigator: not yet reviewed.");
        robot.write("a");
        assertThat(reviews()).containsExactly("Week 6 SD SD ");
        assertThat(said("review-heading")).isEqualTo("S-001, Week 12");
        robot.write("k");
        assertThat(said("review-own"))
                .isEqualTo("Investigator: SD, agreed by Li Na on 2024-08-01 14:00:00 +08:00. Not signed.");
        robot.write("j");
        assertThat(said("review-heading")).isEqualTo("S-001, Week 12");
    }

    @Test
    void anOverrideAsksForAResponseAndAReason() {
        robot.write("jo");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        robot.write("slices of 8 mm");
        robot.type(KeyCode.ENTER);
        Review review = session.subjects().casebook(FIRST).reviews().get(0);
        assertThat(review.timepoint().name()).isEqualTo("Week 12");
        assertThat(review.derived()).isEqualTo(TimepointResponse.PR);
        assertThat(review.overrides()).isTrue();
        assertThat(review.reason()).isEqualTo("slices of 8 mm");
        assertThat(said("review-heading")).isEqualTo("S-001, Week 18");
    }

    @Test
    void aQueryAboutTheTimePointInSightIsRaisedByKeyAndStandsBesideIt() {
        robot.write("jq");
        assertThat(said("query-heading")).isEqualTo("New query about S-001");
        robot.write("slices of 8 mm in week 12, 5 mm before?");
        robot.type(KeyCode.ENTER);
        QueryThread query = session.queries().ofSubject(FIRST).get(0);
        assertThat(query.query().text()).isEqualTo("slices of 8 mm in week 12, 5 mm before?");
        assertThat(query.query().about().scope().line()).isEqualTo("TIMEPOINT 2 INVESTIGATOR");
        assertThat(query.state()).isEqualTo(QueryState.OPEN);
        Hyperlink line = Toolkit.on(() -> (Hyperlink) stage.getScene().lookup("#query-lines .hyperlink"));
        assertThat(line.getText())
                .isEqualTo(
                        "1. Time point Week 12: “slices of 8 mm in week 12, 5 mm before?” (open; raised by Li Na, 0 d ago)");
        robot.write("a");
        assertThat(reviews()).containsExactly("Week 12 PR PR ");
    }

    @Test
    void anOverrideThatIsRefusedKeepsItsReason() {
        robot.write("o");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        robot.write("slices of 8 mm");
        TestStudies.done(session.holds().set(FIRST, HoldState.LOCKED, "Data review"));
        robot.type(KeyCode.ENTER);
        assertThat(reviews()).isEmpty();
        assertThat(Toolkit.on(() -> ((TextField) stage.getScene().lookup("#override-reason")).getText()))
                .isEqualTo("slices of 8 mm");
        assertThat(Toolkit.on(() -> stage.getScene().lookup("#override-panel").isVisible()))
                .isTrue();
    }

    @Test
    void escapeTakesAnOverrideBackAndTheLettersAreKeysAgain() {
        robot.write("o");
        robot.type(KeyCode.ESCAPE);
        assertThat(reviews()).isEmpty();
        robot.write("a");
        assertThat(reviews()).hasSize(1);
    }

    @Test
    void whatIsReviewedIsSignedWithUserNameAndPasswordAndLeavesTheQueue() {
        robot.write("aas");
        assertThat(said("sign-heading")).isEqualTo("Sign: 2 reviewed time points, a signature each");
        robot.write("li");
        robot.type(KeyCode.TAB);
        robot.write("correct horse battery");
        robot.type(KeyCode.ENTER);
        List<SignatureStanding> signatures = session.signing().ofSubject(FIRST);
        assertThat(signatures).hasSize(2).allMatch(SignatureStanding::holds);
        assertThat(said("review-counts")).endsWith("Reviewed and not signed: 0.");
        robot.write("as");
        robot.write("correct horse battery");
        robot.type(KeyCode.ENTER);
        assertThat(session.signing().ofSubject(FIRST)).hasSize(3);
    }

    @Test
    void aWrongPasswordIsSaidAndNothingIsSigned() {
        robot.write("as");
        robot.write("li");
        robot.type(KeyCode.TAB);
        robot.write("wrong horse battery");
        robot.type(KeyCode.ENTER);
        assertThat(session.signing().ofSubject(FIRST)).isEmpty();
        assertThat(Toolkit.on(() -> stage.getScene().getRoot().lookupAll("#sign-panel .label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .contains("The user name or the password is not right. Nothing was signed.");
    }

    @Test
    void aLockedCasebookWaitsForNothingAndTheBoardOfAResponseIsOneKeyAway() {
        TestStudies.done(session.holds().set(FIRST, HoldState.LOCKED, "Data review"));
        Map<SubjectId, HoldState> held = session.holds().held();
        assertThat(ReviewQueue.of(
                                session.preview().stored(Progress.NONE),
                                session.signing().all(),
                                held,
                                List.of())
                        .items())
                .extracting(ReviewItem::id)
                .doesNotContain(FIRST)
                .isNotEmpty();
        robot.clickOn("#review-open");
        assertThat(gone).containsExactly(new Place.Patient(FIRST, "lesions", "assessment:1"));
    }

    @Test
    void pictures() {
        Session demo = study(folder.resolve("pictures.leiodesk"));
        ScreenShots.take("review", context -> shown(context, demo));
        ScreenShots.take("review_override", context -> shown(context, demo), root -> button(root, "review-override"));
        ScreenShots.take("review_sign", context -> shown(context, demo), root -> {
            button(root, "review-agree");
            button(root, "review-sign");
        });
        demo.close();
    }

    private static Parent shown(UiContext context, Session demo) {
        ReviewScreen screen = screen(context, demo, new ArrayList<>());
        screen.shown();
        return screen.node();
    }

    private static void button(Parent root, String id) {
        ((Button) root.lookup("#" + id)).fire();
    }
}
