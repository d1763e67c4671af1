package org.leiodesk.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Parent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.form.Forms;
import org.leiodesk.ui.field.RecordModel;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;

/** When a draft is written, when it goes, and what comes of it at the next start; with the real form of the diagnosis. */
class DraftKeeperTest {
    private static final SubjectId SUBJECT = new SubjectId("S-001");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-01T06:00:00Z"), ZoneOffset.UTC);

    private final List<List<Draft>> written = new ArrayList<>();
    private List<Draft> disk = List.of();
    private boolean full;

    private Diagnosis stored = new Diagnosis(SUBJECT, null, null, null, null, List.of(), "IB", null, 0, 0, 3);
    private FakeScreen screen;
    private Navigator navigator;
    private DraftKeeper keeper;

    private static final class FakeScreen implements Screen {
        private final RecordModel<Diagnosis> record;

        FakeScreen(Diagnosis first) {
            record = new RecordModel<>(
                    new RecordModel.Kind<>(
                            Forms.DIAGNOSIS,
                            Diagnosis::version,
                            (diagnosis, reason) -> Outcome.done(diagnosis),
                            diagnosis -> List.of()),
                    new Diagnosis(SUBJECT, null, null, null, null, List.of(), "", null, 0, 0, 0),
                    () -> {},
                    Background.immediate(),
                    CLOCK);
            record.edit(first);
        }

        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty("");
        }

        @Override
        public Parent node() {
            return new Group();
        }

        @Override
        public ObservableValue<SaveStatus.State> saveState() {
            return new SimpleObjectProperty<>(record.status().stateProperty().get());
        }

        @Override
        public List<Drafted> drafted() {
            return List.of(record);
        }

        String figo() {
            return record.form().text("figoStage").get();
        }

