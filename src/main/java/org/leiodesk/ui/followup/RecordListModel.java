package org.leiodesk.ui.followup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.field.RecordModel;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;

/**
 * Records of one kind, of which a patient may have many; one at a time is added or amended.
 *
 * @param <R> the record
 */
public final class RecordListModel<R> implements Drafted {
    private final Supplier<R> empty;
    private final Function<R, Object> key;
    private final Consumer<Runnable> leaving;
    private final ObservableList<R> records = FXCollections.observableArrayList();
    private final RecordModel<R> editor;
    private @Nullable Runnable again;
    private Map<String, String> waiting = Map.of();
    private boolean read;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);

    /**
     * @param empty makes a record with nothing in it
     * @param key tells one record from the others
     * @param leaving does something that takes what is typed out of sight, after asking about what is not saved
     * @param afterSaving reads the casebook again
     */
    RecordListModel(
            RecordModel.Kind<R> kind,
            Supplier<R> empty,
            Function<R, Object> key,
            Consumer<Runnable> leaving,
            Runnable afterSaving,
            Background background,
            Clock clock) {
        this.empty = empty;
        this.key = key;
        this.leaving = leaving;
        editor = new RecordModel<>(kind, empty.get(), afterSaving, background, clock);
        editor.status().stateProperty().addListener((property, was, is) -> {
            if (is instanceof SaveStatus.State.Saved) {
                open.set(false);
            }
        });
    }

    /** Shows the records as they are stored now. */
    void stored(List<R> now) {
        if (!records.equals(now)) {
            records.setAll(now);
        }
        if (open.get() && !editor.isNew()) {
            Object shown = key.apply(editor.form().shown());
            now.stream()
                    .filter(record -> key.apply(record).equals(shown))
                    .findFirst()
                    .ifPresent(editor::stored);
        }
        read = true;
        Runnable type = again;
        if (type != null) {
            again = null;
            waiting = Map.of();
            type.run();
        }
    }

    @Override
    public String formName() {
        return editor.formName();
    }

    @Override
    public String record() {
        return editor.isNew() ? "" : String.valueOf(key.apply(editor.form().shown()));
    }

    @Override
    public int version() {
        return editor.version();
    }

    @Override
    public Map<String, String> typed() {
        return again == null ? editor.typed() : waiting;
    }

    @Override
    public void type(String record, int version, Map<String, String> typed) {
        Runnable type = () -> {
            edit(records.stream()
                    .filter(each -> String.valueOf(key.apply(each)).equals(record))
                    .findFirst()
                    .orElseGet(empty));
            editor.type(record, version, typed);
        };
        if (read) {
            type.run();
        } else {
            again = type;
            waiting = typed;
        }
    }

    public ObservableList<R> records() {
        return records;
    }

    public RecordModel<R> editor() {
        return editor;
    }

    /** Whether a record is being added or amended. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens an empty record; nothing happens while another is not saved. */
    public void add() {
        edit(empty.get());
    }

    /** Opens a stored record; nothing happens while another is not saved. */
    public void amend(R record) {
        edit(record);
    }

    private void edit(R record) {
        if (!editor.status().unsaved()) {
            editor.edit(record);
            open.set(true);
        }
    }

    /** Closes the record; asks first when something typed is not saved. */
    public void leave() {
        if (editor.status().unsaved()) {
            leaving.accept(this::close);
        } else {
            close();
        }
    }

    /** Closes the record without saving what was typed. */
    public void close() {
        editor.edit(empty.get());
        open.set(false);
    }
}
