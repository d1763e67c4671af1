package org.leiodesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes down what came of a harness (target/harness/NAME.txt), so that its numbers can be taken over into the documentation. */
public final class Reported {
    private Reported() {}

    public static void say(String harness, int rounds, Map<String, ?> numbers) {
        StringBuilder text = new StringBuilder(harness + ": " + rounds + " rounds\n");
        new TreeMap<>(numbers)
                .forEach((what, number) -> text.append("  ")
                        .append(what)
                        .append(" = ")
                        .append(number)
                        .append('\n'));
        try {
            Path folder = Files.createDirectories(Path.of("target", "harness"));
            Files.writeString(folder.resolve(harness.replace(' ', '-') + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
