package org.leiodesk.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.UiContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The panel by keyboard alone, opened from a field that has the focus. */
class WhyPaneTest {
    private static final SubjectId SUBJECT = new SubjectId("S-001");

    private final FxRobot robot = new FxRobot();
    private final List<Place> went = new ArrayList<>();
    private UiContext context;
    private WhyPane pane;
    private TextField before;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.hideWindows();
        Toolkit.on(() -> {
            context = UiContext.immediate(ScreenShots.CLOCK);
            pane = new WhyPane(context.texts(), went::add);
            before = new TextField();
            Scene scene = new Scene(new VBox(before, pane), 1280, 720);
            context.theme().dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            before.requestFocus();
            pane.open(
                    SUBJECT,
                    Message.of("why.named", "S-001"),
                    WhyModelTest.why().endpoints(),
                    2);
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
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theArrowsReachALeafAndEnterGoesToItsCellOnTheLesionBoard() {
        for (int i = 0; i < 7; i++) {
            press(KeyCode.RIGHT);
        }
        assertThat(selected()).startsWith("T01 (Pelvis): 30.1 mm on 2022-05-27").endsWith("TR 13 TRSTRESN");
        press(KeyCode.ENTER);
        assertThat(went).containsExactly(new Place.Patient(SUBJECT, "lesions", "measurement:T01:6"));
    }

    @Test
    void enterOpensAndClosesWhatIsNoLeaf() {
        press(KeyCode.ENTER);
        assertThat(lines()).isEqualTo(9);
        press(KeyCode.SPACE);
        assertThat(lines()).isEqualTo(10);
        assertThat(went).isEmpty();
    }

    @Test
    void controlCCopiesTheWholeChainInTheLanguageOfTheScreen() {
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied()).startsWith("First progression by RECIST: PD on 2022-05-27, at week 36 [OVERALL-PD-TARGET");
        Toolkit.on(() -> {
            context.texts().use(Language.CHINESE);
            return null;
        });
        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(copied()).startsWith("RECIST 首次疾病进展：2022-05-27 为 PD，第 36 周 [OVERALL-PD-TARGET");
    }

    @Test
    void escapeClosesAndGivesTheFocusBack() {
        assertThat(Toolkit.on(() -> before.isFocused())).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(Toolkit.on(() -> pane.isOpen())).isFalse();
        assertThat(Toolkit.on(() -> before.isFocused())).isTrue();
    }

    @Test
    void theSelectedLineIsInSight() {
        press(KeyCode.END);
        press(KeyCode.RIGHT);
        press(KeyCode.END);
        boolean inSight = Toolkit.on(() -> {
            Node line = selectedLine();
            double bottom = line.localToScene(line.getBoundsInLocal()).getMaxY();
            double end = pane.localToScene(pane.getBoundsInLocal()).getMaxY();
            return bottom <= end + 1 && bottom > end - pane.getHeight();
        });
        assertThat(inSight).isTrue();
    }

    private int lines() {
        return Toolkit.on(() -> ((VBox) pane.lookup("#why-lines")).getChildren().size());
    }

    private Node selectedLine() {
        return ((VBox) pane.lookup("#why-lines"))
                .getChildren().stream()
                        .filter(line -> line.getPseudoClassStates().toString().contains("selected"))
                        .findFirst()
                        .orElseThrow();
    }

    private String selected() {
        return Toolkit.on(() -> String.join(
                " ",
                ((WhyLine) selectedLine())
                        .getChildren().stream()
                                .filter(Label.class::isInstance)
                                .map(label -> ((Label) label).getText())
                                .toList()));
    }

    private static String copied() {
        return Toolkit.on(() -> Clipboard.getSystemClipboard().getString());
    }
}
