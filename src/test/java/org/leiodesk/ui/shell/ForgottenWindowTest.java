package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.ui.Toolkit;

/** A window that went away holds no memory: nothing that beats in it keeps it. */
class ForgottenWindowTest {
    private static final int ATTEMPTS = 100;

    @TempDir
    Path folder;

    @Test
    void whatAHiddenWindowShowedIsForgotten() throws InterruptedException {
        Toolkit.hideWindows();
        WeakReference<Parent> shown = shownAndHidden();
        for (int i = 0; i < ATTEMPTS && shown.get() != null; i++) {
            System.gc();
            Thread.sleep(100);
        }
        assertThat(shown.get()).isNull();
    }

    private WeakReference<Parent> shownAndHidden() {
        StudyWindow window = StudyWindow.open(StudyWindow.study(folder));
        WeakReference<Parent> shown =
                StudyWindow.on(() -> new WeakReference<>(window.stage.getScene().getRoot()));
        window.hide();
        return shown;
    }
}
