package org.leiodesk.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import picocli.CommandLine.Option;

/** Who, and where the password comes from: a file, the environment, or a prompt; never an argument. */
class PasswordOptions {
    private static final String VARIABLE = "LEIODESK_PASSWORD";

    @Option(names = "--user", required = true, paramLabel = "NAME", description = "${bundle:cli.option.user}")
    private String user = "";

    @Option(names = "--password-file", paramLabel = "FILE", description = "${bundle:cli.option.passwordFile}")
    private @Nullable Path passwordFile;

    String user() {
        return user;
    }

    /** The password; asked twice when a new one is chosen at the prompt. */
    Outcome<char[]> password(Terminal terminal, boolean chosen) {
        return password(terminal, passwordFile, chosen);
    }

    /** @param file whose first line is the password; null when there is none */
    static Outcome<char[]> password(Terminal terminal, @Nullable Path file, boolean chosen) {
        if (file != null) {
            return fromFile(file);
        }
        String variable = System.getenv(VARIABLE);
        if (variable != null && !variable.isEmpty()) {
            return Outcome.done(variable.toCharArray());
        }
        Console console = System.console();
        if (console == null) {
            return Outcome.refused(Finding.error("", "cli.unreadable.noPassword", VARIABLE));
        }
        char[] first = prompt(console, terminal, "cli.prompt.password");
        if (chosen && !Arrays.equals(first, prompt(console, terminal, "cli.prompt.again"))) {
            return Outcome.refused(Finding.error("", "cli.passwordsDiffer"));
        }
        return Outcome.done(first);
    }

    private static char[] prompt(Console console, Terminal terminal, String key) {
        char[] typed = console.readPassword("%s ", terminal.text(key));
        return typed == null ? new char[0] : typed;
    }

    private static Outcome<char[]> fromFile(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return Outcome.done(text.lines().findFirst().orElse("").toCharArray());
        } catch (IOException unreadable) {
            return Outcome.refused(Finding.error("", "cli.unreadable.passwordFile", file));
        }
    }
}
