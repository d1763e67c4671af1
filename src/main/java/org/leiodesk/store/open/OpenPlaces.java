package org.leiodesk.store.open;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The studies that this process has open. Other processes are kept out by the lock of the database; within one process that lock says nothing, and merely
 * reading and closing the file would drop it.
 */
public final class OpenPlaces {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private OpenPlaces() {}

    /** The right to open a place, until it is closed. */
    public record Claim(Path place) implements AutoCloseable {
        @Override
        public void close() {
            OPEN.remove(place);
        }
    }

    /** Claims a place, unless it is open already. */
    public static Optional<Claim> claim(Path place) {
        return OPEN.add(place) ? Optional.of(new Claim(place)) : Optional.empty();
    }
}
