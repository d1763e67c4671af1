package org.leiodesk.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.signing.ToSign;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.UiContext;
import org.testfx.api.FxRobot;

/** Signing, freezing and locking from the casebook, on a real study file and by keyboard. */
class CasebookSigningTest {
    private static final SubjectId SUBJECT = new SubjectId("S-001");

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Session session;
    private Stage stage;
    private CasebookScreen screen;

    @BeforeEach
    void theFirstPatientOfTheDemoStudy() {
        session = CasebookBench.demo(folder);
        Toolkit.hideWindows();
        stage = Toolkit.on(() -> {
            UiContext context = UiContext.immediate(ScreenShots.CLOCK);
            screen = new CasebookBench(session, context, SUBJECT.value()).signable();
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

    private List<String> menu() {
        return Toolkit.on(() -> {
            MenuButton menu = (MenuButton) stage.getScene().lookup("#sign");
            menu.getOnShowing().handle(null);
            return menu.getItems().stream()
                    .filter(item -> item.getText() != null)
                    .map(item -> item.getText() + (item.isDisable() ? " -" : ""))
                    .toList();
        });
    }

    private void choose(String id) {
        menu();
        Toolkit.on(() -> {
            MenuButton menu = (MenuButton) stage.getScene().lookup("#sign");
            menu.getItems().stream()
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
            return true;
        });
    }

    private List<String> lines(String id) {
        return Toolkit.on(() -> ((Parent) stage.getScene().lookup("#" + id))
                .getChildrenUnmodifiable().stream().map(this::text).toList());
    }

    private String text(Node node) {
        return ((Labeled) node).getText();
    }

    private void password(boolean withUser) {
        if (withUser) {
            robot.write("li");
            robot.type(KeyCode.TAB);
        }
        robot.write("correct horse battery");
        robot.type(KeyCode.ENTER);
    }

    @Test
    void theCasebookIsSignedAndAnAmendmentIsSaidPlainly() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
        choose("sign-casebook");
        password(true);
        assertThat(lines("signatures"))
                .singleElement()
                .asString()
                .startsWith("Casebook: signed by Li Na (Investigator) on 2024-06-28 14:03:22 +08:00, meaning:"
                        + " responsible for the data; SHA-256 ");
        Diagnosis now = session.subjects().casebook(SUBJECT).diagnosis();
        TestStudies.done(session.subjects().saveDiagnosis(graded(now), "Pathology report"));
        Toolkit.on(() -> {
            screen.shown();
            return true;
        });
        assertThat(lines("signatures"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("void since 2024-06-28 14:03:22 +08:00: li changed Diagnosis");
        assertThat(lines("open-items")).contains("Signature void: Casebook; sign it again");
        assertThat(menu()).first().isEqualTo("Sign again: Casebook");
    }

    private static Diagnosis graded(Diagnosis now) {
        int grade = Integer.valueOf(3).equals(now.fnclccGrade()) ? 2 : 3;
        return new Diagnosis(
                now.subject(),
                now.diagnosedOn(),
                now.origin(),
                grade,
                now.extent(),
                now.sites(),
                now.figoStage(),
                now.ecog(),
                now.priorEpirubicinMgPerM2(),
                now.priorDoxorubicinMgPerM2(),
                now.version());
    }

    @Test
    void theMenuOffersTheFormsOfThePartInSightAndTimePointsWhenTheyAreReviewed() {
        assertThat(menu()).containsExactly("Sign: Casebook", "Freeze…", "Lock…");
        open(CasebookTab.BASELINE);
        assertThat(menu()).contains("Sign: Consent and enrolment", "Sign: Diagnosis");
        Timepoint weekSix = Timepoint.of(BigDecimal.ONE, "Week 6");
        TestStudies.done(session.reviews().save(SUBJECT, weekSix, TimepointResponse.SD, TimepointResponse.SD, ""));
        open(CasebookTab.LESIONS);
        assertThat(menu())
                .contains(
                        "Sign: Time point Baseline",
                        "Sign: Time point Week 6",
                        "Not yet reviewed: Time point Week 12 -");
        choose("sign-form-1");
        password(true);
        assertThat(session.signing().ofSubject(SUBJECT).get(0).signature().scope())
                .isEqualTo(new SignedScope.OfTimepoint(Evaluator.INVESTIGATOR, weekSix));
        assertThat(menu()).contains("Signed: Time point Week 6 -");
    }

    @Test
    void freezingLockingAndUnlockingAskForAReason() {
        choose("hold-LOCKED");
        robot.write("Data review");
        robot.type(KeyCode.ENTER);
        assertThat(session.holds().held()).containsEntry(SUBJECT, HoldState.LOCKED);
        assertThat(Toolkit.on(() -> text(stage.getScene().lookup("#hold")))).isEqualTo("Locked");
        assertThat(menu()).containsExactly("Sign: Casebook -", "Unlock…", "Freeze…");
        choose("hold-OPEN");
        robot.type(KeyCode.ESCAPE);
        assertThat(session.holds().held()).containsEntry(SUBJECT, HoldState.LOCKED);
        choose("hold-OPEN");
        robot.write("A date is missing");
        robot.type(KeyCode.ENTER);
        assertThat(session.holds().held()).isEmpty();
    }

    private void open(CasebookTab tab) {
        Toolkit.on(() -> {
            screen.open(tab);
            screen.shown();
            return true;
        });
    }

    @Test
    void pictures() {
        TestStudies.done(session.signing()
                .sign(
                        List.of(
                                new ToSign(SUBJECT, new SignedScope.WholeCasebook()),
                                new ToSign(SUBJECT, new SignedScope.OfForm("CYCLE", "1"))),
                        "li",
                        TestStudies.password()));
        Diagnosis now = session.subjects().casebook(SUBJECT).diagnosis();
        TestStudies.done(session.subjects().saveDiagnosis(graded(now), "Pathology report"));
        TestStudies.done(session.holds().set(SUBJECT, HoldState.FROZEN, "Data review"));
        ScreenShots.take(
                "casebook_signatures",
                context -> new CasebookBench(session, context, SUBJECT.value())
                        .signable()
                        .node(),
                root -> root.lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(1)));
        ScreenShots.take(
                "casebook_sign",
                context -> new CasebookBench(session, context, SUBJECT.value())
                        .signable()
                        .node(),
                root -> {
                    MenuButton menu = (MenuButton) root.lookup("#sign");
                    menu.getOnShowing().handle(null);
                    menu.getItems().stream()
                            .filter(item -> "sign-casebook".equals(item.getId()))
                            .findFirst()
                            .ifPresent(MenuItem::fire);
                });
    }
}
