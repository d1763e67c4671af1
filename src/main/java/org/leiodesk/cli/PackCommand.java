package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.TrailFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an inspection pack. */
@Command(name = "pack", mixinStandardHelpOptions = true, description = "${bundle:cli.pack}")
final class PackCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "${bundle:cli.option.pack}")
    private Path out = Path.of("");

    @Option(names = "--subject", defaultValue = "", description = "${bundle:cli.option.filterSubject}")
    private String subject = "";

    @Option(names = "--by", defaultValue = "", paramLabel = "NAME", description = "${bundle:cli.option.filterUser}")
    private String by = "";

    @Option(names = "--form", defaultValue = "", description = "${bundle:cli.option.filterForm}")
    private String form = "";

    @Option(names = "--since", paramLabel = "DATE", description = "${bundle:cli.option.filterFrom}")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "${bundle:cli.option.filterTo}")
    private @Nullable LocalDate to;

    PackCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TrailFilter filter = new TrailFilter(subject, by, form, from, to);
        return OpenedStudy.with(
                options,
                clock,
                terminal,
                session -> terminal.finish(
                        session.inspection().pack(out, filter, terminal.language(), terminal.progress()),
                        pack -> List.of(
                                Message.of("cli.pack.made", pack.file(), pack.files()),
                                Message.of("cli.pack.sum", pack.manifestSum()))));
    }
}
