package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leiodesk.service.AnalysisOptions;
import org.leiodesk.service.HeadlessAnalysis;
import org.leiodesk.service.results.FigureChoices;
import org.leiodesk.service.results.Results;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws figures from tables or from a study. */
@Command(name = "figures", mixinStandardHelpOptions = true, description = "${bundle:cli.figures}")
final class FiguresCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @ArgGroup(multiplicity = "1")
    private AnalyseCommand.Source source = new AnalyseCommand.Source();

    @Mixin
    private AnalyseCommand.Choice choice = new AnalyseCommand.Choice();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.option.out}")
    private Path out = Path.of("");

    @Option(names = "--figure", split = ",", paramLabel = "NAME", description = "${bundle:cli.option.figure}")
    private List<String> kinds = List.of();

    @Option(names = "--set", paramLabel = "full|evaluable", description = "${bundle:cli.option.set}")
    private String set = FigureChoices.STANDARD.set();

    @Option(names = "--subgroup", paramLabel = "LEVEL", description = "${bundle:cli.option.subgroup}")
    private @Nullable String subgroup;

    @Option(names = "--by", paramLabel = "origin|ecog|sites", description = "${bundle:cli.option.by}")
    private @Nullable String by;

    @Option(names = "--size", paramLabel = "84mm|174mm|slide|poster", description = "${bundle:cli.option.size}")
    private String size = FigureChoices.STANDARD.size();

    @Option(names = "--unit", paramLabel = "days|weeks|months", description = "${bundle:cli.option.unit}")
    private String unit = FigureChoices.STANDARD.unit();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "svg|pdf|png|csv",
            description = "${bundle:cli.option.format}")
    private List<String> formats = FigureChoices.STANDARD.formats();

    @Option(names = "--dpi", paramLabel = "N", description = "${bundle:cli.option.dpi}")
    private @Nullable Integer dpi;

    @Option(
            names = "--order",
            paramLabel = "value|treatment|response|subject",
            description = "${bundle:cli.option.order}")
    private String order = FigureChoices.STANDARD.order();

    @Option(names = "--colour", paramLabel = "response|origin|cycles", description = "${bundle:cli.option.colour}")
    private String colour = FigureChoices.STANDARD.colour();

    @Option(names = "--labels", paramLabel = "none|subject|value", description = "${bundle:cli.option.labels}")
    private String labels = FigureChoices.STANDARD.labels();

    FiguresCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        AnalysisOptions asked = choice.in(terminal.language());
        FigureChoices choices =
                new FigureChoices(set, subgroup, by, size, unit, formats, dpi, order, colour, labels, kinds);
        HeadlessAnalysis analysis = new HeadlessAnalysis(terminal.progress());
        if (source.tables() != null) {
            return terminal.finish(analysis.figuresOfTables(source.tables(), out, asked, choices), Results::headlines);
        }
        return OpenedStudy.with(
                source.study(),
                clock,
                terminal,
                session -> terminal.finish(analysis.figuresOfStudy(session, out, asked, choices), Results::headlines));
    }
}
