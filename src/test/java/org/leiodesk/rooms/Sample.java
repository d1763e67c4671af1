package org.leiodesk.rooms;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Small made-up programs that break a rule, to see that the rule notices. */
final class Sample {

    private static final Pattern NAME =
            Pattern.compile("package ([\\w.]+);.*?(?:class|record|interface|enum) (\\w+)", Pattern.DOTALL);

    private Sample() {}

    /** Writes sources below a folder, each where its package and type name put it. */
    static List<Path> write(Path folder, String... sources) {
        List<Path> files = new ArrayList<>();
        try {
            for (String source : sources) {
                Matcher name = NAME.matcher(source);
                if (!name.find()) {
                    throw new IllegalArgumentException("No package and type in: " + source);
                }
                Path file = folder.resolve(name.group(1).replace('.', '/')).resolve(name.group(2) + ".java");
                Files.createDirectories(file.getParent());
                files.add(Files.writeString(file, source));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Compiles sources below a folder and reads their classes. */
    static JavaClasses compile(Path folder, String... sources) {
        List<String> words = new ArrayList<>(
                List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path")));
        write(folder, sources).forEach(file -> words.add(file.toString()));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalArgumentException("The sample does not compile");
        }
        return House.classesIn(folder);
    }
}
