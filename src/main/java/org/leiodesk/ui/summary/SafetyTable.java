package org.leiodesk.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.safety.AdverseEventTable;
import org.leiodesk.endpoint.safety.EventColumn;
import org.leiodesk.endpoint.safety.EventRecords;
import org.leiodesk.endpoint.safety.TermCounts;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Translations;

/** Adverse events by term and worst grade; the number that is selected shows its patients and records below. */
public final class SafetyTable {
    private static final List<EventColumn> GRADES = List.of(
            EventColumn.GRADE_1, EventColumn.GRADE_2, EventColumn.GRADE_3, EventColumn.GRADE_4, EventColumn.GRADE_5);
    private static final List<EventColumn> WITHOUT_GRADE =
            List.of(EventColumn.MILD, EventColumn.MODERATE, EventColumn.SEVERE, EventColumn.UNGRADED);
    /** Sorts before every term. */
    private static final String ANY = "\u0000";

    private final Translations texts;
    private final ReadOnlyObjectProperty<@Nullable ShownResults> results;
    private final Columns<TermCounts> make;
    private final TableView<TermCounts> table = new TableView<>();
    private final EventList list;
    private final SplitPane pane;

    public SafetyTable(
            Translations texts, ReadOnlyObjectProperty<@Nullable ShownResults> results, Consumer<SubjectId> open) {
        this.texts = texts;
        this.results = results;
        make = new Columns<>(texts);
        list = new EventList(texts, open);
        table.setId("adverse-events");
        table.setFixedCellSize(28);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().getSelectedCells().addListener((InvalidationListener) selection -> showRecords());
        BorderPane counts = new BorderPane(table);
        counts.setBottom(SafetySetLine.of(texts, results, "results.safety.note", this::leftOut));
        pane = new SplitPane(counts);
        pane.setOrientation(Orientation.VERTICAL);
        columns(false);
        results.addListener((property, was, is) -> show(is));
        texts.languageProperty().addListener((property, was, is) -> showRecords());
        show(results.get());
    }

    public SplitPane node() {
        return pane;
    }

    private void show(@Nullable ShownResults shown) {
        if (shown == null) {
            return;
        }
        AdverseEventTable events = shown.adverseEvents();
        columns(WITHOUT_GRADE.stream()
                .anyMatch(column -> events.terms().stream().anyMatch(row -> row.count(column) > 0)));
        List<TermCounts> rows = new ArrayList<>(List.of(events.any()));
        rows.addAll(events.terms());
        table.getItems().setAll(rows);
        showRecords();
    }

    /** Severities take room only where events without a grade are counted by them. */
    private void columns(boolean severities) {
        int before = table.getColumns().size();
        int now = severities ? 7 : 6;
        if (before == now) {
            return;
        }
        List<TableColumn<TermCounts, ?>> columns = new ArrayList<>();
        columns.add(make.text("results.safety.term", severities ? 150 : 268, this::key, this::term));
        columns.add(group("results.safety.worstGrade", GRADES, severities ? 32 : 35));
        if (severities) {
            columns.add(group("results.safety.worstSeverity", WITHOUT_GRADE, 46));
        }
        columns.add(share(EventColumn.ANY));
        columns.add(share(EventColumn.GRADE_3_OR_MORE));
        columns.add(share(EventColumn.SERIOUS));
        columns.add(count(EventColumn.EVENTS, 64));
        table.getColumns().setAll(columns);
    }

    private String key(TermCounts row) {
        return row.term() == null ? ANY : row.term();
    }

    private String term(String key) {
        return key.equals(ANY) ? texts.now("results.safety.any") : key.isEmpty() ? ResultsNumbers.NONE : key;
    }

    private TableColumn<TermCounts, ?> group(String headKey, List<EventColumn> columns, double width) {
        TableColumn<TermCounts, ?> group = new TableColumn<>();
        group.textProperty().bind(texts.text(headKey));
        columns.forEach(column -> group.getColumns().add(count(column, width)));
        return group;
    }

    /** Subjects or events; nothing where there are none, so that the others stand out. */
    private TableColumn<TermCounts, ?> count(EventColumn column, double width) {
        TableColumn<TermCounts, Integer> made = make.number(
                "results.safety.column." + column, width, row -> row.count(column), n -> n == 0 ? "" : n.toString());
        made.setUserData(column);
        return made;
    }

    private TableColumn<TermCounts, ?> share(EventColumn column) {
        TableColumn<TermCounts, Integer> made =
                make.number("results.safety.column." + column, 76, row -> row.count(column), this::share);
        made.setUserData(column);
        return made;
    }

    private String share(int count) {
        ShownResults shown = results.get();
        int size = shown == null ? 0 : shown.adverseEvents().subjects();
        return size == 0 ? ResultsNumbers.NONE : ResultsNumbers.countAndPercent(count, size);
    }

    private Message leftOut(ShownResults shown) {
        AdverseEventTable events = shown.adverseEvents();
        return Message.of(
                "results.safety.leftOut",
                shown.safetySet(),
                events.beforeFirstDose(),
                events.afterCutoff(),
                events.seriousnessUnknown());
    }

    /** The records take room only while a number is selected. */
    private void open(boolean withRecords, int row) {
        boolean isOpen = pane.getItems().size() > 1;
        if (withRecords && !isOpen) {
            pane.getItems().add(list.node());
            pane.setDividerPositions(0.64);
            table.scrollTo(Math.max(0, row - 3));
        } else if (!withRecords && isOpen) {
            pane.getItems().remove(list.node());
        }
    }

    private void showRecords() {
        ShownResults shown = results.get();
        List<TablePosition> selected = List.copyOf(table.getSelectionModel().getSelectedCells());
        if (shown == null
                || selected.isEmpty()
                || selected.get(0).getRow() >= table.getItems().size()) {
            open(false, 0);
            return;
        }
        TermCounts row = table.getItems().get(selected.get(0).getRow());
        TableColumnBase<?, ?> column = selected.get(0).getTableColumn();
        EventColumn chosen =
                column != null && column.getUserData() instanceof EventColumn known ? known : EventColumn.EVENTS;
        list.show(
                texts.now("results.safety.records", term(key(row)), texts.now("results.safety.chosen." + chosen)),
                shown,
                EventRecords.of(shown.safety(), row, chosen));
        open(true, selected.get(0).getRow());
    }
}
