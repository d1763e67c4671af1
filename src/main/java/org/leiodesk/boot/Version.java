package org.leiodesk.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this build, as the build wrote it into {@code version.properties}. */
public final class Version {

    private Version() {}

    /** The version in words, for example {@code 0.1.0}; never empty. */
    public static String current() {
        try (InputStream in = Objects.requireNonNull(
                Version.class.getResourceAsStream("version.properties"), "version.properties is not in this build")) {
            Properties properties = new Properties();
            properties.load(in);
            return Objects.requireNonNull(properties.getProperty("version"), "version.properties names no version");
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties cannot be read", e);
        }
    }
}
