package org.leiodesk.ui.record;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.ui.field.Change;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** The audit trail as a table, the newest change first; under it, item by item, what the selected change did. */
public final class RecordScreen implements Screen {
    private final Translations texts;
    private final TrailModel model;
    private final BorderPane pane = new BorderPane();
    private final TrailTools tools;
    private final TableView<AuditEntry> entries = new TableView<>();
    private final TableView<Change> changes = new TableView<>();

    public RecordScreen(Translations texts, TrailModel model) {
        this.texts = texts;
        this.model = model;
        tools = new TrailTools(texts, model);
        fillEntries();
        fillChanges();
        pane.getStyleClass().add("screen");
        pane.setTop(tools);
        pane.setCenter(entries);
        pane.setBottom(changes);
        texts.languageProperty().addListener((property, was, is) -> {
            entries.refresh();
            changes.refresh();
        });
        entries.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> showChanges(is));
    }

    private void fillEntries() {
        Columns<AuditEntry> make = new Columns<>(texts);
        entries.setId("entries");
        entries.setFixedCellSize(32);
        entries.setItems(model.shown());
        entries.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        entries.getColumns()
                .setAll(List.of(
                        make.number("ui.record.number", 56, AuditEntry::number, n -> "" + n),
                        make.text("ui.record.when", 152, TrailModel::moment, text -> text),
                        make.text("ui.record.who", 96, entry -> entry.by().user(), text -> text),
                        make.text("ui.record.action", 128, AuditEntry::action, a -> texts.now("ui.record.action." + a)),
                        make.text("ui.record.subject", 80, AuditEntry::subject, text -> text),
                        make.text("ui.record.what", 168, model::what, text -> text),
                        make.text("ui.record.change", 240, model::summary, text -> text),
                        make.text("ui.record.reason", 168, entry -> entry.by().reason(), text -> text)));
        entries.setPlaceholder(placeholder("ui.record.none"));
    }

    private void fillChanges() {
        Columns<Change> make = new Columns<>(texts);
        changes.setId("changes");
        changes.setFixedCellSize(32);
        changes.setPrefHeight(200);
        changes.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        changes.getColumns()
                .setAll(List.of(
                        make.text("ui.record.item", 200, change -> model.in(change.item()), text -> text),
                        make.text("ui.record.before", 400, change -> model.in(change.before()), text -> text),
                        make.text("ui.record.after", 400, change -> model.in(change.after()), text -> text)));
        changes.setPlaceholder(placeholder("ui.record.choose"));
    }

    private Label placeholder(String textKey) {
        Label label = new Label();
        label.textProperty().bind(texts.text(textKey));
        return label;
    }

    private void showChanges(@Nullable AuditEntry entry) {
        changes.getItems().setAll(entry == null ? List.of() : model.changes(entry));
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("ui.record.trail");
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public void shown() {
        model.refresh();
        entries.requestFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(Shortcut.of("Ctrl+F", "ui.record.search", tools::focusSearch));
        keys.add(Shortcut.of("Ctrl+P", "ui.record.pdf", tools::pdf));
        keys.add(Shortcut.of("Ctrl+E", "ui.record.csv", tools::csv));
        if (model.mayPack()) {
            keys.add(Shortcut.of("Ctrl+I", "ui.record.pack", tools::pack));
        }
        return keys;
    }
}
