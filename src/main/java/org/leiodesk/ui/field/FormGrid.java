package org.leiodesk.ui.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.leiodesk.base.Finding;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** Labels on the left, fields on the right; a finding stands under the field that its place names, others at the head. */
public final class FormGrid extends VBox {
    private static final double LABEL_WIDTH = 184;

    private final Translations texts;
    private final GridPane grid = new GridPane();
    private final FindingsPane general;
    private final Map<String, FindingsPane> byPlace = new LinkedHashMap<>();
    private final Map<String, EntryField> entries = new HashMap<>();
    private double labelWidth = LABEL_WIDTH;
    private int rows;
    private int column;

    public FormGrid(Translations texts) {
        this.texts = texts;
        getStyleClass().add("form-grid");
        general = new FindingsPane(texts);
        grid.getStyleClass().add("form-rows");
        addColumns();
        getChildren().addAll(general, grid);
    }

    private void addColumns() {
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(labelWidth, labelWidth, labelWidth), fields);
    }

    /** Goes on with the rows that follow in a column beside. */
    public FormGrid nextColumn() {
        addColumns();
        column += 2;
        rows = 0;
        return this;
    }

    /** Gives the labels another width than the usual 184 pixels. */
    public FormGrid labelWidth(double pixels) {
        labelWidth = pixels;
        grid.getColumnConstraints().set(0, new ColumnConstraints(pixels, pixels, pixels));
        return this;
    }

    /** A heading over the rows that follow. */
    public FormGrid heading(String textKey) {
        Label label = new Label();
        label.textProperty().bind(texts.text(textKey));
        label.getStyleClass().add("form-heading");
        grid.add(label, column, rows++, 2, 1);
        return this;
    }

    /**
     * A row.
     *
     * @param place what findings call it
     * @param labelKey the text of its label
     */
    public FormGrid row(String place, String labelKey, Node field) {
        Label label = new Label();
        label.textProperty().bind(texts.text(labelKey));
        label.setLabelFor(field instanceof EntryField entry ? entry.input() : field);
        label.setWrapText(true);
        label.getStyleClass().add("form-label");
        GridPane.setValignment(label, VPos.TOP);
        FindingsPane under = new FindingsPane(texts);
        byPlace.put(place, under);
        if (field instanceof EntryField entry) {
            entries.put(place, entry);
        }
        grid.add(label, column, rows);
        grid.add(new VBox(4, field, under), column + 1, rows++);
        return this;
    }

    /** Shows each finding where it belongs; a field that already says itself why it cannot be read is not told twice. */
    public void show(List<Finding> findings) {
        List<Finding> elsewhere = new ArrayList<>(findings);
        byPlace.forEach((place, pane) -> {
            List<Finding> here =
                    findings.stream().filter(f -> f.place().equals(place)).toList();
            EntryField entry = entries.get(place);
            pane.show(entry != null && entry.hasProblem() ? List.of() : here);
            elsewhere.removeAll(here);
        });
        general.show(elsewhere);
    }
}
