package org.leiodesk.ui.kit;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A large sheet of which the left, the head and the foot stand still while the middle scrolls. What is put into it lies where it is put, and each
 * part is as large as what lies in it.
 */
public class FrozenPanes extends Region {
    private static final double BAR = 14;

    /** From top to bottom. */
    public enum Band {
        HEAD,
        BODY,
        FOOT
    }

    private static final class Part extends Pane {
        private final Pane content = new Pane();
        private final Rectangle clip = new Rectangle();

        Part(String style) {
            getStyleClass().add(style);
            getChildren().add(content);
            content.setManaged(false);
            setClip(clip);
            setManaged(false);
        }

        double right() {
            return content.getChildren().stream()
                    .mapToDouble(node -> node.getBoundsInParent().getMaxX())
                    .max()
                    .orElse(0);
        }

        double bottom() {
            return content.getChildren().stream()
                    .mapToDouble(node -> node.getBoundsInParent().getMaxY())
                    .max()
                    .orElse(0);
        }

        void place(double x, double y, double width, double height) {
            resizeRelocate(x, y, width, height);
            clip.setWidth(Math.max(0, width));
            clip.setHeight(Math.max(0, height));
        }
    }

    private final Part[][] parts = new Part[Band.values().length][2];
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();

    private final double step;

    /** @param step in pixels by which the middle scrolls sideways, so that no column is cut at its left */
    public FrozenPanes(double step) {
        this.step = step;
        getStyleClass().add("frozen-panes");
        for (Band band : Band.values()) {
            for (int side = 0; side < 2; side++) {
                Part part = new Part("frozen-" + band.name().toLowerCase(Locale.ROOT));
                part.getStyleClass().add(side == 0 ? "frozen-still" : "frozen-scrolled");
                parts[band.ordinal()][side] = part;
                getChildren().add(part);
            }
        }
        down.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.setManaged(false);
            bar.setFocusTraversable(false);
            bar.valueProperty().addListener((value, was, is) -> scroll());
            getChildren().add(bar);
        }
        addEventHandler(ScrollEvent.SCROLL, event -> {
            boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
            move(down, sideways ? 0 : -event.getDeltaY());
            move(across, sideways ? -event.getDeltaY() : -event.getDeltaX());
        });
    }

    private static void move(ScrollBar bar, double by) {
        bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue() + by)));
    }

    /** Takes everything out. */
    public final void clear() {
        for (Band band : Band.values()) {
            part(band, true).content.getChildren().clear();
            part(band, false).content.getChildren().clear();
        }
    }

    /**
     * Puts something in.
     *
     * @param still whether it stands still when scrolling sideways
     */
    public final void put(Band band, boolean still, Node node, double x, double y, double width, double height) {
        node.setManaged(false);
        node.resizeRelocate(x, y, width, height);
        part(band, still).content.getChildren().add(node);
        requestLayout();
    }

    private Part part(Band band, boolean still) {
        return parts[band.ordinal()][still ? 0 : 1];
    }

    @Override
    protected void layoutChildren() {
        layoutPanes();
    }

    private void layoutPanes() {
        double left =
                Math.max(part(Band.HEAD, true).right(), part(Band.BODY, true).right());
        double wide =
                Math.max(part(Band.HEAD, false).right(), part(Band.BODY, false).right());
        double head = part(Band.HEAD, true).bottom();
        double tall = part(Band.BODY, true).bottom();
        double foot = part(Band.FOOT, true).bottom();
        double width = getWidth();
        boolean bar = left + wide > width;
        double height = getHeight() - head - foot - (bar ? BAR : 0);
        boolean upright = tall > height;
        if (upright && !bar && left + wide > width - BAR) {
            bar = true;
            height -= BAR;
        }
        double body = Math.max(0, Math.min(tall, height));
        double right = Math.max(0, Math.min(wide, width - left - (upright ? BAR : 0)));
        range(across, bar, Math.ceil(Math.max(0, wide - right) / step) * step, right, wide);
        range(down, upright, Math.max(0, tall - body), body, tall);
        double y = 0;
        for (Band band : Band.values()) {
            double part = band == Band.HEAD ? head : band == Band.BODY ? body : foot;
            part(band, true).place(0, y, left, part);
            part(band, false).place(left, y, right, part);
            y += part;
        }
        across.resizeRelocate(left, y, right, BAR);
        down.resizeRelocate(left + right, head, BAR, body);
        scroll();
    }

    private static void range(ScrollBar bar, boolean shown, double max, double seen, double all) {
        bar.setVisible(shown);
        bar.setMax(max);
        bar.setVisibleAmount(all <= 0 ? 0 : max * seen / all);
        bar.setUnitIncrement(28);
        bar.setBlockIncrement(seen);
        bar.setValue(Math.min(bar.getValue(), max));
    }

    private void scroll() {
        for (Band band : Band.values()) {
            part(band, false).content.setLayoutX(-Math.round(across.getValue() / step) * step);
        }
        part(Band.BODY, true).content.setLayoutY(-down.getValue());
        part(Band.BODY, false).content.setLayoutY(-down.getValue());
    }

    /** Scrolls until something that was put in is in sight. */
    public final void reveal(Node node) {
        layoutPanes();
        Part scrolled = part(Band.BODY, false);
        if (node.getParent() != part(Band.BODY, true).content
                && node.getParent() != part(Band.HEAD, true).content
                && node.getParent() != part(Band.FOOT, true).content) {
            reveal(
                    across,
                    node.getLayoutX(),
                    node.getLayoutX() + node.getLayoutBounds().getWidth(),
                    scrolled.getWidth(),
                    step);
        }
        if (node.getParent() == scrolled.content || node.getParent() == part(Band.BODY, true).content) {
            reveal(
                    down,
                    node.getLayoutY(),
                    node.getLayoutY() + node.getLayoutBounds().getHeight(),
                    scrolled.getHeight(),
                    1);
        }
    }

    private static void reveal(ScrollBar bar, double from, double to, double seen, double unit) {
        if (from < bar.getValue()) {
            bar.setValue(from);
        } else if (to > bar.getValue() + seen) {
            bar.setValue(Math.min(bar.getMax(), Math.ceil((to - seen) / unit) * unit));
        }
    }
}
