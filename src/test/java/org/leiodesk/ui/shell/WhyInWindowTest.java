package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.ui.DemoData;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.UiContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** From a number in the results to the cell it was typed into, by keyboard, in the whole window with the demo study. */
class WhyInWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Session session;
    private UiContext context;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.hideWindows();
        session = TestStudies.session(folder.resolve("demo.leiodesk"));
        TestStudies.done(session.importCasebooks(DemoData.books(), null, "Demo study", Progress.NONE));
        Toolkit.on(() -> {
            context = UiContext.immediate(ScreenShots.CLOCK);
            ShellView shell = new ShellView(context, StudyWorkbench.of(context, session), () -> {});
            Scene scene = new Scene(shell.node(), 1280, 720);
            context.theme().dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return null;
        });
        robot.targetWindow(stage);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        Toolkit.on(() -> {
            stage.close();
            return null;
        });
        session.close();
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theBestResponseOfASubjectLeadsToTheDiameterOnTheLesionBoardAndBack() {
        press(KeyCode.ALT, KeyCode.DIGIT3);
        press(KeyCode.CONTROL, KeyCode.DIGIT8);
        Toolkit.on(() -> {
            TableView<?> responses = (TableView<?>) stage.getScene().lookup("#responses");
            responses.requestFocus();
            responses.getSelectionModel().select(0);
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.W);
        // best response > week 6 > overall > target > sum > T01
        for (int i = 0; i < 9; i++) {
            press(KeyCode.RIGHT);
        }
        press(KeyCode.ENTER);
        assertThat(context.navigator().placeProperty().get())
                .isEqualTo(new Place.Patient(new SubjectId("S-001"), "lesions", "measurement:T01:1"));
        assertThat(selectedCell()).isEqualTo("cell-T01-1");
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(context.navigator().placeProperty().get()).isEqualTo(new Place.Room("results"));
    }

    private String selectedCell() {
        return Toolkit.on(() -> stage.getScene().getRoot().lookupAll(".board-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().toString().contains("selected"))
                .map(Node::getId)
                .findFirst()
                .orElse(""));
    }
}
