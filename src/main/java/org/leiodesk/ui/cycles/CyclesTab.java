package org.leiodesk.ui.cycles;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.field.AmendmentPane;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveBar;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** The cycles on the left, the chosen one as the dose desk. */
public final class CyclesTab implements Screen {
    private final Translations texts;
    private final CyclesModel model;
    private final ListView<@Nullable CycleLine> list = new ListView<>();
    private final DoseDeskView desk;
    private final BorderPane node = new BorderPane();

    public CyclesTab(Translations texts, CyclesModel model) {
        this.texts = texts;
        this.model = model;
        desk = new DoseDeskView(texts, model.desk());
        fillList();
        Button next = new Button();
        next.setId("next-cycle");
        next.textProperty().bind(texts.text("casebook.cycle.next"));
        next.setTooltip(new Tooltip("Ctrl+N"));
        next.setMaxWidth(Double.MAX_VALUE);
        next.setOnAction(event -> add());
        VBox left = new VBox(list, next);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.getStyleClass().add("cycle-list");
        ScrollPane scroll = new ScrollPane(desk);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        DoseDeskModel typed = model.desk();
        SaveBar bar = new SaveBar(texts, typed.flow().status(), () -> typed.save(() -> {}), typed::discard);
        Button asPlanned = new Button();
        asPlanned.setId("as-planned");
        asPlanned.textProperty().bind(texts.text("casebook.dose.asPlanned"));
        asPlanned.setTooltip(new Tooltip("Ctrl+G"));
        asPlanned.setOnAction(event -> typed.giveAsPlanned());
        bar.add(asPlanned);
        BorderPane right = new BorderPane(scroll);
        right.setBottom(new VBox(
                new AmendmentPane(texts, typed.flow(), typed.conflictProperty(), typed::keepMine, typed::discard),
                bar));
        node.setLeft(left);
        node.setCenter(right);
    }

    private void fillList() {
        list.setId("cycles");
        list.setItems(model.lines());
        list.setCellFactory(of -> new CycleCell(texts));
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            CycleLine current = model.currentProperty().get();
            if (is != null && current != null && is.number() != current.number()) {
                model.choose(is);
                Platform.runLater(this::point);
            }
        });
        model.currentProperty().addListener((property, was, is) -> point());
        texts.languageProperty().addListener((property, was, is) -> list.refresh());
        point();
    }

    private void point() {
        list.getSelectionModel().select(model.currentProperty().get());
    }

    private void add() {
        model.addNext();
        if (model.desk().isNew()) {
            desk.focusFirst();
        }
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("casebook.tab.CYCLES");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return model.desk().flow().status().stateProperty();
    }

    @Override
    public void save(Runnable then) {
        model.desk().save(then);
    }

    @Override
    public List<Drafted> drafted() {
        return List.of(model);
    }

    @Override
    public void discard() {
        model.desk().discard();
    }

    @Override
    public void shown() {
        if (model.desk().isNew()) {
            Platform.runLater(desk::focusFirst);
        } else {
            Platform.runLater(list::requestFocus);
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Ctrl+N", "casebook.cycle.next", this::add),
                Shortcut.of("Ctrl+G", "casebook.dose.asPlanned", model.desk()::giveAsPlanned));
    }
}
