package org.leiodesk.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which screen is in sight, and the way from one to the next. Every way out of a screen with something unsaved waits for an answer: save, discard,
 * or stay.
 */
public final class Navigator {
    private final ReadOnlyObjectWrapper<@Nullable Screen> current = new ReadOnlyObjectWrapper<>(this, "current", null);
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>(this, "place", null);
    private final ReadOnlyObjectWrapper<@Nullable Runnable> waiting =
            new ReadOnlyObjectWrapper<>(this, "waiting", null);
    private final Deque<Place> before = new ArrayDeque<>();
    private Function<Place, Screen> screens = unknown -> {
        throw new IllegalStateException("No screens are connected");
    };

    /** Says which screen belongs to a place; asked at every visit. */
    public void connect(Function<Place, Screen> screensOfPlaces) {
        screens = screensOfPlaces;
    }

    public ReadOnlyObjectProperty<@Nullable Screen> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The place in sight; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What will be done once the question about unsaved entries is answered; null when nothing waits. */
    public ReadOnlyObjectProperty<@Nullable Runnable> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Goes to a place, unless something unsaved makes it wait. */
    public void go(Place next) {
        Place from = place.get();
        leave(() -> {
            if (from != null && !from.equals(next)) {
                before.push(from);
            }
            show(next);
        });
    }

    /** Goes to where one came from; stays when that is nowhere. */
    public void back() {
        if (!before.isEmpty()) {
            leave(() -> show(before.pop()));
        }
    }

    private void show(Place next) {
        Screen screen = screens.apply(next);
        place.set(next);
        current.set(screen);
        screen.shown();
    }

    /** Does something that takes the current screen out of sight (closing, signing out), unless something unsaved makes it wait. */
    public void leave(Runnable then) {
        Screen screen = current.get();
        if (screen != null && SaveStatus.unsaved(screen.saveState().getValue())) {
            waiting.set(then);
        } else {
            waiting.set(null);
            then.run();
        }
    }

    /** The answer "save": saves, and goes on once that succeeded; what was typed while it was being saved is asked about again. */
    public void saveAndGo() {
        Runnable then = waiting.get();
        Screen screen = current.get();
        waiting.set(null);
        if (then != null && screen != null) {
            screen.save(() -> leave(then));
        }
    }

    /** The answer "discard". */
    public void discardAndGo() {
        Runnable then = waiting.get();
        Screen screen = current.get();
        waiting.set(null);
        if (then != null && screen != null) {
            screen.discard();
            then.run();
        }
    }

    /** The answer "stay". */
    public void stay() {
        waiting.set(null);
    }
}
