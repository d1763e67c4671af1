package org.leiodesk.ui.record;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.control.ChoiceNames;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** The head of the audit trail: search, filters, and what can be written of it. */
final class TrailTools extends VBox {
    private final Translations texts;
    private final TrailModel model;
    private final TextField search = new TextField();

    TrailTools(Translations texts, TrailModel model) {
        this.texts = texts;
        this.model = model;
        search.setId("search");
        search.promptTextProperty().bind(texts.text("ui.record.search"));
        search.textProperty().bindBidirectional(model.typedProperty());
        search.setPrefWidth(240);
        Label count = new Label();
        count.setId("record-count");
        count.textProperty()
                .bind(texts.text("ui.record.count", Bindings.size(model.shown()), Bindings.size(model.all())));
        count.getStyleClass().add("quiet");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(
                8,
                search,
                count,
                gap,
                button("trail-pdf", "ui.record.pdf", this::pdf),
                button("trail-csv", "ui.record.csv", this::csv));
        if (model.mayPack()) {
            Button pack = button("trail-pack", "ui.record.pack", this::pack);
            pack.getStyleClass().add("accent");
            first.getChildren().add(pack);
        }
        first.setAlignment(Pos.CENTER_LEFT);
        HBox second = new HBox(
                8,
                choice(
                        "trail-subject",
                        "ui.record.allSubjects",
                        AuditEntry::subject,
                        text -> text,
                        model.subjectProperty()),
                choice(
                        "trail-user",
                        "ui.record.allUsers",
                        entry -> entry.by().user(),
                        text -> text,
                        model.userProperty()),
                choice("trail-form", "ui.record.allForms", AuditEntry::form, model::formWords, model.formProperty()),
                day("trail-from", "ui.record.from", model.fromProperty()),
                day("trail-to", "ui.record.to", model.toProperty()));
        second.setAlignment(Pos.CENTER_LEFT);
        Label written = new Label();
        written.setId("trail-written");
        written.setWrapText(true);
        written.textProperty().bind(texts.text(model.writtenProperty()));
        written.visibleProperty().bind(model.writtenProperty().isNotNull());
        written.managedProperty().bind(written.visibleProperty());
        FindingsPane findings = new FindingsPane(texts);
        findings.show(model.findingsProperty().get());
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        setSpacing(8);
        getStyleClass().add("screen-head");
        getChildren().addAll(first, second, written, findings);
    }

    void focusSearch() {
        search.requestFocus();
    }

    private ChoiceBox<String> choice(
            String id,
            String allKey,
            Function<AuditEntry, String> part,
            UnaryOperator<String> words,
            StringProperty chosen) {
        ChoiceBox<String> box = new ChoiceBox<>();
        box.setId(id);
        box.setPrefWidth(176);
        box.setConverter(new ChoiceNames<>(value -> value.isEmpty() ? texts.now(allKey) : words.apply(value)));
        Runnable fill = () -> {
            String kept = chosen.get();
            List<String> values = model.occurring(part);
            box.getItems().setAll(values);
            box.setValue(values.contains(kept) ? kept : "");
        };
        fill.run();
        model.all().addListener((ListChangeListener<AuditEntry>) change -> fill.run());
        texts.languageProperty().addListener((property, was, is) -> fill.run());
        box.valueProperty().addListener((property, was, is) -> {
            if (is != null) {
                chosen.set(Objects.requireNonNull(is));
            }
        });
        return box;
    }

    private TextField day(String id, String promptKey, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefWidth(144);
        field.promptTextProperty().bind(texts.text(promptKey));
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Button button(String id, String textKey, Runnable action) {
        Button button = Buttons.of(texts, id, textKey, action);
        button.disableProperty().bind(model.busyProperty());
        return button;
    }

    /** Asks for the file, and writes the chosen part of the trail on paper. */
    void pdf() {
        write("audit-trail.pdf");
    }

    /** Asks for the file, and writes the chosen part of the trail as a table. */
    void csv() {
        write("audit-trail.csv");
    }

    private void write(String name) {
        File chosen = chosen(name);
        if (chosen != null) {
            model.write(chosen.toPath());
        }
    }

    /** Asks for the file, and writes the inspection pack. */
    void pack() {
        File chosen = model.mayPack() ? chosen("inspection-pack.zip") : null;
        if (chosen != null) {
            model.pack(chosen.toPath());
        }
    }

    private @Nullable File chosen(String name) {
        FileChooser chooser = new FileChooser();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(ending, "*." + ending));
        return chooser.showSaveDialog(getScene().getWindow());
    }
}
