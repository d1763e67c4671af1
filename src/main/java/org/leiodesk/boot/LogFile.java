package org.leiodesk.boot;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Sets the log up: {@code .leiodesk/leiodesk.log} in the home folder, one file a day of at most 5 MB, kept for 14 days and 50 MB in all. Subject numbers may stand in it; initials,
 * birth dates and free text never do. Logback finds this class as a service; without a file of XML, and with nothing made before there is something to write, a command starts
 * sooner by a third. A set-up that is named
 * by {@code -Dlogback.configurationFile}, or that tests bring as {@code logback-test.xml}, goes before it.
 */
public final class LogFile extends ContextAwareBase implements Configurator {
    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30} %msg%n%thrown";
    private static final int DAYS = 14;
    private static final Map<String, Level> QUIETER = Map.of(
            "org.flywaydb", Level.WARN,
            "org.jooq", Level.WARN,
            "org.apache.pdfbox", Level.ERROR,
            "org.apache.fontbox", Level.ERROR);

    @Override
    public ExecutionStatus configure(LoggerContext logs) {
        if (System.getProperty("logback.configurationFile") != null
                || LogFile.class.getResource("/logback-test.xml") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        setUp(logs, Path.of(System.getProperty("user.home")));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Writes what is logged from now on below this home folder. */
    static void setUp(LoggerContext logs, Path home) {
        logs.getStatusManager().add(new NopStatusListener());
        QUIETER.forEach((name, level) -> logs.getLogger(name).setLevel(level));
        ch.qos.logback.classic.Logger root = logs.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        OnFirstEvent appender = new OnFirstEvent(home.resolve(".leiodesk"));
        appender.setContext(logs);
        appender.start();
        root.addAppender(appender);
    }

    /** The file, made when there is something to write: most commands log nothing, and need not wait for it. */
    private static final class OnFirstEvent extends AppenderBase<ILoggingEvent> {
        private final Path folder;
        private @Nullable Appender<ILoggingEvent> file;

        OnFirstEvent(Path folder) {
            this.folder = folder;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (file == null) {
                file = file(getContext(), folder);
            }
            file.doAppend(event);
        }

        @Override
        public void stop() {
            if (file != null) {
                file.stop();
            }
            super.stop();
        }
    }

    private static Appender<ILoggingEvent> file(Context logs, Path folder) {
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(logs);
        file.setName("file");
        file.setFile(folder.resolve("leiodesk.log").toString());
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(logs);
        rolling.setParent(file);
        rolling.setFileNamePattern(
                folder.resolve("leiodesk.%d{yyyy-MM-dd}.%i.log").toString());
        rolling.setMaxFileSize(new FileSize(5 * FileSize.MB_COEFFICIENT));
        rolling.setMaxHistory(DAYS);
        rolling.setTotalSizeCap(new FileSize(50 * FileSize.MB_COEFFICIENT));
        rolling.start();
        file.setRollingPolicy(rolling);
        file.setEncoder(lines(logs));
        file.start();
        return file;
    }

    private static LayoutWrappingEncoder<ILoggingEvent> lines(Context logs) {
        PatternLayout layout = new PatternLayout();
        layout.setContext(logs);
        layout.setPattern(PATTERN);
        layout.getInstanceConverterMap().put("thrown", LoggedThrowable::new);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
        lines.setContext(logs);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setLayout(layout);
        lines.start();
        return lines;
    }
}
