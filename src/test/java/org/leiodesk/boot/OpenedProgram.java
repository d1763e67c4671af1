package org.leiodesk.boot;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.leiodesk.ui.Toolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program as it is started, in a process of its own: opens the demo study, says OPEN, and waits until it is told to go on. */
final class OpenedProgram {
    private OpenedProgram() {}

    public static void main(String[] args) throws Exception {
        Main.main(new String[0]);
        until(window -> window.getScene().lookup("#way-demo") != null);
        Toolkit.on(() -> {
            ((Button) shown().getScene().lookup("#way-demo")).fire();
            return true;
        });
        until(window -> window.getScene().lookup("#patients") != null);
        System.out.println("OPEN " + Clock.system(ZoneId.systemDefault()).instant());
        System.out.flush();
        System.exit(System.in.read() < 0 ? 1 : 0);
    }

    private static Window shown() {
        return Window.getWindows().get(0);
    }

    private static void until(Predicate<Window> reached) throws Exception {
        WaitForAsyncUtils.waitFor(
                120,
                TimeUnit.SECONDS,
                () -> Toolkit.on(() -> !Window.getWindows().isEmpty() && reached.test(shown())));
    }
}
