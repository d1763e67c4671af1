package org.leiodesk.ui.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a draft of every form of the screen in sight while something typed on it is not saved, and offers what was kept when the program ended. Once it is saved or
 * discarded, its draft is gone. Everything public is called on the thread of the window; nothing waits for the disk.
 *
 * <ol>
 *   <li>At each beat the texts of the forms in sight are compared with those kept last; only what differs is written, everything at once.
 *   <li>A disk that does not take it is tried again at the next beat, and said meanwhile; the former drafts stay.
 *   <li>What is offered stays kept until it is opened, when it becomes something typed as before, or discarded.
 * </ol>
 */
public final class DraftKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);

    private final DraftDoors doors;
    private final Navigator navigator;
    private final Clock clock;
    private final DraftLane lane;
    private final ObservableList<Draft> offered = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ReadOnlyBooleanWrapper notKept = new ReadOnlyBooleanWrapper(this, "notKept", false);
    private List<Draft> live = List.of();
    private List<Draft> kept = List.of();
    private boolean started;
    private boolean writing;
    private boolean ended;
    private volatile boolean failing;
    private @Nullable Answer waiting;

    /** What is done once it is kept, and what when it cannot be. */
    private record Answer(Runnable kept, Runnable notKept) {}

    public DraftKeeper(DraftDoors doors, Navigator navigator, Clock clock) {
        this.doors = doors;
        this.navigator = navigator;
        this.clock = clock;
        this.lane = doors.lane();
    }

    /** Reads what was kept, and begins to keep. */
    public void start() {
        lane.run(() -> {
            try {
                Outcome<List<Draft>> outcome = doors.mine().call();
                lane.onScreen(() -> started(outcome));
            } catch (Exception e) {
                LOG.error("The drafts cannot be read", e);
                lane.onScreen(() -> notKept.set(true));
            }
        });
    }

    private void started(Outcome<List<Draft>> outcome) {
        if (outcome instanceof Outcome.Done<List<Draft>> done) {
            kept = done.value();
            offered.setAll(done.value());
        }
        findings.set(outcome.findings());
        started = true;
        lane.beat(this::look);
        look();
    }

    /** What was being typed when the program ended, and was neither opened nor discarded yet. */
    public ObservableList<Draft> offered() {
        return offered;
    }

    /** What is to be said about the drafts that were kept; empty as a rule. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** The person has read it. */
    public void dismissFindings() {
        findings.set(List.of());
    }

    /** Whether the disk did not take the draft of what is typed. */
    public ReadOnlyBooleanProperty notKeptProperty() {
        return notKept.getReadOnlyProperty();
    }

    /** Keeps what differs from what was kept last. */
    public void look() {
        if (!started || ended) {
            return;
        }
        live = inSight();
        List<Draft> now = new ArrayList<>(offered);
        now.addAll(live);
        if (!writing && (notKept.get() || !now.equals(kept))) {
            write(now);
        }
    }

    private void write(List<Draft> now) {
        writing = true;
        lane.run(() -> {
            boolean done = keep(now);
            lane.onScreen(() -> written(now, done));
        });
    }

    private boolean keep(List<Draft> now) {
        try {
            boolean done = doors.keep().apply(now) instanceof Outcome.Done<Integer>;
            failing = !done;
            return done;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("A draft cannot be kept; it is tried again until it can", e);
            }
            failing = true;
            return false;
        }
    }

    private void written(List<Draft> now, boolean done) {
        writing = false;
        notKept.set(!done);
        if (done) {
            kept = now;
        }
        Answer answer = waiting;
        waiting = null;
        if (answer != null && !ended) {
            if (done) {
                keepNow(answer.kept(), answer.notKept());
            } else {
                answer.notKept().run();
            }
        }
    }

    /**
     * Keeps what is typed at once.
     *
     * @param then runs when it is on the disk
     * @param otherwise runs when the disk does not take it
     */
    public void keepNow(Runnable then, Runnable otherwise) {
        look();
        if (writing) {
            waiting = new Answer(then, otherwise);
        } else if (started && !notKept.get()) {
            then.run();
        } else {
            otherwise.run();
        }
    }

    /** What is typed on the screen in sight; the moment is that at which it became what it is. */
    private List<Draft> inSight() {
        Screen screen = navigator.currentProperty().get();
        Place place = navigator.placeProperty().get();
        List<Draft> now = new ArrayList<>();
        if (screen == null || place == null) {
            return now;
        }
        String room = place instanceof Place.Room one ? one.id() : "";
        String subject =
                place instanceof Place.Patient patient ? patient.subject().value() : "";
        for (Drafted form : screen.drafted()) {
            Map<String, String> typed = form.typed();
            if (!typed.isEmpty()) {
                Draft draft = new Draft(
                        "", room, subject, form.formName(), form.record(), form.version(), clock.instant(), typed);
                now.add(live.stream().filter(draft::saysTheSame).findFirst().orElse(draft));
            }
        }
        return now;
    }

    /** Goes to the form and types it again; asks first when something on another screen, or in the same form, is not saved. */
    public void open(Draft draft) {
        if (isInSight(draft)) {
            type(draft);
        } else {
            navigator.leave(() -> {
                navigator.go(placeOf(draft));
                type(draft);
            });
        }
    }

    private boolean isInSight(Draft draft) {
        Place place = navigator.placeProperty().get();
        boolean here = place instanceof Place.Patient patient
                ? patient.subject().value().equals(draft.subject())
                : placeOf(draft).equals(place);
        return here && live.stream().noneMatch(other -> other.form().equals(draft.form()));
    }

    private void type(Draft draft) {
        Screen screen = navigator.currentProperty().get();
        if (screen != null) {
            screen.drafted().stream()
                    .filter(form -> form.formName().equals(draft.form()))
                    .findFirst()
                    .ifPresent(form -> {
                        form.show();
                        form.type(draft.record(), draft.version(), draft.typed());
                        offered.remove(draft);
                    });
        }
        look();
    }

    private static Place placeOf(Draft draft) {
        return draft.room().isEmpty() ? Place.patient(new SubjectId(draft.subject())) : new Place.Room(draft.room());
    }

    /** Throws what was offered away. */
    public void discard(Draft draft) {
        offered.remove(draft);
        look();
    }

    /**
     * No more is looked for.
     *
     * @return to be run away from the thread of the window, before the study is closed: writes what is typed last, and waits until it is written
     */
    public Runnable end() {
        List<Draft> last = new ArrayList<>(offered);
        last.addAll(inSight());
        boolean write = started && !last.equals(kept);
        ended = true;
        return () -> {
            if (write) {
                lane.run(() -> keep(last));
            }
            lane.end();
        };
    }

    /** No more is looked for and no more written, for a window that went away: the drafts stay as they were written last. */
    public void abandon() {
        ended = true;
        lane.stop();
    }
}
