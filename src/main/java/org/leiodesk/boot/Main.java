package org.leiodesk.boot;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.cli.CommandLineProgram;
import org.leiodesk.figure.export.PdfPacking;
import org.slf4j.LoggerFactory;

/**
 * Starts Leiodesk: with words on the command line the command they name, else the window. It must not extend JavaFX's {@code Application}, so that JavaFX
 * may stay on the class path.
 */
public final class Main {
    private static final String HEADLESS = "java.awt.headless";

    private Main() {}

    /** @param args a command and its options, or nothing for the window */
    public static void main(String[] args) {
        PdfPacking.light();
        if (args.length > 0) {
            LightCompilation.begin(args[0]);
        }
        Clock clock = Clock.system(ZoneId.systemDefault());
        CommandLineProgram commands = new CommandLineProgram(Version.current(), clock, Console.out(), Console.err());
        if (args.length > 0) {
            System.setProperty(HEADLESS, "true");
            System.exit(commands.run(args));
        }
        boolean headlessToolkit = "Monocle".equals(System.getProperty("glass.platform"));
        Optional<Message> obstacle = Display.obstacle(System.getProperty("os.name"), System.getenv(), headlessToolkit);
        if (obstacle.isPresent()) {
            System.exit(demoInstead(obstacle.get(), commands));
        }
        Optional<Throwable> failure = openQuietly(clock);
        if (failure.isPresent()) {
            // Asked for only now: to make the log takes a tenth of a second, and most commands write nothing into it.
            LoggerFactory.getLogger(Main.class).error("The window could not be opened", failure.get());
            System.exit(demoInstead(Display.explain(failure.get()), commands));
        }
    }

    /** Opens the window; what the toolkit says on the standard error when it cannot start is kept back, since the user is told in one sentence. */
    private static Optional<Throwable> openQuietly(Clock clock) {
        PrintStream said = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            Window.open(clock);
            return Optional.empty();
        } catch (RuntimeException | LinkageError failure) {
            return Optional.of(failure);
        } finally {
            System.setErr(said);
        }
    }

    /** Says why there is no window, and makes the demo study without one. */
    private static int demoInstead(Message why, CommandLineProgram commands) {
        System.setProperty(HEADLESS, "true");
        Path folder = Path.of(Files.isDirectory(Path.of("target")) ? "target/demo" : "leiodesk-demo");
        Language language = Locale.getDefault().getLanguage().equals("zh") ? Language.CHINESE : Language.ENGLISH;
        PrintWriter err = Console.err();
        err.println(why.in(language));
        err.println(Message.of("boot.demoInstead", folder).in(language));
        return commands.run("demo", "--out", folder.toString(), "--lang", language.code());
    }
}
