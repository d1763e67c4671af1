package org.leiodesk.ui.change;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Job;

/**
 * What a change would change, asked of the study in the background while a person types. The newest question wins: one is being answered at most, and of
 * those asked meanwhile only the last is asked after it.
 */
public final class PreviewModel {
    /** What is known. */
    public sealed interface State {
        /** Nothing is asked. */
        record Nothing() implements State {}

        /**
         * The answer is on its way.
         *
         * @param last the last answer, to a question before; null when there is none
         */
        record Calculating(@Nullable List<Consequence> last) implements State {}

        /** The answer to the newest question; empty when nothing would change. */
        record Known(List<Consequence> consequences) implements State {
            public Known {
                consequences = List.copyOf(consequences);
            }
        }

        /** It could not be found out; the window has said why. */
        record Failed() implements State {}
    }

    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Nothing());
    private @Nullable Callable<List<Consequence>> next;
    private @Nullable Job job;
    private boolean asking;
    private int newest;

    public PreviewModel(Background background) {
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Asks what is soon answered. */
    public void ask(Callable<List<Consequence>> question) {
        newest++;
        calculating();
        if (asking) {
            next = question;
        } else {
            askNow(question);
        }
    }

    private void askNow(Callable<List<Consequence>> question) {
        int number = newest;
        asking = true;
        background.call(
                question,
                answer -> answered(number, new State.Known(answer)),
                broken -> answered(number, new State.Failed()));
    }

    private void answered(int number, State answer) {
        asking = false;
        Callable<List<Consequence>> waiting = next;
        next = null;
        if (number == newest) {
            state.set(answer);
        } else if (waiting != null) {
            askNow(waiting);
        }
    }

    /** Asks what takes long: it tells how far it is in the status bar, and stops when something else is asked. */
    public void askAtLength(Message title, Background.Work<List<Consequence>> question) {
        stop();
        int number = ++newest;
        calculating();
        job = background.startWithStudy(
                title,
                question,
                answer -> answeredAtLength(number, new State.Known(answer)),
                () -> answeredAtLength(number, new State.Failed()));
    }

    private void answeredAtLength(int number, State answer) {
        if (number == newest) {
            job = null;
            state.set(answer);
        }
    }

    /** Nothing is asked any more. */
    public void clear() {
        stop();
        newest++;
        next = null;
        state.set(new State.Nothing());
    }

    private void stop() {
        Job running = job;
        job = null;
        if (running != null) {
            running.cancel();
        }
    }

    private void calculating() {
        State now = state.get();
        if (now instanceof State.Known known) {
            state.set(new State.Calculating(known.consequences()));
        } else if (!(now instanceof State.Calculating)) {
            state.set(new State.Calculating(null));
        }
    }
}
