package org.leiodesk.boot;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.LoggerFactory;

/**
 * Has the virtual machine translate methods quickly rather than well (JEP 165, Compiler Control). A command that ends after seconds otherwise spends more time on the second,
 * thorough translation than it wins by it: figures of 500 subjects and tables of 100,000 take a fifth less. A machine that has no such control does without.
 */
final class LightCompilation {
    private static final String CONTROL = "com.sun.management:type=DiagnosticCommand";
    private static final String DIRECTIVES = "[{match: \"%s\", c2: {Exclude: true}}]";

    /** Of a command that works through many subjects, the small methods of the libraries are worth being translated thoroughly. */
    private static final Map<String, String> METHODS = Map.of("figures", "*.*", "analyse", "org/leiodesk/*.*");

    private LightCompilation() {}

    /**
     * Soon, for the rest of this process; nothing for a command that gains nothing by it.
     *
     * @return what asks for it while the command goes on: the machine makes its control at the first use, which takes a third of a second
     */
    static Optional<Thread> begin(String command) {
        Optional<Thread> asking = Optional.ofNullable(METHODS.get(command))
                .map(methods -> new Thread(() -> exclude(methods), "light-compilation"));
        asking.ifPresent(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
        return asking;
    }

    private static void exclude(String methods) {
        try {
            Path directives = Files.createTempFile("leiodesk", ".json");
            try {
                Files.writeString(directives, DIRECTIVES.formatted(methods));
                ask("compilerDirectivesAdd", directives.toString());
            } finally {
                Files.delete(directives);
            }
        } catch (IOException | JMException | RuntimeException without) {
            LoggerFactory.getLogger(LightCompilation.class).debug("Without compiler directives", without);
        }
    }

    /** Asks the virtual machine, and gives its answer. */
    static String ask(String operation, String... arguments) throws JMException {
        return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName(CONTROL),
                        operation,
                        arguments.length == 0 ? new Object[0] : new Object[] {arguments},
                        arguments.length == 0 ? new String[0] : new String[] {String[].class.getName()}));
    }
}
