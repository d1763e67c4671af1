package org.leiodesk.ui.casebook;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.ui.kit.Background;

/** The patient in sight. Every tab of the casebook follows it, and asks it to be read again after a save. */
public final class CasebookModel {
    private final Callable<CasebookContents> source;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable CasebookContents> contents =
            new ReadOnlyObjectWrapper<>(this, "contents", null);
    private final ObservableValue<@Nullable Casebook> casebook = contents.map(CasebookContents::casebook);

    /** @param source reads and derives it; called in the background */
    public CasebookModel(Callable<CasebookContents> source, Background background) {
        this.source = source;
        this.background = background;
    }

    /** Reads it again. */
    public void refresh() {
        background.call(source, contents::set);
    }

    /** What was read last; null before the first reading. */
    public ReadOnlyObjectProperty<@Nullable CasebookContents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /** What was collected, as read last; null before the first reading. */
    public ObservableValue<@Nullable Casebook> casebookProperty() {
        return casebook;
    }
}
