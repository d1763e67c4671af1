package org.leiodesk.ui.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.audit.TrailFilter;
import org.leiodesk.service.keep.InspectionService;
import org.leiodesk.ui.field.AuditWords;
import org.leiodesk.ui.field.Change;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;

/** The audit trail of the study in the words of the forms, filtered by what is chosen and typed, and what is written of it. */
public final class TrailModel {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Translations texts;
    private final AuditWords words;
    private final Callable<List<AuditEntry>> source;
    private final TrailDoors doors;
    private final Background background;
    private final ObservableList<AuditEntry> all = FXCollections.observableArrayList();
    private final FilteredList<AuditEntry> shown = new FilteredList<>(all);
    private final StringProperty typed = text("typed");
    private final StringProperty subject = text("subject");
    private final StringProperty user = text("user");
    private final StringProperty form = text("form");
    private final StringProperty from = text("from");
    private final StringProperty to = text("to");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<@Nullable Message> written = new ReadOnlyObjectWrapper<>(this, "written", null);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    /** @param source reads the entries, the newest first; called in the background */
    public TrailModel(Translations texts, Callable<List<AuditEntry>> source, TrailDoors doors, Background background) {
        this.texts = texts;
        this.words = new AuditWords(texts);
        this.source = source;
        this.doors = doors;
        this.background = background;
        for (StringProperty part : List.of(typed, subject, user, form, from, to)) {
            part.addListener((property, was, is) -> filter());
        }
    }

    private StringProperty text(String name) {
        return new SimpleStringProperty(this, name, "");
    }

    private void filter() {
        List<Finding> unread = new ArrayList<>();
        TrailFilter chosen = chosen(unread);
        findings.set(unread);
        String wanted = typed.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(entry ->
                chosen.matches(entry) && (wanted.isEmpty() || haystack(entry).contains(wanted)));
    }

    private TrailFilter chosen(List<Finding> unread) {
        return new TrailFilter(subject.get(), user.get(), form.get(), day(from, unread), day(to, unread));
    }

    /** A day as 2024-06-01 or 20240601; none while nothing that can be read is typed. */
    private static @Nullable LocalDate day(StringProperty typed, List<Finding> unread) {
        String text = typed.get().strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.matches("[0-9]{8}")
                    ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            unread.add(Finding.warning("", "ui.record.dayUnread", text));
            return null;
        }
    }

    /** Reads the entries again. */
    public void refresh() {
        background.call(source, all::setAll);
    }

    /** Writes the entries that are chosen, as CSV or PDF by the name of the file; what is typed into the search does not count. */
    public void write(Path file) {
        start(
                file,
                Message.of("ui.record.writing"),
                doors.trail(),
                count -> Message.of("ui.record.written", count, file));
    }

    /** Writes the inspection pack, with the part of the trail that is chosen. */
    public void pack(Path file) {
        if (doors.mayPack()) {
            start(file, Message.of("ui.record.packing"), doors.pack(), TrailModel::packed);
        }
    }

    private static Message packed(InspectionService.Pack pack) {
        return Message.of("ui.record.packed", pack.file(), pack.files(), pack.manifestSum());
    }

    private <T> void start(Path file, Message title, TrailDoors.Writing<T> door, Function<T, Message> said) {
        List<Finding> unread = new ArrayList<>();
        TrailFilter chosen = chosen(unread);
        findings.set(unread);
        if (busy.get() || !unread.isEmpty()) {
            return;
        }
        busy.set(true);
        written.set(null);
        background.startWithStudy(
                title,
                progress -> door.write(file, chosen, progress),
                outcome -> answered(outcome, said),
                () -> busy.set(false));
    }

    private <T> void answered(Outcome<T> outcome, Function<T, Message> said) {
        busy.set(false);
        findings.set(outcome.findings());
        if (outcome instanceof Outcome.Done<T> done) {
            written.set(said.apply(done.value()));
            refresh();
        }
    }

    /** The subjects, users or kinds of record that occur, in order. */
    public List<String> occurring(Function<AuditEntry, String> part) {
        return Stream.concat(
                        Stream.of(""),
                        all.stream()
                                .map(part)
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .sorted())
                .toList();
    }

    /** The kind of record in words. */
    public String formWords(String kind) {
        return words.form(kind);
    }

    public boolean mayPack() {
        return doors.mayPack();
    }

    /** The entries that are chosen and hold what was typed. */
    public ObservableList<AuditEntry> shown() {
        return shown;
    }

    public ObservableList<AuditEntry> all() {
        return all;
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** The subject chosen, or empty. */
    public StringProperty subjectProperty() {
        return subject;
    }

    /** The user chosen, or empty. */
    public StringProperty userProperty() {
        return user;
    }

    /** The kind of record chosen, or empty. */
    public StringProperty formProperty() {
        return form;
    }

    /** The first day as it is typed. */
    public StringProperty fromProperty() {
        return from;
    }

    /** The last day as it is typed. */
    public StringProperty toProperty() {
        return to;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What was written last; null before. */
    public ReadOnlyObjectProperty<@Nullable Message> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Days that cannot be read, and why nothing was written. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
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
