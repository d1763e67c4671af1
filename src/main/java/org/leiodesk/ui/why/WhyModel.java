package org.leiodesk.ui.why;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.endpoint.why.Explanation;
import org.leiodesk.endpoint.why.ExplanationText;

/** Which statements are in sight, and which is selected. The keys of a tree: up and down, right opens, left closes or goes to what it is a reason for. */
public final class WhyModel {
    private final ReadOnlyObjectWrapper<List<WhyRow>> rows = new ReadOnlyObjectWrapper<>(this, "rows", List.of());
    private final ReadOnlyObjectWrapper<@Nullable WhyRow> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", null);
    private List<WhyRow> topics = List.of();

    /**
     * Shows values with their reasons.
     *
     * @param first position of the one that is open and selected
     */
    public void show(List<Explanation> explanations, int first) {
        topics = explanations.stream().map(each -> new WhyRow(each, null)).toList();
        selected.set(null);
        if (first < topics.size()) {
            topics.get(first).open(true);
        }
        refresh();
        selected.set(first < topics.size() ? topics.get(first) : null);
    }

    /** The statements in sight, from the top. */
    public ReadOnlyObjectProperty<List<WhyRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The selected statement; null when nothing is shown. */
    public ReadOnlyObjectProperty<@Nullable WhyRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public void select(WhyRow row) {
        selected.set(row);
    }

    /** Selects the statement so many lines further down; stops at either end. */
    public void move(int lines) {
        List<WhyRow> all = rows.get();
        if (!all.isEmpty()) {
            int next = all.indexOf(selected.get()) + lines;
            selected.set(all.get(Math.max(0, Math.min(all.size() - 1, next))));
        }
    }

    /** Opens the selected statement; when it is open, goes to its first reason. */
    public void right() {
        WhyRow row = selected.get();
        if (row == null || row.explanation().isLeaf()) {
            return;
        }
        if (row.isOpen()) {
            selected.set(row.children().get(0));
        } else {
            toggle(row);
        }
    }

    /** Closes the selected statement; when it is closed, goes to what it is a reason for. */
    public void left() {
        WhyRow row = selected.get();
        if (row != null && row.isOpen()) {
            toggle(row);
        } else if (row != null && row.parent() != null) {
            selected.set(row.parent());
        }
    }

    /** Opens or closes a statement; a leaf stays as it is. */
    public void toggle(WhyRow row) {
        row.open(!row.isOpen());
        refresh();
        if (!rows.get().contains(selected.get())) {
            selected.set(row);
        }
    }

    /** The whole chain of the value to which the selected statement belongs, as text; empty when nothing is shown. */
    public String text(Language language) {
        WhyRow row = selected.get();
        return row == null
                ? ""
                : String.join("\n", ExplanationText.lines(List.of(row.topic().explanation()), language));
    }

    private void refresh() {
        List<WhyRow> shown = new ArrayList<>();
        topics.forEach(topic -> add(topic, shown));
        rows.set(List.copyOf(shown));
    }

    private static void add(WhyRow row, List<WhyRow> shown) {
        shown.add(row);
        if (row.isOpen()) {
            row.children().forEach(child -> add(child, shown));
        }
    }
}
