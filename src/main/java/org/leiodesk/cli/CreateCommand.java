package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.study.Study;
import org.leiodesk.service.Session;
import org.leiodesk.service.StudyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an empty study with one account. */
@Command(name = "create", mixinStandardHelpOptions = true, description = "${bundle:cli.create}")
final class CreateCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(
            names = "--full-name",
            paramLabel = "NAME",
            defaultValue = "",
            description = "${bundle:cli.option.fullName}")
    private String fullName = "";

    @Option(names = "--recovery-key", paramLabel = "FILE.pdf", description = "${bundle:cli.option.recoveryOut}")
    private @Nullable Path recoveryKey;

    CreateCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String name = fullName.isBlank() ? options.user() : fullName;
        return terminal.then(
                options.password(terminal, true),
                password -> terminal.then(
                        new StudyFiles(clock)
                                .create(options.study(), Study.leiomyosarcoma(), options.user(), name, password),
                        this::created));
    }

    private int created(Session session) {
        try (session) {
            terminal.say(Message.of("cli.created", options.study(), options.user()));
            Path sheet = recoveryKey;
            if (sheet == null) {
                terminal.say(Message.of("cli.recoveryNone"));
                return CommandLineProgram.DONE;
            }
            return terminal.finish(
                    session.recovery().make(sheet, terminal.language()),
                    file -> List.of(Message.of("cli.recoveryMade", file)));
        }
    }
}
