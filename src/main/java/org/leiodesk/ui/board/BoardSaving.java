package org.leiodesk.ui.board;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.service.TimepointEntry;
import org.leiodesk.ui.change.ChangeReason;
import org.leiodesk.ui.change.Previewing;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

/** Saves the unsaved columns of a board, each whole, one after the other; stops at the first that cannot be, and what was typed is kept. */
public final class BoardSaving {
    /** Asks the study to save one time point, given the reason for what it amends. */
    @FunctionalInterface
    public interface Service {
        Outcome<TimepointEntry> saveTimepoint(TimepointEntry entry, String reason);
    }

    /**
     * How a column is saved.
     *
     * @param background where
     * @param service by whom
     * @param preview what a change would change of what is derived
     */
    public record Way(Background background, Service service, Previewing preview) {}

    private final BoardModel model;
    private final Clock clock;
    private final Way way;
    private final SaveStatus status = new SaveStatus();
    private final ChangeReason reason = new ChangeReason(status);
    private final ReadOnlyObjectWrapper<List<Finding>> refusals =
            new ReadOnlyObjectWrapper<>(this, "refusals", List.of());

    BoardSaving(BoardModel model, Clock clock, Way way) {
        this.model = model;
        this.clock = clock;
        this.way = way;
    }

    /** Whether everything is saved, for the bar at the foot and for every way out. */
    public SaveStatus status() {
        return status;
    }

    /** Why what is stored is changed, as it is typed. */
    ChangeReason reason() {
        return reason;
    }

    /** Why the last saving was refused; empty when it was not, and once something was typed since. */
    public ReadOnlyObjectProperty<List<Finding>> refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /** Why nothing can be saved as it stands; empty when it can. */
    List<Finding> problems() {
        return model.sheet().problems();
    }

    void edited(boolean anything) {
        refusals.set(List.of());
        if (anything || status.stateProperty().get() instanceof SaveStatus.State.Saving) {
            status.edited();
        } else if (status.unsaved()) {
            status.untouched();
        }
    }

    void discarded() {
        refusals.set(List.of());
        status.untouched();
    }

    /**
     * Saves every column that is not saved.
     *
     * @param reason why what is stored is changed; may be empty when nothing is
     * @param then runs once everything is saved, and only then
     */
    public void save(String reason, Runnable then) {
        model.typing().finish();
        if (!problems().isEmpty()) {
            status.notSaved(Message.of("board.save.problems", problems().size()));
            return;
        }
        if (model.unsaved().isEmpty()) {
            then.run();
            return;
        }
        refusals.set(List.of());
        status.saving();
        saveNext(model.unsaved(), reason, then);
    }

    private void saveNext(List<BoardColumn> columns, String reason, Runnable then) {
        if (columns.isEmpty()) {
            status.saved(LocalTime.now(clock));
            if (!status.unsaved()) {
                then.run();
            }
            return;
        }
        BoardColumn column = columns.get(0);
        TimepointEntry entry = model.sheet().sheet(column).toSave();
        String why = model.sheet().sheet(column).amends() ? reason : "";
        List<Lesion> drafts = model.draftsOf(column);
        way.background()
                .call(
                        () -> way.service().saveTimepoint(entry, why),
                        outcome -> {
                            if (outcome instanceof Outcome.Done<TimepointEntry> done) {
                                model.saved(entry, done.value(), drafts);
                                saveNext(columns.subList(1, columns.size()), reason, then);
                            } else {
                                refusals.set(outcome.findings());
                                status.notSaved(Message.of("board.save.refused", column.name()));
                            }
                        },
                        breakage -> status.notSaved(Message.of("ui.broken." + breakage.code())));
    }
}
