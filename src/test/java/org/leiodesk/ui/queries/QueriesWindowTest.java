package org.leiodesk.ui.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.demo.DemoStudy;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.query.QueryDoors;
import org.testfx.api.FxRobot;

/** The room of queries on a real study file, by keyboard alone, as the investigator, the nurse and the monitor see it. */
class QueriesWindowTest {
    private static final SubjectId FIRST = new SubjectId("S-001");
    private static final String PASSWORD = "another horse battery";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Place> gone = new ArrayList<>();
    private Path file;
    private Session session;
    private Stage stage;
    private QueriesScreen screen;

    @BeforeEach
    void fourQueriesOfAMonitor() {
        file = folder.resolve("trial.leiodesk");
        Toolkit.hideWindows();
        study(file);
    }

    /** The newest waits for the monitor, the second is closed, the others are open. */
    private static void study(Path file) {
        try (Session li = done(TestStudies.files(ScreenShots.CLOCK)
                .create(file, Study.leiomyosarcoma(), "li", "Li Na", PASSWORD.toCharArray()))) {
            List<Casebook> books = DemoStudy.casebooks(2, DemoStudy.SEED, Progress.NONE);
            done(li.importCasebooks(books, null, "Demo study", Progress.NONE));
            account(li, "wang", "Wang Min", Role.MONITOR);
            account(li, "zhao", "Zhao Lei", Role.NURSE);
        }
        for (String user : List.of("wang", "zhao")) {
            try (Session own = opened(file, user, "to be changed soon")) {
                done(own.accounts().changePassword("to be changed soon".toCharArray(), PASSWORD.toCharArray()));
            }
        }
        try (Session wang = opened(file, "wang", PASSWORD)) {
            SignedScope weekSix = new SignedScope.OfTimepoint(
                    Evaluator.INVESTIGATOR,
                    wang.subjects().casebook(FIRST).assessments().get(1).timepoint());
            raise(wang, FIRST, weekSix, "T01", "The radiology report says 41 mm, series 4.");
            raise(wang, FIRST, new SignedScope.OfForm("CYCLE", "2"), "weightKg", "55 kg, and 61 kg a week later?");
            raise(
                    wang,
                    FIRST,
                    new SignedScope.WholeCasebook(),
                    "",
                    "The consent form of version 2 is missing in the file.");
            raise(wang, new SubjectId("S-002"), new SignedScope.OfForm("DIAGNOSIS", ""), "figoStage", "Stage?");
            done(wang.queries().close(FIRST, 2, 0, "Settled at the visit"));
        }
        try (Session zhao = opened(file, "zhao", PASSWORD)) {
            done(zhao.queries().answer(new SubjectId("S-002"), 1, 0, "Not uterine: no FIGO stage."));
        }
    }

    private static void account(Session li, String name, String fullName, Role role) {
        done(li.accounts().add(new UserAccount(name, fullName, role, true), "to be changed soon".toCharArray()));
    }

    private static Session opened(Path file, String user, String password) {
        return done(TestStudies.files(ScreenShots.CLOCK).open(file, user, password.toCharArray()));
    }

    private static void raise(Session wang, SubjectId subject, SignedScope scope, String item, String text) {
        done(wang.queries().raise(subject, new QueryAbout(scope, item), text));
    }

