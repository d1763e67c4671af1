package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.ui.Toolkit;

/** A monitor sees the whole casebook and can type into none of it. */
@Timeout(300)
class ReadOnlyTest {
    @TempDir
    private Path folder;

    @Test
    void aMonitorReadsACasebookAndNothingTypedChangesIt() throws IOException {
        Toolkit.hideWindows();
        Path file = StudyWindow.study(Files.createDirectories(folder));
        char[] first = "to be changed soon".toCharArray();
        try (Session session = TestStudies.done(TestStudies.files().open(file, "li", TestStudies.password()))) {
            TestStudies.done(
                    session.accounts().add(new UserAccount("mo", "Mo Jing", Role.MONITOR, true), first.clone()));
        }
        try (Session session = TestStudies.done(TestStudies.files().open(file, "mo", first.clone()))) {
            TestStudies.done(session.accounts().changePassword(first.clone(), TestStudies.password()));
        }
        StudyWindow window = StudyWindow.open(file, "mo");
        window.patient("S-001");
        for (KeyCode tab : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT5}) {
            window.keys(KeyCode.CONTROL, tab);
            window.keys(KeyCode.CONTROL, KeyCode.N);
            window.keys(KeyCode.CONTROL, KeyCode.G);
        }
        assertThat(StudyWindow.on(() -> window.node("#casebook-tabs").lookupAll("*").stream()
                        .filter(ReadOnlyTest::takesWhatIsTyped)
                        .map(Node::toString)
                        .toList()))
                .isEmpty();
        window.keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.until(() -> window.node("#board-grid") != null);
        window.focus("#board-grid");
        window.robot.write("1999", 0);
        window.robot.type(KeyCode.DELETE);
        window.keys(KeyCode.CONTROL, KeyCode.L);
        window.keys(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.visible("#cell-editor")).isFalse();
        assertThat(window.visible("#lesion-panel")).isFalse();
        assertThat(window.said(".board")).doesNotContain("1999");
        window.keys(KeyCode.ALT, KeyCode.DIGIT2);
        window.until(() -> window.node("#casebook-tabs") == null);
        assertThat(window.visible("#leave")).isFalse();
        window.hide();
    }

    /** The filters of the history, and panels of the board that only typing opens. */
    private static final List<String> NO_DATA =
            List.of("history-form", "history-search", "board-words", "reason", "cell-editor");

    private static boolean takesWhatIsTyped(Node node) {
        return !NO_DATA.contains(String.valueOf(node.getId())) && takesText(node);
    }

    private static boolean takesText(Node node) {
        return node instanceof TextInputControl text && text.isEditable()
                || node instanceof ComboBoxBase<?> choice && !choice.isDisabled();
    }
}
