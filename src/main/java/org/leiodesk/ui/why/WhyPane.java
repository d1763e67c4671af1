package org.leiodesk.ui.why;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.why.Explanation;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Translations;

/**
 * A panel that says why, as a tree of sentences. The arrow keys open and close, Enter on a leaf goes to its record, Ctrl+C copies the whole chain, Esc closes
 * and gives the focus back. Takes no room while it is closed.
 */
public final class WhyPane extends VBox {
    private static final int PAGE = 8;
    private static final double PART_OF_WINDOW = 0.3;

    private final Translations texts;
    private final Consumer<Place> go;
    private final WhyModel model = new WhyModel();
    private final Label title = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Map<WhyRow, WhyLine> made = new IdentityHashMap<>();
    private @Nullable SubjectId subject;
    private @Nullable Node focusedBefore;

    /** @param go brings the place of a record into sight */
    public WhyPane(Translations texts, Consumer<Place> go) {
        this.texts = texts;
        this.go = go;
        setId("why");
        getStyleClass().add("why-pane");
        getStylesheets().add(String.valueOf(WhyPane.class.getResource("/org/leiodesk/ui/why.css")));
        lines.setId("why-lines");
        lines.getStyleClass().add("why-lines");
        lines.setFocusTraversable(true);
        lines.setAccessibleRole(AccessibleRole.TREE_VIEW);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        lines.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> lines.requestFocus());
        sceneProperty().addListener((property, was, is) -> {
            prefHeightProperty().unbind();
            if (is != null) {
                prefHeightProperty().bind(is.heightProperty().multiply(PART_OF_WINDOW));
            }
        });
        model.rowsProperty().addListener((property, was, is) -> showRows(is));
        model.selectedProperty().addListener((property, was, is) -> mark(was, is));
        showOpen(false);
    }

    private HBox head() {
        title.getStyleClass().add("why-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label hint = new Label();
        hint.textProperty().bind(texts.text("why.hint"));
        hint.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button();
        close.setId("why-close");
        close.setGraphic(new FontIcon(Feather.X));
        close.accessibleTextProperty().bind(texts.text("why.close"));
        close.getStyleClass().addAll("flat", "small", "button-icon");
        close.setFocusTraversable(false);
        close.setOnAction(event -> close());
        HBox head = new HBox(16, title, hint, gap, close);
        head.getStyleClass().add("why-head");
        return head;
    }

    /**
     * Opens the panel, or shows other values in it.
     *
     * @param about whose values
     * @param what what stands over them, such as the subject number
     * @param values the values that are asked about
     * @param first position of the one that is open at first
     */
    public void open(SubjectId about, Message what, List<Explanation> values, int first) {
        if (!isOpen()) {
            focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        showOpen(true);
        show(about, what, values, first);
        lines.requestFocus();
    }

    /** Shows other values in the panel and leaves the focus where it is. */
    public void show(SubjectId about, Message what, List<Explanation> values, int first) {
        subject = about;
        title.textProperty().bind(texts.text("why.title", what));
        made.clear();
        scroll.setVvalue(0);
        model.show(values, first);
    }

    public boolean isOpen() {
        return isVisible();
    }

    /** Closes the panel and gives the focus back. */
    public void close() {
        Node back = focusedBefore;
        focusedBefore = null;
        showOpen(false);
        if (back != null) {
            back.requestFocus();
        }
    }

    private void showOpen(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    private void showRows(List<WhyRow> rows) {
        lines.getChildren()
                .setAll(rows.stream()
                        .map(row -> made.computeIfAbsent(row, this::line))
                        .toList());
        rows.forEach(row -> line(row, model.selectedProperty().get() == row));
    }

    private void line(WhyRow row, boolean selected) {
        WhyLine line = made.get(row);
        if (line != null) {
            line.update(selected);
        }
    }

    private WhyLine line(WhyRow row) {
        WhyLine line = new WhyLine(texts, row);
        line.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                model.select(row);
                if (!row.explanation().isLeaf()) {
                    model.toggle(row);
                } else if (click.getClickCount() == 2) {
                    goToRecord();
                }
            }
        });
        return line;
    }

    private void mark(@Nullable WhyRow was, @Nullable WhyRow is) {
        if (was != null) {
            line(was, false);
        }
        if (is != null) {
            line(is, true);
            lines.setAccessibleText(is.explanation().claim().in(texts.language()));
            reveal(made.get(is));
        }
    }

    private void reveal(@Nullable WhyLine line) {
        if (line == null || getScene() == null) {
            return;
        }
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        Bounds at = line.getBoundsInParent();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = lines.getHeight() - visible;
        if (visible <= 0 || hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (at.getMinY() < top) {
            scroll.setVvalue(at.getMinY() / hidden);
        } else if (at.getMaxY() > top + visible) {
            scroll.setVvalue((at.getMaxY() - visible) / hidden);
        }
    }

    private void pressed(KeyEvent key) {
        Runnable action = key.isShortcutDown() ? key.getCode() == KeyCode.C ? this::copy : null : action(key.getCode());
        if (action != null && !key.isAltDown()) {
            key.consume();
            action.run();
        }
    }

    private @Nullable Runnable action(KeyCode code) {
        return switch (code) {
            case UP -> () -> model.move(-1);
            case DOWN -> () -> model.move(1);
            case PAGE_UP -> () -> model.move(-PAGE);
            case PAGE_DOWN -> () -> model.move(PAGE);
            case HOME -> () -> model.move(-model.rowsProperty().get().size());
            case END -> () -> model.move(model.rowsProperty().get().size());
            case RIGHT -> model::right;
            case LEFT -> model::left;
            case ENTER, SPACE -> this::enter;
            case ESCAPE -> this::close;
            default -> null;
        };
    }

    private void enter() {
        WhyRow row = model.selectedProperty().get();
        if (row != null && row.explanation().isLeaf()) {
            goToRecord();
        } else if (row != null) {
            model.toggle(row);
        }
    }

    private void goToRecord() {
        WhyRow row = model.selectedProperty().get();
        if (row != null && subject != null) {
            RecordPlace.of(row.explanation(), subject).ifPresent(go);
        }
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.text(texts.language()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
