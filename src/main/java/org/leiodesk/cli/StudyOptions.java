package org.leiodesk.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which study, who, and where the password comes from. */
final class StudyOptions extends PasswordOptions {
    @Option(names = "--study", required = true, paramLabel = "FILE", description = "${bundle:cli.option.study}")
    private Path study = Path.of("");

    Path study() {
        return study;
    }
}
