package org.leiodesk.ui.shell;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.leiodesk.base.Language;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.StudyFiles;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.TimepointEntry;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.UserPreferences;
import org.leiodesk.ui.signin.Doors;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program in a window with a real study of two patients, S-001 and S-002; its account is li. */
final class StudyWindow {
    static final String NAME = "trial.leiodesk";
    private static final String PASSWORD = "correct horse battery";

    final FxRobot robot = new FxRobot();
    final Stage stage;

    private StudyWindow(Stage stage) {
        this.stage = stage;
    }

    static Path study(Path folder) {
        Path file = folder.resolve(NAME);
        try (Session session = TestStudies.done(
                TestStudies.files().create(file, Study.leiomyosarcoma(), "li", "Li Na", PASSWORD.toCharArray()))) {
            for (String id : new String[] {"S-001", "S-002"}) {
                TestStudies.done(session.subjects().saveSubject(Subject.screened(new SubjectId(id)), ""));
            }
        }
        return file;
    }

    /** The same study with a response of S-002 to be reviewed, and a query about S-002 to be answered. */
    static Path asked(Path file) {
        SubjectId id = new SubjectId("S-002");
        try (Session session = TestStudies.done(TestStudies.files().open(file, "li", PASSWORD.toCharArray()))) {
            Timepoint baseline = Timepoint.of(BigDecimal.ZERO, "Baseline");
            Timepoint weekSix = Timepoint.of(BigDecimal.ONE, "Week 6");
            Lesion target = new Lesion(
                    id,
                    Evaluator.INVESTIGATOR,
                    new LesionId("T01"),
                    0,
                    LesionRole.TARGET,
                    "Left lung",
                    "Lung",
                    LesionKind.SOFT_TISSUE,
                    ImagingMethod.CT,
                    5.0,
                    false,
                    false,
                    baseline,
                    date("2024-01-08"),
                    0);
            TestStudies.done(
                    session.tumour().saveTimepoint(timepoint(id, baseline, "2024-01-08", List.of(target), "30"), ""));
            TestStudies.done(session.tumour().saveTimepoint(timepoint(id, weekSix, "2024-02-20", List.of(), "20"), ""));
            TestStudies.done(session.queries()
                    .raise(
                            id,
                            new QueryAbout(new SignedScope.OfTimepoint(Evaluator.INVESTIGATOR, weekSix), "T01"),
                            "20 mm?"));
        }
        return file;
    }

    private static TimepointEntry timepoint(
            SubjectId id, Timepoint at, String day, List<Lesion> lesions, String millimetres) {
        return new TimepointEntry(
                new Assessment(id, Evaluator.INVESTIGATOR, at, 0, date(day), null, null, true, "", 0),
                lesions,
                List.of(new LesionMeasurement(
                        id,
                        Evaluator.INVESTIGATOR,
                        new LesionId("T01"),
                        at,
                        0,
                        date(day),
                        new LesionSize.Measured(Millimetres.of(millimetres)),
                        0)),
                List.of());
    }

    private static PartialDate date(String day) {
        return PartialDate.parse(day).orElseThrow();
    }

    /** A window in which the study is opened. */
    static StudyWindow open(Path file) {
        return open(file, "li");
    }

    /** A window in which this account has opened the study. */
    static StudyWindow open(Path file, String user) {
        StudyFiles files = TestStudies.files(ScreenShots.CLOCK);
        UserPreferences preferences = new UserPreferences(file.resolveSibling("preferences.properties"));
        preferences.keepLanguage(Language.ENGLISH);
        preferences.keepOpened(file, user);
        Doors<Session> doors = new Doors<>(files::open, files::create, files::recover, progress -> Outcome.refused());
        StudyWindow window = new StudyWindow(on(() -> {
            Stage shown = new Stage();
            LeiodeskApp.open(shown, ScreenShots.CLOCK, preferences, doors, StudyWorkbench::of);
            shown.requestFocus();
            return shown;
        }));
        window.signIn(user, PASSWORD);
        return window;
    }

    void signIn() {
        signIn("li", PASSWORD);
    }

    void signIn(String user, String password) {
        until(() -> node("#password") != null);
        text("#user", user);
        text("#password", password);
        fire("#submit");
        until(() -> node("#patients") != null);
        until(() -> !said("#patients").isEmpty());
    }

    /** On the thread of the window, also from there. */
    static <T> T on(Callable<T> work) {
        if (!Platform.isFxApplicationThread()) {
            return Toolkit.on(work);
        }
        try {
            return work.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    void hide() {
        on(() -> {
            stage.hide();
            return true;
        });
    }

    Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    void until(BooleanSupplier reached) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(reached::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    boolean visible(String selector) {
        return on(() -> {
            Node node = node(selector);
            return node != null && node.isVisible();
        });
    }

    /** All that the labels below a node say. */
    String said(String selector) {
        return on(() -> {
            StringBuilder text = new StringBuilder();
            Node node = node(selector);
            if (node instanceof Parent parent) {
                parent.lookupAll(".label")
                        .forEach(label -> text.append(((Label) label).getText()).append('\n'));
                parent.lookupAll(".text").forEach(part -> {
                    if (part instanceof Text words) {
                        text.append(words.getText()).append('\n');
                    }
                });
            }
            return text.toString();
        });
    }

    void text(String selector, String typed) {
        until(() -> node(selector) instanceof TextInputControl);
        on(() -> {
            node(selector).requestFocus();
            ((TextInputControl) node(selector)).setText(typed);
            return true;
        });
    }

    String text(String selector) {
        return on(() -> node(selector) instanceof TextInputControl input ? input.getText() : "(not there)");
    }

    void fire(String selector) {
        until(() -> node(selector) instanceof ButtonBase);
        on(() -> {
            ((ButtonBase) node(selector)).fire();
            return true;
        });
    }

    void focus(String selector) {
        until(() -> node(selector) != null);
        on(() -> {
            node(selector).requestFocus();
            return true;
        });
    }

    void keys(KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
    }

    /** What the window manager asks when somebody presses Alt+F4 or the button that closes. */
    void close() {
        on(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    /** Goes to a patient through the find box. */
    void find(String patient) {
        keys(KeyCode.CONTROL, KeyCode.K);
        text("#find", patient);
        until(() -> Window.getWindows().stream().anyMatch(open -> open instanceof Popup && open.isShowing()));
        robot.type(KeyCode.ENTER);
    }

    /** A patient with everything of the casebook read. */
    void patient(String patient) {
        find(patient);
        until(() -> node("#casebook-tabs") != null && said("#subject").contains(patient));
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> node("#board-grid") != null);
    }
}