    private void open(String user) {
        session = opened(file, user, PASSWORD);
        stage = Toolkit.on(() -> {
            UiContext context = UiContext.immediate(ScreenShots.CLOCK);
            screen = screen(context, session, gone);
            Scene scene = new Scene(screen.node(), 1280, 720);
            context.theme().dress(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            screen.shown();
            return shown;
        });
    }

    @AfterEach
    void close() {
        if (stage != null) {
            Toolkit.on(() -> {
                stage.close();
                return true;
            });
            session.close();
        }
    }

    private static QueriesScreen screen(UiContext context, Session session, List<Place> gone) {
        QueryDoors doors = new QueryDoors(
                session.account().role(),
                session.queries()::raise,
                (seen, action, text) -> take(session, seen, action, text));
        QueriesModel model =
                new QueriesModel(() -> session.queries().all(), doors, context.background(), context.clock());
        return new QueriesScreen(context.texts(), model, gone::add);
    }

    private static Outcome<QueryThread> take(Session session, QueryThread seen, QueryAction action, String text) {
        int steps = seen.steps().size();
        return switch (action) {
            case ANSWER -> session.queries().answer(seen.subject(), seen.number(), steps, text);
            case CLOSE -> session.queries().close(seen.subject(), seen.number(), steps, text);
            case REOPEN -> session.queries().reopen(seen.subject(), seen.number(), steps, text);
        };
    }

    private String said(String id) {
        return Toolkit.on(() -> ((Labeled) stage.getScene().lookup("#" + id)).getText());
    }

    private List<String> thread() {
        return Toolkit.on(() -> ((Parent) stage.getScene().lookup("#query-thread"))
                .getChildrenUnmodifiable().stream()
                        .map(line -> ((Label) line).getText())
                        .toList());
    }

    private Set<String> enabled() {
        return Toolkit.on(() -> {
            Set<String> enabled = new TreeSet<>();
            for (String id : List.of("query-ANSWER", "query-CLOSE", "query-REOPEN")) {
                if (!stage.getScene().lookup("#" + id).isDisabled()) {
                    enabled.add(id);
                }
            }
            return enabled;
        });
    }

    private QueryThread query(SubjectId subject, int number) {
        return session.queries().ofSubject(subject).get(number - 1);
    }

    @Test
    void theNurseSeesWhatWaitsAnswersItByKeyAndTheNextComes() {
        open("zhao");
        assertThat(said("queries-count")).isEqualTo("2 of 4");
        assertThat(thread())
                .containsExactly(
                        "Wang Min (Monitor), 2024-06-28 14:03:22 +08:00: The radiology report says 41 mm, series 4.");
        assertThat(enabled()).containsExactly("query-ANSWER");
        robot.write("c");
        assertThat(Toolkit.on(() -> stage.getScene().lookup("#query-panel").isVisible()))
                .isFalse();
        robot.write("a");
        assertThat(said("query-heading")).isEqualTo("Answer query 1 of S-001: Time point Week 6, T01");
        robot.write("Read again, 41 mm. Amended.");
        assertThat(SaveStatus.unsaved(screen.saveState().getValue())).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(query(FIRST, 1).steps()).extracting(QueryStep::text).containsExactly("Read again, 41 mm. Amended.");
        assertThat(SaveStatus.unsaved(screen.saveState().getValue())).isFalse();
        assertThat(said("queries-count")).isEqualTo("1 of 4");
        assertThat(thread().get(0)).endsWith("The consent form of version 2 is missing in the file.");
    }

    @Test
    void theMonitorClosesWhatIsAnsweredAndOpensAClosedOneAgain() {
        open("wang");
        assertThat(said("queries-count")).isEqualTo("1 of 4");
        assertThat(thread())
                .containsExactly(
                        "Wang Min (Monitor), 2024-06-28 14:03:22 +08:00: Stage?",
                        "Answer by Zhao Lei (Research nurse), 2024-06-28 14:03:22 +08:00: Not uterine: no FIGO stage.");
        assertThat(enabled()).containsExactly("query-CLOSE", "query-REOPEN");
        robot.write("cAccepted");
        robot.type(KeyCode.ENTER);
        assertThat(query(new SubjectId("S-002"), 1).state()).isEqualTo(QueryState.CLOSED);
        assertThat(said("queries-none")).isEqualTo("No query waits for you.");
        fire("queries-CLOSED");
        assertThat(said("queries-count")).isEqualTo("2 of 4");
        focusTable();
        robot.write("rAnd the weight of cycle 3?");
        robot.type(KeyCode.ENTER);
        assertThat(query(FIRST, 2).state()).isEqualTo(QueryState.OPEN);
    }

    @Test
    void whatIsTypedIsNotLostByEscapeNorByAnotherQuestionAndEnterOpensThePlace() {
        open("zhao");
        robot.write("a");
        robot.type(KeyCode.ESCAPE);
        assertThat(Toolkit.on(() -> stage.getScene().lookup("#query-panel").isVisible()))
                .isFalse();
        robot.write("a");
        robot.write("half an ans");
        robot.type(KeyCode.ESCAPE);
        focusTable();
        robot.type(KeyCode.DOWN);
        robot.write("a");
        assertThat(Toolkit.on(() -> ((TextInputControl) stage.getScene().lookup("#query-text")).getText()))
                .isEqualTo("half an ans");
        assertThat(said("query-heading")).startsWith("Answer query 1 of S-001");
        fire("query-cancel");
        focusTable();
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        assertThat(gone).hasSize(1);
        assertThat(gone.get(0)).isEqualTo(new Place.Patient(FIRST, "lesions", "measurement:T01:1"));
    }

    private void fire(String id) {
        Toolkit.on(() -> {
            Node node = stage.getScene().lookup("#" + id);
            if (node instanceof ToggleButton filter) {
                filter.fire();
            } else {
                ((Button) node).fire();
            }
            return true;
        });
    }

    private void focusTable() {
        Toolkit.on(() -> {
            stage.getScene().lookup("#queries-table").requestFocus();
            return true;
        });
    }

    @Test
    void pictures() {
        Path other = folder.resolve("pictures.leiodesk");
        study(other);
        try (Session zhao = opened(other, "zhao", PASSWORD)) {
            ScreenShots.take("queries", context -> shown(context, zhao), root -> click(root, "queries-ALL"));
            ScreenShots.take("queries_answer", context -> shown(context, zhao), root -> click(root, "query-ANSWER"));
        }
        try (Session li = opened(other, "li", PASSWORD)) {
            ScreenShots.take("queries_none", context -> shown(context, li), root -> click(root, "queries-ANSWERED"));
        }
    }

    private static Parent shown(UiContext context, Session session) {
        QueriesScreen screen = screen(context, session, new ArrayList<>());
        screen.shown();
        return screen.node();
    }

    private static void click(Parent root, String id) {
        Node node = root.lookup("#" + id);
        if (node instanceof ToggleButton filter) {
            filter.fire();
        } else {
            ((Button) node).fire();
        }
    }
}
