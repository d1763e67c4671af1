package org.leiodesk.ui.record;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.ui.field.AuditWords;
import org.leiodesk.ui.field.Change;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;

/** The audit trail of the study in the words of the forms, filtered by what is typed. */
public final class TrailModel {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Translations texts;
    private final AuditWords words;
    private final Callable<List<AuditEntry>> source;
    private final Background background;
    private final ObservableList<AuditEntry> all = FXCollections.observableArrayList();
    private final FilteredList<AuditEntry> shown = new FilteredList<>(all);
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

    /** @param source reads the entries, the newest first; called in the background */
    public TrailModel(Translations texts, Callable<List<AuditEntry>> source, Background background) {
        this.texts = texts;
        this.words = new AuditWords(texts);
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

    /** Which record was changed: its kind, and which of its kind. */
    public String what(AuditEntry entry) {
        return (words.form(entry.form()) + " " + words.record(entry)).strip();
    }

    /** The items whose value changed. */
    public List<Change> changes(AuditEntry entry) {
        return words.changes(entry);
    }

    /** The changes on one line. */
    public String summary(AuditEntry entry) {
        return changes(entry).stream()
                .map(change -> entry.before().isEmpty()
                        ? in(change.item()) + " " + in(change.after())
                        : in(change.item()) + " " + in(change.before()) + " → " + in(change.after()))
                .collect(Collectors.joining("; "));
    }

    /** A sentence in the language of the moment. */
    String in(Message message) {
        return texts.now(message.key(), message.args().toArray());
    }

    private String haystack(AuditEntry entry) {
        return String.join(
                        "\n",
                        moment(entry),
                        entry.by().user(),
                        entry.by().reason(),
                        entry.subject(),
                        what(entry),
                        texts.now("ui.record.action." + entry.action()),
                        summary(entry))
                .toLowerCase(Locale.ROOT);
    }
}