        void type(String text) {
            record.form().text("figoStage").set(text);
        }
    }

    @BeforeEach
    void start() {
        screen = new FakeScreen(stored);
        navigator = new Navigator();
        navigator.connect(place -> screen);
        keeper = new DraftKeeper(
                new DraftDoors(() -> Outcome.done(disk), this::keep, DraftLane.immediate()), navigator, CLOCK);
        keeper.start();
        navigator.go(Place.patient(SUBJECT));
    }

    private Outcome<Integer> keep(List<Draft> drafts) {
        if (full) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "Full", null);
        }
        written.add(drafts);
        disk = drafts;
        return Outcome.done(drafts.size());
    }

    private static Draft draft(int version, String figo) {
        return new Draft("", "", "S-001", "diagnosis", "", version, CLOCK.instant(), Map.of("figoStage", figo));
    }

    @Test
    void whatIsTypedIsKeptAtTheNextLookExactlyAsItStandsAndOnlyWhenItChanged() {
        screen.type(" I don’t know\u0000 ");
        assertThat(written).isEmpty();
        keeper.look();
        keeper.look();
        assertThat(written).containsExactly(List.of(draft(3, " I don’t know\u0000 ")));
        screen.type("");
        keeper.look();
        assertThat(disk).containsExactly(draft(3, ""));
    }

    @Test
    void whatStandsAsStoredOrWasPutBackHasNoDraft() {
        screen.type("IVB");
        keeper.look();
        screen.type("IB");
        keeper.look();
        assertThat(disk).isEmpty();
        screen.type("IVB");
        keeper.look();
        screen.record.discard();
        keeper.look();
        assertThat(disk).isEmpty();
        assertThat(written).hasSize(4);
    }

    @Test
    void whatIsSavedHasNoDraftAnyMore() {
        stored = new Diagnosis(SUBJECT, null, null, null, null, List.of(), "IB", null, 0, 0, 0);
        screen = new FakeScreen(stored);
        navigator.go(new Place.Room("elsewhere"));
        navigator.go(Place.patient(SUBJECT));
        screen.type("IVB");
        screen.record.form().text("origin").set("UTERUS_BODY");
        keeper.look();
        assertThat(disk).hasSize(1);
        screen.record
                .form()
                .text("origin")
                .set(Forms.DIAGNOSIS.form().items().get(1).codes().get(0));
        screen.record
                .form()
                .text("extent")
                .set(Forms.DIAGNOSIS.form().items().get(3).codes().get(0));
        screen.record.save(saved -> {});
        assertThat(screen.record.status().unsaved()).isFalse();
        keeper.look();
        assertThat(disk).isEmpty();
    }

    @Test
    void aFullDiskIsSaidTypingGoesOnAndItIsTriedAgain() {
        full = true;
        screen.type("IV");
        keeper.look();
        assertThat(keeper.notKeptProperty().get()).isTrue();
        screen.type("IVB");
        keeper.look();
        assertThat(keeper.notKeptProperty().get()).isTrue();
        assertThat(screen.figo()).isEqualTo("IVB");
        full = false;
        keeper.look();
        assertThat(keeper.notKeptProperty().get()).isFalse();
        assertThat(disk).containsExactly(draft(3, "IVB"));
    }

    @Test
    void aDraftIsOfferedUntilItIsOpenedAndThenIsTypedTextAgain() {
        disk = List.of(draft(3, "IVB?"));
        start();
        assertThat(keeper.offered()).containsExactly(draft(3, "IVB?"));
        keeper.look();
        assertThat(disk).containsExactly(draft(3, "IVB?"));
        keeper.open(keeper.offered().get(0));
        assertThat(screen.figo()).isEqualTo("IVB?");
        assertThat(screen.record.conflictProperty().get()).isEmpty();
        assertThat(keeper.offered()).isEmpty();
        assertThat(disk).containsExactly(draft(3, "IVB?"));
        screen.record.discard();
        keeper.look();
        assertThat(disk).isEmpty();
    }

    @Test
    void aDraftOfAnOlderVersionShowsBothValuesAndKeepsWhatWasTyped() {
        disk = List.of(draft(2, "IVB"));
        start();
        keeper.open(keeper.offered().get(0));
        assertThat(screen.figo()).isEqualTo("IVB");
        assertThat(screen.record.conflictProperty().get())
                .singleElement()
                .satisfies(change -> assertThat(change.before().args()).containsExactly("IB"))
                .satisfies(change -> assertThat(change.after().args()).containsExactly("IVB"));
        screen.record.keepMine();
        assertThat(screen.figo()).isEqualTo("IVB");
    }

    @Test
    void aDraftThatIsDiscardedIsGone() {
        disk = List.of(draft(3, "IVB"));
        start();
        keeper.discard(keeper.offered().get(0));
        assertThat(keeper.offered()).isEmpty();
        assertThat(disk).isEmpty();
        assertThat(screen.figo()).isEqualTo("IB");
    }

    @Test
    void typingIntoAFormThatIsOfferedDoesNotOverwriteWhatIsOffered() {
        disk = List.of(draft(3, "IVB"));
        start();
        screen.type("II");
        keeper.look();
        assertThat(disk).containsExactly(draft(3, "IVB"), draft(3, "II"));
        keeper.open(keeper.offered().get(0));
        assertThat(navigator.waitingProperty().get()).isNotNull();
        assertThat(screen.figo()).isEqualTo("II");
    }

    @Test
    void whatCannotBeReadIsSaidAndTheNextDraftsAreKept() {
        keeper = new DraftKeeper(
                new DraftDoors(
                        () -> new Outcome.Done<>(
                                List.of(), List.of(Finding.warning("", "store.drafts.damaged", "kept"))),
                        this::keep,
                        DraftLane.immediate()),
                navigator,
                CLOCK);
        keeper.start();
        assertThat(keeper.findingsProperty().get()).hasSize(1);
        keeper.dismissFindings();
        assertThat(keeper.findingsProperty().get()).isEmpty();
        screen.type("IV");
        keeper.look();
        assertThat(disk).containsExactly(draft(3, "IV"));
    }

    @Test
    void endingWritesWhatWasTypedLast() {
        screen.type("IV");
        keeper.look();
        screen.type("IVA");
        keeper.end().run();
        assertThat(disk).containsExactly(draft(3, "IVA"));
        screen.type("IVB");
        keeper.look();
        assertThat(disk).containsExactly(draft(3, "IVA"));
    }

    @Test
    void nothingIsThrownAwayBeforeWhatWasKeptHasBeenRead() {
        disk = List.of(draft(3, "IVB"));
        DraftKeeper notStarted = new DraftKeeper(
                new DraftDoors(() -> Outcome.done(disk), this::keep, DraftLane.immediate()), navigator, CLOCK);
        notStarted.look();
        notStarted.end().run();
        assertThat(written).isEmpty();
    }
}
