package org.leiodesk.ui.figure;

import java.awt.geom.Rectangle2D;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Which part of a figure that is larger than its pane is in sight. */
final class FigurePlace {
    /** What a key moves, as a part of the pane. */
    private static final double STEP = 0.15;

    private static final double PAGE = 0.9;

    private final ScrollPane scroll;
    private double width;
    private double height;
    /** The point of the pane that stays where it is when the size changes next; the middle when there is none. */
    private @Nullable Point2D kept;

    FigurePlace(ScrollPane scroll) {
        this.scroll = scroll;
    }

    /** Keeps what is under a point of the pane there when the size changes next. */
    void keep(double x, double y) {
        kept = new Point2D(x, y);
    }

    /** The figure has another size, which what scrolls knows already. */
    void resized(double newWidth, double newHeight) {
        double partX = (left() + keptX()) / Math.max(1, width);
        double partY = (top() + keptY()) / Math.max(1, height);
        boolean fresh = width == 0;
        boolean same = width == newWidth && height == newHeight;
        width = newWidth;
        height = newHeight;
        if (!fresh && !same) {
            // Laid out later, it would move what is in sight to its own liking.
            scroll.layout();
            moveTo(partX * width - keptX(), partY * height - keptY());
        }
        kept = null;
    }

    private double keptX() {
        return kept == null ? seenWidth() / 2 : kept.getX();
    }

    private double keptY() {
        return kept == null ? seenHeight() / 2 : kept.getY();
    }

    /** Moves as little as needed to the middle what lies outside of what is seen. */
    void bringIntoSight(Rectangle2D around) {
        boolean seenAcross = around.getMinX() >= left() && around.getMaxX() <= left() + seenWidth();
        boolean seenDown = around.getMinY() >= top() && around.getMaxY() <= top() + seenHeight();
        moveTo(
                seenAcross ? left() : around.getCenterX() - seenWidth() / 2,
                seenDown ? top() : around.getCenterY() - seenHeight() / 2);
    }

    /** Ctrl and an arrow, PageUp, PageDown; whether it was one of these. */
    boolean press(KeyEvent event) {
        boolean control = event.isShortcutDown();
        switch (event.getCode()) {
            case PAGE_DOWN -> move(0, PAGE);
            case PAGE_UP -> move(0, -PAGE);
            case DOWN -> moveIf(control, 0, STEP);
            case UP -> moveIf(control, 0, -STEP);
            case RIGHT -> moveIf(control, STEP, 0);
            case LEFT -> moveIf(control, -STEP, 0);
            default -> {
                return false;
            }
        }
        return switch (event.getCode()) {
            case PAGE_DOWN, PAGE_UP -> true;
            default -> control;
        };
    }

    private void moveIf(boolean control, double across, double down) {
        if (control) {
            move(across, down);
        }
    }

    private void move(double across, double down) {
        moveTo(left() + across * seenWidth(), top() + down * seenHeight());
    }

    private double left() {
        return scroll.getHvalue() * Math.max(0, width - seenWidth());
    }

    private double top() {
        return scroll.getVvalue() * Math.max(0, height - seenHeight());
    }

    private void moveTo(double x, double y) {
        double hiddenAcross = width - seenWidth();
        double hiddenDown = height - seenHeight();
        scroll.setHvalue(hiddenAcross > 0 ? part(x / hiddenAcross) : 0);
        scroll.setVvalue(hiddenDown > 0 ? part(y / hiddenDown) : 0);
    }

    /** The width of what is in sight, without the scroll bar. */
    private double seenWidth() {
        double within = scroll.getViewportBounds().getWidth();
        return within > 0 ? within : scroll.getWidth();
    }

    private double seenHeight() {
        double within = scroll.getViewportBounds().getHeight();
        return within > 0 ? within : scroll.getHeight();
    }

    private static double part(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
