package org.leiodesk.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what is slow away from the thread of the window, and hands the result back on it. Work with the study goes through one lane, in the order
 * asked; drawing and printing have a lane of their own, so that a save never waits for a figure. Everything public here is called on the thread
 * of the window.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** Long work that tells how far it is. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * Something broke.
     *
     * @param code what the user can quote
     * @param cause already logged
     */
    public record Breakage(ErrorCode code, Throwable cause) {}

    private final Executor study;
    private final Executor drawing;
    private final Executor screen;
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> runningView = FXCollections.unmodifiableObservableList(running);
    private final ReadOnlyObjectWrapper<@Nullable Breakage> broken = new ReadOnlyObjectWrapper<>(this, "broken", null);

    private Background(Executor study, Executor drawing, Executor screen) {
        this.study = study;
        this.drawing = drawing;
        this.screen = screen;
    }

    /** @param screen runs something on the thread of the window */
    public static Background threaded(Executor screen) {
        return new Background(lane("study"), lane("drawing"), screen);
    }

    /** Does everything at once on the calling thread: for tests. */
    public static Background immediate() {
        return new Background(Runnable::run, Runnable::run, Runnable::run);
    }

    private static ExecutorService lane(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Asks something short of the study. */
    public <T> void call(Callable<T> work, Consumer<T> then) {
        call(work, then, breakage -> {});
    }

    /** @param otherwise told, besides the window, when it broke: to put back what was waiting */
    public <T> void call(Callable<T> work, Consumer<T> then, Consumer<Breakage> otherwise) {
        study.execute(() -> {
            try {
                T value = work.call();
                screen.execute(() -> then.accept(value));
            } catch (Exception | LinkageError e) {
                Breakage breakage = logged(e);
                screen.execute(() -> {
                    otherwise.accept(breakage);
                    broken.set(breakage);
                });
            }
        });
    }

    /** Begins long work that does not touch the study (deriving, drawing, printing); it appears in the status bar. */
    public <T> Job start(Message title, Work<T> work, Consumer<T> then) {
        return start(drawing, title, work, then, () -> {});
    }

    /** Begins long work with the study (importing, exporting); it appears in the status bar, and saves wait for it. */
    public <T> Job startWithStudy(Message title, Work<T> work, Consumer<T> then) {
        return start(study, title, work, then, () -> {});
    }

    /** @param otherwise runs when it broke or was cancelled: to put back what was waiting */
    public <T> Job startWithStudy(Message title, Work<T> work, Consumer<T> then, Runnable otherwise) {
        return start(study, title, work, then, otherwise);
    }

    /** @param otherwise runs when it broke or was cancelled: to put back what was waiting */
    public <T> Job start(Message title, Work<T> work, Consumer<T> then, Runnable otherwise) {
        return start(drawing, title, work, then, otherwise);
    }

    private <T> Job start(Executor lane, Message title, Work<T> work, Consumer<T> then, Runnable otherwise) {
        Job job = new Job(title, screen);
        running.add(job);
        lane.execute(() -> {
            try {
                if (job.cancelled()) {
                    throw new CancellationException();
                }
                T value = work.run(job);
                screen.execute(() -> {
                    running.remove(job);
                    then.accept(value);
                });
            } catch (CancellationException stopped) {
                screen.execute(() -> {
                    running.remove(job);
                    otherwise.run();
                });
            } catch (Exception | LinkageError e) {
                Breakage breakage = logged(e);
                screen.execute(() -> {
                    running.remove(job);
                    otherwise.run();
                    broken.set(breakage);
                });
            }
        });
        return job;
    }

    private static Breakage logged(Throwable cause) {
        ErrorCode code = cause instanceof LeiodeskException known ? known.code() : ErrorCode.UNEXPECTED;
        LOG.error("{}", code.code(), cause);
        return new Breakage(code, cause);
    }

    /** The jobs begun and not yet ended, oldest first; not to be changed. */
    public ObservableList<Job> running() {
        return runningView;
    }

    /** What broke last, until it is {@linkplain #dismiss dismissed}; null when nothing did. */
    public ReadOnlyObjectProperty<@Nullable Breakage> brokenProperty() {
        return broken.getReadOnlyProperty();
    }

    /** Reports breakage that was caught elsewhere. */
    public void broke(Throwable cause) {
        Breakage breakage = logged(cause);
        screen.execute(() -> broken.set(breakage));
    }

    public void dismiss() {
        broken.set(null);
    }

    /** Waits up to ten seconds for work with the study to end, then ends the lanes. */
    @Override
    public void close() {
        running.forEach(Job::cancel);
        end(drawing, 1);
        end(study, 10);
    }

    private static void end(Executor lane, int seconds) {
        if (lane instanceof ExecutorService service) {
            service.shutdown();
            try {
                if (!service.awaitTermination(seconds, TimeUnit.SECONDS)) {
                    LOG.warn("Work was still running when the program ended");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
