package org.leiodesk.ui.field;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.form.FormBinding;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;

/**
 * One record in its form: recorded when it is new, amended with a reason when it is stored, never over what someone else has changed meanwhile.
 *
 * @param <R> the record
 */
public final class RecordModel<R> implements Drafted {
    /**
     * How one kind of record is kept.
     *
     * @param binding its form
     * @param version its version; 0 when it is new
     * @param saving saves it with a reason; called in the background
     * @param preview what saving it would change of what is derived; called in the background
     */
    public record Kind<R>(
            FormBinding<R> binding,
            ToIntFunction<R> version,
            BiFunction<R, String, Outcome<R>> saving,
            Function<R, List<Consequence>> preview) {}

    private final Kind<R> kind;
    private final Runnable afterSaving;
    private final FormModel<R> form;
    private final SaveFlow flow;
    private final ReadOnlyObjectWrapper<List<Change>> conflict =
            new ReadOnlyObjectWrapper<>(this, "conflict", List.of());
    private @Nullable R theirs;
    private @Nullable Again again;
    private boolean read;

    /** What is typed again as soon as what is stored has been read. */
    private record Again(int version, Map<String, String> typed) {}

    /**
     * @param first what is shown at first: the stored record, or an empty one
     * @param afterSaving reads the casebook again
     */
    public RecordModel(Kind<R> kind, R first, Runnable afterSaving, Background background, Clock clock) {
        this.kind = kind;
        this.afterSaving = afterSaving;
        form = new FormModel<>(kind.binding(), first);
        flow = new SaveFlow(background, clock);
        form.changedProperty().addListener((property, was, is) -> follow(is));
    }

    private void follow(boolean changed) {
        if (changed) {
            status().edited();
        } else if (!(status().stateProperty().get() instanceof SaveStatus.State.Saving)) {
            status().untouched();
        }
    }

    public FormModel<R> form() {
        return form;
    }

    public SaveFlow flow() {
        return flow;
    }

    public SaveStatus status() {
        return flow.status();
    }

    /** Whether the record shown is not stored yet. */
    public boolean isNew() {
        return kind.version().applyAsInt(form.shown()) == 0;
    }

    /** The record as it is stored now; what was typed is kept, and where it collides with another's change, both values are told. */
    public void stored(R now) {
        read = true;
        show(now);
        Again waiting = again;
        if (waiting != null) {
            again = null;
            typeAgain(waiting);
        }
    }

    private void show(R now) {
        if (!form.changedProperty().get()) {
            if (!now.equals(form.shown())) {
                edit(now);
            }
        } else if (kind.version().applyAsInt(now) != kind.version().applyAsInt(form.shown())) {
            theirs = now;
            conflict.set(form.changesFrom(now));
        }
    }

    @Override
    public String formName() {
        return form.form().id();
    }

    @Override
    public int version() {
        return kind.version().applyAsInt(form.shown());
    }

    @Override
    public Map<String, String> typed() {
        return again == null ? flow.reason().with(form.typedTexts()) : again.typed();
    }

    @Override
    public void type(String record, int version, Map<String, String> typed) {
        Again wanted = new Again(version, typed);
        if (read) {
            typeAgain(wanted);
        } else {
            again = wanted;
        }
    }

    /** Types again, without waiting for anything to be read. */
    private void typeAgain(Again wanted) {
        form.typeTexts(wanted.typed());
        flow.reason().type(wanted.typed());
        R now = form.shown();
        if (form.changedProperty().get() && wanted.version() != kind.version().applyAsInt(now)) {
            theirs = now;
            conflict.set(form.changesFrom(now));
        }
    }

    /** Shows another record, in place of whatever was typed. */
    public void edit(R record) {
        read = true;
        forget();
        form.show(record);
        status().untouched();
    }

    /** What someone else changed meanwhile: stored now, and typed here; empty while there is no such collision. */
    public ReadOnlyObjectProperty<List<Change>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** The answer "keep mine": what was typed is an amendment of what is stored now. */
    public void keepMine() {
        R now = theirs;
        if (now != null) {
            forget();
            form.rebase(now);
            form.showFindings(List.of());
        }
    }

    /** The answer "take what is stored". */
    public void takeStored() {
        R now = theirs;
        if (now != null) {
            edit(now);
        }
    }

    /** Puts back what is stored. */
    public void discard() {
        edit(theirs == null ? form.shown() : theirs);
    }

    private void forget() {
        theirs = null;
        conflict.set(List.of());
        flow.stopAsking();
    }

    /**
     * Saves what was typed.
     *
     * @param then told what was saved, once it is
     */
    public void save(Consumer<R> then) {
        if (!form.changedProperty().get() && !isNew()) {
            then.accept(form.shown());
            return;
        }
        if (!conflict.get().isEmpty() || !(form.record() instanceof Outcome.Done<R> typed)) {
            return;
        }
        Map<String, String> sent = form.typed();
        SaveFlow.Question question = new SaveFlow.Question(
                Message.of(form.form().titleKey()),
                form.changes(),
                () -> kind.preview().apply(typed.value()));
        flow.save(
                isNew() ? null : question,
                reason -> kind.saving().apply(typed.value(), reason),
                saved -> {
                    taken(saved, sent);
                    afterSaving.run();
                    then.accept(saved.value());
                },
                reasons -> {
                    form.showFindings(reasons);
                    afterSaving.run();
                });
    }

    /** Shows the record as it was saved, except that what was typed while it was being saved stays. */
    private void taken(Outcome.Done<R> saved, Map<String, String> sent) {
        if (!form.typed().equals(sent)) {
            form.rebase(saved.value());
            status().edited();
            return;
        }
        SaveStatus.State state = status().stateProperty().get();
        form.show(saved.value());
        if (state instanceof SaveStatus.State.Saved at) {
            status().saved(at.at());
        }
        form.showOwnFindings(saved.findings());
    }
}
