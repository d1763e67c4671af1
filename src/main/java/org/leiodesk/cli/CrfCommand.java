package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.leiodesk.base.Message;
import org.leiodesk.service.ReportService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the CRF summary of one subject into a PDF file. */
@Command(name = "crf", mixinStandardHelpOptions = true, description = "${bundle:cli.crf}")
final class CrfCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Mixin
    private StudyOptions options = new StudyOptions();

    @Option(names = "--subject", required = true, paramLabel = "ID", description = "${bundle:cli.option.subject}")
    private String subject = "";

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "${bundle:cli.option.pdf}")
    private Path out = Path.of("");

    CrfCommand(Clock clock, Terminal terminal) {
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
                        new ReportService(session, clock).crfSummary(subject, out, terminal.language()),
                        file -> List.of(Message.of("cli.crfWritten", file))));
    }
}
