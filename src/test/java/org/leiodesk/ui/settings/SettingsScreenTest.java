package org.leiodesk.ui.settings;

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
        ScreenShots.take(
                "settings",
                context -> ShellPictures.around(
                        context,
                        "settings",
                        Feather.SETTINGS,
                        within -> new SettingsScreen(
                                within.texts(),
                                new ProtocolModel(
                                        () -> ProtocolSettings.DEFAULT,
                                        (settings, reason) -> Outcome.done(settings),
                                        within.background(),
                                        within.clock(),
                                        true))),
                root -> ((TextField) root.lookup("#setting-cycleDays")).setText("28"));
    }
}
