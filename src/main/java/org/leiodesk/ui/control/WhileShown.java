package org.leiodesk.ui.control;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/** What is done again and again while a window is shown, and no longer. */
public final class WhileShown {
    private WhileShown() {}

    /**
     * Begins when the window of the node is shown and ends when it is hidden.
     *
     * @param period the time before the first time, and between two
     */
    public static void every(Duration period, Node node, Runnable work) {
        Timeline clock = new Timeline(new KeyFrame(period, event -> work.run()));
        clock.setCycleCount(Animation.INDEFINITE);
        node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .addListener((property, was, is) -> {
                    if (is) {
                        clock.play();
                    } else {
                        clock.stop();
                    }
                });
    }
}
