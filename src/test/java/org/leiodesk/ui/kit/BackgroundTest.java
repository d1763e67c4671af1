package org.leiodesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Message;

class BackgroundTest {
    private static final Message DRAWING = Message.of("ui.name");

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Background background = Background.threaded(screen::add);

    @AfterEach
    void close() {
        background.close();
    }

    private void screenDoesNext() throws InterruptedException {
        Runnable next = screen.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("something for the thread of the window").isNotNull();
        next.run();
    }

    @Test
    void callsOfTheStudyRunInTheirOrderAndAnswerOnTheScreen() throws Exception {
        List<String> answers = new ArrayList<>();
        Thread here = Thread.currentThread();
        for (int i = 0; i < 3; i++) {
            int number = i;
            background.call(
                    () -> number + (Thread.currentThread() == here ? " here" : " elsewhere"),
                    answer -> answers.add(answer + (Thread.currentThread() == here ? " here" : " elsewhere")));
        }
        for (int i = 0; i < 3; i++) {
            screenDoesNext();
        }
        assertThat(answers).containsExactly("0 elsewhere here", "1 elsewhere here", "2 elsewhere here");
    }

    @Test
    void breakageKeepsItsCodeUntilItIsDismissed() throws Exception {
        LeiodeskException cause = new LeiodeskException(ErrorCode.STORE_BROKEN, "disk full", null);
        List<ErrorCode> told = new ArrayList<>();
        background.call(
                () -> {
                    throw cause;
                },
                answer -> told.add(ErrorCode.UNEXPECTED),
                broken -> told.add(broken.code()));
        screenDoesNext();
        assertThat(told).containsExactly(ErrorCode.STORE_BROKEN);
        assertThat(background.brokenProperty().get()).isEqualTo(new Background.Breakage(ErrorCode.STORE_BROKEN, cause));
        background.dismiss();
        assertThat(background.brokenProperty().get()).isNull();
    }

    @Test
    void aJobShowsItsProgressAndStopsWhenCancelled() throws Exception {
        CountDownLatch mayStop = new CountDownLatch(1);
        Job job = background.start(
                DRAWING,
                progress -> {
                    progress.report(DRAWING, 1, 4);
                    mayStop.await();
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    return "drawn";
                },
                answer -> {
                    throw new AssertionError("It was cancelled");
                });
        assertThat(background.running()).containsExactly(job);
        assertThat(job.fractionProperty().get()).isEqualTo(-1);
        screenDoesNext();
        assertThat(job.fractionProperty().get()).isEqualTo(0.25);
        job.cancel();
        mayStop.countDown();
        screenDoesNext();
        assertThat(background.running()).isEmpty();
        assertThat(background.brokenProperty().get()).isNull();
    }

    @Test
    void aSaveDoesNotWaitForAFigure() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        background.start(
                DRAWING,
                progress -> {
                    drawn.await();
                    return "";
                },
                answer -> {});
        List<String> answers = new ArrayList<>();
        background.call(() -> "saved", answers::add);
        screenDoesNext();
        assertThat(answers).containsExactly("saved");
        drawn.countDown();
    }
}
