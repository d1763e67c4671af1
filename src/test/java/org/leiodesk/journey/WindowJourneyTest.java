package org.leiodesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.service.Session;
import org.leiodesk.service.StudyFiles;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.UserPreferences;
import org.leiodesk.ui.shell.LeiodeskApp;
import org.leiodesk.ui.shell.StudyWorkbench;
import org.leiodesk.ui.signin.Doors;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The subject of the lesion board in the specification of the screens, made to progress at week 24, typed into the window by keyboard alone. */
class WindowJourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-01T06:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final String PASSWORD = "correct horse";
    private static final int MOST_FIELDS = 60;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final StudyFiles files = new StudyFiles(CLOCK, new KeySettings(64, 1, 1));
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.hideWindows();
        UserPreferences preferences = new UserPreferences(folder.resolve("preferences.properties"));
        preferences.keepLanguage(Language.ENGLISH);
        Doors<Session> doors = new Doors<>(files::open, files::create, files::recover, progress -> Outcome.refused());
        stage = Toolkit.on(() -> {
            Stage window = new Stage();
            LeiodeskApp.open(window, CLOCK, preferences, doors, StudyWorkbench::of);
            window.requestFocus();
            return window;
        });
        robot.targetWindow(stage);
    }

    @AfterEach
    void close() {
        Toolkit.on(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void oneSubjectGoesFromConsentToProgressionByKeyboardAlone() {
        createStudy();
        consent();
        enrol();
        twoCycles();
        baselineScan();
        timepoint(1, "2024-02-20", "25", "14", "31");
        assertThat(column(1)).containsExactly("Week 6", "70.0", "-24.7 %", "-24.7 %", "SD");
        timepoint(2, "2024-04-02", "18.5", "9", "s");
        assertThat(column(2)).containsExactly("Week 12", "32.5", "-65.1 %", "-53.6 %", "PR");
        timepoint(3, "2024-05-14", "21", "9", "s");
        assertThat(column(3)).containsExactly("Week 18", "35.0", "-62.4 %", "+7.7 %", "PR");
        timepoint(4, "2024-06-25", "30", "12", "8");
        // 30 + 12 + 8 = 50.0; 50 / 93 = -46.2 %; 50 / 32.5 = +53.8 %
        assertThat(column(4)).containsExactly("Week 24", "50.0", "-46.2 %", "+53.8 %", "PD");
        until(() -> words("#best").equals("PR confirmed 2024-05-14"));
        assertThat(said("#subject")).isEqualTo("S-014");

        control(KeyCode.DIGIT6);
        untilFocused("history");
        control(KeyCode.F);
        type("measurement");
        until(() -> words("#history-count").startsWith("20 of "));

        alt(KeyCode.DIGIT3);
        until(() -> node("#head-ORR") != null && words("#head-ORR").startsWith("1/1 = 100"));
        alt(KeyCode.DIGIT6);
        until(() -> node("#entries") != null && tableSays("S-014") && tableSays("li"));
        control(KeyCode.F);
        type("measurement");
        until(() -> words("#record-count").startsWith("20 of "));

        control(KeyCode.Q);
        until(() -> node("#way-open") != null);
        theStudyHoldsWhatTheWindowShowed();
    }

    private void createStudy() {
        tabTo("way-create");
        robot.type(KeyCode.SPACE);
        until(() -> node("#again") != null);
        over("file", folder.resolve("trial").toString());
        over("fullName", "Li Na");
        over("user", "li");
        over("password", PASSWORD);
        over("again", PASSWORD);
        robot.type(KeyCode.ENTER);
        until(() -> node("#patients") != null);
    }

    private void consent() {
        control(KeyCode.N);
        untilFocused("subject-number");
        over("subject-number", "S-014");
        over("subject-consentedOn", "20240102");
        choose("subject-sex", "f");
        over("subject-birthDate", "1966-11");
        tabTo("save");
        robot.type(KeyCode.SPACE);
        until(() -> node("#casebook-tabs") != null && words("#subject").equals("S-014"));
    }

    private void enrol() {
        control(KeyCode.DIGIT2);
        choose("subject-status", "e");
        over("subject-enrolledOn", "20240108");
        choose("diagnosis-origin", "u");
        choose("diagnosis-extent", "m");
        until(() -> said("#status-saved").equals("Not saved"));
        control(KeyCode.S);
        untilFocused("reason");
        type("Eligible");
        robot.type(KeyCode.ENTER);
        untilSaved();
        until(() -> words("#diagnosis").equals("uterine leiomyosarcoma, metastatic"));
    }

    private void twoCycles() {
        control(KeyCode.DIGIT3);
        untilFocused("cycle-plannedOn");
        over("cycle-plannedOn", "2024-01-09");
        over("cycle-startedOn", "2024-01-09");
        over("cycle-heightCm", "160");
        over("cycle-weightKg", "55");
        over("cycle-ecog", "1");
        control(KeyCode.G);
        save();
        until(() -> words("#cycle").equals("cycle 1 of 6"));
        control(KeyCode.N);
        untilFocused("cycle-startedOn");
        over("cycle-startedOn", "2024-01-30");
        over("cycle-ecog", "1");
        control(KeyCode.G);
        save();
        until(() -> words("#cycle").equals("cycle 2 of 6"));
        assertThat(said("#epirubicin-amount")).isEqualTo("180 of 900 mg/m²");
    }

    private void baselineScan() {
        control(KeyCode.DIGIT4);
        untilFocused("board-grid");
        robot.type(KeyCode.HOME);
        type("2024-01-08\n");
        lesion("", "Lung", "", "32.0\n");
        lesion("", "Lymph node", "l", "21.0\n");
        lesion("", "Liver", "", "40.0\n");
        lesion("n", "Bone", "bb", "");
        save();
        assertThat(Stream.of("date", "T01", "T02", "T03", "NT01", "SUM")
                        .map(row -> said("#cell-" + row + "-0"))
                        .toList())
                .containsExactly("2024-01-08", "32.0", "21.0", "40.0", "present", "93.0");
    }

    /** Adds a lesion: its site, where they differ the letters of its role and of its kind, the slice, and its size. */
    private void lesion(String role, String site, String kind, String size) {
        control(KeyCode.L);
        untilFocused("lesion-site");
        if (!role.isEmpty()) {
            robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            untilFocused("lesion-role");
            type(role);
        }
        over("lesion-site", site);
        if (!kind.isEmpty()) {
            choose("lesion-kind", kind);
        }
        over("lesion-slice", "5");
        robot.type(KeyCode.ENTER);
        untilFocused("board-grid");
        type(size);
    }

    private void timepoint(int column, String day, String lung, String node, String liver) {
        control(KeyCode.T);
        type(String.join("\n", day, lung, node, liver, "p", "0") + "\n");
        assertThat(said("#cell-name-" + column)).endsWith(" *");
        save();
        assertThat(said("#cell-INVESTIGATOR-" + column)).endsWith("not yet");
    }

    private List<String> column(int number) {
        return Stream.of("name", "SUM", "FROM_BASELINE", "FROM_NADIR", "OVERALL")
                .map(row -> said("#cell-" + row + "-" + number))
                .toList();
    }

    private void theStudyHoldsWhatTheWindowShowed() {
        try (Session session = done(files.open(folder.resolve("trial.leiodesk"), "li", PASSWORD.toCharArray()))) {
            Casebook book = session.subjects().casebook(new SubjectId("S-014"));
            assertThat(book.subject().status()).isEqualTo(EnrolmentStatus.ENROLLED);
            assertThat(book.lesions())
                    .extracting(lesion -> lesion.id() + " " + lesion.site() + " " + lesion.kind())
                    .containsExactlyInAnyOrder(
                            "T01 Lung SOFT_TISSUE",
                            "T02 Lymph node LYMPH_NODE",
                            "T03 Liver SOFT_TISSUE",
                            "NT01 Bone BONE");
            assertThat(book.measurements()).hasSize(20);
            assertThat(book.cycles()).hasSize(2);
            assertThat(book.administrations()).hasSize(12);
            SubjectAnalysis derived = Trial.analyse(
                            List.of(book), new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR))
                    .subjects()
                    .get(0);
            assertThat(derived.tumour().timepoints())
                    .extracting(timepoint -> timepoint.overall().value())
                    .containsExactly(
                            TimepointResponse.SD, TimepointResponse.PR, TimepointResponse.PR, TimepointResponse.PD);
            assertThat(derived.firstDose()).isEqualTo(LocalDate.of(2024, 1, 9));
            assertThat(derived.confirmedBest().value()).isEqualTo(BestOverallResponse.PR);
            assertThat(derived.confirmedBest().confirmedOn()).isEqualTo(LocalDate.of(2024, 5, 14));
            assertThat(Objects.requireNonNull(derived.progression()).date())
                    .isEqualTo(new AnalysisDate(LocalDate.of(2024, 6, 25), AnalysisDate.Imputed.NONE));
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).as(() -> outcome.findings().toString()).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void alt(KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Goes to a field with the Tab key. */
    private void tabTo(String id) {
        for (int i = 0; i < MOST_FIELDS && !id.equals(focused()); i++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(focused()).isEqualTo(id);
    }

    /** Goes to a field and types in place of what stands in it. */
    private void over(String id, String text) {
        tabTo(id);
        control(KeyCode.A);
        type(text);
    }

    private void choose(String id, String letter) {
        tabTo(id);
        type(letter);
    }

    private void save() {
        until(() -> said("#status-saved").equals("Not saved"));
        control(KeyCode.S);
        untilSaved();
    }

    private void untilSaved() {
        until(() -> said("#status-saved").startsWith("Saved "));
    }

    private void untilFocused(String id) {
        until(() -> id.equals(focusedNow()));
    }

    private @Nullable String focused() {
        return Toolkit.on(this::focusedNow);
    }

    private @Nullable String focusedNow() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    private @Nullable Node node(String id) {
        return stage.getScene().lookup(id);
    }

    /** What the labels of a part of the window say, one after the other. */
    private String words(String id) {
        return labels(id, " ");
    }

    /** What a cell or label says. */
    private String said(String id) {
        return Platform.isFxApplicationThread() ? labels(id, "") : Toolkit.on(() -> labels(id, ""));
    }

    private String labels(String id, String between) {
        Node part = node(id);
        if (part == null) {
            return "";
        }
        Stream<Node> all = part instanceof Label ? Stream.of(part) : part.lookupAll(".label").stream();
        return all.map(label -> ((Label) label).getText())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    private boolean tableSays(String text) {
        return stage.getScene().getRoot().lookupAll(".table-cell").stream()
                .anyMatch(cell -> text.equals(((TableCell<?, ?>) cell).getText()));
    }

    private void until(BooleanSupplier reached) {
        try {
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> Toolkit.on(reached::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("The window does not come to say it; the focus is on " + focused(), e);
        }
    }
}
