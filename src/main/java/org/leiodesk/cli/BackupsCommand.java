package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.leiodesk.base.Message;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.service.keep.BackupFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the backups in a folder; needs no password. */
@Command(name = "backups", mixinStandardHelpOptions = true, description = "${bundle:cli.backups}")
final class BackupsCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss XXX", Locale.ROOT);

    private final Terminal terminal;

    @Option(names = "--dir", required = true, paramLabel = "DIR", description = "${bundle:cli.option.backupDir}")
    private Path folder = Path.of("");

    BackupsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.finish(
                BackupFiles.in(folder),
                backups -> backups.isEmpty()
                        ? List.of(Message.of("cli.backup.noneThere", folder))
                        : backups.stream()
                                .flatMap(backup -> Stream.concat(Stream.of(headline(backup)), content(backup)))
                                .toList());
    }

    static Message headline(Backup backup) {
        return Message.of(
                "cli.backup.listed",
                backup.file(),
                backup.studyId(),
                WHEN.format(backup.by().at().atZone(backup.by().zone())),
                backup.by().user(),
                backup.program());
    }

    static Stream<Message> content(Backup backup) {
        return Stream.of(
                Message.of("cli.backup.counts", backup.subjects(), backup.records(), backup.entries()),
                Message.of("cli.backup.hash", backup.hash()));
    }
}
