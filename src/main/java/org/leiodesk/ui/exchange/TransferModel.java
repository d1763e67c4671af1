package org.leiodesk.ui.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.service.results.Results;
import org.leiodesk.ui.kit.Background;

/** One way of tables, in or out: the folder typed, the work under way, and what came of it. */
public final class TransferModel {
    /** What is done with the folder; called in the background. */
    @FunctionalInterface
    public interface Transfer {
        Outcome<Results> run(Path folder, Progress progress);
    }

    private final Message title;
    private final Transfer transfer;
    private final Background background;
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<@Nullable Results> results = new ReadOnlyObjectWrapper<>(this, "results", null);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    /** @param title how the work is called in the status bar */
    public TransferModel(Message title, Transfer transfer, Background background) {
        this.title = title;
        this.transfer = transfer;
        this.background = background;
    }

    /** Begins, unless no folder is typed or the work is under way. */
    public void start() {
        if (busy.get()) {
            return;
        }
        results.set(null);
        Path path = path();
        if (path == null) {
            findings.set(List.of(Finding.error("folder", "ui.exchange.folderNeeded")));
            return;
        }
        findings.set(List.of());
        busy.set(true);
        background.startWithStudy(
                title, progress -> transfer.run(path, progress), this::answered, () -> busy.set(false));
    }

    private @Nullable Path path() {
        String typed = folder.get().strip();
        try {
            return typed.isEmpty() ? null : Path.of(typed);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void answered(Outcome<Results> outcome) {
        busy.set(false);
        findings.set(outcome.findings());
        if (outcome instanceof Outcome.Done<Results> done) {
            results.set(done.value());
        }
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What was written or taken in; null before it is done. */
    public ReadOnlyObjectProperty<@Nullable Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    /** Why it was refused, or what should be known besides. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }
}
