package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leiodesk.service.DemoService;
import org.leiodesk.service.results.Results;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the demo study and all its results. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "${bundle:cli.demo}")
final class DemoCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.option.out}")
    private Path out = Path.of("");

    @Option(names = "--subjects", paramLabel = "N", defaultValue = "32", description = "${bundle:cli.option.subjects}")
    private int subjects;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20210827", description = "${bundle:cli.option.seed}")
    private long seed;

    @Option(names = "--sdtm", paramLabel = "DIR", description = "${bundle:cli.option.demoSdtm}")
    private @Nullable Path tables;

    DemoCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.finish(
                new DemoService(clock, terminal.progress()).make(out, subjects, seed, tables, terminal.language()),
                Results::headlines);
    }
}
