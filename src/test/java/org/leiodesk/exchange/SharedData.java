package org.leiodesk.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The tables made by others that lie beside the project; tests that need them are skipped where they are not. */
public final class SharedData {
    private SharedData() {}

    /** A folder or file under the shared one. */
    public static Path path(String name) {
        Path found = Path.of(System.getProperty("leiodesk.shared", "../shared")).resolve(name);
        Assumptions.assumeTrue(Files.exists(found), () -> "not here: " + name);
        return found;
    }
}
