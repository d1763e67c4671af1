package org.leiodesk.ui.field;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.ui.change.ChangeReason;
import org.leiodesk.ui.change.PreviewModel;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

/** The way from what is typed to what is stored, the same for every record: asks why when something stored is changed, saves, and says what came of it. */
public final class SaveFlow {
    /**
     * What has to be asked before something stored is changed.
     *
     * @param what its name
     * @param changes what was typed in place of what is stored
     * @param preview what it would change of what is derived; called in the background
     */
    public record Question(Message what, List<Change> changes, Callable<List<Consequence>> preview) {}

    /**
     * A question that waits for its answer.
     *
     * @param what what is about to be changed
     * @param changes what would change
     * @param onConfirm told the reason
     * @param onCancel told that it was taken back
     */
    public record Amendment(Message what, List<Change> changes, Consumer<String> onConfirm, Runnable onCancel) {
        public Amendment {
            changes = List.copyOf(changes);
        }
    }

    private final Background background;
    private final Clock clock;
    private final SaveStatus status = new SaveStatus();
    private final ChangeReason reason = new ChangeReason(status);
    private final PreviewModel preview;
    private final ReadOnlyObjectWrapper<@Nullable Amendment> asking = new ReadOnlyObjectWrapper<>(this, "asking", null);

    public SaveFlow(Background background, Clock clock) {
        this.background = background;
        this.clock = clock;
        this.preview = new PreviewModel(background);
    }

    public SaveStatus status() {
        return status;
    }

    /** The question about the reason; null while nothing is asked. */
    public ReadOnlyObjectProperty<@Nullable Amendment> askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** The reason as it is typed, also while it is not asked. */
    public ChangeReason reason() {
        return reason;
    }

    /** What the change would change of what is derived, while the reason is asked. */
    public PreviewModel preview() {
        return preview;
    }

    /** Takes the question back. */
    public void stopAsking() {
        asking.set(null);
        preview.clear();
    }

    /**
     * Saves; what is stored already only after the reason was given.
     *
     * @param question what is asked when something stored is changed; null when it is new
     * @param work saves with a reason, which is empty for what is new; called in the background
     * @param done told what was saved, before the status says so
     * @param refused told why not; what was typed stays
     */
    public <T> void save(
            @Nullable Question question,
            Function<String, Outcome<T>> work,
            Consumer<Outcome.Done<T>> done,
            Consumer<List<Finding>> refused) {
        if (status.stateProperty().get() instanceof SaveStatus.State.Saving) {
            return;
        }
        if (question == null) {
            run("", work, done, refused);
            return;
        }
        preview.ask(question.preview());
        asking.set(new Amendment(
                Message.of("ui.change.heading", question.what()),
                question.changes(),
                reason -> {
                    stopAsking();
                    run(reason, work, done, refused);
                },
                this::stopAsking));
    }

    private <T> void run(
            String reason,
            Function<String, Outcome<T>> work,
            Consumer<Outcome.Done<T>> done,
            Consumer<List<Finding>> refused) {
        status.saving();
        background.call(
                () -> work.apply(reason),
                outcome -> {
                    if (outcome instanceof Outcome.Done<T> saved) {
                        status.saved(LocalTime.now(clock));
                        done.accept(saved);
                    } else {
                        status.notSaved(outcome.findings().get(0).message());
                        refused.accept(outcome.findings());
                    }
                },
                broken -> status.notSaved(Message.of("ui.broken." + broken.code())));
    }
}
