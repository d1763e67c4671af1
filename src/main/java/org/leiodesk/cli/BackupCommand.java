package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.leiodesk.base.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup of a study and verifies it. */
@Command(name = "backup", mixinStandardHelpOptions = true, description = "${bundle:cli.backup}")
final class BackupCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "${bundle:cli.option.backupTo}")
    private Path to = Path.of("");

    BackupCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return OpenedStudy.with(options, clock, terminal, session -> {
            terminal.show(session.backups().risks(to));
            return terminal.finish(
                    session.backups().make(to, terminal.progress()),
                    made -> List.of(
                            Message.of("cli.backup.made", made.file()),
                            Message.of("cli.backup.counts", made.subjects(), made.records(), made.entries()),
                            Message.of("cli.backup.hash", made.hash())));
        });
    }
}
