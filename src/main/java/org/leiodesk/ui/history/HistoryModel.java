package org.leiodesk.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.ui.field.AuditWords;
import org.leiodesk.ui.field.Change;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;

/** Who changed what of one patient, when and why; the newest first; by form and by what is typed. */
public final class HistoryModel {
    private final Translations texts;
    private final AuditWords words;
    private final Callable<List<AuditEntry>> source;
    private final Background background;
    private final ZoneId zone;
    private final ObservableList<HistoryRow> all = FXCollections.observableArrayList();
    private final FilteredList<HistoryRow> shown = new FilteredList<>(all);
    private final ObservableList<String> forms = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObjectProperty<@Nullable String> form = new SimpleObjectProperty<>(this, "form", null);
    private List<AuditEntry> entries = List.of();

    /**
     * @param source reads the entries of the patient, the newest first; called in the background
     * @param zone in which moments are told
     */
    public HistoryModel(Translations texts, Callable<List<AuditEntry>> source, Background background, ZoneId zone) {
        this.texts = texts;
        this.source = source;
        this.background = background;
        this.zone = zone;
        words = new AuditWords(texts);
        typed.addListener((property, was, is) -> sift());
        form.addListener((property, was, is) -> sift());
        texts.languageProperty().addListener((property, was, is) -> show(entries));
    }

    /** Reads the entries again. */
    public void refresh() {
        background.call(source, this::show);
    }

    private void show(List<AuditEntry> read) {
        entries = List.copyOf(read);
        all.setAll(read.stream().map(this::row).toList());
        List<String> kinds =
                read.stream().map(AuditEntry::form).distinct().sorted().toList();
        if (!kinds.equals(forms)) {
            forms.setAll(kinds);
        }
    }

    private HistoryRow row(AuditEntry entry) {
        boolean amended = entry.action() == AuditAction.AMEND;
        return new HistoryRow(
                entry,
                HistoryRow.when(entry, zone),
                entry.by().user(),
                words.form(entry.form()),
                words.record(entry),
                words.changes(entry).stream()
                        .map(change -> line(change, entry.action(), amended))
                        .toList(),
                entry.by().reason());
    }

    private String line(Change change, AuditAction action, boolean amended) {
        if (amended) {
            return texts.now("casebook.history.amended", change.item(), change.before(), change.after());
        }
        return texts.now(
                "casebook.history.value",
                change.item(),
                action == AuditAction.REMOVE ? change.before() : change.after());
    }

    private void sift() {
        String wanted = typed.get().strip().toLowerCase(Locale.ROOT);
        String kind = form.get();
        shown.setPredicate(row -> (kind == null || row.entry().form().equals(kind))
                && row.text().toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The changes that pass both filters. */
    public ObservableList<HistoryRow> shown() {
        return shown;
    }

    public ObservableList<HistoryRow> all() {
        return all;
    }

    /** The kinds of records that occur. */
    public ObservableList<String> forms() {
        return forms;
    }

    /** The kind of record that is shown; null for all. */
    public ObjectProperty<@Nullable String> formProperty() {
        return form;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** A kind of record in words. */
    public String formName(String kind) {
        return words.form(kind);
    }
}
