package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.leiodesk.base.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the recovery key of a study and prints it into a PDF file. */
@Command(name = "recovery-key", mixinStandardHelpOptions = true, description = "${bundle:cli.recoveryKey}")
final class RecoveryKeyCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "${bundle:cli.option.recoveryOut}")
    private Path out = Path.of("");

    RecoveryKeyCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return OpenedStudy.with(
                options,
                clock,
                terminal,
                session -> terminal.finish(
                        session.recovery().make(out, terminal.language()),
                        file -> List.of(Message.of("cli.recoveryMade", file))));
    }
}
