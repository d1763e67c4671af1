package org.leiodesk.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.assertj.core.util.DoubleComparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.SubjectId;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureHit;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.MadeUp;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.UiContext;

class FigurePaneTest {
    private static FigureOptions options(UiContext context) {
        Theme theme = context.theme().darkProperty().get() ? Theme.DARK : Theme.LIGHT;
        return FigureOptions.screen(context.texts().language(), theme);
    }

    private static FigurePane shown(Figure figure, int width, int height) {
        FigurePane pane = new FigurePane(Background.immediate());
        Stage stage = new Stage();
        stage.setScene(new Scene(pane, width, height));
        pane.show(figure);
        stage.show();
        pane.applyCss();
        pane.layout();
        return pane;
    }

    private static Figure waterfall() {
        return WaterfallChart.of(MadeUp.waterfall(32), FigureOptions.screen(Language.ENGLISH, Theme.LIGHT));
    }

    private static void press(FigurePane pane, KeyCode key) {
        Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void keyboardGoesFromBarToBarAndOpensTheChosenSubject() {
        List<@Nullable SubjectId> seen = Toolkit.on(() -> {
            List<@Nullable SubjectId> steps = new ArrayList<>();
            FigurePane pane = shown(waterfall(), 900, 650);
            pane.setOnOpen(steps::add);
            press(pane, KeyCode.ENTER);
            for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.END)) {
                press(pane, key);
                steps.add(pane.chosenProperty().get());
            }
            press(pane, KeyCode.ENTER);
            return steps;
        });
        List<String> order = Toolkit.on(() -> MadeUp.waterfall(32).bars().stream()
                .map(bar -> bar.subject().value())
                .toList());
        assertThat(seen)
                .containsExactly(
                        new SubjectId(order.get(0)),
                        new SubjectId(order.get(1)),
                        new SubjectId(order.get(0)),
                        new SubjectId(order.get(0)),
                        new SubjectId(order.get(31)),
                        new SubjectId(order.get(31)));
    }

    @Test
    void clickOnABarOpensItsSubjectAndClickBesideNothing() {
        List<SubjectId> opened = Toolkit.on(() -> {
            List<SubjectId> all = new ArrayList<>();
            FigurePane pane = shown(waterfall(), 900, 650);
            pane.setOnOpen(all::add);
            DrawnFigure drawn = DrawnFigure.of(waterfall(), 900, 650, 1, 1);
            FigureHit third = drawn.hits().subjects().get(2);
            click(pane, third.frame().getCenterX(), third.frame().getCenterY());
            click(pane, 2, 2);
            return all;
        });
        assertThat(opened).containsExactly(MadeUp.waterfall(32).bars().get(2).subject());
    }

    private static void click(FigurePane pane, double x, double y) {
        FigurePointerTest.mouse(pane, MouseEvent.MOUSE_CLICKED, x, y, true);
    }

    @Test
    void manyLanesScrollToTheChosenOne() {
        double position = Toolkit.on(() -> {
            Figure figure =
                    SwimmerChart.of(MadeUp.swimmer(306, null), FigureOptions.screen(Language.ENGLISH, Theme.LIGHT));
            FigurePane pane = shown(figure, 900, 650);
            press(pane, KeyCode.END);
            ScrollPane scroll = (ScrollPane) pane.lookup(".scroll-pane");
            return scroll.getVvalue();
        });
        assertThat(position).isGreaterThan(0.9);
    }

    private static void pressControl(FigurePane pane, KeyCode key) {
        Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    private static double width(FigurePane pane) {
        return ((Region) pane.lookup("#figure-content")).getMinWidth();
    }

    @Test
    void theKeyboardZoomsAndMovesThePartInSight() {
        List<Double> seen = Toolkit.on(() -> {
            List<Double> steps = new ArrayList<>();
            FigurePane pane = shown(waterfall(), 916, 666);
            ScrollPane scroll = (ScrollPane) pane.lookup(".scroll-pane");
            steps.add(width(pane));
            pressControl(pane, KeyCode.EQUALS);
            pressControl(pane, KeyCode.PLUS);
            pressControl(pane, KeyCode.ADD);
            steps.add(width(pane));
            steps.add(scroll.getHvalue());
            pressControl(pane, KeyCode.RIGHT);
            steps.add(scroll.getHvalue());
            pressControl(pane, KeyCode.MINUS);
            steps.add(width(pane));
            pressControl(pane, KeyCode.DIGIT0);
            steps.add(width(pane));
            return steps;
        });
        double moved = 0.5 + 0.15 * 916 / (1800 - 916);
        assertThat(seen)
                .usingComparatorForType(new DoubleComparator(0.02), Double.class)
                .containsExactly(916.0, 1800.0, 0.5, moved, 1350.0, 916.0);
    }

    @Test
    void zoomStopsAtFourAndAtTheWholeFigure() {
        FigureZoom zoom = new FigureZoom();
        zoom.smaller();
        assertThat(zoom.factorProperty().get()).isEqualTo(1);
        for (int i = 0; i < 20; i++) {
            zoom.larger();
        }
        assertThat(zoom.factorProperty().get()).isEqualTo(4);
        zoom.smaller();
        assertThat(zoom.factorProperty().get()).isEqualTo(3);
        zoom.whole();
        assertThat(zoom.factorProperty().get()).isEqualTo(1);
    }

    @Test
    void figuresFillTheScreenInBothLanguagesAndThemes() {
        ScreenShots.take("figure-waterfall", context -> {
            FigurePane pane = new FigurePane(context.background());
            pane.show(WaterfallChart.of(MadeUp.waterfall(32), options(context)));
            pane.choose(new SubjectId("S-007"));
            return new BorderPane(pane);
        });
        ScreenShots.take("figure-swimmer", context -> {
            FigurePane pane = new FigurePane(context.background());
            pane.show(SwimmerChart.of(MadeUp.swimmer(32, LocalDate.of(2024, 6, 30)), options(context)));
            pane.choose(new SubjectId("S-006"));
            return new BorderPane(pane);
        });
    }
}
