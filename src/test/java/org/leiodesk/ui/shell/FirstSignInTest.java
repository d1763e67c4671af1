package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.domain.study.Role;
import org.leiodesk.ui.Toolkit;

/** From adding an account in the window to its first sign-in, where the password that another person chose must be changed. */
@Timeout(300)
class FirstSignInTest {
    private static final String CHOSEN_FOR_HER = "to be changed soon";
    private static final String HER_OWN = "a password of my own";

    @TempDir
    private Path folder;

    @Test
    void anAccountIsAddedSignsInAndMustChooseAPasswordOfItsOwn() throws IOException {
        Toolkit.hideWindows();
        StudyWindow window = StudyWindow.open(StudyWindow.study(Files.createDirectories(folder)));
        window.fire("#room-accounts");
        window.until(() -> window.node("#accounts") != null);
        window.keys(KeyCode.CONTROL, KeyCode.N);
        window.text("#account-name", "wang");
        window.text("#account-full", "Wang Fang");
        StudyWindow.on(() -> {
            @SuppressWarnings("unchecked")
            ChoiceBox<Role> role = (ChoiceBox<Role>) window.node("#account-role");
            role.setValue(Role.NURSE);
            return true;
        });
        window.text("#account-password", CHOSEN_FOR_HER);
        window.fire("#room-exchange");
        window.until(() -> window.node("#leave").isVisible());
        window.robot.type(KeyCode.ESCAPE);
        window.until(() -> !window.node("#leave").isVisible());
        assertThat(window.text("#account-name")).isEqualTo("wang");
        window.text("#account-again", CHOSEN_FOR_HER);
        window.fire("#account-confirm");
        window.until(() -> ((TableView<?>) window.node("#accounts")).getItems().size() == 2);

        window.keys(KeyCode.CONTROL, KeyCode.Q);
        window.signIn("wang", CHOSEN_FOR_HER);
        window.until(() -> window.visible("#password-panel"));
        window.text("#old-password", CHOSEN_FOR_HER);
        window.text("#new-password", HER_OWN);
        window.text("#new-password-again", HER_OWN);
        window.fire("#password-change");
        window.until(() -> !window.visible("#password-panel"));
        assertThat(window.node("#room-accounts")).isNull();
        window.keys(KeyCode.CONTROL, KeyCode.N);
        window.text("#subject-number", "S-003");
        window.text("#subject-consentedOn", "2024-06-20");
        window.fire("#save");
        window.until(() -> window.node("#casebook-tabs") != null);

        window.keys(KeyCode.CONTROL, KeyCode.Q);
        window.signIn("wang", HER_OWN);
        assertThat(window.visible("#password-panel")).isFalse();
        window.hide();
    }
}
