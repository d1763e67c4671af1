package org.leiodesk.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureHit;
import org.leiodesk.ui.kit.Background;

/**
 * Shows a figure in the size of the pane, drawn in the background: what was shown stays until the newest is ready. The pointer shows what a bar, lane or
 * mark says, a click opens its subject. With the keyboard, the arrows (and Home, End) go from bar to bar, Enter opens, Ctrl+C copies the picture.
 * A figure that needs more height than there is scrolls. Ctrl with plus, minus and 0, or with the wheel, zooms; Ctrl with the arrows, PageUp, PageDown and
 * dragging move the part in sight.
 */
public final class FigurePane extends Region {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** What a figure that scrolls leaves free on its right. */
    private static final double SCROLL_BAR = 16;

    private final Background background;
    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final Pane content = new Pane(picture, frame);
    private final ScrollPane scroll = new ScrollPane(content);
    private final Tooltip tooltip = new Tooltip();
    private final ReadOnlyObjectWrapper<@Nullable SubjectId> chosen = new ReadOnlyObjectWrapper<>(this, "chosen", null);
    private Consumer<SubjectId> onOpen = subject -> {};
    private @Nullable Figure wanted;
    private @Nullable DrawnFigure drawn;
    private final FigureZoom zoom = new FigureZoom();
    private final FigurePlace place;
    private int chosenPlace = -1;
    private boolean drawing;
    private boolean telling;
    private double drawnForWidth;
    private double drawnForHeight;
    private double drawnForZoom;

