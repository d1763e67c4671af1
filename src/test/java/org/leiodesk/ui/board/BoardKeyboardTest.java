package org.leiodesk.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.service.TimepointEntry;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.UiContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The board by keyboard alone, as a person types. */
class BoardKeyboardTest {
    private final FxRobot robot = new FxRobot();
    private final Sample sample = Sample.ofTheScreen();
    private BoardModel model;
    private UiContext context;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.on(() -> {
            model = sample.model();
            context = UiContext.immediate(Sample.CLOCK);
            BoardView view = new BoardView(context, model);
            stage = new Stage();
            Scene scene = new Scene(view.node(), 1280, 720);
            context.theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            view.shown();
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

    private void keys(String typed) {
        robot.write(typed, 0);
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
    }

    private String shown(String cell) {
        return Toolkit.on(() -> ((BoardCell) stage.getScene().lookup("#cell-" + cell)).text());
    }

    private String selected() {
        return Toolkit.on(() -> stage.getScene().getRoot().lookupAll(".board-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(BoardCell.SELECTED))
                .map(Node::getId)
                .collect(Collectors.joining(", ")));
    }

    @Test
    void aWholeTimePointIsTypedAndSaved() {
        press(KeyCode.CONTROL, KeyCode.T);
        assertThat(selected()).isEqualTo("cell-date-3");
        keys("2024-5-14\n21\n9\ns\np\n");
        assertThat(selected()).isEqualTo("cell-new-3");
        keys("0\n");
        assertThat(List.of(shown("SUM-3"), shown("FROM_BASELINE-3"), shown("FROM_NADIR-3"), shown("TARGETS-3")))
                .containsExactly("35.0", "-62.4 %", "+7.7 %", "PR / NCP");
        assertThat(shown("INVESTIGATOR-3")).isEqualTo("not yet");
        assertThat(shown("name-3")).isEqualTo("Week 18 *");
        press(KeyCode.CONTROL, KeyCode.S);
        TimepointEntry saved = sample.saved.get(0);
        assertThat(saved.assessment().response()).isNull();
        assertThat(saved.measurements()).hasSize(4);
        assertThat(shown("name-3")).isEqualTo("Week 18");
        assertThat(model.saving().status().stateProperty().get()).isInstanceOf(SaveStatus.State.Saved.class);
    }

    @Test
    void enterGoesDownTabRightAndEscapeTakesBack() {
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        assertThat(selected()).isEqualTo("cell-T01-0");
        keys("5");
        press(KeyCode.TAB);
        assertThat(selected()).isEqualTo("cell-T01-1");
        assertThat(shown("SUM-0")).isEqualTo("66.0");
        keys("99");
        assertThat(shown("SUM-1")).isEqualTo("144.0");
        press(KeyCode.ESCAPE);
        assertThat(shown("SUM-1")).isEqualTo("70.0");
        press(KeyCode.LEFT);
        press(KeyCode.ESCAPE);
        assertThat(shown("SUM-0")).isEqualTo("93.0");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown("SUM-0")).isEqualTo("66.0");
    }

    @Test
    void aLetterThatNeedsWordsAsksForThemInPlace() {
        keys("n\n");
        assertThat(Toolkit.on(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("board-words");
        keys("slice gap\n");
        assertThat(shown("T01-2")).isEqualTo("not evaluable");
        assertThat(selected()).isEqualTo("cell-T02-2");
        assertThat(model.typing().words(Sample.row(model, "T01"), Sample.column(model, 2)))
                .isEqualTo("slice gap");
        assertThat(shown("OVERALL-2")).isEqualTo("NE");
    }

    @Test
    void anAmendmentIsSavedOnceItsReasonIsGiven() {
        keys("55\n");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(sample.saved).isEmpty();
        keys("Typing error\n");
        assertThat(sample.reasons).containsExactly("Typing error");
        assertThat(shown("OVERALL-2")).isEqualTo("SD");
    }

    @Test
    void nothingTypedIsLostWhenTheUserClicksElsewhere() {
        keys("2l");
        robot.clickOn("#cell-T03-1");
        assertThat(shown("T01-2")).isEqualTo("2l");
        assertThat(selected()).isEqualTo("cell-T03-1");
        assertThat(model.saving().status().unsaved()).isTrue();
    }

    @Test
    void whyIsAskedOfTheSelectedTimePointAndALeafLeadsToItsCell() {
        keys("80\n");
        assertThat(selected()).isEqualTo("cell-T02-2");
        press(KeyCode.CONTROL, KeyCode.W);
        for (int i = 0; i < 5; i++) {
            press(KeyCode.RIGHT);
        }
        // 80 + 9 + 5 = 94 mm; 70 x 1.2 = 84 mm
        assertThat(why())
                .startsWith(
                        "Overall response at week 12: PD on 2024-04-02, from the target lesions",
                        "Target response at week 12: PD on 2024-04-02. The sum 94.0 mm is at least 20 % and 5 mm above the nadir 70.0 mm at week 6 (limit 84.0 mm)",
                        "Sum of diameters at week 12 (2024-04-02): 94.0 mm",
                        "T01 (Lung): 80.0 mm on 2024-04-02");
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo("cell-T01-2");
    }

    private List<String> why() {
        return Toolkit.on(() -> ((Parent) stage.getScene().lookup("#why-lines"))
                .getChildrenUnmodifiable().stream()
                        .map(line -> ((Label) line.lookup(".label")).getText())
                        .toList());
    }

    @Test
    void enterThatBelongsToAnInputMethodDoesNotLeaveTheCell() {
        keys("2");
        TextField field = robot.lookup("#cell-editor").queryAs(TextField.class);
        Toolkit.on(() -> {
            assertThat(field.getInputMethodRequests()).isNull();
            field.fireEvent(new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    List.of(new InputMethodTextRun("shi", InputMethodHighlight.UNSELECTED_RAW)),
                    "",
                    3));
            return null;
        });
        press(KeyCode.ENTER);
        assertThat(selected()).isEqualTo("cell-T01-2");
        assertThat(Toolkit.on(field::isVisible)).isTrue();
    }

    @Test
    void aCopiedColumnIsPastedOverTheOpenCell() {
        Toolkit.on(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("20\n8\n");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        keys("1");
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(List.of(shown("T01-2"), shown("T02-2"), shown("T03-2"))).containsExactly("20.0", "8.0", "too small");
    }

    @Test
    void aNewLesionIsDescribedByKeyboardAndTheLanguageChangesWhileTyping() {
        press(KeyCode.CONTROL, KeyCode.L);
        keys("Liver\n");
        assertThat(shown("NEW01-2")).isEqualTo("unequivocal");
        assertThat(shown("OVERALL-2")).isEqualTo("PD");
        assertThat(selected()).isEqualTo("cell-NEW01-2");
        keys("e");
        Toolkit.on(() -> {
            context.texts().use(Language.CHINESE);
            return null;
        });
        press(KeyCode.ENTER);
        assertThat(shown("NEW01-2")).isEqualTo("可疑");
        assertThat(shown("OVERALL-2")).isEqualTo("PR");
    }
}
