package org.leiodesk.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Texts;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs one command and gives its exit code: 0 done, 1 findings or a refusal, 2 wrong use or unreadable input. */
public final class CommandLineProgram {
    /** Done. */
    public static final int DONE = 0;
    /** Findings or a refusal. */
    public static final int FINDINGS = 1;
    /** Wrong use, or input that cannot be read. */
    public static final int WRONG_USE = 2;

    private final String version;
    private final Clock clock;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param version the version of the program, for {@code --version} */
    public CommandLineProgram(String version, Clock clock, PrintWriter out, PrintWriter err) {
        this.version = version;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Runs the command that the arguments name. */
    public int run(String... args) {
        Language language = language(List.of(args));
        Terminal terminal = new Terminal(language, out, err);
        LeiodeskCommand program = new LeiodeskCommand(clock, terminal);
        CommandLine line = new CommandLine(program);
        program.register(line);
        line.getCommandSpec().versionProvider(new Version(version));
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(new Version(version)));
        line.setResourceBundle(Texts.of(language).bundle("cli"))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> broken(exception, terminal));
        return line.execute(args);
    }

    private static int broken(Exception exception, Terminal terminal) {
        // Asked for only now: to make the log takes a tenth of a second, and most commands write nothing into it.
        LoggerFactory.getLogger(CommandLineProgram.class).error("The command broke", exception);
        ErrorCode code = exception instanceof LeiodeskException known ? known.code() : ErrorCode.UNEXPECTED;
        terminal.error("cli.broken", code.code());
        return code == ErrorCode.FILE_UNREADABLE || code == ErrorCode.FILE_UNWRITABLE ? WRONG_USE : FINDINGS;
    }

    private static Language language(List<String> args) {
        int option = args.lastIndexOf("--lang");
        boolean chinese = args.stream().anyMatch("--lang=zh"::equalsIgnoreCase)
                || option >= 0
                        && option + 1 < args.size()
                        && args.get(option + 1).equalsIgnoreCase("zh");
        return chinese ? Language.CHINESE : Language.ENGLISH;
    }
}
