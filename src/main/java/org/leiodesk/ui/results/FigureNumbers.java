package org.leiodesk.ui.results;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.leiodesk.figure.Figure;
import org.leiodesk.ui.summary.ResultsNumbers;

/** The numbers of the figure in a table under it. */
final class FigureNumbers {
    private final TableView<List<String>> table = new TableView<>();

    FigureNumbers() {
        table.setId("figure-numbers");
        table.setFixedCellSize(28);
    }

    TableView<List<String>> node() {
        return table;
    }

    void show(@Nullable Figure figure) {
        table.getColumns().clear();
        if (figure == null) {
            table.getItems().clear();
            return;
        }
        List<String> headings = figure.table().headings();
        for (int i = 0; i < headings.size(); i++) {
            int index = i;
            TableColumn<List<String>, String> column = new TableColumn<>(headings.get(i));
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(shown(row.getValue().get(index))));
            column.setSortable(false);
            column.setPrefWidth(width(headings.get(i), figure.table().rows(), i));
            table.getColumns().add(column);
        }
        table.getItems().setAll(figure.table().rows());
    }

    /** Numbers with one decimal, proportions with three: the file has them exactly. */
    private static String shown(String value) {
        if (!value.matches("-?\\d+\\.\\d{2,}")) {
            return value;
        }
        return value.startsWith("0.")
                ? String.format(Locale.ROOT, "%.3f", Double.parseDouble(value))
                : ResultsNumbers.decimal(Double.parseDouble(value));
    }

    /** Wide enough for the heading in bold and for what the first rows hold, within bounds. */
    private static double width(String heading, List<List<String>> rows, int column) {
        double content = rows.stream()
                .limit(100)
                .mapToDouble(row -> letters(shown(row.get(column))))
                .max()
                .orElse(0);
        return Math.max(72, Math.min(480, Math.max(letters(heading) + 32, content + 28)));
    }

    /** Chinese characters are twice as wide as letters. */
    private static double letters(String text) {
        return text.codePoints().mapToDouble(c -> c > 0x2E7F ? 14 : 8.6).sum();
    }
}
