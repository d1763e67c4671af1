package org.leiodesk.ui.review;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.ReviewState;
import org.leiodesk.domain.signing.SignatureMeaning;
import org.leiodesk.service.signing.ToSign;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.sign.SignModel;

/** The queue of the investigator: one response at a time, agreed or overridden, and what is agreed signed together. */
public final class ReviewModel {
    /** Saves a review. */
    @FunctionalInterface
    public interface Saving {
        Outcome<Review> save(
                SubjectId subject,
                Timepoint timepoint,
                TimepointResponse seen,
                TimepointResponse response,
                String reason);
    }

    private final Translations texts;
    private final Callable<ReviewQueue> source;
    private final Saving saving;
    private final Background background;
    private final SignModel signing;
    private final ReadOnlyObjectWrapper<List<ReviewItem>> items = new ReadOnlyObjectWrapper<>(this, "items", List.of());
    private final ReadOnlyObjectWrapper<@Nullable ReviewItem> current =
            new ReadOnlyObjectWrapper<>(this, "current", null);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting", 0);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded", false);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    /** @param source reads the queue; called in the background, as is the saving */
    public ReviewModel(
            Translations texts, Callable<ReviewQueue> source, Saving saving, SignModel signing, Background background) {
        this.texts = texts;
        this.source = source;
        this.saving = saving;
        this.signing = signing;
        this.background = background;
    }

    /** Reads the queue again and stays at the response in sight. */
    public void refresh() {
        refresh(false);
    }

    private void refresh(boolean forward) {
        background.call(source, queue -> show(queue, forward));
    }

    private void show(ReviewQueue queue, boolean forward) {
        ReviewItem before = current.get();
        items.set(queue.items());
        waiting.set(queue.waiting());
        loaded.set(true);
        ReviewItem next = before == null ? null : again(before);
        if (next == null || forward && !next.isOpen()) {
            next = nextOpen(before);
        }
        current.set(next);
    }

    private @Nullable ReviewItem again(ReviewItem before) {
        return items.get().stream().filter(before::isSame).findFirst().orElse(null);
    }

    /** The next to be reviewed after the one before, else the first, else the one before, else the first of all. */
    private @Nullable ReviewItem nextOpen(@Nullable ReviewItem before) {
        List<ReviewItem> all = items.get();
        ReviewItem still = before == null ? null : again(before);
        int from = still == null ? -1 : all.indexOf(still);
        for (int i = 1; i <= all.size(); i++) {
            ReviewItem item = all.get((from + i + all.size()) % all.size());
            if (item.isOpen()) {
                return item;
            }
        }
        return still != null || all.isEmpty() ? still : all.get(0);
    }

    /** Goes to the next response; stays at the last. */
    public void next() {
        go(1);
    }

    /** Goes to the one before; stays at the first. */
    public void previous() {
        go(-1);
    }

    private void go(int step) {
        int at = items.get().indexOf(current.get()) + step;
        if (at >= 0 && at < items.get().size()) {
            findings.set(List.of());
            current.set(items.get().get(at));
        }
    }

    /** Agrees with the derived response in sight, and goes to the next that waits. */
    public void agree() {
        ReviewItem item = current.get();
        if (item == null || item.response().state() == ReviewState.AGREED) {
            next();
            return;
        }
        TimepointResponse derived = item.response().derived();
        String reason = item.response().review() == null ? "" : texts.now("review.again", derived.code());
        save(item, derived, reason, () -> {}, why -> {});
    }

    /**
     * Gives the investigator’s own response in place of the derived one.
     *
     * @param saved runs once it is saved
     * @param refused told in a sentence why not
     */
    void override(
            ReviewItem item, TimepointResponse response, String reason, Runnable saved, Consumer<Message> refused) {
        save(item, response, reason, saved, refused);
    }

    /** Brings a response of the queue into sight. */
    void show(ReviewItem item) {
        findings.set(List.of());
        current.set(item);
    }

    private void save(
            ReviewItem item, TimepointResponse response, String reason, Runnable saved, Consumer<Message> refused) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        background.call(
                () -> saving.save(item.id(), item.timepoint(), item.response().derived(), response, reason),
                outcome -> {
                    busy.set(false);
                    boolean done = outcome instanceof Outcome.Done<?>;
                    findings.set(done ? List.of() : outcome.findings());
                    if (done) {
                        saved.run();
                    } else {
                        refused.accept(outcome.findings().get(0).message());
                    }
                    refresh(done);
                },
                broken -> {
                    busy.set(false);
                    refused.accept(Message.of("ui.broken." + broken.code()));
                });
    }

    /** What is reviewed and not signed. */
    public List<ToSign> toSign() {
        return items.get().stream()
                .filter(item -> !item.isOpen())
                .map(ReviewItem::toSign)
                .toList();
    }

    /** Asks for the signature of all that is reviewed; nothing when there is none. */
    public void sign() {
        List<ToSign> what = toSign();
        if (!what.isEmpty()) {
            signing.ask(
                    new SignModel.Question(
                            what, Message.of("review.toSign", what.size()), SignatureMeaning.REVIEW, List.of()),
                    this::refresh);
        }
    }

    public SignModel signing() {
        return signing;
    }

    public ReadOnlyObjectProperty<List<ReviewItem>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /** The response in sight; null when the queue is empty. */
    public ReadOnlyObjectProperty<@Nullable ReviewItem> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How many are to be reviewed: the number beside the room. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether the queue has been read once. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether a review is being saved. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last review was refused. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }
}