    public FigurePane(Background background) {
        this.background = background;
        getStyleClass().add("figure-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(200, 150);
        place = new FigurePlace(scroll);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setPannable(true);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        zoom.factorProperty().addListener((property, was, is) -> draw());
        scroll.getStyleClass().add("edge-to-edge");
        frame.getStyleClass().add("figure-frame");
        frame.setMouseTransparent(true);
        frame.setFill(null);
        frame.setStyle("-fx-stroke: -color-accent-emphasis; -fx-stroke-width: 2px;");
        frame.setArcWidth(4);
        frame.setArcHeight(4);
        frame.setVisible(false);
        getChildren().add(scroll);
        tooltip.setShowDelay(Duration.millis(150));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        content.setId("figure-content");
        content.setOnMouseMoved(this::point);
        content.setOnMouseExited(event -> tell(false));
        content.setOnMouseClicked(this::click);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Shows a figure; the subject that was chosen stays chosen when the new figure has it too. */
    public void show(Figure figure) {
        wanted = figure;
        setAccessibleText(figure.title() + ". " + figure.altText());
        draw();
    }

    /** What a click on a bar or lane, or Enter, does with its subject. */
    public void setOnOpen(Consumer<SubjectId> action) {
        onOpen = action;
    }

    /** How much larger than the pane the figure is drawn. */
    public FigureZoom zoom() {
        return zoom;
    }

    /** The subject whose bar or lane is framed; null when none is. */
    public ReadOnlyObjectProperty<@Nullable SubjectId> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Frames the bar or lane of a subject, and brings it into sight; null frames none. */
    public void choose(@Nullable SubjectId subject) {
        chosen.set(subject);
        Optional<FigureHit> hit = subject == null || drawn == null
                ? Optional.empty()
                : drawn.hits().of(subject);
        chosenPlace = hit.map(
                        found -> drawn == null ? -1 : drawn.hits().subjects().indexOf(found))
                .orElse(-1);
        frame(hit);
    }

    private void frame(Optional<FigureHit> hit) {
        frame.setVisible(hit.isPresent());
        hit.ifPresent(found -> {
            Rectangle2D around = found.frame();
            frame.setX(around.getX() - 2);
            frame.setY(around.getY() - 2);
            frame.setWidth(around.getWidth() + 4);
            frame.setHeight(around.getHeight() + 4);
            place.bringIntoSight(around);
        });
    }

    /** Puts the picture, as it is shown, on the clipboard. */
    public void copy() {
        if (drawn != null) {
            ClipboardContent clip = new ClipboardContent();
            clip.putImage(drawn.image());
            Clipboard.getSystemClipboard().setContent(clip);
        }
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() != drawnForWidth || getHeight() != drawnForHeight) {
            draw();
        }
    }

    /** Draws the newest figure for the newest size; while one drawing is under way only the last wish is kept. */
    private void draw() {
        Figure figure = wanted;
        double width = getWidth();
        double height = getHeight();
        if (figure == null || width < 20 || height < 20 || drawing) {
            return;
        }
        drawing = true;
        drawnForWidth = width;
        drawnForHeight = height;
        double factor = zoom.factorProperty().get();
        drawnForZoom = factor;
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        background.start(
                Message.of("figure.drawing"),
                progress -> {
                    if (factor > 1) {
                        return DrawnFigure.of(figure, width - SCROLL_BAR, height - SCROLL_BAR, scale, factor);
                    }
                    DrawnFigure whole = DrawnFigure.of(figure, width, height, scale, 1);
                    return whole.height() <= height
                            ? whole
                            : DrawnFigure.of(figure, width - SCROLL_BAR, height, scale, 1);
                },
                done -> {
                    drawing = false;
                    present(done);
                    if (wanted != figure
                            || getWidth() != width
                            || getHeight() != height
                            || zoom.factorProperty().get() != drawnForZoom) {
                        draw();
                    }
                },
                () -> drawing = false);
    }

    private void present(DrawnFigure done) {
        drawn = done;
        picture.setImage(done.image());
        picture.setFitWidth(done.width());
        picture.setFitHeight(done.height());
        content.setPrefSize(done.width(), done.height());
        content.setMinSize(done.width(), done.height());
        scroll.setVbarPolicy(done.height() > getHeight() ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        scroll.setHbarPolicy(done.width() > getWidth() ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        place.resized(done.width(), done.height());
        choose(chosen.get());
    }

    private void point(MouseEvent event) {
        Optional<FigureHit> hit = hitAt(event);
        content.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        hit.ifPresent(on -> tooltip.setText(on.tooltip()));
        tell(hit.isPresent());
    }

    /** Installs or removes the tooltip when that changes. */
    private void tell(boolean something) {
        if (something && !telling) {
            Tooltip.install(content, tooltip);
        } else if (!something && telling) {
            Tooltip.uninstall(content, tooltip);
            tooltip.hide();
        }
        telling = something;
    }

    private void click(MouseEvent event) {
        requestFocus();
        if (event.isStillSincePress()) {
            hitAt(event).ifPresent(hit -> {
                chooseAt(drawn == null ? List.of() : drawn.hits().subjects(), hit);
                open(hit.subject());
            });
        }
    }

    private Optional<FigureHit> hitAt(MouseEvent event) {
        return drawn == null ? Optional.empty() : drawn.hits().at(event.getX(), event.getY());
    }

    private void press(KeyEvent event) {
        if (drawn == null) {
            return;
        }
        if (COPY.match(event)) {
            copy();
        } else if (!zoom.press(event) && !place.press(event)) {
            List<FigureHit> all = drawn.hits().subjects();
            int now = chosenPlace;
            switch (event.getCode()) {
                case RIGHT, DOWN -> chooseAt(all, now + 1);
                case LEFT, UP -> chooseAt(all, now < 0 ? 0 : now - 1);
                case HOME -> chooseAt(all, 0);
                case END -> chooseAt(all, all.size() - 1);
                case ENTER -> open(chosen.get());
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    private void open(@Nullable SubjectId subject) {
        if (subject != null) {
            onOpen.accept(subject);
        }
    }

    private void chooseAt(List<FigureHit> all, int index) {
        if (!all.isEmpty()) {
            chooseAt(all, all.get(Math.max(0, Math.min(all.size() - 1, index))));
        }
    }

    /** Frames a bar, lane or box; one of several subjects too. */
    private void chooseAt(List<FigureHit> all, FigureHit hit) {
        if (hit.subject() == null || all.contains(hit)) {
            chosen.set(hit.subject());
            chosenPlace = all.indexOf(hit);
            frame(Optional.of(hit));
        } else {
            choose(hit.subject());
        }
        setAccessibleText(hit.tooltip());
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            place.keep(event.getX(), event.getY());
            if (event.getDeltaY() > 0) {
                zoom.larger();
            } else {
                zoom.smaller();
            }
            event.consume();
        }
    }
}
