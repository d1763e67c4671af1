package org.leiodesk.ui.shell;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads something of the study, and again only once something has been saved since. Called in the background, by one caller at a time.
 *
 * @param <T> what is read
 */
final class SinceLastSave<T> implements Callable<T> {
    private final Supplier<String> latest;
    private final Callable<T> source;
    private String readAt = "";
    private @Nullable T read;

    /**
     * @param latest the hash that goes on with each save
     * @param source reads
     */
    SinceLastSave(Supplier<String> latest, Callable<T> source) {
        this.latest = latest;
        this.source = source;
    }

    @Override
    public T call() throws Exception {
        String now = latest.get();
        T before = read;
        if (before != null && now.equals(readAt)) {
            return before;
        }
        T fresh = source.call();
        read = fresh;
        readAt = now;
        return fresh;
    }
}
