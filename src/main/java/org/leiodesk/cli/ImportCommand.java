package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.leiodesk.service.ExchangeService;
import org.leiodesk.service.results.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills a study from SDTM tables, all or nothing. */
@Command(name = "import", mixinStandardHelpOptions = true, description = "${bundle:cli.import}")
final class ImportCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(names = "--sdtm", required = true, paramLabel = "DIR", description = "${bundle:cli.option.sdtm}")
    private Path tables = Path.of("");

    ImportCommand(Clock clock, Terminal terminal) {
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
                        new ExchangeService(session, terminal.language()).importTables(tables, terminal.progress()),
                        Results::headlines));
    }
}
