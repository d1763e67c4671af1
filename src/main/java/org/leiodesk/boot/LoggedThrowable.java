package org.leiodesk.boot;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leiodesk.base.LeiodeskException;

/**
 * What the log says of a breakage: the kinds of the exceptions and where they came from. Their messages may hold what somebody typed (an engine names the value that
 * it refuses, a parser the text that it cannot read), so only those are written that the program or the disk worded; of an engine its code.
 */
public final class LoggedThrowable extends ThrowableHandlingConverter {
    private static final Pattern CODE_OF_ENGINE = Pattern.compile("\\[(\\d{5}-\\d+)]\\s*$");
    private static final int MOST_CAUSES = 20;
    private static final int MOST_LINES = 60;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder text = new StringBuilder();
        IThrowableProxy thrown = event.getThrowableProxy();
        for (int i = 0; thrown != null && i < MOST_CAUSES; i++) {
            text.append(i == 0 ? "" : "Caused by: ").append(said(thrown)).append(System.lineSeparator());
            StackTraceElementProxy[] lines = thrown.getStackTraceElementProxyArray();
            int shown = Math.max(0, Math.min(lines.length - thrown.getCommonFrames(), MOST_LINES));
            for (int line = 0; line < shown; line++) {
                text.append('\t').append(lines[line]).append(System.lineSeparator());
            }
            thrown = thrown.getCause();
        }
        return text.toString();
    }

    private static String said(IThrowableProxy proxy) {
        String name = proxy.getClassName();
        if (!(proxy instanceof ThrowableProxy known)) {
            return name;
        }
        Throwable thrown = known.getThrowable();
        if (thrown instanceof LeiodeskException || thrown instanceof IOException) {
            return name + ": " + thrown.getMessage();
        }
        Matcher code = CODE_OF_ENGINE.matcher(String.valueOf(thrown.getMessage()));
        return code.find() ? name + ": " + code.group(1) : name;
    }
}
