package org.leiodesk.ui.kit;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/**
 * Makes the columns of a table whose texts follow the language.
 *
 * @param <R> a row
 */
public final class Columns<R> {
    private final Translations texts;

    public Columns(Translations texts) {
        this.texts = texts;
    }

    /**
     * A column of texts.
     *
     * @param headKey text of its head
     * @param width in pixels
     * @param value what is sorted by; null sorts first and shows nothing
     * @param show how it is written, in the language of the moment
     */
    public <V extends Comparable<? super V>> TableColumn<R, V> text(
            String headKey, double width, Function<R, @Nullable V> value, Function<V, String> show) {
        TableColumn<R, V> column = bare(headKey, width, value);
        column.setCellFactory(of -> new TableCell<>() {
            {
                texts.languageProperty().addListener((property, was, is) -> write(getItem(), isEmpty()));
            }

            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                write(item, empty);
            }

            private void write(@Nullable V item, boolean empty) {
                setText(item == null || empty ? "" : show.apply(item));
            }
        });
        column.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        return column;
    }

    /** As {@link #text}, right aligned. */
    public <V extends Comparable<? super V>> TableColumn<R, V> number(
            String headKey, double width, Function<R, @Nullable V> value, Function<V, String> show) {
        TableColumn<R, V> column = text(headKey, width, value, show);
        column.getStyleClass().add("number");
        return column;
    }

    /**
     * A column of which each cell is a small picture, such as a badge.
     *
     * @param show makes the node; null for nothing
     */
    public <V extends Comparable<? super V>> TableColumn<R, V> node(
            String headKey, double width, Function<R, @Nullable V> value, BiFunction<R, V, @Nullable Node> show) {
        TableColumn<R, V> column = bare(headKey, width, value);
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                R row = getTableRow() == null ? null : getTableRow().getItem();
                setGraphic(item == null || empty || row == null ? null : show.apply(row, item));
            }
        });
        column.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        return column;
    }

    private <V> TableColumn<R, V> bare(String headKey, double width, Function<R, @Nullable V> value) {
        TableColumn<R, V> column = new TableColumn<>();
        column.textProperty().bind(texts.text(headKey));
        column.setId(headKey.substring(headKey.lastIndexOf('.') + 1));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }
}
