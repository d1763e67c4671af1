package org.leiodesk.ui.figure;

import java.awt.geom.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/** Which part of a figure that is larger than its pane is in sight. */
final class FigurePlace {
    /** What a key moves, as a part of the pane. */
    private static final double STEP = 0.15;

    private static final double PAGE = 0.9;

    private final ScrollPane scroll;
    private double width;
    private double height;
    /** The point of the pane that stays where it is when the size changes, as parts of the pane. */
    private double keptX = 0.5;

    private double keptY = 0.5;

    FigurePlace(ScrollPane scroll) {
        this.scroll = scroll;
    }

    /** Keeps what is under a point of the pane there when the size changes next. */
    void keep(double x, double y) {
        keptX = part(x / Math.max(1, scroll.getWidth()));
        keptY = part(y / Math.max(1, scroll.getHeight()));
    }

    /** The figure has another size. */
    void resized(double newWidth, double newHeight) {
        double seenX = (left() + keptX * scroll.getWidth()) / Math.max(1, width);
        double seenY = (top() + keptY * scroll.getHeight()) / Math.max(1, height);
        boolean fresh = width == 0;
        boolean same = width == newWidth && height == newHeight;
        width = newWidth;
        height = newHeight;
        if (!fresh && !same) {
            moveTo(seenX * width - keptX * scroll.getWidth(), seenY * height - keptY * scroll.getHeight());
        }
        keptX = 0.5;
        keptY = 0.5;
    }

    /** Moves as little as needed to the middle what lies outside of what is seen. */
    void bringIntoSight(Rectangle2D around) {
        boolean seenAcross = around.getMinX() >= left() && around.getMaxX() <= left() + scroll.getWidth();
        boolean seenDown = around.getMinY() >= top() && around.getMaxY() <= top() + scroll.getHeight();
        moveTo(
                seenAcross ? left() : around.getCenterX() - scroll.getWidth() / 2,
                seenDown ? top() : around.getCenterY() - scroll.getHeight() / 2);
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
        moveTo(left() + across * scroll.getWidth(), top() + down * scroll.getHeight());
    }

    private double left() {
        return scroll.getHvalue() * Math.max(0, width - scroll.getWidth());
    }

    private double top() {
        return scroll.getVvalue() * Math.max(0, height - scroll.getHeight());
    }

    private void moveTo(double x, double y) {
        double hiddenAcross = width - scroll.getWidth();
        double hiddenDown = height - scroll.getHeight();
        scroll.setHvalue(hiddenAcross > 0 ? part(x / hiddenAcross) : 0);
        scroll.setVvalue(hiddenDown > 0 ? part(y / hiddenDown) : 0);
    }

    private static double part(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
