package org.leiodesk.ui.account;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.ui.kit.Background;

/** Makes the recovery key, which is printed into a file and shown nowhere. */
public final class RecoveryModel {
    private final Function<Path, Outcome<Path>> door;
    private final Background background;
    private final ReadOnlyBooleanWrapper exists = new ReadOnlyBooleanWrapper(this, "exists", false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<@Nullable Path> made = new ReadOnlyObjectWrapper<>(this, "made", null);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    /**
     * @param exists whether the study has one already
     * @param door makes a new one and prints it; called in the background
     */
    public RecoveryModel(boolean exists, Function<Path, Outcome<Path>> door, Background background) {
        this.exists.set(exists);
        this.door = door;
        this.background = background;
    }

    /** Makes a new one and prints it into a PDF file. */
    public void make(Path file) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        made.set(null);
        findings.set(List.of());
        background.call(() -> door.apply(file), this::answered, broken -> busy.set(false));
    }

    private void answered(Outcome<Path> outcome) {
        busy.set(false);
        findings.set(outcome.findings());
        if (outcome instanceof Outcome.Done<Path> done) {
            exists.set(true);
            made.set(done.value());
        }
    }

    /** Whether the study has one. */
    public ReadOnlyBooleanProperty existsProperty() {
        return exists.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The file into which it was just printed; null before. */
    public ReadOnlyObjectProperty<@Nullable Path> madeProperty() {
        return made.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }
}
