package org.leiodesk.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;
import org.testfx.util.WaitForAsyncUtils;

/** What the panel shows while the study is asked, and how high it gets. */
class ConsequencesPaneTest {
    private final CountDownLatch release = new CountDownLatch(1);
    private final Translations texts = new Translations(Language.ENGLISH);
    private Background background;
    private PreviewModel model;
    private ConsequencesPane pane;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.on(() -> {
            background = Background.threaded(Platform::runLater);
            model = new PreviewModel(background);
            pane = ConsequencesPane.wide(texts, model);
            stage = new Stage();
            stage.setScene(new Scene(new VBox(pane), 600, 400));
            stage.show();
            return true;
        });
    }

    @AfterEach
    void close() {
        release.countDown();
        Toolkit.on(() -> {
            stage.hide();
            background.close();
            return true;
        });
    }

    private static Consequence progression(String subject) {
        return new Consequence.Progression(new SubjectId(subject), LocalDate.of(2024, 5, 14), LocalDate.of(2024, 4, 2));
    }

    private void ask(List<Consequence> answer, boolean late) {
        Toolkit.on(() -> {
            model.ask(() -> {
                if (late) {
                    release.await();
                }
                return answer;
            });
            return true;
        });
    }

    private String said() {
        if (!pane.isVisible()) {
            return "";
        }
        VBox said = (VBox) pane.lookup(".consequences-said");
        return said.getChildren().stream().map(ConsequencesPaneTest::words).collect(Collectors.joining("; "));
    }

    private static String words(Node node) {
        if (node instanceof Label label) {
            return label.getText();
        }
        return ((Parent) node)
                .getChildrenUnmodifiable().stream()
                        .map(flow -> ((TextFlow) flow)
                                .getChildren().stream()
                                        .map(text -> ((Text) text).getText())
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining(" | "));
    }

    private void untilSaid(String words) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Toolkit.on(() -> said().equals(words)));
        } catch (TimeoutException e) {
            throw new AssertionError("It says: " + Toolkit.on(this::said), e);
        }
    }

    @Test
    void aQuickAnswerStandsAtOnceInTheLanguageOfTheWindow() {
        assertThat(Toolkit.on(this::said)).isEmpty();
        ask(List.of(progression("S-1")), false);
        untilSaid("Would change for this patient | Progression\u20022024-05-14 → 2024-04-02");
        Toolkit.on(() -> {
            texts.use(Language.CHINESE);
            return true;
        });
        untilSaid("本受试者将发生的变化 | 进展日期\u20022024-05-14 → 2024-04-02");
        Toolkit.on(() -> {
            model.clear();
            return true;
        });
        untilSaid("");
    }

    @Test
    void anAnswerThatTakesLongIsAnnouncedAndThenTakesItsPlace() {
        ask(List.of(), true);
        untilSaid("Calculating what would change …");
        release.countDown();
        untilSaid("No response, date of progression, survival time or rate would change.");
    }

    @Test
    void aLongListScrollsInsideAndCanBeReachedByKeyboardAShortOneTakesLittleRoom() {
        ask(List.of(progression("S-1")), false);
        untilSaid("Would change for this patient | Progression\u20022024-05-14 → 2024-04-02");
        Toolkit.on(this::settle);
        assertThat(Toolkit.on(pane::getHeight)).isBetween(10.0, 40.0);
        assertThat(Toolkit.on(() -> scroll().isFocusTraversable())).isFalse();
        List<Consequence> many = IntStream.range(0, 400)
                .mapToObj(number -> progression("S-" + number))
                .toList();
        ask(many, false);
        try {
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> Toolkit.on(() -> said().endsWith("and 100 more lines")));
        } catch (TimeoutException e) {
            throw new AssertionError(Toolkit.on(this::said), e);
        }
        Toolkit.on(this::settle);
        assertThat(Toolkit.on(() -> said())).startsWith("Would change for 400 patients | S-0 Progression");
        assertThat(Toolkit.on(pane::getHeight)).isEqualTo(120);
        assertThat(Toolkit.on(() -> scroll().isFocusTraversable())).isTrue();
        // The heading, 300 lines, and how many there are besides.
        assertThat(Toolkit.on(() -> said().split(" \\| ", -1))).hasSize(302);
    }

    private ScrollPane scroll() {
        return (ScrollPane) pane.lookup(".scroll-pane");
    }

    private boolean settle() {
        for (int i = 0; i < 3; i++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
        return true;
    }
}
