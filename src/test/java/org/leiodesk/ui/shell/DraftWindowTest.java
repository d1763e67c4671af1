package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.ui.Toolkit;

/** What was being typed when the program broke off is offered at the next start, in the window with a real study; the crash is a copy of its files while it is open. */
@Timeout(300)
class DraftWindowTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aStudy() throws IOException {
        Toolkit.hideWindows();
        file = StudyWindow.study(Files.createDirectories(folder.resolve("before")));
    }

    private Path drafts() {
        return file.resolveSibling(StudyWindow.NAME + ".drafts");
    }

    /** The files as they stand on the disk now, while the program goes on. */
    private Path crash(String name) throws IOException {
        Path there = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path each : files.toList()) {
                Files.copy(each, there.resolve(each.getFileName()));
            }
        }
        return there.resolve(StudyWindow.NAME);
    }

    /** Longer than a beat and its write. */
    private void untilKept(StudyWindow window) throws InterruptedException {
        Thread.sleep(3000);
        window.until(() -> Files.exists(drafts()));
    }

    @Test
    void everyFormOfACasebookIsOfferedOpenedWithWhatWasTypedAndThenNotOfferedAgain()
            throws IOException, InterruptedException {
        StudyWindow before = StudyWindow.open(file);
        List<TypedForm> forms = TypedForm.ofTheCasebook();
        forms.forEach(form -> form.typing().accept(before));
        untilKept(before);
        Path after = crash("after");
        before.hide();

        StudyWindow window = StudyWindow.open(after);
        window.until(() -> window.node("#draft-open-" + forms.size()) != null);
        assertThat(window.said("#drafts"))
                .contains("When the program ended, this was being typed and was not saved:")
                .contains("Patient S-001: Diagnosis", "Patient S-001: Cycle 1", "Patient S-001: Lesions")
                .contains("typed 2024-");
        for (int i = 0; i < forms.size(); i++) {
            window.focus("#draft-open-1");
            window.robot.type(KeyCode.ENTER);
        }
        window.until(() -> !window.node("#drafts").isVisible());
        for (TypedForm form : forms) {
            form.sight().accept(window);
            window.until(() -> form.standing().test(window));
        }
        assertThat(window.visible("#leave")).isFalse();
        window.keys(KeyCode.CONTROL, KeyCode.Q);
        window.until(() -> window.node("#leave").isVisible());
        window.fire("#leave-discard");
        window.until(() -> window.node("#password") != null);
        assertThat(after.resolveSibling(StudyWindow.NAME + ".drafts")).doesNotExist();
        window.signIn();
        Thread.sleep(500);
        assertThat(window.visible("#drafts")).isFalse();
        window.hide();
    }

    @Test
    void aNewPatientAndTheProtocolAreOfferedTooAndWhatIsDiscardedIsGone() throws IOException, InterruptedException {
        StudyWindow first = StudyWindow.open(file);
        TypedForm.newPatient().typing().accept(first);
        untilKept(first);
        Path after = crash("after");
        first.hide();
        file = after;

        StudyWindow second = StudyWindow.open(after);
        second.until(() -> second.node("#draft-open-1") != null);
        assertThat(second.said("#drafts")).contains("New patient");
        TypedForm.protocol().typing().accept(second);
        untilKept(second);
        Path again = crash("again");
        second.hide();
        file = again;

        StudyWindow third = StudyWindow.open(again);
        third.until(() -> third.node("#draft-open-2") != null);
        third.fire("#draft-discard-1");
        third.until(() -> third.node("#draft-open-2") == null);
        assertThat(third.said("#drafts")).contains("Protocol settings").doesNotContain("New patient");
        third.fire("#draft-open-1");
        third.until(() -> TypedForm.protocol().standing().test(third));
        third.hide();
    }

    @Test
    void aQueryAnAnswerAnOverrideAndAReasonToFreezeAreOfferedAndOpenedWithWhatWasTyped()
            throws IOException, InterruptedException {
        StudyWindow.asked(file);
        for (TypedForm form :
                List.of(TypedForm.query(), TypedForm.hold(), TypedForm.queryStep(), TypedForm.override())) {
            StudyWindow before = StudyWindow.open(file);
            form.typing().accept(before);
            untilKept(before);
            Path after = crash("after-" + form);
            before.hide();
            file = after;

            StudyWindow window = StudyWindow.open(after);
            window.until(() -> window.node("#draft-open-1") != null);
            assertThat(window.said("#drafts"))
                    .contains(
                            switch (form.name()) {
                                case "query" -> "Patient S-001: Query";
                                case "hold" -> "Patient S-001: Reason to freeze, lock or open the casebook";
                                case "queryStep" -> "Query S-002, 1";
                                default -> "Override of a response of S-002";
                            });
            window.fire("#draft-open-1");
            window.until(() -> form.standing().test(window));
            window.keys(KeyCode.CONTROL, KeyCode.Q);
            window.until(() -> window.node("#leave").isVisible());
            window.fire("#leave-discard");
            window.until(() -> window.node("#password") != null);
            window.hide();
        }
    }

    @Test
    void aLockedWindowThatIsClosedKeepsWhatWasTyped() throws InterruptedException {
        StudyWindow window = StudyWindow.open(file);
        TypedForm lesion = TypedForm.lesion();
        lesion.typing().accept(window);
        window.robot.type(KeyCode.F12);
        window.until(() -> window.node("#lock-password") != null);
        window.close();
        window.until(() -> !window.stage.isShowing());
        assertThat(drafts()).exists();
        assertThat(file.resolveSibling(StudyWindow.NAME + ".openedby")).doesNotExist();

        StudyWindow next = StudyWindow.open(file);
        next.until(() -> next.node("#draft-open-1") != null);
        next.fire("#draft-open-1");
        next.until(() -> lesion.standing().test(next));
        next.hide();
    }
}
