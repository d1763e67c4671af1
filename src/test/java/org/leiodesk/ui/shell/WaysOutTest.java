package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.ui.Toolkit;

/** Every way out of every form into which something was typed asks, or keeps what was typed; none loses it. */
@Timeout(600)
class WaysOutTest {
    /**
     * A way out of a form.
     *
     * @param asks whether it leads away, so that it must ask; else what was typed must still stand there afterwards
     */
    private record Way(String name, boolean asks, Consumer<StudyWindow> going) {}

    private static final List<Way> WAYS = List.of(
            new Way("results", true, window -> window.keys(KeyCode.ALT, KeyCode.DIGIT3)),
            new Way("exchange", true, window -> window.fire("#room-exchange")),
            new Way("record", true, window -> window.keys(KeyCode.ALT, KeyCode.DIGIT6)),
            new Way("accounts", true, window -> window.fire("#room-accounts")),
            new Way("another patient", true, window -> window.find("S-002")),
            new Way("back", true, window -> window.keys(KeyCode.ALT, KeyCode.LEFT)),
            new Way("sign out", true, window -> window.keys(KeyCode.CONTROL, KeyCode.Q)),
            new Way("sign out in the menu", true, WaysOutTest::lastOfTheMenu),
            new Way("close, Alt+F4", true, StudyWindow::close),
            new Way("language", false, window -> {
                language(window);
                language(window);
            }),
            new Way("help", false, window -> {
                window.robot.type(KeyCode.F1);
                window.robot.type(KeyCode.ESCAPE);
            }),
            new Way("lock", false, window -> {
                window.robot.type(KeyCode.F12);
                window.until(() -> window.node("#lock-password") != null);
                window.text("#lock-password", "correct horse battery");
                window.robot.type(KeyCode.ENTER);
                window.until(() -> !window.node("#lock").isVisible());
            }));

    @TempDir
    private Path folder;

    private static void lastOfTheMenu(StudyWindow window) {
        Toolkit.on(() -> {
            MenuButton menu = window.stage.getScene().getRoot().lookupAll("#person").stream()
                    .filter(MenuButton.class::isInstance)
                    .map(MenuButton.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().get(menu.getItems().size() - 1).fire();
            return true;
        });
    }

    private static void language(StudyWindow window) {
        window.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHIFT, KeyCode.CONTROL);
    }

    @Test
    void everyWayOutOfEveryFormAsksOrKeeps() throws IOException {
        Toolkit.hideWindows();
        StudyWindow window = StudyWindow.open(StudyWindow.asked(StudyWindow.study(Files.createDirectories(folder))));
        List<TypedForm> forms = new ArrayList<>(TypedForm.ofTheCasebook());
        forms.add(TypedForm.query());
        forms.add(TypedForm.hold());
        forms.add(TypedForm.queryStep());
        forms.add(TypedForm.override());
        forms.add(TypedForm.lesion());
        forms.add(TypedForm.newPatient());
        forms.add(TypedForm.protocol());
        List<String> lost = new ArrayList<>();
        for (TypedForm form : forms) {
            form.typing().accept(window);
            for (Way way : WAYS) {
                way.going().accept(window);
                if (way.asks()) {
                    window.until(() -> window.node("#leave").isVisible());
                    assertThat(window.said("#leave")).contains("Something on this screen is not saved.");
                    window.robot.type(KeyCode.ESCAPE);
                    window.until(() -> !window.node("#leave").isVisible());
                }
                if (!form.standing().test(window)) {
                    lost.add(form + " by " + way.name());
                }
            }
            otherTabs(window, form, lost);
            window.fire("#room-exchange");
            window.until(() -> window.node("#leave").isVisible());
            window.fire("#leave-discard");
            window.until(() ->
                    window.node("#exchange") != null || !window.node("#leave").isVisible());
        }
        assertThat(lost).isEmpty();
        window.hide();
    }

    /** The parts of a casebook keep what is typed while another is in sight. */
    private static void otherTabs(StudyWindow window, TypedForm form, List<String> lost) {
        if (window.node("#casebook-tabs") == null) {
            return;
        }
        for (KeyCode tab : List.of(
                KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6)) {
            window.keys(KeyCode.CONTROL, tab);
        }
        form.sight().accept(window);
        if (!form.standing().test(window)) {
            lost.add(form + " by the other tabs");
        }
    }

    @Test
    void closingARecordOfAListAsksToo() throws IOException {
        Toolkit.hideWindows();
        StudyWindow window = StudyWindow.open(StudyWindow.study(Files.createDirectories(folder)));
        for (TypedForm form : TypedForm.ofTheCasebook()) {
            String way = switch (form.name()) {
                case "newTherapy" -> "#therapies-close";
                case "contact" -> "#contacts-close";
                default -> "";
            };
            if (!way.isEmpty()) {
                form.typing().accept(window);
                window.fire(way);
                window.until(() -> window.node("#leave").isVisible());
                window.robot.type(KeyCode.ESCAPE);
                assertThat(form.standing().test(window)).isTrue();
                window.fire(way);
                window.until(() -> window.node("#leave").isVisible());
                window.fire("#leave-discard");
                window.until(() -> !window.node("#leave").isVisible());
            }
        }
        window.hide();
    }
}
