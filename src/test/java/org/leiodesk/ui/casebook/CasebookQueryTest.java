package org.leiodesk.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.service.Session;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.UiContext;
import org.testfx.api.FxRobot;

/** Queries raised in a casebook by keyboard, and where they are seen afterwards. */
class CasebookQueryTest {
    private static final SubjectId SUBJECT = new SubjectId("S-001");

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Session session;
    private CasebookScreen screen;
    private Stage stage;

    @BeforeEach
    void aPatient() {
        Toolkit.hideWindows();
        session = CasebookBench.demo(folder);
        stage = Toolkit.on(() -> {
            UiContext context = UiContext.immediate(ScreenShots.CLOCK);
            screen = new CasebookBench(session, context, SUBJECT.value()).asking();
            Scene scene = new Scene(new KeyedScreen(screen), 1280, 720);
            context.theme().dress(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return shown;
        });
    }

    /** Listens for the keys of the screen, as the window does. */
    private static final class KeyedScreen extends StackPane {
        KeyedScreen(CasebookScreen screen) {
            super(screen.node());
            addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    key -> screen.shortcuts().stream()
                            .filter(shortcut -> shortcut.combination() != null
                                    && shortcut.combination().match(key))
                            .findFirst()
                            .ifPresent(shortcut -> {
                                key.consume();
                                if (shortcut.action() != null) {
                                    shortcut.action().run();
                                }
                            }));
        }
    }

    @AfterEach
    void close() {
        Toolkit.on(() -> {
            stage.close();
            return true;
        });
        session.close();
    }

    private void ask(CasebookTab tab, String field) {
        Toolkit.on(() -> {
            screen.open(tab);
            return true;
        });
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            if (!field.isEmpty()) {
                stage.getScene().lookup("#" + field).requestFocus();
            }
        });
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.R).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    private List<String> lines(String id) {
        return Toolkit.on(() -> ((Parent) stage.getScene().lookup("#" + id))
                .getChildrenUnmodifiable().stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    private QueryAbout about(int number) {
        return session.queries().ofSubject(SUBJECT).get(number - 1).query().about();
    }

    @Test
    void aQueryIsAboutTheFieldInWhichOneStandsElseAboutTheFirstFormOfThePart() {
        ask(CasebookTab.BASELINE, "diagnosis-diagnosedOn");
        robot.write("2023 or 2024?");
        robot.type(KeyCode.ENTER);
        ask(CasebookTab.CYCLES, "cycle-weightKg");
        robot.write("55 kg?");
        robot.type(KeyCode.ENTER);
        ask(CasebookTab.HISTORY, "");
        robot.write("Consent form?");
        robot.type(KeyCode.ENTER);
        assertThat(about(1)).isEqualTo(new QueryAbout(new SignedScope.OfForm("DIAGNOSIS", ""), "diagnosedOn"));
        assertThat(about(2)).isEqualTo(new QueryAbout(new SignedScope.OfForm("CYCLE", "2"), "weightKg"));
        assertThat(about(3)).isEqualTo(new QueryAbout(new SignedScope.WholeCasebook(), ""));
        assertThat(lines("query-lines"))
                .containsExactly(
                        "1. Diagnosis, Pathological diagnosis: “2023 or 2024?” (open; raised by Li Na, 0 d ago)",
                        "2. Treatment cycle 2, Weight: “55 kg?” (open; raised by Li Na, 0 d ago)",
                        "3. Casebook: “Consent form?” (open; raised by Li Na, 0 d ago)");
        assertThat(lines("form-signs"))
                .contains("Consent and enrolment", "Diagnosis, query open", "Treatment cycle 2, query open");
        done(session.queries().close(SUBJECT, 1, 0, "Settled"));
        Toolkit.on(() -> {
            screen.shown();
            return true;
        });
        assertThat(lines("form-signs")).contains("Diagnosis");
        assertThat(lines("query-lines")).hasSize(3).last().isEqualTo("Closed queries: 1");
    }

    @Test
    void whatIsTypedIsUnsavedUntilItIsRaisedAndARefusalKeepsIt() {
        ask(CasebookTab.BASELINE, "");
        robot.write("What about ");
        robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        robot.write("FIGO?");
        assertThat(SaveStatus.unsaved(screen.saveState().getValue())).isTrue();
        done(session.holds().set(SUBJECT, HoldState.LOCKED, "Data review"));
        robot.type(KeyCode.ENTER);
        assertThat(session.queries().all()).isEmpty();
        Node text = Toolkit.on(() -> stage.getScene().lookup("#query-text"));
        assertThat(((TextArea) text).getText()).isEqualTo("What about \nFIGO?");
        assertThat(screen.saveState().getValue()).isInstanceOf(SaveStatus.State.NotSaved.class);
        done(session.holds().set(SUBJECT, HoldState.OPEN, "A query"));
        Toolkit.on(() -> {
            screen.save(() -> {});
            return true;
        });
        assertThat(session.queries().all()).extracting(QueryThread::number).containsExactly(1);
        assertThat(SaveStatus.unsaved(screen.saveState().getValue())).isFalse();
    }

    @Test
    void pictures() {
        SignedScope diagnosis = new SignedScope.OfForm("DIAGNOSIS", "");
        done(session.queries().raise(SUBJECT, new QueryAbout(diagnosis, "fnclccGrade"), "The report says grade 3."));
        done(session.queries().raise(SUBJECT, new QueryAbout(new SignedScope.WholeCasebook(), ""), "Consent form?"));
        done(session.queries().close(SUBJECT, 2, 0, "Found"));
        ScreenShots.take(
                "casebook_queries",
                context -> new CasebookBench(session, context, SUBJECT.value())
                        .asking()
                        .node(),
                root -> {
                    ((Button) root.lookup("#raise-query")).fire();
                    root.lookupAll(".scroll-pane").forEach(pane -> ((ScrollPane) pane).setVvalue(1));
                });
        ScreenShots.take(
                "casebook_query",
                context -> {
                    CasebookScreen shown = new CasebookBench(session, context, SUBJECT.value()).asking();
                    shown.open(CasebookTab.BASELINE);
                    return shown.node();
                },
                root -> ((Button) root.lookup("#raise-query")).fire());
    }
}
