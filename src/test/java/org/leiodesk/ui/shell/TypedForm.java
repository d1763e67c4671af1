package org.leiodesk.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

/**
 * One form of the window, how something is typed into it that cannot be read as a value, and whether it still stands there.
 *
 * @param name what a failing test calls it
 * @param typing goes to the form and types
 * @param standing whether what was typed stands there
 * @param sight brings the form into sight again, when it is on the same screen
 */
record TypedForm(
        String name, Consumer<StudyWindow> typing, Predicate<StudyWindow> standing, Consumer<StudyWindow> sight) {
    /** The forms of the casebook of S-001, which all stand on one screen. */
    static List<TypedForm> ofTheCasebook() {
        return List.of(
                text("subject", KeyCode.DIGIT2, "", "#subject-birthDate", "spring 1961"),
                text("diagnosis", KeyCode.DIGIT2, "", "#diagnosis-diagnosedOn", "June or so"),
                text("cycle", KeyCode.DIGIT3, "", "#cycle-heightCm", "one sixty"),
                board(),
                text("endOfTreatment", KeyCode.DIGIT5, "", "#endOfTreatment-on", "soon"),
                text("newTherapy", KeyCode.DIGIT5, "#therapies-add", "#newTherapy-name", "Pazopanib "),
                text("contact", KeyCode.DIGIT5, "#contacts-add", "#contact-note", "“called” \n\t100 %"),
                text("death", KeyCode.DIGIT5, "", "#death-on", "31.2.24"));
    }

    /** A lesion that is described and not on the board yet. */
    static TypedForm lesion() {
        return new TypedForm(
                "lesion",
                window -> {
                    window.patient("S-001");
                    window.keys(KeyCode.CONTROL, KeyCode.L);
                    window.text("#lesion-site", "Left lu");
                },
                window -> window.text("#lesion-site").equals("Left lu"),
                window -> window.keys(KeyCode.CONTROL, KeyCode.DIGIT4));
    }

    static TypedForm newPatient() {
        return new TypedForm(
                "newPatient",
                window -> {
                    window.keys(KeyCode.ALT, KeyCode.DIGIT1);
                    window.until(() -> window.node("#patients") != null);
                    window.keys(KeyCode.CONTROL, KeyCode.N);
                    window.text("#subject-consentedOn", "next week");
                },
                window -> window.text("#subject-consentedOn").equals("next week"),
                window -> {});
    }

    static TypedForm protocol() {
        return new TypedForm(
                "protocol",
                window -> {
                    window.fire("#room-settings");
                    window.text("#setting-cycleDays", "three weeks");
                },
                window -> window.text("#setting-cycleDays").equals("three weeks"),
                window -> {});
    }

    /** A query about S-001, raised in its casebook. */
    static TypedForm query() {
        return new TypedForm(
                "query",
                window -> {
                    window.patient("S-001");
                    window.robot
                            .press(KeyCode.CONTROL, KeyCode.SHIFT)
                            .type(KeyCode.R)
                            .release(KeyCode.SHIFT, KeyCode.CONTROL);
                    window.text("#query-text", "Which scan");
                },
                window -> window.text("#query-text").equals("Which scan") && window.visible("#query-panel"),
                window -> {});
    }

    /** Why the casebook of S-001 is frozen. */
    static TypedForm hold() {
        return new TypedForm(
                "hold",
                window -> {
                    window.patient("S-001");
                    StudyWindow.on(() -> {
                        MenuButton menu = (MenuButton) window.node("#sign");
                        menu.getOnShowing().handle(null);
                        menu.getItems().stream()
                                .filter(item -> "hold-FROZEN".equals(item.getId()))
                                .findFirst()
                                .orElseThrow()
                                .fire();
                        return true;
                    });
                    window.text("#hold-reason", "Data rev");
                },
                window -> window.text("#hold-reason").equals("Data rev") && window.visible("#hold-reason-confirm"),
                window -> {});
    }

    /** An answer to the query about S-002. */
    static TypedForm queryStep() {
        return new TypedForm(
                "queryStep",
                window -> {
                    window.keys(KeyCode.ALT, KeyCode.DIGIT4);
                    window.until(() -> window.node("#query-ANSWER") != null
                            && !window.node("#query-ANSWER").isDisabled());
                    window.fire("#query-ANSWER");
                    window.text("#query-text", "Read ag");
                },
                window -> window.text("#query-text").equals("Read ag") && window.visible("#query-panel"),
                window -> {});
    }

    /** An override of the response of S-002. */
    static TypedForm override() {
        return new TypedForm(
                "override",
                window -> {
                    window.keys(KeyCode.ALT, KeyCode.DIGIT2);
                    window.until(() -> window.said("#review").contains("S-002"));
                    window.fire("#review-override");
                    window.text("#override-reason", "Slices of");
                },
                window -> window.text("#override-reason").equals("Slices of") && window.visible("#override-panel"),
                window -> {});
    }

    private static TypedForm text(String name, KeyCode tab, String add, String field, String typed) {
        String kept = typed.replaceAll("[\\n\\t]", "");
        return new TypedForm(
                name,
                window -> {
                    if (window.node("#casebook-tabs") == null) {
                        window.patient("S-001");
                    }
                    window.keys(KeyCode.CONTROL, tab);
                    if (!add.isEmpty()) {
                        window.fire(add);
                    }
                    window.text(field, typed);
                },
                window -> window.text(field).equals(kept),
                window -> window.keys(KeyCode.CONTROL, tab));
    }

    private static TypedForm board() {
        return new TypedForm(
                "board",
                window -> {
                    if (window.node("#casebook-tabs") == null) {
                        window.patient("S-001");
                    }
                    window.keys(KeyCode.CONTROL, KeyCode.DIGIT4);
                    window.until(() -> window.node("#board-save") != null);
                    window.focus("#board-grid");
                    window.robot.write("2024-13", 0);
                    window.robot.type(KeyCode.ENTER);
                },
                window -> window.said(".board").contains("2024-13"),
                window -> window.keys(KeyCode.CONTROL, KeyCode.DIGIT4));
    }

    @Override
    public String toString() {
        return name;
    }
}
