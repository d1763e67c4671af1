package org.leiodesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;

class NavigatorTest {
    private static final Place PATIENTS = new Place.Room("patients");
    private static final Place PATIENT = Place.patient(new SubjectId("S-001"));

    private final Map<Place, Typed> screens = new HashMap<>(Map.of(PATIENTS, new Typed(), PATIENT, new Typed()));
    private final Navigator navigator = new Navigator();

    /** A screen on which something is typed, without its controls. */
    private static final class Typed implements Screen {
        private final SaveStatus status = new SaveStatus();
        private final List<String> calls = new ArrayList<>();
        private boolean saves = true;
        private Runnable whileSaving = () -> {};

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty("");
        }

        @Override
        public Parent node() {
            throw new AssertionError("A navigator needs no node");
        }

        @Override
        public ObservableValue<SaveStatus.State> saveState() {
            return status.stateProperty();
        }

        @Override
        public void save(Runnable then) {
            calls.add("save");
            status.saving();
            whileSaving.run();
            if (saves) {
                status.saved(LocalTime.of(14, 3, 22));
                then.run();
            } else {
                status.notSaved(Message.of("ui.broken.STORE_BROKEN"));
            }
        }

        @Override
        public void discard() {
            calls.add("discard");
            status.untouched();
        }

        @Override
        public void shown() {
            calls.add("shown");
        }
    }

    NavigatorTest() {
        navigator.connect(screens::get);
        navigator.go(PATIENTS);
    }

    @Test
    void withNothingUnsavedOneGoesAtOnceAndBack() {
        navigator.go(PATIENT);
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENT);
        navigator.back();
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENTS);
        assertThat(screens.get(PATIENTS).calls).containsExactly("shown", "shown");
        navigator.back();
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENTS);
    }

    @Test
    void somethingUnsavedKeepsOneUntilItIsSaved() {
        screens.get(PATIENTS).status.edited();
        navigator.go(PATIENT);
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENTS);
        assertThat(navigator.waitingProperty().get()).isNotNull();
        navigator.saveAndGo();
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENT);
        assertThat(screens.get(PATIENTS).calls).containsExactly("shown", "save");
    }

    @Test
    void aSaveThatFailsKeepsOne() {
        screens.get(PATIENTS).status.edited();
        screens.get(PATIENTS).saves = false;
        navigator.go(PATIENT);
        navigator.saveAndGo();
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENTS);
        assertThat(navigator.waitingProperty().get()).isNull();
        assertThat(screens.get(PATIENTS).status.unsaved()).isTrue();
    }

    @Test
    void whatIsTypedWhileSavingIsAskedAboutAgain() {
        Typed screen = screens.get(PATIENTS);
        screen.status.edited();
        screen.whileSaving = screen.status::edited;
        navigator.go(PATIENT);
        navigator.saveAndGo();
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENTS);
        assertThat(navigator.waitingProperty().get()).isNotNull();
        screen.whileSaving = () -> {};
        navigator.saveAndGo();
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENT);
        assertThat(screen.calls).containsExactly("shown", "save", "save");
    }

    @Test
    void discardingGoesOnAndStayingStays() {
        screens.get(PATIENTS).status.edited();
        navigator.go(PATIENT);
        navigator.stay();
        assertThat(navigator.placeProperty().get()).isEqualTo(PATIENTS);
        assertThat(screens.get(PATIENTS).status.unsaved()).isTrue();
        boolean[] closed = new boolean[1];
        navigator.leave(() -> closed[0] = true);
        assertThat(closed[0]).isFalse();
        navigator.discardAndGo();
        assertThat(closed[0]).isTrue();
        assertThat(screens.get(PATIENTS).calls).containsExactly("shown", "discard");
    }
}
