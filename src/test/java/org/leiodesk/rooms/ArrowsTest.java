package org.leiodesk.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arrows of docs/rooms.md, against classes and against import lines (the compiler copies constants, so classes do not show all). */
class ArrowsTest {

    /** Code of one full name uses code of another. */
    private record Use(String from, String to) {}

    @TempDir
    Path folder;

    @Test
    void everyClassUsesOnlyTheRoomsThatItsRowAllows() {
        assertThat(forbidden(RoomTable.rooms(), uses(House.classes()))).isEmpty();
    }

    @Test
    void everyImportNamesOnlyTheRoomsThatItsRowAllows() {
        assertThat(forbidden(RoomTable.rooms(), imports(House.sources()))).isEmpty();
    }

    @Test
    void everyClassOfTheUiUsesOnlyThePackagesThatItsRowAllows() {
        assertThat(forbiddenInUi(RoomTable.insideUi(), uses(House.classes()))).isEmpty();
        assertThat(forbiddenInUi(RoomTable.insideUi(), imports(House.sources())))
                .isEmpty();
    }

    @Test
    void allRoomsOfTheHouseAreOnThePage() {
        assertThat(RoomTable.rooms().arrows().keySet())
                .containsExactly(
                        "base",
                        "domain",
                        "recist",
                        "stats",
                        "endpoint",
                        "check",
                        "form",
                        "figure",
                        "report",
                        "exchange",
                        "store",
                        "service",
                        "ui",
                        "cli",
                        "boot");
    }

    @Test
    void anArrowAgainstTheTableIsNoticed() {
        var classes = Sample.compile(
                folder,
                "package org.leiodesk.store; public class Shelf {}",
                "package org.leiodesk.recist; class Reader { org.leiodesk.store.Shelf shelf; }");
        assertThat(forbidden(RoomTable.rooms(), uses(classes)))
                .containsExactly("recist may not see store: org.leiodesk.recist.Reader -> org.leiodesk.store.Shelf");
    }

    @Test
    void anImportOfAConstantAgainstTheTableIsNoticed() {
        Sample.write(
                folder,
                "package org.leiodesk.stats; import static org.leiodesk.domain.Units.MM; class Reader { int unit = MM; }");
        assertThat(forbidden(RoomTable.rooms(), imports(JavaSource.below(folder))))
                .containsExactly("stats may not see domain: org.leiodesk.stats -> org.leiodesk.domain.Units.MM");
    }

    @Test
    void anAllowedArrowIsForbiddenOnceItsRowSaysNone() {
        var classes = Sample.compile(
                folder,
                "package org.leiodesk.base; public class Id {}",
                "package org.leiodesk.domain; class Site { org.leiodesk.base.Id id; }");
        String doctored = RoomTable.page().replaceAll("(\\| `domain` \\|.*\\|) base \\|", "$1 - |");
        assertThat(forbidden(RoomTable.rooms(), uses(classes))).isEmpty();
        assertThat(forbidden(RoomTable.parse(doctored, "## Rooms"), uses(classes)))
                .containsExactly("domain may not see base: org.leiodesk.domain.Site -> org.leiodesk.base.Id");
    }

    @Test
    void aRoomThatIsNotOnThePageIsNoticed() {
        var classes = Sample.compile(folder, "package org.leiodesk.cellar; class Shelf {}");
        assertThat(forbidden(RoomTable.rooms(), uses(classes)))
                .containsExactly("no row for the room of org.leiodesk.cellar.Shelf");
    }

    @Test
    void aScreenThatSeesAnotherScreenOrTheShellIsNoticed() {
        var classes = Sample.compile(
                folder,
                "package org.leiodesk.ui.kit; public class Field {}",
                "package org.leiodesk.ui.lesion; public class LesionView { org.leiodesk.ui.kit.Field field; }",
                "package org.leiodesk.ui.shell; public class Shell { org.leiodesk.ui.lesion.LesionView view; }",
                "package org.leiodesk.ui.visit; class VisitView { org.leiodesk.ui.lesion.LesionView view; org.leiodesk.ui.shell.Shell shell; }");
        assertThat(forbiddenInUi(RoomTable.insideUi(), uses(classes)))
                .containsExactly(
                        "ui.visit may not see ui.lesion: org.leiodesk.ui.visit.VisitView -> org.leiodesk.ui.lesion.LesionView",
                        "ui.visit may not see ui.shell: org.leiodesk.ui.visit.VisitView -> org.leiodesk.ui.shell.Shell");
    }

    @Test
    void aTableThatAllowsARoomThatItDoesNotDescribeIsRefused() {
        assertThatThrownBy(() -> RoomTable.parse("## Rooms\n| `a` | first | b |", "## Rooms"))
                .hasMessage("A row allows what no row describes: b");
    }

    private static List<Use> uses(JavaClasses classes) {
        return classes.stream()
                .flatMap(from -> Stream.concat(
                        Stream.of(new Use(from.getName(), from.getName())),
                        from.getDirectDependenciesFromSelf().stream()
                                .map(arrow -> arrow.getTargetClass().getBaseComponentType())
                                .filter(to -> to.getName().startsWith(House.ROOT + "."))
                                .map(to -> new Use(from.getName(), to.getName()))))
                .toList();
    }

    private static List<Use> imports(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.imports().stream()
                        .filter(name -> name.startsWith(House.ROOT + "."))
                        .map(name -> new Use(source.packageName(), name)))
                .toList();
    }

    private static SortedSet<String> forbidden(RoomTable table, List<Use> uses) {
        TreeSet<String> faults = new TreeSet<>();
        for (Use use : uses) {
            String from = RoomTable.roomOf(use.from());
            String to = RoomTable.roomOf(use.to());
            if (!table.knows(from)) {
                faults.add("no row for the room of " + use.from());
            } else if (!table.allows(from, to)) {
                faults.add(from + " may not see " + to + ": " + use.from() + " -> " + use.to());
            }
        }
        return faults;
    }

    private static SortedSet<String> forbiddenInUi(RoomTable table, List<Use> uses) {
        TreeSet<String> faults = new TreeSet<>();
        for (Use use : uses) {
            String from = uiPackage(use.from());
            String to = uiPackage(use.to());
            if (!from.isEmpty() && !to.isEmpty() && !table.allows(from, to)) {
                faults.add("ui." + from + " may not see ui." + to + ": " + use.from() + " -> " + use.to());
            }
        }
        return faults;
    }

    /** The package inside the ui; empty outside it and for the ui's own package. */
    private static String uiPackage(String fullName) {
        String feature = RoomTable.roomOf(fullName).equals("ui") ? RoomTable.featureOf(fullName) : "";
        return feature.isEmpty() || Character.isUpperCase(feature.charAt(0)) ? "" : feature;
    }
}
