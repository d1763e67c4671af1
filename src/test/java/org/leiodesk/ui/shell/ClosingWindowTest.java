package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.UserPreferences;

/** A window that is locked is closed, and the backup on closing fails. */
class ClosingWindowTest {
    @TempDir
    Path folder;

    private StudyWindow window;

    @BeforeEach
    void lockedWithABackupFolderThatIsAFile() throws IOException {
        Toolkit.hideWindows();
        Path file = StudyWindow.study(folder);
        Path noFolder = Files.writeString(folder.resolve("stick"), "pulled out");
        new UserPreferences(folder.resolve("preferences.properties")).keepBackupFolder(file, noFolder);
        window = StudyWindow.open(file);
        TypedForm.newPatient().typing().accept(window);
        window.robot.type(KeyCode.F12);
        window.until(() -> window.node("#lock-password") != null);
        window.close();
        window.until(() -> window.visible("#closing") && window.node("#closing-stay") != null);
    }

    @Test
    void itAsksAndWhoeverStaysIsAskedForThePasswordAndFindsWhatWasTyped() {
        assertThat(window.said("#closing")).contains("stick");
        assertThat(window.said("#closing")).doesNotContain("S-001");
        window.fire("#closing-stay");
        window.until(() -> !window.visible("#closing"));
        assertThat(window.visible("#lock")).isTrue();
        assertThat(window.stage.isShowing()).isTrue();
        assertThat(StudyWindow.on(() -> window.stage.getScene().getFocusOwner()))
                .isEqualTo(window.node("#lock-password"));
        window.text("#lock-password", "correct horse battery");
        window.robot.type(KeyCode.ENTER);
        window.until(() -> !window.visible("#lock"));
        assertThat(TypedForm.newPatient().standing().test(window)).isTrue();
        window.hide();
    }

    @Test
    void whoeverClosesWithoutABackupLosesNothingThatWasTyped() {
        window.fire("#closing-without");
        window.until(() -> !window.stage.isShowing());
        assertThat(folder.resolve(StudyWindow.NAME + ".drafts")).exists();
        assertThat(folder.resolve(StudyWindow.NAME + ".openedby")).doesNotExist();
    }
}
