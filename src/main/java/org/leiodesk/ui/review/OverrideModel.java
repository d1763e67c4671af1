package org.leiodesk.ui.review;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.ui.field.TypedParts;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;

/** An override that is being written: the investigator's own response and the reason, which stays until it is saved or discarded. */
final class OverrideModel implements Drafted {
    private final ReviewModel reviews;
    private final Clock clock;
    private final SaveStatus status = new SaveStatus();
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final ObjectProperty<@Nullable TimepointResponse> response =
            new SimpleObjectProperty<>(this, "response", null);
    private final ReadOnlyObjectWrapper<@Nullable ReviewItem> item = new ReadOnlyObjectWrapper<>(this, "item", null);
    private Map<String, String> waiting = Map.of();

    OverrideModel(ReviewModel reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
        reason.addListener((property, was, is) -> {
            if (item.get() != null) {
                follow(is);
            }
        });
        reviews.currentProperty().addListener((property, was, is) -> follow(is));
        reviews.itemsProperty().addListener((property, was, is) -> typeWaiting());
    }

    private void follow(String typed) {
        if (typed.isEmpty()) {
            status.untouched();
        } else {
            status.edited();
        }
    }

    /** An override of what is no longer in sight is taken back while no reason was typed. */
    private void follow(@Nullable ReviewItem now) {
        ReviewItem of = item.get();
        if (of != null && !status.unsaved() && (now == null || !now.isSame(of))) {
            discard();
        }
    }

    /** Asks for an override of the response in sight; nothing happens while another is not saved. */
    void ask() {
        ReviewItem now = reviews.currentProperty().get();
        if (now != null && !status.unsaved()) {
            response.set(null);
            item.set(now);
        }
    }

    /** @param then runs once it is saved */
    void save(Runnable then) {
        ReviewItem of = item.get();
        TimepointResponse own = response.get();
        if (of == null) {
            then.run();
            return;
        }
        if (own == null || reason.get().isBlank()) {
            status.notSaved(Message.of("review.override.incomplete"));
            return;
        }
        if (status.stateProperty().get() instanceof SaveStatus.State.Saving) {
            return;
        }
        status.saving();
        reviews.override(
                of,
                own,
                reason.get().strip(),
                () -> {
                    forget();
                    status.saved(LocalTime.now(clock));
                    then.run();
                },
                status::notSaved);
    }

    void discard() {
        forget();
        status.untouched();
    }

    private void forget() {
        waiting = Map.of();
        item.set(null);
        response.set(null);
        reason.set("");
    }

    @Override
    public String formName() {
        return "override";
    }

    @Override
    public String record() {
        ReviewItem of = item.get();
        return of == null ? waiting.getOrDefault("subject", "") : of.id().value();
    }

    @Override
    public Map<String, String> typed() {
        ReviewItem of = item.get();
        if (of == null || reason.get().isEmpty()) {
            return waiting;
        }
        Map<String, String> typed = new HashMap<>();
        typed.put("subject", of.id().value());
        typed.put("timepoint", of.timepoint().key());
        typed.put("reason", reason.get());
        TimepointResponse own = response.get();
        if (own != null) {
            typed.put("response", own.name());
        }
        return typed;
    }

    @Override
    public void type(String record, int version, Map<String, String> typed) {
        waiting = typed;
        typeWaiting();
    }

    private void typeWaiting() {
        Map<String, String> typed = waiting;
        reviews.itemsProperty().get().stream()
                .filter(each -> each.id().value().equals(typed.get("subject"))
                        && each.timepoint().key().equals(typed.get("timepoint")))
                .findFirst()
                .ifPresent(found -> {
                    waiting = Map.of();
                    reviews.show(found);
                    String own = typed.get("response");
                    response.set(own == null ? null : TimepointResponse.valueOf(own));
                    item.set(found);
                    reason.set(typed.getOrDefault("reason", ""));
                });
    }

    /** As a part of the screen. */
    TypedParts.Part part() {
        return new TypedParts.Part(status.stateProperty(), this::save, this::discard, () -> List.of(this));
    }

    SaveStatus status() {
        return status;
    }

    /** Of which response; null while none is asked for. */
    ReadOnlyObjectProperty<@Nullable ReviewItem> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /** The investigator's own; null until chosen. */
    ObjectProperty<@Nullable TimepointResponse> responseProperty() {
        return response;
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
