package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.service.AnalysisOptions;
import org.leiodesk.service.HeadlessAnalysis;
import org.leiodesk.service.results.Results;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Derives everything from tables or from a study and writes tables and figures. */
@Command(name = "analyse", mixinStandardHelpOptions = true, description = "${bundle:cli.analyse}")
final class AnalyseCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @ArgGroup(multiplicity = "1")
    private Source source = new Source();

    @Mixin
    private Choice choice = new Choice();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.option.out}")
    private Path out = Path.of("");

    AnalyseCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AnalysisOptions asked = choice.in(terminal.language());
        HeadlessAnalysis analysis = new HeadlessAnalysis(terminal.progress());
        if (source.tables != null) {
            return terminal.finish(analysis.ofTables(source.tables, out, asked), Results::headlines);
        }
        return OpenedStudy.with(
                source.study,
                clock,
                terminal,
                session -> terminal.finish(analysis.ofStudy(session, out, asked), Results::headlines));
    }

    /** What every command that analyses asks: cut-off, protocol, evaluator. */
    static final class Choice {
        @Option(names = "--cutoff", paramLabel = "DATE", description = "${bundle:cli.option.cutoff}")
        private @Nullable LocalDate cutoff;

        @Option(names = "--protocol", paramLabel = "FILE", description = "${bundle:cli.option.protocol}")
        private @Nullable Path protocol;

        @Option(names = "--evaluator", paramLabel = "NAME", description = "${bundle:cli.option.evaluator}")
        private @Nullable String evaluator;

        AnalysisOptions in(Language language) {
            return new AnalysisOptions(cutoff, protocol, evaluator, language);
        }
    }

    /** Either tables or a study file. */
    static final class Source {
        @Option(names = "--sdtm", required = true, paramLabel = "DIR", description = "${bundle:cli.option.sdtm}")
        private @Nullable Path tables;

        @ArgGroup(exclusive = false)
        private StudyOptions study = new StudyOptions();

        @Nullable
        Path tables() {
            return tables;
        }

        StudyOptions study() {
            return study;
        }
    }
}
