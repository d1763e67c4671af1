package org.leiodesk.ui.cycles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.ui.field.NumberEntry;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/**
 * The doses of a cycle: a drug a row; the planned dose, the dose given on each day with its milligrams under it, the sum and the level. Enter goes to the
 * next cell.
 */
final class DoseGrid extends GridPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");
    private static final double CELL = 68;

    private final Translations texts;
    private final List<DoseRow> rows;
    private final int days;
    private final List<TextField> cells = new ArrayList<>();
    private final List<Label> dates = new ArrayList<>();
    private final List<RowView> views = new ArrayList<>();

    /** What is shown of one drug besides its fields. */
    private record RowView(
            DoseRow row, List<TextField> given, List<Label> mg, Label total, Label level, FindingsPane findings) {}

    DoseGrid(Translations texts, List<DoseRow> rows) {
        this.texts = texts;
        this.rows = rows;
        days = rows.stream().mapToInt(DoseRow::days).max().orElse(1);
        getStyleClass().add("dose-grid");
        columns();
        head();
        int line = 2;
        for (DoseRow row : rows) {
            line = drug(row, line);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void columns() {
        getColumnConstraints().add(new ColumnConstraints(124));
        for (int i = 0; i <= days; i++) {
            getColumnConstraints().add(new ColumnConstraints(CELL));
        }
        ColumnConstraints total = new ColumnConstraints(76);
        total.setHalignment(HPos.RIGHT);
        ColumnConstraints level = new ColumnConstraints();
        level.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(total, level);
    }

    private void head() {
        add(word("casebook.dose.planned"), 1, 0);
        add(word("casebook.dose.given"), 2, 0, days, 1);
        Label total = word("casebook.dose.total");
        add(total, days + 2, 1);
        Label level = word("casebook.dose.level");
        level.getStyleClass().add("dose-level");
        add(level, days + 3, 1);
        add(word("casebook.dose.unit"), 1, 1);
        for (int day = 1; day <= days; day++) {
            Label date = new Label();
            date.getStyleClass().add("quiet");
            date.setId("day-" + day);
            date.setMinWidth(Region.USE_PREF_SIZE);
            dates.add(date);
            add(date, day + 1, 1);
        }
    }

    private Label word(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add("quiet");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private int drug(DoseRow row, int line) {
        String id = row.drug().name().toLowerCase(Locale.ROOT);
        Label name = new Label();
        name.textProperty().bind(texts.text("casebook.drug." + row.drug().name()));
        name.getStyleClass().add("part-name");
        add(name, 0, line);
        add(cell(row.planned(), id + "-planned"), 1, line);
        List<TextField> given = new ArrayList<>();
        List<Label> mg = new ArrayList<>();
        for (int day = 1; day <= row.days(); day++) {
            TextField cell = cell(row.given(day), id + "-" + day);
            given.add(cell);
            add(cell, day + 1, line);
            Label milligrams = new Label();
            milligrams.setId(id + "-" + day + "-mg");
            milligrams.getStyleClass().addAll("quiet", "milligrams");
            milligrams.setMaxWidth(Double.MAX_VALUE);
            mg.add(milligrams);
            add(milligrams, day + 1, line + 1);
        }
        Label total = new Label();
        total.setId(id + "-total");
        total.getStyleClass().add("figures");
        add(total, days + 2, line);
        Label level = new Label();
        level.setId(id + "-level");
        level.setMinWidth(Region.USE_PREF_SIZE);
        level.getStyleClass().add("dose-level");
        add(level, days + 3, line);
        add(why(row, id), 1, line + 2, days + 3, 1);
        Label reason = word("casebook.dose.reason");
        reason.getStyleClass().add("dose-why-label");
        GridPane.setValignment(reason, VPos.TOP);
        add(reason, 0, line + 2);
        FindingsPane findings = new FindingsPane(texts);
        add(findings, 1, line + 3, days + 3, 1);
        views.add(new RowView(row, given, mg, total, level, findings));
        return line + 4;
    }

    private Node why(DoseRow row, String id) {
        TextField reason = new TextField();
        reason.setId(id + "-reason");
        reason.textProperty().bindBidirectional(row.reasonProperty());
        HBox.setHgrow(reason, Priority.ALWAYS);
        TextField batch = new TextField();
        batch.setId(id + "-batch");
        batch.setPrefColumnCount(8);
        batch.textProperty().bindBidirectional(row.batchProperty());
        HBox line = new HBox(8, reason, word("casebook.dose.batch"), batch);
        line.getStyleClass().add("dose-why");
        cells.add(reason);
        cells.add(batch);
        return line;
    }

    private TextField cell(NumberEntry entry, String id) {
        TextField cell = new TextField();
        cell.setId(id);
        cell.getStyleClass().add("number");
        cell.textProperty().bindBidirectional(entry.textProperty());
        entry.problemProperty().addListener((property, was, is) -> cell.pseudoClassStateChanged(WRONG, is != null));
        cells.add(cell);
        return cell;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField from) {
            int at = cells.indexOf(from);
            if (at >= 0 && at + 1 < cells.size()) {
                key.consume();
                cells.get(at + 1).requestFocus();
            }
        }
    }

    /** Where typing the doses begins. */
    void focusFirst() {
        cells.get(1).requestFocus();
    }

    /** @param dayOne day 1 as far as known, for the dates of the days */
    void show(DeskFacts facts, @Nullable LocalDate dayOne) {
        for (int day = 1; day <= days; day++) {
            Label date = dates.get(day - 1);
            date.textProperty().unbind();
            date.textProperty()
                    .bind(
                            dayOne == null
                                    ? texts.text("casebook.dose.day", day)
                                    : texts.text(
                                            "casebook.dose.dayOn",
                                            day,
                                            dayOne.plusDays(day - 1L).toString().substring(5)));
        }
        for (int i = 0; i < rows.size(); i++) {
            RowView view = views.get(i);
            DeskFacts.RowFacts row = facts.rows().get(i);
            for (int day = 0; day < view.row().days(); day++) {
                String mg = row.mg().get(day);
                view.mg().get(day).setText(mg.isEmpty() ? "" : mg + " mg");
                view.given()
                        .get(day)
                        .pseudoClassStateChanged(DIFFERS, row.differs().get(day));
            }
            view.total().setText(row.totalMg() == null ? "" : String.format(Locale.ROOT, "%.0f mg", row.totalMg()));
            view.level().textProperty().unbind();
            view.level().textProperty().bind(texts.text(row.level()));
        }
    }

    /** Shows under each drug what was said about its doses. */
    void show(List<Finding> findings) {
        for (RowView view : views) {
            String drug = view.row().drug().name();
            view.findings()
                    .show(findings.stream()
                            .filter(finding -> finding.place().equals(DeskEntry.place(view.row()))
                                    || finding.place().startsWith("dose:")
                                            && finding.place().endsWith(":" + drug))
                            .toList());
        }
    }
}
