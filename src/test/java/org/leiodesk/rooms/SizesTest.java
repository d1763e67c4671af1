package org.leiodesk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Size follows from one thought a file. */
class SizesTest {

    private static final List<JavaSource> TESTS = JavaSource.below(House.file("src/test/java"));

    @TempDir
    Path folder;

    @Test
    void noFileHasMoreThan400Lines() {
        assertThat(longerThan(400, House.sources())).isEmpty();
        assertThat(longerThan(400, TESTS)).isEmpty();
    }

    @Test
    void nineInTenFilesOfTheProgramHaveFewerThan200Lines() {
        List<String> over = longerThan(199, House.sources());
        assertThat(over.size() * 10)
                .as(over::toString)
                .isLessThanOrEqualTo(House.sources().size());
    }

    @Test
    void noPackageHoldsMoreThan20TypesAndBaseNoMoreThan15() {
        assertThat(crowded(House.sources())).isEmpty();
    }

    @Test
    void noPackageLiesDeeperThanRoomAndFeature() {
        assertThat(tooDeep(House.sources())).isEmpty();
        assertThat(tooDeep(TESTS)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarked(House.sources())).isEmpty();
    }

    @Test
    void filesOf401LinesAreNoticedAndOf400AreNot() {
        Sample.write(
                folder,
                "package org.leiodesk.base; class Long {" + "\n".repeat(400) + "}",
                "package org.leiodesk.base; class Short {" + "\n".repeat(399) + "}");
        assertThat(longerThan(400, JavaSource.below(folder)))
                .containsExactly("org.leiodesk.base/Long.java has 401 lines");
    }

    @Test
    void crowdedDeepAndUnmarkedPackagesAreNoticed() {
        for (int i = 0; i < 21; i++) {
            Sample.write(folder, "package org.leiodesk.domain.visit; class Type" + i + " {}");
        }
        for (int i = 0; i < 16; i++) {
            Sample.write(folder, "package org.leiodesk.base; class Type" + i + " {}");
        }
        Sample.write(folder, "package org.leiodesk.ui.board.tile; class Tile {}");
        List<JavaSource> sources = JavaSource.below(folder);
        assertThat(crowded(sources))
                .containsExactly("org.leiodesk.base holds 16", "org.leiodesk.domain.visit holds 21");
        assertThat(tooDeep(sources)).containsExactly("org.leiodesk.ui.board.tile");
        assertThat(unmarked(sources))
                .containsExactly("org.leiodesk.base", "org.leiodesk.domain.visit", "org.leiodesk.ui.board.tile");
    }

    private static List<String> longerThan(int lines, List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> source.lines() > lines)
                .map(source -> source.where() + " has " + source.lines() + " lines")
                .toList();
    }

    private static List<String> crowded(List<JavaSource> sources) {
        Map<String, Integer> types = sources.stream()
                .collect(Collectors.groupingBy(
                        JavaSource::packageName, TreeMap::new, Collectors.summingInt(JavaSource::topLevelTypes)));
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() > (entry.getKey().equals(House.ROOT + ".base") ? 15 : 20))
                .map(entry -> entry.getKey() + " holds " + entry.getValue())
                .toList();
    }

    private static SortedSet<String> tooDeep(List<JavaSource> sources) {
        return packages(sources.stream().filter(source -> source.packageName().split("\\.").length > 4));
    }

    private static SortedSet<String> unmarked(List<JavaSource> sources) {
        SortedSet<String> unmarked = packages(sources.stream());
        unmarked.removeAll(packages(sources.stream().filter(JavaSource::nullMarkedPackage)));
        return unmarked;
    }

    private static SortedSet<String> packages(Stream<JavaSource> sources) {
        return sources.map(JavaSource::packageName).collect(Collectors.toCollection(TreeSet::new));
    }
}
