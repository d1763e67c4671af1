package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.service.Session;
import org.leiodesk.service.StudyFiles;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.UserPreferences;
import org.leiodesk.ui.signin.Doors;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program by the keyboard alone, with a real study file. */
class LeiodeskAppTest {
    private static final String PASSWORD = "correct horse";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private UserPreferences preferences = new UserPreferences(Path.of("none"));
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    @BeforeEach
    void open() {
        Toolkit.hideWindows();
        StudyFiles files = new StudyFiles(new PassingClock(), new KeySettings(64, 1, 1));
        preferences = new UserPreferences(folder.resolve("preferences.properties"));
        preferences.keepLanguage(Language.ENGLISH);
        Doors<Session> doors = new Doors<>(files::open, files::create, files::recover, progress -> Outcome.refused());
        stage.set(Toolkit.on(() -> {
            Stage window = new Stage();
            LeiodeskApp.open(window, ScreenShots.CLOCK, preferences, doors, StudyWorkbench::of);
            window.requestFocus();
            return window;
        }));
    }

    @AfterEach
    void close() {
        Toolkit.on(() -> {
            stage.get().hide();
            return true;
        });
    }

    private <T extends Node> T find(String id, Class<T> type) {
        return type.cast(stage.get().getScene().lookup(id));
    }

    private void until(BooleanSupplier reached) {
        try {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> Toolkit.on(reached::getAsBoolean));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private void fill(String id, String text) {
        until(() -> find(id, Node.class) != null);
        Toolkit.on(() -> {
            find(id, Node.class).requestFocus();
            find(id, TextInputControl.class).clear();
            return true;
        });
        robot.write(text, 0);
    }

    private void createStudy() {
        Toolkit.on(() -> {
            find("#way-create", Node.class).requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        until(() -> find("#again", Node.class) != null);
        fill("#file", folder.resolve("trial").toString());
        fill("#fullName", "Li Na");
        fill("#user", "li");
        fill("#password", PASSWORD);
        fill("#again", PASSWORD);
        robot.type(KeyCode.ENTER);
        until(() -> find("#patients", Node.class) != null);
    }

    @Test
    void aStudyIsCreatedAPatientRecordedAndTheLanguageChangedByTheKeyboard() {
        createStudy();
        assertThat(stage.get().getTitle()).startsWith("Leiodesk – Temozolomide");

        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        fill("#subject-number", "S-001");
        fill("#subject-consentedOn", "20240611");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHIFT, KeyCode.CONTROL);
        until(() -> find("#status-saved", Label.class).getText().equals("未保存"));
        assertThat(find("#subject-consentedOn", TextInputControl.class).getText())
                .isEqualTo("20240611");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHIFT, KeyCode.CONTROL);

        robot.press(KeyCode.ALT).type(KeyCode.DIGIT6).release(KeyCode.ALT);
        until(() -> find("#leave", Node.class).isVisible());
        robot.type(KeyCode.ENTER);
        until(() -> find("#entries", Node.class) != null);
        until(() -> find("#entries", TableView.class).getItems().stream()
                .anyMatch(entry -> entry.toString().contains("S-001")));

        robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        until(() -> find("#patients", Node.class) != null
                && find("#patients", TableView.class).getItems().size() == 1);
        robot.type(KeyCode.ENTER);
        until(() -> find("#casebook-tabs", Node.class) != null);
    }

    @Test
    void closingMakesABackupWhereThisWorkstationSentThemBefore() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        preferences.keepBackupFolder(folder.resolve("trial.leiodesk"), stick);
        createStudy();
        assertThat(find("#status-backup", Label.class).getText()).isEqualTo("No backup yet");
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        until(() -> find("#way-open", Node.class) != null);
        try (Stream<Path> files = Files.list(stick)) {
            assertThat(files).singleElement().asString().endsWith(".leiobackup");
        }
        fill("#password", PASSWORD);
        assertThat(Toolkit.on(() -> find("#password", TextInputControl.class).getText()))
                .isEqualTo(PASSWORD);
        robot.type(KeyCode.ENTER);
        until(() -> find("#status-backup", Label.class) != null);
        until(() -> !find("#status-backup", Label.class).getText().equals("No backup yet"));
        assertThat(find("#status-backup", Label.class).getText()).isEqualTo("Backup just now");
        try (Stream<Path> files = Files.list(stick)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(stick);
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        until(() -> find("#closing-without", Node.class) != null
                && find("#closing", Node.class).isVisible());
        Toolkit.on(() -> {
            find("#closing-without", Node.class).requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        until(() -> find("#way-open", Node.class) != null);
    }

    @Test
    void aWrongPasswordIsRefusedAndTheRightOneOpens() {
        createStudy();
        robot.press(KeyCode.CONTROL).type(KeyCode.Q).release(KeyCode.CONTROL);
        until(() -> find("#way-open", Node.class) != null);
        fill("#password", "not this one");
        robot.type(KeyCode.ENTER);
        until(() -> stage.get().getScene().getRoot().lookupAll(".finding").stream()
                .anyMatch(node -> node instanceof Label label
                        && label.getText().startsWith("The user name or the password is wrong")));
        fill("#password", PASSWORD);
        robot.type(KeyCode.ENTER);
        until(() -> find("#patients", Node.class) != null);
    }

    /** Two seconds go by from one look to the next, so that a second password may be tried after a wrong one. */
    private static final class PassingClock extends Clock {
        private final AtomicLong looks = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ScreenShots.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return ScreenShots.CLOCK.instant().plusSeconds(2 * looks.getAndIncrement());
        }
    }
}
