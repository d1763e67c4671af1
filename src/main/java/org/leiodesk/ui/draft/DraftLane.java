package org.leiodesk.ui.draft;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread on which drafts are written, so that neither the window nor the work with the study waits for them, and the beat at which they are looked for. */
public final class DraftLane {
    private static final Logger LOG = LoggerFactory.getLogger(DraftLane.class);
    private static final int LONGEST_SECONDS = 5;

    private final Executor screen;
    private final Executor lane;
    private final Duration beat;

    private DraftLane(Executor screen, Executor lane, Duration beat) {
        this.screen = screen;
        this.lane = lane;
        this.beat = beat;
    }

    /**
     * A thread of its own.
     *
     * @param beat how often what is typed is looked at
     * @param screen runs something on the thread of the window
     */
    public static DraftLane every(Duration beat, Executor screen) {
        ScheduledExecutorService lane = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "drafts");
            thread.setDaemon(true);
            return thread;
        });
        return new DraftLane(screen, lane, beat);
    }

    /** Does everything at once on the calling thread, and never by itself: for tests. */
    public static DraftLane immediate() {
        return new DraftLane(Runnable::run, Runnable::run, Duration.ZERO);
    }

    /** Calls on the thread of the window at each beat, until the lane ends. */
    void beat(Runnable look) {
        if (lane instanceof ScheduledExecutorService clockwork) {
            clockwork.scheduleWithFixedDelay(
                    () -> screen.execute(look), beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void run(Runnable work) {
        lane.execute(work);
    }

    void onScreen(Runnable work) {
        screen.execute(work);
    }

    /** Waits for what is being written, a few seconds at the most, and ends the thread. */
    void end() {
        if (lane instanceof ScheduledExecutorService clockwork) {
            clockwork.shutdown();
            try {
                if (!clockwork.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("A draft was still being written when the study was closed");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends the thread when it has written what it is writing, without waiting for that. */
    void stop() {
        if (lane instanceof ScheduledExecutorService clockwork) {
            clockwork.shutdown();
        }
    }
}
