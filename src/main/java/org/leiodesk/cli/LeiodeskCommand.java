package org.leiodesk.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: with no command it would open the window, which the starter has already decided. */
@Command(
        name = "leiodesk",
        mixinStandardHelpOptions = true,
        description = "${bundle:cli.leiodesk}",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%n${bundle:cli.exitCodes}%n",
        exitCodeList = {"0:${bundle:cli.exit0}", "1:${bundle:cli.exit1}", "2:${bundle:cli.exit2}"})
final class LeiodeskCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    LeiodeskCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    private final Clock clock;
    private final Terminal terminal;

    /** Read before the command is parsed, so that help and refusals speak it too; here it is only checked. */
    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.lang}")
    void setLanguage(LanguageChoice choice) {
        terminal.checkLanguage(choice);
    }

    void register(CommandLine line) {
        line.addSubcommand(new CreateCommand(clock, terminal));
        line.addSubcommand(new ImportCommand(clock, terminal));
        line.addSubcommand(new AnalyseCommand(clock, terminal));
        line.addSubcommand(new FiguresCommand(clock, terminal));
        line.addSubcommand(new CrfCommand(clock, terminal));
        line.addSubcommand(new DemoCommand(clock, terminal));
        line.addSubcommand(new BackupCommand(clock, terminal));
        line.addSubcommand(new BackupsCommand(terminal));
        line.addSubcommand(new RestoreCommand(clock, terminal));
        line.addSubcommand(new PackCommand(clock, terminal));
        line.addSubcommand(new VerifyCommand(clock, terminal));
        line.addSubcommand(new RecoveryKeyCommand(clock, terminal));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
        return CommandLineProgram.WRONG_USE;
    }
}
