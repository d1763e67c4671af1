package org.leiodesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.leiodesk.ui.Toolkit;
import org.testfx.util.WaitForAsyncUtils;

class WhileShownTest {
    private final AtomicInteger times = new AtomicInteger();

    private void untilDoneTwiceMore() throws TimeoutException {
        int before = times.get();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> times.get() >= before + 2);
    }

    @Test
    void itIsDoneAgainAndAgainWhileTheWindowIsShownAndNotWhenItIsHidden() throws Exception {
        Stage stage = Toolkit.on(() -> {
            Region node = new Region();
            WhileShown.every(Duration.millis(10), node, times::incrementAndGet);
            Stage made = new Stage();
            made.setScene(new Scene(node));
            return made;
        });
        Thread.sleep(100);
        assertThat(times).hasValue(0);
        Toolkit.on(() -> {
            stage.show();
            return true;
        });
        untilDoneTwiceMore();
        int last = Toolkit.on(() -> {
            stage.hide();
            return times.get();
        });
        Thread.sleep(100);
        assertThat(times).hasValue(last);
        Toolkit.on(() -> {
            stage.show();
            return true;
        });
        untilDoneTwiceMore();
        Toolkit.on(() -> {
            stage.hide();
            return true;
        });
    }
}
