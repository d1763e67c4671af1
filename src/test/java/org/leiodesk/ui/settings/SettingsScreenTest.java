package org.leiodesk.ui.settings;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.shell.ShellPictures;

class SettingsScreenTest {
    @Test
    void theProtocolSettingsAreShownAsNotConfirmed() {
        take("settings", root -> type(root, "cycleDays", "28"));
    }

    @Test
    void whatOtherSettingsWouldChangeStandsUnderTheQuestionForTheReason() {
        take("settings_reason", root -> {
            type(root, "confirmationDays", "100");
            type(root, "stableMinimumDays", "63");
            ((Button) root.lookup("#save")).fire();
        });
    }

    private static void take(String picture, Consumer<Parent> before) {
        ScreenShots.take(
                picture,
                context -> ShellPictures.around(
                        context,
                        "settings",
                        Feather.SETTINGS,
                        within -> new SettingsScreen(
                                within.texts(),
                                new ProtocolModel(
                                        new ProtocolModel.Source(
                                                () -> ProtocolSettings.DEFAULT,
                                                (settings, reason) -> Outcome.done(settings),
                                                ProtocolModelTest::preview),
                                        within.background(),
                                        within.clock(),
                                        true))),
                before);
    }

    private static void type(Parent root, String setting, String text) {
        ((TextField) root.lookup("#setting-" + setting)).setText(text);
    }
}
