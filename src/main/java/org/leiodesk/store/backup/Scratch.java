package org.leiodesk.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for the moment, on the disk of the workstation, which is gone when it is closed. What lies in it is as encrypted as the study. */
public final class Scratch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);

    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    public static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("leiodesk-backup"));
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inward = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : inward) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            LOG.warn("A folder for the moment cannot be removed: {}", e.toString());
        }
    }
}
