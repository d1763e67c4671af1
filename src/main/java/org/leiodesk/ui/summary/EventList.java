package org.leiodesk.ui.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.endpoint.safety.Intensity;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;

/** The records behind a number of the safety table; Enter or a double click opens the patient. */
final class EventList {
    private final Translations texts;
    private final TableView<AdverseEvent> table = new TableView<>();
    private final Label head = new Label();
    private final BorderPane pane = new BorderPane(table);
    private final Map<SubjectId, String> numbers = new HashMap<>();

    EventList(Translations texts, Consumer<SubjectId> open) {
        this.texts = texts;
        Columns<AdverseEvent> make = new Columns<>(texts);
        table.setId("event-records");
        table.setFixedCellSize(28);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(List.of(
                        make.text("results.records.subject", 68, this::number, text -> text),
                        make.number("results.records.sequence", 66, AdverseEvent::sequence, n -> "" + n),
                        make.text("results.records.term", 180, AdverseEvent::term, text -> text),
                        make.text(
                                "results.records.intensity",
                                82,
                                Intensity::of,
                                each -> texts.now("results.intensity." + each)),
                        make.text("results.records.serious", 68, AdverseEvent::serious, this::yesNo),
                        make.text("results.records.start", 88, AdverseEvent::startedOn, PartialDate::toString),
                        make.text("results.records.end", 88, AdverseEvent::endedOn, PartialDate::toString),
                        make.text("results.records.relation", 100, AdverseEvent::relation, text -> text)));
        Label empty = new Label();
        empty.textProperty().bind(texts.text("results.records.none"));
        empty.getStyleClass().addAll("table-note", "quiet");
        table.setPlaceholder(empty);
        head.setId("event-records-of");
        head.getStyleClass().add("table-note");
        pane.setTop(head);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected(open);
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected(open);
            }
        });
    }

    BorderPane node() {
        return pane;
    }

    /** @param what the number whose records these are, in words */
    void show(String what, ShownResults shown, List<AdverseEvent> records) {
        numbers.clear();
        shown.safety()
                .subjects()
                .forEach(each -> numbers.put(
                        each.casebook().subject().id(),
                        each.casebook().subject().number()));
        table.getItems().setAll(records);
        long subjects = records.stream().map(AdverseEvent::subject).distinct().count();
        head.setText(texts.now("results.records.of", what, subjects, records.size()));
    }

    private String number(AdverseEvent event) {
        return numbers.getOrDefault(event.subject(), event.subject().value());
    }

    private String yesNo(boolean yes) {
        return texts.now(yes ? "results.records.yes" : "results.records.no");
    }

    private void openSelected(Consumer<SubjectId> open) {
        AdverseEvent event = table.getSelectionModel().getSelectedItem();
        if (event != null) {
            open.accept(event.subject());
        }
    }
}
