package org.leiodesk.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.ui.kit.Background;

/** Which question is asked, and which answer is shown, while a person goes on typing. */
class PreviewModelTest {
    private static final Message TITLE = Message.of("change.calculating");

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Background background = Background.threaded(screen::add);
    private final PreviewModel model = new PreviewModel(background);
    private final List<Integer> asked = new ArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void close() {
        background.close();
    }

    /** An answer that is told from others by its day. */
    private static List<Consequence> answer(int day) {
        return List.of(new Consequence.Progression(new SubjectId("S-1"), null, LocalDate.of(2024, 1, day)));
    }

    private void ask(int day) {
        model.ask(() -> {
            release.await();
            asked.add(day);
            return answer(day);
        });
    }

    private void onScreen() throws InterruptedException {
        screen.take().run();
    }

    private PreviewModel.State state() {
        return model.stateProperty().get();
    }

    private static PreviewModel.State known(int day) {
        return new PreviewModel.State.Known(answer(day));
    }

    @Test
    void theNewestQuestionWinsAndThoseBetweenAreNeverAsked() throws Exception {
        assertThat(state()).isEqualTo(new PreviewModel.State.Nothing());
        ask(1);
        ask(2);
        ask(3);
        assertThat(state()).isEqualTo(new PreviewModel.State.Calculating(null));
        release.countDown();
        onScreen();
        assertThat(state()).isEqualTo(new PreviewModel.State.Calculating(null));
        onScreen();
        assertThat(state()).isEqualTo(known(3));
        assertThat(asked).containsExactly(1, 3);
    }

    @Test
    void theLastAnswerIsKeptWhileTheNextIsOnItsWay() throws Exception {
        release.countDown();
        ask(1);
        onScreen();
        ask(2);
        assertThat(state()).isEqualTo(new PreviewModel.State.Calculating(answer(1)));
        onScreen();
        assertThat(state()).isEqualTo(known(2));
    }

    @Test
    void anAnswerThatComesAfterTheQuestionWasTakenBackIsNotShown() throws Exception {
        ask(1);
        ask(2);
        model.clear();
        release.countDown();
        onScreen();
        assertThat(state()).isEqualTo(new PreviewModel.State.Nothing());
        ask(3);
        onScreen();
        assertThat(state()).isEqualTo(known(3));
        assertThat(asked).containsExactly(1, 3);
    }

    @Test
    void whatBreaksIsSaidAndTheNextQuestionIsAnswered() throws Exception {
        release.countDown();
        model.ask(() -> {
            throw new IllegalStateException("no study");
        });
        onScreen();
        assertThat(state()).isEqualTo(new PreviewModel.State.Failed());
        screen.clear();
        ask(1);
        onScreen();
        assertThat(state()).isEqualTo(known(1));
    }

    @Test
    void aLongQuestionIsStoppedByTheNextOne() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        model.askAtLength(TITLE, progress -> {
            begun.countDown();
            while (!progress.cancelled()) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            throw new CancellationException();
        });
        begun.await();
        model.askAtLength(TITLE, progress -> answer(2));
        onScreen();
        assertThat(state()).isEqualTo(new PreviewModel.State.Calculating(null));
        onScreen();
        assertThat(state()).isEqualTo(known(2));
        assertThat(background.running()).isEmpty();
    }
}
