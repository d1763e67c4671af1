package org.leiodesk.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.service.Session;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.UiContext;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The casebook by keyboard alone, on a real study file. */
class CasebookKeyboardTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-20T06:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final SubjectId SUBJECT = new SubjectId("S-007");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private Session session;
    private CasebookScreen screen;
    private Stage stage;

    @BeforeEach
    void open() {
        session = CasebookBench.demo(folder, CLOCK);
        Toolkit.on(() -> {
            UiContext context = UiContext.immediate(CLOCK);
            screen = new CasebookBench(session, context, SUBJECT.value()).screen();
            stage = new Stage();
            Scene scene = new Scene(screen.node(), 1280, 720);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::likeTheWindow);
            context.theme().dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return null;
        });
        robot.targetWindow(stage);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void likeTheWindow(KeyEvent key) {
        for (Shortcut shortcut : screen.shortcuts()) {
            if (shortcut.combination() != null && shortcut.combination().match(key)) {
                key.consume();
                shortcut.action().run();
                return;
            }
        }
        if (key.isControlDown() && key.getCode() == KeyCode.S) {
            key.consume();
            screen.save(() -> {});
        }
    }

    @AfterEach
    void close() {
        Toolkit.on(() -> {
            stage.close();
            return null;
        });
        session.close();
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key).release(key);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types in place of what stands in the field, and goes on. */
    private void over(String typed) {
        control(KeyCode.A);
        robot.write(typed, 0);
        press(KeyCode.TAB);
    }

    private String focused() {
        return Toolkit.on(() -> stage.getScene().getFocusOwner().getId());
    }

    private String text(String id) {
        return Toolkit.on(() -> ((Label) stage.getScene().lookup("#" + id)).getText());
    }

    private boolean visible(String id) {
        return Toolkit.on(
                () -> stage.getScene().getRoot().lookupAll("#" + id).stream().anyMatch(CasebookKeyboardTest::inSight));
    }

    private static boolean inSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private SaveStatus.State state() {
        return Toolkit.on(() -> screen.saveState().getValue());
    }

    private Casebook stored() {
        return session.subjects().casebook(SUBJECT);
    }

    private AuditEntry last() {
        return session.audit().ofSubject(SUBJECT).get(0);
    }

    @Test
    void aWholeCycleIsTypedAndSaved() {
        Cycle before = stored().cycles().get(3);
        assertThat(before.startedOn()).isEqualTo(new PartialDate(2024, 6, 17));
        control(KeyCode.DIGIT3);
        control(KeyCode.N);
        assertThat(focused()).isEqualTo("cycle-startedOn");
        assertThat(text("cycle-window")).isEqualTo("planned 2024-07-08, window to 2024-07-11");
        over("20240714");
        assertThat(text("cycle-delay")).isEqualTo("6 days late, beyond the window");
        over("Platelets 92");
        press(KeyCode.TAB);
        over("67.1");
        over("1");
        assertThat(focused()).isEqualTo("temozolomide-planned");
        control(KeyCode.G);
        press(KeyCode.TAB);
        press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(focused()).isEqualTo("temozolomide-3");
        over("150");
        press(KeyCode.TAB, KeyCode.TAB);
        assertThat(focused()).isEqualTo("temozolomide-reason");
        over("Interrupted, nausea");
        over("T2431");
        control(KeyCode.S);
        assertThat(state()).isInstanceOf(SaveStatus.State.Saved.class);
        Casebook book = stored();
        assertThat(book.cycles().get(4))
                .isEqualTo(new Cycle(
                        SUBJECT,
                        5,
                        LocalDate.of(2024, 7, 8),
                        new PartialDate(2024, 7, 14),
                        before.heightCm(),
                        67.1,
                        1,
                        "Platelets 92",
                        1));
        List<Administration> doses = book.administrations().stream()
                .filter(dose -> dose.cycle() == 5)
                .toList();
        assertThat(doses)
                .extracting(dose -> dose.drug().name() + " " + dose.day() + " "
                        + dose.planned().amount() + " " + dose.given().amount() + " " + dose.startedOn() + " "
                        + dose.adjustment() + "|" + dose.batch())
                .containsExactly(
                        "TEMOZOLOMIDE 1 200 200 2024-07-14 |T2431",
                        "TEMOZOLOMIDE 2 200 200 2024-07-15 |T2431",
                        "TEMOZOLOMIDE 3 200 150 2024-07-16 Interrupted, nausea|T2431",
                        "TEMOZOLOMIDE 4 200 200 2024-07-17 |T2431",
                        "TEMOZOLOMIDE 5 200 200 2024-07-18 |T2431",
                        "EPIRUBICIN 1 90 90 2024-07-14 |");
        assertThat(text("cycle")).isEqualTo("cycle 5 of 6");
        assertThat(text("epirubicin-amount")).isEqualTo("450 of 900 mg/m²");
    }

    @Test
    void aLateCycleIsNotSavedWithoutAReasonAndKeepsWhatWasTyped() {
        control(KeyCode.DIGIT3);
        control(KeyCode.N);
        over("20240714");
        control(KeyCode.S);
        assertThat(state()).isInstanceOf(SaveStatus.State.Unsaved.class);
        assertThat(Toolkit.on(() -> stage.getScene().getRoot().lookupAll(".finding-error").stream()
                        .filter(node -> node instanceof Label label && node.isVisible() && label.getText() != null)
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .contains("Day 1 came 6 days late: say why.");
        assertThat(stored().cycles()).hasSize(4);
        press(KeyCode.TAB);
        assertThat(text("cycle-delay")).isEqualTo("6 days late, beyond the window");
    }

    @Test
    void anAmendmentAsksTheReasonAndShowsBothValues() {
        control(KeyCode.DIGIT3);
        assertThat(text("cycle-title")).isEqualTo("Cycle 4");
        Toolkit.on(() -> {
            stage.getScene().lookup("#cycle-weightKg").requestFocus();
            return null;
        });
        double weight = stored().cycles().get(3).weightKg();
        over("64.5");
        control(KeyCode.S);
        assertThat(focused()).isEqualTo("reason");
        assertThat(Toolkit.on(() -> stage.getScene().lookup("#changes").lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .containsExactly("Weight", weight + " kg", "→", "64.5 kg");
        assertThat(stored().cycles().get(3).weightKg()).isEqualTo(weight);
        robot.write("Scale read again", 0);
        press(KeyCode.ENTER);
        assertThat(state()).isInstanceOf(SaveStatus.State.Saved.class);
        assertThat(stored().cycles().get(3).weightKg()).isEqualTo(64.5);
        assertThat(last().by().reason()).isEqualTo("Scale read again");
        assertThat(Map.of(
                        "before",
                        last().before().get("weightKg"),
                        "after",
                        last().after().get("weightKg")))
                .isEqualTo(Map.of("before", String.valueOf(weight), "after", "64.5"));
    }

    @Test
    void escapeTakesBackTheQuestionAndKeepsWhatWasTyped() {
        control(KeyCode.DIGIT2);
        Toolkit.on(() -> {
            stage.getScene().lookup("#diagnosis-figoStage").requestFocus();
            return null;
        });
        over("IVA");
        control(KeyCode.S);
        assertThat(focused()).isEqualTo("reason");
        assertThat(visible("reason")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(visible("reason")).isFalse();
        assertThat(state()).isInstanceOf(SaveStatus.State.Unsaved.class);
        assertThat(stored().diagnosis().figoStage()).isNotEqualTo("IVA");
    }

    @Test
    void aContactIsAdded() {
        int before = stored().contacts().size();
        control(KeyCode.DIGIT5);
        control(KeyCode.N);
        assertThat(focused()).isEqualTo("contact-on");
        over("2024-7-15");
        over("By telephone");
        control(KeyCode.S);
        assertThat(state()).isInstanceOf(SaveStatus.State.Saved.class);
        List<Contact> contacts = stored().contacts();
        assertThat(contacts).hasSize(before + 1);
        assertThat(contacts.get(before))
                .isEqualTo(new Contact(
                        SUBJECT,
                        RecordKind.SURVIVAL_STATUS,
                        contacts.get(before).sequence(),
                        new PartialDate(2024, 7, 15),
                        "By telephone",
                        1));
        assertThat(visible("contacts-editor")).isFalse();
        assertThat(focused()).isEqualTo("contacts");
    }

    @Test
    void theEndOfTreatmentIsTypedAndEveryPartIsReachedByItsKey() {
        control(KeyCode.DIGIT5);
        assertThat(focused()).isEqualTo("endOfTreatment-on");
        over("2024-07-01");
        robot.write("p", 0);
        press(KeyCode.TAB);
        over("New in the liver");
        control(KeyCode.S);
        assertThat(state()).isInstanceOf(SaveStatus.State.Saved.class);
        assertThat(stored().endOfTreatment().on()).isEqualTo(new PartialDate(2024, 7, 1));
        assertThat(stored().endOfTreatment().reason().name()).isEqualTo("PROGRESSIVE_DISEASE");
        control(KeyCode.DIGIT6);
        assertThat(focused()).isEqualTo("history");
        control(KeyCode.F);
        robot.write("new in the", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("history-count")).startsWith("1 of ");
    }
}
