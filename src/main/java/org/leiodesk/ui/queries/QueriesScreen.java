package org.leiodesk.ui.queries;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.control.FilterPills;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.query.QueryPane;
import org.leiodesk.ui.query.QueryPlace;
import org.leiodesk.ui.query.QueryWords;

/** The queries of the study as a table; below it everything that was written about the one chosen, and what can be done with it. */
public final class QueriesScreen implements Screen {
    private final Translations texts;
    private final QueriesModel model;
    private final Consumer<Place> go;
    private final QueryTable table;
    private final VBox thread = new VBox();
    private final BorderPane root = new BorderPane();

    /** @param go goes to a place of the window */
    public QueriesScreen(Translations texts, QueriesModel model, Consumer<Place> go) {
        this.texts = texts;
        this.model = model;
        this.go = go;
        table = new QueryTable(texts, model, this::open);
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null) {
                model.chosenProperty().set(is);
            }
        });
        thread.setId("query-thread");
        thread.getStyleClass().add("query-words");
        ScrollPane words = new ScrollPane(thread);
        words.setFitToWidth(true);
        words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        words.getStyleClass().addAll("edge-to-edge", "query-thread");
        words.setPrefHeight(152);
        words.setMinHeight(96);
        words.setFocusTraversable(false);
        root.setId("queries");
        root.getStyleClass().add("screen");
        root.setTop(head());
        root.setCenter(table);
        root.setBottom(new VBox(words, new QueryPane(texts, model.writing()), actions()));
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.chosenProperty().addListener((property, was, is) -> show(is));
        model.all().addListener((ListChangeListener<QueryThread>) change -> chooseAgain());
        show(model.chosenProperty().get());
    }

    private HBox head() {
        FilterPills filters = FilterPills.of(
                texts, "queries-", "query.filter.", List.of(QueryFilter.values()), model.filterProperty());
        model.filterProperty().addListener((property, was, is) -> chooseAgain());
        Label count = new Label();
        count.setId("queries-count");
        count.textProperty().bind(texts.text("query.count", Bindings.size(model.shown()), Bindings.size(model.all())));
        count.getStyleClass().add("quiet");
        HBox head = new HBox(16, filters, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private HBox actions() {
        HBox bar = new HBox(8);
        for (QueryAction action : QueryAction.values()) {
            Button button = Buttons.of(texts, "query-" + action, "query.do." + action, () -> step(action));
            button.disableProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> !may(action),
                            model.chosenProperty(),
                            model.writing().status().stateProperty()));
            bar.getChildren().add(button);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = Buttons.of(
                texts,
                "query-open",
                "query.do.open",
                () -> open(model.chosenProperty().get()));
        open.disableProperty().bind(model.chosenProperty().isNull());
        bar.getChildren().addAll(gap, open);
        bar.getStyleClass().add("save-bar");
        return bar;
    }

    private boolean may(QueryAction action) {
        QueryThread chosen = model.chosenProperty().get();
        return chosen != null
                && model.writing().may(action, chosen)
                && !model.writing().status().unsaved();
    }

    private void step(QueryAction action) {
        QueryThread chosen = model.chosenProperty().get();
        if (chosen != null) {
            model.writing().step(chosen, action);
        }
    }

    /** Letters are keys here, unless something is being written. */
    private void typed(KeyEvent key) {
        boolean writing = key.getTarget() instanceof TextInputControl;
        if (writing || key.isControlDown() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        QueryAction action = switch (key.getCharacter().toLowerCase(Locale.ROOT)) {
            case "a" -> QueryAction.ANSWER;
            case "c" -> QueryAction.CLOSE;
            case "r" -> QueryAction.REOPEN;
            default -> null;
        };
        if (action != null) {
            key.consume();
            step(action);
        }
    }

    private void open(@Nullable QueryThread of) {
        if (of != null) {
            go.accept(QueryPlace.of(of));
        }
    }

    /** After reading or sifting: the one chosen before, else the first. */
    private void chooseAgain() {
        QueryThread before = model.chosenProperty().get();
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(each ->
                        before != null && each.subject().equals(before.subject()) && each.number() == before.number())
                .findFirst()
                .ifPresentOrElse(table.getSelectionModel()::select, table.getSelectionModel()::selectFirst);
        model.chosenProperty().set(table.getSelectionModel().getSelectedItem());
    }

    private void show(@Nullable QueryThread chosen) {
        thread.getChildren().clear();
        if (chosen == null) {
            return;
        }
        thread.getChildren().add(line(QueryWords.raised(chosen)));
        chosen.steps().forEach(step -> thread.getChildren().add(line(QueryWords.step(step))));
    }

    private Label line(Message message) {
        Label label = new Label();
        label.textProperty().bind(texts.text(message));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("ui.room.queries");
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return model.writing().status().stateProperty();
    }

    @Override
    public void save(Runnable then) {
        model.writing().save(then);
    }

    @Override
    public void discard() {
        model.writing().discard();
    }

    @Override
    public List<Drafted> drafted() {
        return List.of(model.writing());
    }

    @Override
    public void shown() {
        chooseAgain();
        model.refresh();
        if (!model.writing().status().unsaved()) {
            table.requestFocus();
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.listed("A", "query.key.ANSWER"),
                Shortcut.listed("C", "query.key.CLOSE"),
                Shortcut.listed("R", "query.key.REOPEN"),
                Shortcut.listed("Enter", "query.key.open"));
    }
}
