package org.leiodesk.rooms;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One source file as the compiler parses it.
 *
 * @param file where it lies
 * @param packageName its package
 * @param imports the full names it imports, static ones with their member
 * @param strings every string literal outside comments, text blocks too; a sum of literals stays several
 * @param lines how many lines it has
 * @param topLevelTypes how many types stand at its top; none in package-info
 * @param nullMarkedPackage whether it is a package-info that marks its package for JSpecify
 */
record JavaSource(
        Path file,
        String packageName,
        List<String> imports,
        List<String> strings,
        int lines,
        int topLevelTypes,
        boolean nullMarkedPackage) {

    /** Every source below a folder, parsed at once. */
    static List<JavaSource> below(Path folder) {
        List<Path> files = House.filesBelow(folder, ".java");
        if (files.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                sources.add(of(unit));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource of(CompilationUnitTree unit) throws IOException {
        List<String> strings = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                    strings.add((String) literal.getValue());
                }
                return super.visitLiteral(literal, null);
            }
        }.scan(unit.getTypeDecls(), null);
        Path file = Path.of(unit.getSourceFile().toUri());
        return new JavaSource(
                file,
                String.valueOf(unit.getPackageName()),
                unit.getImports().stream()
                        .map(anImport -> anImport.getQualifiedIdentifier().toString())
                        .toList(),
                List.copyOf(strings),
                Files.readAllLines(file).size(),
                unit.getTypeDecls().size(),
                unit.getPackageAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("NullMarked")));
    }

    /** The room it stands in: the first word of its package after the root; empty at the root itself. */
    String room() {
        return RoomTable.roomOf(packageName);
    }

    /** Its package and name, as a person would look for it. */
    String where() {
        return packageName + "/" + file.getFileName();
    }
}
