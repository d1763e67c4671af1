package org.leiodesk.ui.record;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.ui.kit.Background;

/** The audit trail, filtered by what is typed. */
public final class RecordModel {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Callable<List<AuditEntry>> source;
    private final Background background;
    private final ObservableList<AuditEntry> all = FXCollections.observableArrayList();
    private final FilteredList<AuditEntry> shown = new FilteredList<>(all);
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

    /**
     * One item of a changed record.
     *
     * @param name the item
     * @param before its value before, empty when there was none
     * @param after its value after, empty when there is none
     */
    public record Change(String name, String before, String after) {}

    /** @param source reads the entries, the newest first; called in the background */
    public RecordModel(Callable<List<AuditEntry>> source, Background background) {
        this.source = source;
        this.background = background;
        typed.addListener((property, was, is) -> {
            String wanted = is.strip().toLowerCase(Locale.ROOT);
            shown.setPredicate(entry -> haystack(entry).contains(wanted));
        });
    }

    /** Reads the entries again. */
    public void refresh() {
        background.call(source, all::setAll);
    }

    /** The entries that hold what was typed. */
    public ObservableList<AuditEntry> shown() {
        return shown;
    }

    public ObservableList<AuditEntry> all() {
        return all;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** When it happened, by the clock of the workstation that wrote it. */
    public static String moment(AuditEntry entry) {
        return MOMENT.format(entry.by().at().atZone(entry.by().zone()));
    }

    /** The items whose value changed, by name. */
    public static List<Change> changes(AuditEntry entry) {
        TreeSet<String> names = new TreeSet<>(entry.before().keySet());
        names.addAll(entry.after().keySet());
        return names.stream()
                .map(name -> new Change(
                        name,
                        entry.before().getOrDefault(name, ""),
                        entry.after().getOrDefault(name, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** The changes on one line. */
    public static String summary(AuditEntry entry) {
        return changes(entry).stream()
                .map(change -> change.before().isEmpty()
                        ? change.name() + " " + change.after()
                        : change.name() + " " + change.before() + " → " + change.after())
                .collect(Collectors.joining("; "));
    }

    private static String haystack(AuditEntry entry) {
        return String.join(
                        "\n",
                        moment(entry),
                        entry.by().user(),
                        entry.by().reason(),
                        entry.subject(),
                        entry.form(),
                        entry.key(),
                        entry.action().name(),
                        summary(entry))
                .toLowerCase(Locale.ROOT);
    }
}
