package org.leiodesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.BsaFormula;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Translations;
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

    @Test
    void theTimeUntilTheWindowIsLockedHoldsAtOnceAndWhatIsNoNumberChangesNothing() {
        Toolkit.on(() -> {
            SimpleObjectProperty<Duration> lockAfter = new SimpleObjectProperty<>(Duration.ofMinutes(10));
            SettingsScreen screen = new SettingsScreen(
                    new Translations(Language.ENGLISH),
                    new ProtocolModel(
                            new ProtocolModel.Source(
                                    () -> ProtocolSettings.DEFAULT,
                                    (settings, reason) -> Outcome.done(settings),
                                    ProtocolModelTest::preview),
                            Background.immediate(),
                            ScreenShots.CLOCK,
                            true),
                    lockAfter);
            new Scene(screen.node()).getRoot().applyCss();
            screen.node().layout();
            TextField field = (TextField) screen.node().lookup("#setting-lockMinutes");
            assertThat(field.getText()).isEqualTo("10");
            field.setText("3");
            assertThat(lockAfter.get()).hasMinutes(3);
            for (String wrong : List.of("0", "61", "soon", "", "2.5")) {
                field.setText(wrong);
                assertThat(lockAfter.get()).hasMinutes(3);
            }
            assertThat(SaveStatus.unsaved(screen.saveState().getValue())).isFalse();
            return true;
        });
    }

    @Test
    void theDosesShownAreThoseOfTheStudy() {
        ProtocolSettings usual = ProtocolSettings.DEFAULT;
        DoseSettings doses = usual.doses();
        ProtocolSettings stored = new ProtocolSettings(
                usual.cycleDays(),
                usual.assessmentIntervalDays(),
                usual.assessmentWindowDays(),
                usual.baselineWindowDays(),
                usual.response(),
                usual.pfsRule(),
                usual.confidenceLevel(),
                usual.ctcaeVersion(),
                new DoseSettings(
                        List.of(150, 100),
                        5,
                        75,
                        List.of(100, 80),
                        doses.maximumEpirubicinCycles(),
                        doses.maximumDelayDays(),
                        doses.cycleWindowDays(),
                        BsaFormula.DUBOIS,
                        doses.bsaCapM2(),
                        500,
                        650,
                        doses.doxorubicinFactor()),
                true);
        Toolkit.on(() -> {
            SettingsScreen screen = new SettingsScreen(
                    new Translations(Language.ENGLISH),
                    new ProtocolModel(
                            new ProtocolModel.Source(
                                    () -> stored,
                                    (settings, reason) -> Outcome.done(settings),
                                    ProtocolModelTest::preview),
                            Background.immediate(),
                            ScreenShots.CLOCK,
                            true),
                    new SimpleObjectProperty<>(Duration.ofMinutes(10)));
            new Scene(screen.node());
            screen.shown();
            screen.node().applyCss();
            screen.node().layout();
            assertThat(screen.node().lookupAll(".fact").stream().map(fact -> ((Label) fact).getText()))
                    .containsExactly("150, 100 mg/m², d 1–5", "75 mg/m², d 1; 100, 80 %", "500 / 650 mg/m²", "DuBois");
            return true;
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
                                        true),
                                within.lockAfter())),
                before);
    }

    private static void type(Parent root, String setting, String text) {
        ((TextField) root.lookup("#setting-" + setting)).setText(text);
    }
}
