package org.leiodesk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text a user sees is there in both languages, and is used. */
class TextsTest {

    private static final List<Bundle> BUNDLES = Bundle.below(House.file("src/main/resources/org/leiodesk/texts"));

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{bundle:([A-Za-z0-9_.]+)}");
    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(bak|bin|css|csv|db|htm|html|json|lock|log|md|mv|odm|pdf|png|properties|sql|svg|tmp|ttf|txt|xlsx|xml|xpt|zip)");

    @TempDir
    Path folder;

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(BUNDLES).flatMap(Bundle::faults).isEmpty();
    }

    @Test
    void everyBundleBelongsToARoomOrAPackageOfTheUi() {
        assertThat(owners(House.sources()))
                .containsAll(BUNDLES.stream().map(Bundle::room).toList());
    }

    @Test
    void everyKeyInTheSourcesHasItsText() {
        assertThat(missing(BUNDLES, strings(House.sources()))).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(unused(BUNDLES, strings(House.sources()))).isEmpty();
    }

    @Test
    void eachFaultOfABundleIsNoticed() throws IOException {
        write("ui.properties", "ui.a=One {0}\nui.a=Two {0}\nui.b=It's\nui.c=\nui.d=only\nui.e={0\ncli.f=F");
        write("ui_zh_CN.properties", "ui.a=一 {1}\nui.b=二\nui.c=三\nui.e=五\ncli.f=六\nui.g=七");
        assertThat(Bundle.below(folder))
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.faults())
                        .containsExactly(
                                "ui.a stands twice in one file",
                                "ui.d is missing in Chinese",
                                "ui.g is missing in English",
                                "cli.f is no key of the room ui",
                                "ui.b has a plain apostrophe",
                                "ui.c is empty",
                                "ui.e is no message format",
                                "cli.f is no key of the room ui",
                                "ui.a has other placeholders in Chinese"));
    }

    @Test
    void missingAndUnusedKeysAreNoticedAndBuiltKeysCountAsUsed() throws IOException {
        write("ui.properties", "ui.save=Save\nui.role.monitor=Monitor\nui.role.data=Data manager\nui.old=Old");
        Sample.write(folder, """
                package org.leiodesk.ui;
                class Sample {
                    String save = "ui.save", forgotten = "ui.forgotten", css = "ui.css", other = "build.save";
                    String role(String name) { return "ui.role." + name; }
                    String kind(String name) { return "ui.kind." + name; }
                }
                """);
        List<Bundle> bundles = Bundle.below(folder);
        Set<String> strings = strings(JavaSource.below(folder));
        assertThat(missing(bundles, strings)).containsExactly("ui.forgotten", "ui.kind.");
        assertThat(unused(bundles, strings)).containsExactly("ui.old");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** The names a bundle may have: the rooms, and the packages inside the ui. */
    private static SortedSet<String> owners(List<JavaSource> sources) {
        SortedSet<String> owners = new TreeSet<>(RoomTable.rooms().arrows().keySet());
        sources.stream()
                .filter(source -> source.room().equals("ui"))
                .map(source -> RoomTable.featureOf(source.packageName()))
                .filter(feature -> !feature.isEmpty())
                .forEach(owners::add);
        return owners;
    }

    private static SortedSet<String> strings(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.strings().stream())
                .map(TextsTest::withoutReference)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The key in a reference of the command line's library, such as ${bundle:cli.create} or 0:${bundle:cli.exit0}; other strings as they are. */
    private static String withoutReference(String text) {
        Matcher reference = REFERENCE.matcher(text);
        return reference.find() ? reference.group(1) : text;
    }

    private static SortedSet<String> keys(List<Bundle> bundles) {
        return bundles.stream()
                .flatMap(bundle -> bundle.english().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What looks like a key, or the beginning of one, and has no text. */
    private static SortedSet<String> missing(List<Bundle> bundles, Set<String> strings) {
        Set<String> owners = new TreeSet<>(RoomTable.rooms().arrows().keySet());
        bundles.forEach(bundle -> owners.add(bundle.room()));
        Pattern key = Pattern.compile("(" + String.join("|", owners) + ")(\\.[A-Za-z0-9_]+)+\\.?");
        SortedSet<String> keys = keys(bundles);
        return strings.stream()
                .filter(text -> key.matcher(text).matches())
                .filter(text -> !FILE_NAME.matcher(text).matches())
                .filter(text -> !keys.contains(text))
                .filter(text -> !(text.endsWith(".") && keys.stream().anyMatch(known -> known.startsWith(text))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Texts whose key no source has, neither whole nor, ending in a dot, its beginning. */
    private static SortedSet<String> unused(List<Bundle> bundles, Set<String> strings) {
        SortedSet<String> unused = keys(bundles);
        unused.removeAll(strings);
        for (String text : strings) {
            if (text.endsWith(".") && text.length() > 1) {
                unused.removeIf(key -> key.startsWith(text));
            }
        }
        return unused;
    }
}
