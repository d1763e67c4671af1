package org.leiodesk.rooms;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.leiodesk.boot.Version;

/** Where the program lies, read once for all tests of this package. */
final class House {

    static final String ROOT = "org.leiodesk";
    static final String GENERATED = ROOT + ".store.jooq";

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private House() {}

    /** A file or folder of the project, by its path from the top. */
    static Path file(String path) {
        return PROJECT.resolve(path);
    }

    /** Every class of the program, without the generated tables. */
    static JavaClasses classes() {
        return Program.CLASSES;
    }

    /** Every written source of the program. */
    static List<JavaSource> sources() {
        return Program.SOURCES;
    }

    /** The classes below a folder, without the generated tables. */
    static JavaClasses classesIn(Path folder) {
        // Packages are told by their names alone: there is no need to read JavaFX and the JDK.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/org/leiodesk/store/jooq/"))
                .importPath(folder);
    }

    /** Every file below a folder whose name ends so; none if the folder is not there. */
    static List<Path> filesBelow(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Program {
        static final JavaClasses CLASSES = classesIn(output());
        static final List<JavaSource> SOURCES = JavaSource.below(file("src/main/java"));

        private static Path output() {
            try {
                return Path.of(Version.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
