package org.leiodesk.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Language;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Theme;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A change by keyboard on the board of a real study: what would change beside the board while typing, under the question when saving, and stored as said. */
class BoardChangeWindowTest {
    private static final SubjectId SUBJECT = new SubjectId("S-014");

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Session session;
    private Background background;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.hideWindows();
        Sample sample = BoardViewPicturesTest.twiceEquivocal();
        List<Casebook> study = new ArrayList<>(sample.others);
        study.add(sample.data().book());
        session = TestStudies.session(folder.resolve("trial.leiodesk"));
        TestStudies.done(session.importCasebooks(study, null, "Demo study", Progress.NONE));
        Toolkit.on(() -> {
            background = Background.threaded(Platform::runLater);
            UiContext context = new UiContext(
                    new Translations(Language.ENGLISH), background, new Navigator(), new Theme(), Sample.CLOCK);
            BoardView view = new BoardView(context, model());
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

    private BoardModel model() {
        return new BoardModel(
                BoardData.of(session.subjects().casebook(SUBJECT), Evaluator.INVESTIGATOR, ProtocolSettings.DEFAULT),
                BoardModel.Rules.of(ProtocolSettings.DEFAULT),
                Sample.CLOCK,
                new BoardSaving.Way(
                        background,
                        session.tumour()::saveTimepoint,
                        amendment -> session.preview().ofCasebook(SUBJECT, amendment)));
    }

    @AfterEach
    void close() {
        Toolkit.on(() -> {
            stage.hide();
            background.close();
            return null;
        });
        session.close();
    }

    /** Exact intervals by binom.test(9, 31) and binom.test(8, 31) of R. */
    @Test
    void anEquivocalLesionIsConfirmedAndTheProgressionMovesBackAsWasSaid() {
        press(KeyCode.HOME);
        press(KeyCode.END);
        press(KeyCode.DOWN, 2);
        until(() -> selected().equals("cell-NEW01-3"));
        robot.write("u\n", 0);
        until(() -> words("#consequences-beside").contains("Progression 2024-05-15 → 2024-04-03"));
        assertThat(Toolkit.on(() -> words("#consequences-beside")))
                .startsWith("Would change for this patient")
                .contains("Week 12 PR → PD")
                .contains("PFS 127 days to 2024-05-15, progression → 85 days to 2024-04-03, progression")
                .contains("Would change in the study (full set, 95 % intervals)")
                .contains("ORR 9/31, 29.0 % (14.2 to 48.0) → 8/31, 25.8 % (11.9 to 44.6)");
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        until(() -> "reason".equals(focused()));
        assertThat(Toolkit.on(() -> words("#consequences"))).contains("Progression 2024-05-15 → 2024-04-03");
        assertThat(Toolkit.on(() -> words("#consequences-beside"))).isEmpty();
        assertThat(session.subjects().casebook(SUBJECT).measurements())
                .filteredOn(each -> each.lesion().equals(new LesionId("NEW01")))
                .extracting(each -> each.state())
                .containsOnly(NewLesionState.EQUIVOCAL);
        robot.write("Biopsy\n", 0);
        until(() -> words(".save-state").startsWith("Saved "));
        until(() -> words("#consequences").isEmpty()
                && words("#consequences-beside").isEmpty());
        assertThat(session.subjects().casebook(SUBJECT).measurements())
                .filteredOn(each -> each.lesion().equals(new LesionId("NEW01")))
                .extracting(each -> each.state())
                .containsExactly(NewLesionState.EQUIVOCAL, NewLesionState.UNEQUIVOCAL);
        assertThat(session.preview().ofCasebook(SUBJECT, book -> book)).isEmpty();
    }

    private void press(KeyCode key) {
        press(key, 1);
    }

    private void press(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            robot.type(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String selected() {
        return stage.getScene().getRoot().lookupAll(".board-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(BoardCell.SELECTED))
                .map(Node::getId)
                .collect(Collectors.joining(", "));
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    /** What a part of the window says; nothing when it is not there or not in sight. */
    private String words(String id) {
        Node part = stage.getScene().lookup(id);
        List<String> words = new ArrayList<>();
        collect(part, words);
        return String.join("", words).replace('\u2002', ' ');
    }

    private static void collect(Node node, List<String> words) {
        if (node == null || !node.isVisible()) {
            return;
        }
        if (node instanceof Label label) {
            words.add(label.getText());
        } else if (node instanceof Text text) {
            words.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private void until(BooleanSupplier reached) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Toolkit.on(reached::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(
                    Toolkit.on(() -> "Selected " + selected() + ", focused " + focused() + ", said: "
                            + words("#consequences-beside")),
                    e);
        }
    }
}
