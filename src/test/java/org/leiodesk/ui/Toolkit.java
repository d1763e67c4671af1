package org.leiodesk.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;

/** JavaFX for a test: started once, used on its own thread. */
public final class Toolkit {
    private static boolean started;

    private Toolkit() {}

    /** Starts JavaFX when it is not running yet; it then runs until the tests end. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        System.setProperty("headless.geometry", "1920x1080");
        CountDownLatch up = new CountDownLatch(1);
        try {
            Platform.startup(up::countDown);
        } catch (IllegalStateException running) {
            up.countDown();
        }
        Platform.setImplicitExit(false);
        try {
            if (!up.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        started = true;
    }

    /** Hides the windows that earlier tests left, so that typed keys reach the one that is opened next. */
    public static void hideWindows() {
        on(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
    }

    /** Runs something on the thread of JavaFX and gives what it returns; fails as it fails. */
    public static <T> T on(Callable<T> work) {
        start();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e.getCause() == null ? e : e.getCause());
        }
    }
}
