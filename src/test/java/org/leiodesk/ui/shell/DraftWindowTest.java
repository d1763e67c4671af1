package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
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

    @Test
    void aReasonHalfTypedForAChangeStaysBehindTheLockAndComesBackWithTheForm()
            throws IOException, InterruptedException {
        StudyWindow before = StudyWindow.open(file);
        before.patient("S-001");
        before.keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        before.text("#subject-consentedOn", "2024-01-02");
        before.keys(KeyCode.CONTROL, KeyCode.S);
        before.until(() -> reasonsAsked(before).equals(List.of("")));
        before.robot.write("Report of", 0);
        before.robot.type(KeyCode.F12);
        before.until(() -> before.node("#lock-password") != null);
        before.text("#lock-password", "correct horse battery");
        before.robot.type(KeyCode.ENTER);
        before.until(() -> !before.node("#lock").isVisible());
        assertThat(reasonsAsked(before)).containsExactly("Report of");
        untilKept(before);
        file = crash("after");
        before.hide();

        StudyWindow locked = StudyWindow.open(file);
        openTheDraftAndSave(locked);
        locked.robot.write(" the cl", 0);
        locked.robot.type(KeyCode.ESCAPE);
        locked.until(() -> reasonsAsked(locked).isEmpty());
        locked.robot.type(KeyCode.F12);
        locked.until(() -> locked.node("#lock-password") != null);
        locked.close();
        locked.until(() -> !locked.stage.isShowing());

        StudyWindow window = StudyWindow.open(file);
        openTheDraftAndSave(window);
        assertThat(reasonsAsked(window)).containsExactly("Report of the cl");
        window.robot.write("inic", 0);
        window.robot.type(KeyCode.ENTER);
        window.until(() -> reasonsAsked(window).isEmpty());
        window.until(() -> window.said("#casebook-tabs").contains("Saved "));
        window.keys(KeyCode.CONTROL, KeyCode.Q);
        window.until(() -> window.node("#password") != null);
        assertThat(drafts()).doesNotExist();
        window.hide();
        try (Session session =
                TestStudies.done(TestStudies.files().open(file, "li", "correct horse battery".toCharArray()))) {
            AuditEntry last = session.audit().ofSubject(new SubjectId("S-001")).get(0);
            assertThat(last.form() + " " + last.after().get("consentedOn") + " "
                            + last.by().reason())
                    .isEqualTo("SUBJECT 2024-01-02 Report of the clinic");
        }
    }

    private static void openTheDraftAndSave(StudyWindow window) {
        window.until(() -> window.node("#draft-open-1") != null);
        window.fire("#draft-open-1");
        window.until(() -> window.text("#subject-consentedOn").equals("2024-01-02"));
        assertThat(reasonsAsked(window)).isEmpty();
        window.keys(KeyCode.CONTROL, KeyCode.S);
        window.until(() -> !reasonsAsked(window).isEmpty());
    }

    /** What stands in the fields in sight that ask for the reason of a change. */
    private static List<String> reasonsAsked(StudyWindow window) {
        return StudyWindow.on(() -> window.stage.getScene().getRoot().lookupAll("#reason").stream()
                .filter(field -> Stream.<Node>iterate(field, node -> node != null, Node::getParent)
                        .allMatch(Node::isVisible))
                .map(field -> ((TextField) field).getText())
                .toList());
    }
}
