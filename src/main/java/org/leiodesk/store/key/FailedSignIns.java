package org.leiodesk.store.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Signed;

/**
 * Sign-ins that failed. Without the key nothing can be written into the study, so they wait in a plain file beside it until the next person signs in. Only
 * names of accounts are kept: what was typed in the name field may have been a password.
 */
public final class FailedSignIns {
    private final Path file;

    /** @param file where they wait; need not exist */
    public FailedSignIns(Path file) {
        this.file = file;
    }

    /** @param account the account for which a wrong password was given, empty when there is no such account */
    public void add(String account, Instant at, ZoneId zone) throws IOException {
        String line = at + "\t" + zone.getId() + "\t" + account + "\n";
        Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Those that wait, the oldest first; a line that cannot be read is passed over. */
    public List<Signed> waiting() throws IOException {
        List<Signed> failures = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split("\t", -1);
                if (parts.length == 3) {
                    try {
                        failures.add(new Signed(parts[2], Instant.parse(parts[0]), ZoneId.of(parts[1]), ""));
                    } catch (DateTimeException malformed) {
                        continue;
                    }
                }
            }
        }
        return failures;
    }

    public void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
