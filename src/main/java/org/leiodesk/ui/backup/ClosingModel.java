package org.leiodesk.ui.backup;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Job;

/** Makes a backup before the study is closed. Closing never fails because there is none: it asks. */
public final class ClosingModel {
    /** What the person sees. */
    public enum Step {
        /** Nothing: the study stays open. */
        IDLE,
        /** The backup runs. */
        RUNNING,
        /** There is none; the person decides. */
        ASKING,
        /** The study closes. */
        CLOSING
    }

    private final BackupModel model;
    private final Background background;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(this, "step", Step.IDLE);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>(this, "job", null);
    private Runnable close = () -> {};

    public ClosingModel(BackupModel model, Background background) {
        this.model = model;
        this.background = background;
    }

    /**
     * Makes a backup when a folder was chosen, and then closes. Asked again while it is under way, it goes on as it is.
     *
     * @param then closes the study
     */
    public void leave(Runnable then) {
        if (step.get() == Step.IDLE) {
            close = then;
            backUp();
        }
    }

    /** Makes the backup, or tries it again. */
    public void backUp() {
        Path folder = model.folderProperty().get();
        if (folder == null) {
            closeNow();
            return;
        }
        findings.set(List.of());
        step.set(Step.RUNNING);
        Job begun = background.startWithStudy(
                Message.of("backup.making"),
                progress -> model.doors().makeOnClosing().make(folder, progress),
                this::answered,
                () -> ask(List.of(Finding.warning("", "backup.closing.none"))));
        if (step.get() == Step.RUNNING) {
            job.set(begun);
        }
    }

    private void answered(Outcome<Backup> outcome) {
        if (outcome instanceof Outcome.Done<Backup>) {
            closeNow();
        } else {
            ask(outcome.findings());
        }
    }

    private void ask(List<Finding> reasons) {
        job.set(null);
        findings.set(reasons);
        step.set(Step.ASKING);
    }

    /** Stops the backup that runs; then the person decides. */
    public void cancel() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /** Closes without a backup. */
    public void closeNow() {
        job.set(null);
        step.set(Step.CLOSING);
        close.run();
    }

    /** Goes on with the open study. */
    public void stay() {
        if (step.get() == Step.ASKING) {
            step.set(Step.IDLE);
            model.refresh();
        }
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Why there is no backup. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** The backup under way; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }
}
