package org.leiodesk.boot;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.base.Message;

/** Says why a window cannot be opened here, before the toolkit says it in its own words. */
final class Display {
    private Display() {}

    /** The obstacle that the surroundings show, or empty when there is none. */
    static Optional<Message> obstacle(
            String operatingSystem, Map<String, String> environment, boolean headlessToolkit) {
        boolean needsServer = !operatingSystem.toLowerCase(Locale.ROOT).matches("(windows|mac).*");
        boolean server = !environment.getOrDefault("DISPLAY", "").isBlank();
        return needsServer && !server && !headlessToolkit
                ? Optional.of(Message.of("boot.noDisplay"))
                : Optional.empty();
    }

    /** What a failed start of the toolkit means: a missing library, or a display that does not answer. */
    static Message explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage());
            if (text.contains("DISPLAY")) {
                return Message.of("boot.noDisplay");
            }
            if (cause instanceof LinkageError || text.contains("toolkit") || text.contains("glass")) {
                return Message.of("boot.missingLibrary");
            }
        }
        return Message.of("boot.broken");
    }
}
