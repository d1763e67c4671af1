package org.leiodesk.ui.kit;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;

/** Long work under way, as the status bar shows it. The worker reports on its own thread; the properties change on that of the window. */
public final class Job implements Progress {
    private final Message title;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Message> what;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private volatile boolean cancelled;

    Job(Message title, Executor screen) {
        this.title = title;
        this.screen = screen;
        this.what = new ReadOnlyObjectWrapper<>(this, "what", title);
    }

    public Message title() {
        return title;
    }

    /** What is being done just now. */
    public ReadOnlyObjectProperty<Message> whatProperty() {
        return what.getReadOnlyProperty();
    }

    /** From 0 to 1, or -1 while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    @Override
    public void report(Message now, long done, long total) {
        screen.execute(() -> {
            what.set(now);
            fraction.set(total <= 0 ? -1 : Math.min(1.0, (double) done / total));
        });
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Asks the work to stop; it does so at its next step. */
    public void cancel() {
        cancelled = true;
    }
}
