package org.leiodesk.ui.patients;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.visit.NextDue;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.ResponseBadge;
import org.leiodesk.ui.kit.Translations;

/** The table of patients. Enter or a double click opens one. */
final class PatientTable extends TableView<PatientRow> {
    private final Translations texts;
    private final PatientListModel model;

    PatientTable(Translations texts, PatientListModel model, Consumer<SubjectId> open) {
        this.texts = texts;
        this.model = model;
        setId("patients");
        setFixedCellSize(32);
        SortedList<PatientRow> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getColumns().setAll(columns());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        Label none = new Label();
        none.textProperty().bind(texts.text("ui.patients.none"));
        setPlaceholder(none);
        setRowFactory(table -> {
            TableRow<PatientRow> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem().subject());
                }
            });
            return row;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            PatientRow selected = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && selected != null) {
                key.consume();
                open.accept(selected.subject());
            }
        });
    }

    private List<TableColumn<PatientRow, ?>> columns() {
        Columns<PatientRow> make = new Columns<>(texts);
        return List.of(
                make.text("ui.patients.number", 72, PatientRow::number, text -> text),
                make.text(
                        "ui.patients.origin", 212, PatientRow::origin, o -> texts.now("form.code.PrimaryOrigin." + o)),
                make.node("ui.patients.age", 56, row -> row.ageYears() == null ? 0 : row.ageYears(), this::age),
                make.number("ui.patients.cycle", 58, row -> row.cycle() == 0 ? null : row.cycle(), n -> "" + n),
                make.text("ui.patients.lastScan", 92, PatientRow::lastScan, LocalDate::toString),
                make.node(
                        "ui.patients.due",
                        220,
                        row -> row.due() == null ? null : row.due().on(),
                        (row, on) -> row.due() == null ? null : due(row.due())),
                make.node("ui.patients.now", 124, PatientRow::now, (row, now) -> ResponseBadge.of(texts, now)),
                make.node(
                        "ui.patients.best",
                        124,
                        PatientRow::best,
                        (row, best) -> ResponseBadge.of(texts, best, row.bestConfirmed())),
                make.node(
                        "ui.patients.queries",
                        72,
                        row -> row.queries() == 0 ? null : row.queries(),
                        (row, queries) -> queries(queries)),
                make.text("ui.patients.state", 108, PatientRow::state, s -> texts.now("ui.patients.state." + s)));
    }

    private Node age(PatientRow row, int years) {
        Label label = new Label();
        label.textProperty().bind(texts.text("ui.patients.sex." + row.sex(), years == 0 ? "" : years));
        return label;
    }

    private static Node queries(int count) {
        FontIcon sign = new FontIcon(Feather.ALERT_CIRCLE);
        sign.getStyleClass().add("finding-sign");
        Label label = new Label(String.valueOf(count), sign);
        label.getStyleClass().addAll("finding", "finding-warning");
        return label;
    }

    private Node due(NextDue due) {
        Label day = new Label(due.on().toString());
        day.setMinWidth(USE_PREF_SIZE);
        Label what = new Label();
        what.textProperty().bind(texts.text("ui.patients.due." + due.kind(), due.number(), window(due)));
        what.getStyleClass().add("quiet");
        HBox cell = new HBox(8, day, what);
        cell.getStyleClass().add("due");
        if (due.overdue(model.today())) {
            FontIcon clock = new FontIcon(Feather.CLOCK);
            clock.setAccessibleText(texts.now("ui.patients.overdue"));
            day.setGraphic(clock);
            cell.getStyleClass().add("overdue");
        }
        return cell;
    }

    private static String window(NextDue due) {
        // A cycle may come late and never early, so there is no third case.
        long before = ChronoUnit.DAYS.between(due.from(), due.on());
        long after = ChronoUnit.DAYS.between(due.on(), due.to());
        if (before == 0 && after == 0) {
            return "";
        }
        return before == after ? "±" + after : "+" + after;
    }
}
