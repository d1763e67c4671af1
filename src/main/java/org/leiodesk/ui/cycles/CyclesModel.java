package org.leiodesk.ui.cycles;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Drafted;

/** The cycles of a patient, one of them on the dose desk. */
public final class CyclesModel implements Drafted {
    private final ProtocolSettings settings;
    private final Consumer<Runnable> leaving;
    private final DoseDeskModel desk;
    private final ObservableList<CycleLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable CycleLine> current =
            new ReadOnlyObjectWrapper<>(this, "current", null);
    private Casebook book;
    private boolean read;
    private boolean adding;
    private @Nullable Again again;
    private int wanted;

    /** What is typed again as soon as the casebook has been read. */
    private record Again(String cycle, int version, Map<String, String> typed) {}

    /**
     * @param casebook the casebook as read last; followed
     * @param afterSaving reads the casebook again
     * @param leaving does something that takes the cycle off the desk, after asking about what is not saved
     */
    public CyclesModel(
            SubjectId subject,
            ProtocolSettings settings,
            ObservableValue<@Nullable Casebook> casebook,
            DoseDeskModel.Saving saving,
            Runnable afterSaving,
            Consumer<Runnable> leaving,
            Background background,
            Clock clock) {
        this.settings = settings;
        this.leaving = leaving;
        book = Casebook.of(Subject.screened(subject)).build();
        desk = new DoseDeskModel(book, settings, saving, afterSaving, background, clock);
        casebook.addListener((property, was, is) -> show(is));
        show(casebook.getValue());
    }

    /** Says which cycle is on the desk first, once the casebook has been read; else the last. */
    public void want(int number) {
        wanted = number;
    }

    private void show(@Nullable Casebook now) {
        if (now == null) {
            return;
        }
        book = now;
        boolean first = !read;
        read = true;
        desk.stored(now);
        adding = adding && desk.isNew();
        list();
        if (first) {
            CycleLine last = lines.stream()
                    .filter(line -> line.number() == wanted)
                    .findFirst()
                    .orElse(lines.isEmpty() ? null : lines.get(lines.size() - 1));
            if (last == null || last.cycle() == null) {
                adding = true;
                desk.showNext();
                list();
            } else {
                desk.show(last.cycle());
            }
        }
        point();
        Again waiting = again;
        if (waiting != null) {
            again = null;
            typeAgain(waiting);
        }
    }

    @Override
    public String formName() {
        return "cycle";
    }

    @Override
    public String record() {
        return again == null ? String.valueOf(desk.number()) : again.cycle();
    }

    @Override
    public int version() {
        return again == null ? desk.head().shown().version() : again.version();
    }

    @Override
    public Map<String, String> typed() {
        return again == null ? desk.texts() : again.typed();
    }

    @Override
    public void type(String cycle, int version, Map<String, String> typed) {
        Again wanted = new Again(cycle, version, typed);
        if (read) {
            typeAgain(wanted);
        } else {
            again = wanted;
        }
    }

    private void typeAgain(Again wanted) {
        Cycle stored = book.cycles().stream()
                .filter(cycle -> wanted.cycle().equals(String.valueOf(cycle.number())))
                .findFirst()
                .orElse(null);
        adding = stored == null;
        if (stored == null) {
            desk.showNext();
        } else {
            desk.show(stored);
        }
        list();
        point();
        desk.typeTexts(wanted.version(), wanted.typed());
    }

    private void list() {
        List<CycleLine> now = new ArrayList<>(CycleLine.of(book, settings));
        if (adding) {
            now.add(CycleLine.added(desk.number()));
        }
        if (!now.equals(lines)) {
            lines.setAll(now);
        }
    }

    private void point() {
        current.set(lines.stream()
                .filter(line -> line.number() == desk.number())
                .findFirst()
                .orElse(null));
    }

    public DoseDeskModel desk() {
        return desk;
    }

    /** The cycles in their order, the one being added last. */
    public ObservableList<CycleLine> lines() {
        return lines;
    }

    /** The line of the cycle on the desk. */
    public ReadOnlyObjectProperty<@Nullable CycleLine> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Puts a cycle on the desk. */
    public void choose(CycleLine line) {
        if (line.number() == desk.number()) {
            return;
        }
        leaving.accept(() -> {
            Cycle cycle = line.cycle();
            adding = cycle == null;
            if (cycle == null) {
                desk.showNext();
            } else {
                desk.show(cycle);
            }
            list();
            point();
        });
    }

    /** Puts the next cycle on the desk, filled in from the last. */
    public void addNext() {
        if (desk.isNew() && adding) {
            return;
        }
        leaving.accept(() -> {
            adding = true;
            desk.showNext();
            list();
            point();
        });
    }
}
