package org.leiodesk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every outside technology has one door. */
class FencesTest {

    @TempDir
    Path folder;

    static List<Fence> fences() {
        return Fence.all();
    }

    @ParameterizedTest
    @MethodSource("fences")
    void theProgramKeepsWithinItsFences(Fence fence) {
        assertThat(fence.breachesIn(House.classes())).isEmpty();
    }

    @Test
    void onlyExchangeSaysUsubjid() {
        assertThat(strangersThatSayUsubjid(House.sources())).isEmpty();
    }

    @Test
    void noScreenIsWrittenInFxml() {
        assertThat(House.filesBelow(House.file("src/main"), ".fxml")).isEmpty();
    }

    @Test
    void whatBreaksAFenceIsNoticedByThatFenceAlone() {
        String samples = """
                SQL                      | service   | java.sql.Connection c;
                SQL                      | service   | org.jooq.DSLContext c;
                cryptography             | service   | Object o = new org.bouncycastle.crypto.generators.Argon2BytesGenerator();
                AWT and charts           | report    | java.awt.Color c;
                AWT and charts           | ui.lesion | org.jfree.chart.JFreeChart c;
                JavaFX                   | service   | javafx.beans.property.StringProperty p;
                JavaFX                   | figure    | javafx.scene.Node n;
                PDF                      | ui.report | org.apache.pdfbox.pdmodel.PDDocument d;
                CSV                      | store     | de.siegmar.fastcsv.reader.CsvReader<?> r;
                JSON                     | service   | com.fasterxml.jackson.databind.ObjectMapper m;
                distributions            | endpoint  | org.apache.commons.statistics.distribution.BetaDistribution b;
                command line             | boot      | picocli.CommandLine c;
                log set-up               | service   | ch.qos.logback.classic.Logger l;
                XML readers              | exchange  | javax.xml.parsers.DocumentBuilderFactory f;
                XML readers              | exchange  | org.w3c.dom.Document d;
                XML and archives read    | exchange  | javax.xml.stream.XMLInputFactory f;
                XML and archives read    | exchange  | java.util.zip.GZIPInputStream z;
                XML and archives read    | store     | java.util.zip.Inflater i;
                XML and archives read    | store     | java.io.ObjectInputStream o;
                ZIP files read           | exchange  | java.util.zip.ZipInputStream z;
                ZIP files read           | service   | java.util.zip.ZipFile z;
                the network              | boot      | java.net.ServerSocket s;
                the network              | ui.help   | java.net.http.HttpClient c;
                the network              | store     | java.nio.channels.SocketChannel c;
                the network              | service   | java.net.InetAddress a;
                old dates                | boot      | java.util.Date d;
                the time without a clock | boot      | Object o = java.time.LocalDate.now();
                the time without a clock | domain    | Object o = java.time.Instant.now();
                the time without a clock | domain    | Object o = java.time.LocalDate.now(java.time.ZoneId.of("UTC"));
                the time without a clock | domain    | long l = System.currentTimeMillis();
                the clock of the system  | service   | Object o = java.time.Clock.systemUTC();
                the console              | service   | void say() { System.out.println(); }
                the console              | store     | void say(Exception e) { e.printStackTrace(); }
                """;
        assertThat(brokenByEach(samples)).isEqualTo(samples);
    }

    @Test
    void whatEachRoomMayTouchIsLeftAlone() {
        String samples = """
                                         | store     | org.jooq.DSLContext c;
                                         | exchange  | java.util.zip.ZipOutputStream z;
                                         | exchange.trail | java.util.zip.ZipFile z;
                                         | store.backup | java.util.zip.ZipInputStream z;
                                         | exchange  | javax.xml.stream.XMLStreamWriter w;
                                         | boot      | java.net.URL u;
                                         | ui.figure | java.awt.Color c;
                                         | ui.lesion | javafx.scene.Node n;
                                         | figure    | org.apache.pdfbox.pdmodel.PDDocument d;
                                         | domain    | Object now(java.time.Clock clock) { return java.time.LocalDate.now(clock); }
                                         | boot      | Object o = java.time.Clock.systemUTC();
                                         | cli       | void say() { System.out.println(); }
                """;
        assertThat(brokenByEach(samples)).isEqualTo(samples);
    }

    @Test
    void aViewModelThatKnowsAControlIsNoticedAndOneWithPropertiesIsNot() {
        JavaClasses classes = Sample.compile(
                folder,
                "package org.leiodesk.ui.a; class BadModel { record Row(javafx.scene.control.Button button) {} }",
                "package org.leiodesk.ui.a; class GoodModel { javafx.beans.property.StringProperty name; javafx.collections.ObservableList<String> rows; }");
        assertThat(broken(classes)).isEqualTo("windows in view models");
        assertThat(Fence.all().get(Fence.all().size() - 1).breachesIn(classes))
                .allMatch(line -> line.contains("BadModel"));
    }

    @Test
    void generatedTablesThatLeaveTheStoreAreNoticed() {
        Sample.compile(folder, "package org.leiodesk.store.jooq; public class Tables {}");
        JavaClasses classes = Sample.compile(
                folder, "package org.leiodesk.service; class Sample { org.leiodesk.store.jooq.Tables tables; }");
        assertThat(broken(classes)).isEqualTo("generated tables");
    }

    @Test
    void usubjidInAnotherRoomIsNoticedButNotInAComment() {
        Sample.write(
                folder,
                "package org.leiodesk.exchange; class A { String s = \"USUBJID\"; }",
                "package org.leiodesk.store; class B { /** USUBJID */ String s = \"SUBJID\"; }",
                "package org.leiodesk.report; class C { String s = \"the USUBJID of\"; }");
        assertThat(strangersThatSayUsubjid(JavaSource.below(folder))).containsExactly("org.leiodesk.report/C.java");
    }

    /** The same lines (fence, room, member of a class there), with the fences that the member breaks instead of the first word. */
    private String brokenByEach(String samples) {
        List<String[]> rows = samples.lines().map(line -> line.split("\\|", 3)).toList();
        String[] sources = IntStream.range(0, rows.size())
                .mapToObj(i -> "package org.leiodesk.%s; class Sample%d {%s }"
                        .formatted(rows.get(i)[1].strip(), i, rows.get(i)[2]))
                .toArray(String[]::new);
        JavaClasses classes = Sample.compile(folder, sources);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> "%-25s|%s|%s\n"
                        .formatted(
                                broken(classes.that(DescribedPredicate.describe(
                                        "one sample",
                                        type -> type.getSimpleName().equals("Sample" + i)))),
                                rows.get(i)[1],
                                rows.get(i)[2]))
                .collect(Collectors.joining());
    }

    private static String broken(JavaClasses classes) {
        return Fence.all().stream()
                .filter(fence -> !fence.breachesIn(classes).isEmpty())
                .map(Fence::name)
                .collect(Collectors.joining(", "));
    }

    private static List<String> strangersThatSayUsubjid(List<JavaSource> sources) {
        return sources.stream()
                .filter(source -> !source.room().equals("exchange"))
                .filter(source -> source.strings().stream().anyMatch(text -> text.contains("USUBJID")))
                .map(JavaSource::where)
                .toList();
    }
}
