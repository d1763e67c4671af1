package org.leiodesk.ui.field;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.leiodesk.base.Message;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;

/**
 * A reason that is typed into a panel to do something with the whole of a screen, such as freezing it: asked about on leaving and kept as a draft like anything typed, and
 * still there when what was to be done is refused.
 */
public final class TypedReason implements Drafted {
    private static final String REASON = "reason";

    private final String form;
    private final ReasonPane pane;
    private final BiConsumer<String, TypedReason> asking;
    private final Clock clock;
    private final SaveStatus status = new SaveStatus();
    private String record = "";
    private String sent = "";
    private Runnable then = () -> {};

    /**
     * @param form what a draft calls it
     * @param asking asks again for what a record names
     */
    public TypedReason(String form, ReasonPane pane, BiConsumer<String, TypedReason> asking, Clock clock) {
        this.form = form;
        this.pane = pane;
        this.asking = asking;
        this.clock = clock;
        pane.reasonProperty().addListener((property, was, is) -> follow());
        pane.visibleProperty().addListener((property, was, is) -> follow());
    }

    private void follow() {
        boolean typed = pane.isOpen() && !pane.reasonProperty().get().isEmpty();
        boolean saving = status.stateProperty().get() instanceof SaveStatus.State.Saving;
        if (typed) {
            status.edited();
        } else if (!saving && status.unsaved()) {
            status.untouched();
        }
    }

    /**
     * Opens the panel; nothing happens while another reason is not saved.
     *
     * @param of names what is to be done
     * @param what the question
     * @param confirmed told the reason; {@link #done} or {@link #refused} follows
     */
    public void ask(String of, Message what, Consumer<String> confirmed) {
        if (!status.unsaved()) {
            open(of, what, confirmed);
        }
    }

    private void open(String of, Message what, Consumer<String> confirmed) {
        record = of;
        pane.ask(
                what,
                why -> {
                    sent = why;
                    status.saving();
                    confirmed.accept(why);
                },
                () -> {});
    }

    /** It was done. */
    public void done() {
        Runnable next = then;
        then = () -> {};
        sent = "";
        status.saved(LocalTime.now(clock));
        next.run();
    }

    /** It was refused: the reason is put back. */
    public void refused(Message why) {
        String typed = sent;
        then = () -> {};
        status.untouched();
        asking.accept(record, this);
        pane.reasonProperty().set(typed);
        status.notSaved(why);
    }

    private void save(Runnable next) {
        then = next;
        pane.confirm();
    }

    private void discard() {
        pane.dismiss();
        pane.reasonProperty().set("");
        status.untouched();
    }

    /** As a part of the screen. */
    public TypedParts.Part part() {
        return new TypedParts.Part(status.stateProperty(), this::save, this::discard, () -> List.of(this));
    }

    @Override
    public String formName() {
        return form;
    }

    @Override
    public String record() {
        return record;
    }

    @Override
    public Map<String, String> typed() {
        String typed = pane.reasonProperty().get();
        return pane.isOpen() && !typed.isEmpty() ? Map.of(REASON, typed) : Map.of();
    }

    @Override
    public void type(String of, int version, Map<String, String> typed) {
        asking.accept(of, this);
        pane.reasonProperty().set(typed.getOrDefault(REASON, ""));
    }
}
