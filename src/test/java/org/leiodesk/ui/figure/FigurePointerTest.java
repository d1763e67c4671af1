package org.leiodesk.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureHit;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.MadeUp;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.catalogue.FigureKind;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Background;

/** What the wheel, dragging and the arrows do in a figure on the screen. */
class FigurePointerTest {
    private static final double WIDTH = 916;
    private static final double HEIGHT = 666;

    private final List<SubjectId> opened = new ArrayList<>();

    private static void onScreen(Runnable work) {
        Toolkit.on(() -> {
            work.run();
            return true;
        });
    }

    private FigurePane shown(Figure figure) {
        FigurePane pane = new FigurePane(Background.immediate());
        Stage stage = new Stage();
        stage.setScene(new Scene(pane, WIDTH, HEIGHT));
        pane.setOnOpen(opened::add);
        pane.show(figure);
        stage.show();
        settle(pane);
        return pane;
    }

    private static void settle(FigurePane pane) {
        pane.applyCss();
        pane.layout();
    }

    private static Figure waterfall() {
        return WaterfallChart.of(MadeUp.waterfall(32), FigureOptions.screen(Language.ENGLISH, Theme.LIGHT));
    }

    private static ScrollPane scroll(FigurePane pane) {
        return (ScrollPane) pane.lookup(".scroll-pane");
    }

    private static Node content(FigurePane pane) {
        return pane.lookup("#figure-content");
    }

    private static double seen(FigurePane pane) {
        return scroll(pane).getViewportBounds().getWidth();
    }

    /** Where in the figure, as a part of its width, a point of the pane lies. */
    private static double acrossAt(FigurePane pane, double x) {
        double all = ((Region) content(pane)).getMinWidth();
        return (scroll(pane).getHvalue() * (all - seen(pane)) + x) / all;
    }

    private static void wheel(FigurePane pane, double x, double y, double turned, boolean control) {
        Event.fireEvent(
                scroll(pane),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        0,
                        turned,
                        0,
                        turned,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
        settle(pane);
    }

    /** @param still whether the pointer has not moved since it was pressed */
    static void mouse(FigurePane pane, EventType<MouseEvent> type, double x, double y, boolean still) {
        Event.fireEvent(
                content(pane),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        still,
                        null));
    }

    private static void press(FigurePane pane, KeyCode key) {
        Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void controlAndTheWheelZoomAboutThePointer() {
        onScreen(() -> {
            FigurePane pane = shown(waterfall());
            double under = acrossAt(pane, 700);
            wheel(pane, 700, 300, 40, true);
            wheel(pane, 700, 300, 40, true);
            assertThat(pane.zoom().factorProperty().get()).isEqualTo(1.5);
            assertThat(acrossAt(pane, 700)).isCloseTo(under, within(0.01));
            wheel(pane, 700, 300, -40, true);
            wheel(pane, 700, 300, -40, true);
            assertThat(pane.zoom().factorProperty().get()).isEqualTo(1.0);
        });
    }

    @Test
    void theWheelAloneDoesNotZoom() {
        onScreen(() -> {
            FigurePane pane = shown(waterfall());
            wheel(pane, 700, 300, 40, false);
            assertThat(pane.zoom().factorProperty().get()).isEqualTo(1.0);
        });
    }

    @Test
    void draggingMovesThePartInSightAndOpensNothing() {
        onScreen(() -> {
            FigurePane pane = shown(waterfall());
            wheel(pane, 458, 333, 40, true);
            wheel(pane, 458, 333, 40, true);
            wheel(pane, 458, 333, 40, true);
            double before = scroll(pane).getHvalue();
            mouse(pane, MouseEvent.MOUSE_PRESSED, 500, 300, true);
            mouse(pane, MouseEvent.MOUSE_DRAGGED, 400, 300, false);
            mouse(pane, MouseEvent.MOUSE_RELEASED, 400, 300, false);
            mouse(pane, MouseEvent.MOUSE_CLICKED, 400, 300, false);
            double all = ((Region) content(pane)).getMinWidth();
            assertThat((scroll(pane).getHvalue() - before) * (all - seen(pane))).isCloseTo(100, within(5.0));
            assertThat(opened).isEmpty();
        });
    }

    @Test
    void theArrowsGoThroughTheBoxesOfTheFlowAndSayWhoIsInThem() {
        Figure flow = FigureKind.FLOW.of(
                Trial.analyse(List.of(), MadeUp.request(null)),
                null,
                FigureOptions.screen(Language.ENGLISH, Theme.LIGHT));
        onScreen(() -> {
            FigurePane pane = shown(flow);
            List<FigureHit> boxes =
                    DrawnFigure.of(flow, WIDTH, HEIGHT, 1, 1).hits().subjects();
            assertThat(boxes).hasSize(7);
            for (FigureHit box : boxes) {
                press(pane, KeyCode.RIGHT);
                assertThat(pane.getAccessibleText()).isEqualTo(box.tooltip());
            }
            press(pane, KeyCode.ENTER);
            assertThat(opened).isEmpty();
        });
    }
}
