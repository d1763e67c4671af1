package org.leiodesk.ui.field;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;

/** Records that stand on one screen and are saved by one key. */
public final class RecordGroup {
    private final List<RecordModel<?>> records;
    private final ObjectBinding<SaveStatus.State> state;

    public RecordGroup(List<RecordModel<?>> records) {
        this.records = List.copyOf(records);
        state = Bindings.createObjectBinding(
                this::now,
                this.records.stream()
                        .map(record -> record.status().stateProperty())
                        .toArray(ObservableValue<?>[]::new));
    }

    /** Not saved while any is not; else the latest time at which one was saved. */
    private SaveStatus.State now() {
        SaveStatus.State all = new SaveStatus.State.Untouched();
        for (RecordModel<?> record : records) {
            SaveStatus.State one = record.status().stateProperty().get();
            if (SaveStatus.unsaved(one)) {
                return one;
            }
            if (one instanceof SaveStatus.State.Saved at
                    && !(all instanceof SaveStatus.State.Saved last && last.at().isAfter(at.at()))) {
                all = at;
            }
        }
        return all;
    }

    public List<RecordModel<?>> records() {
        return records;
    }

    public ObservableValue<SaveStatus.State> state() {
        return state;
    }

    /** Saves each that is not saved, one after the other; stops at the first that cannot be. */
    public void save(Runnable then) {
        for (RecordModel<?> record : records) {
            if (record.status().unsaved()) {
                record.save(saved -> save(then));
                return;
            }
        }
        then.run();
    }

    /** The records whose forms are always open; those of lists are told by their lists. */
    public List<Drafted> drafted() {
        return List.copyOf(records);
    }

    public void discard() {
        records.forEach(RecordModel::discard);
    }
}
