package org.leiodesk.rooms;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * One technology and the rooms that may touch it.
 *
 * @param name what a failing build calls it
 * @param rule the rule as ArchUnit holds it
 */
record Fence(String name, ArchRule rule) {

    private static final List<String> CLOCK_READERS = List.of(
            "Instant",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetDateTime",
            "OffsetTime",
            "ZonedDateTime",
            "Year",
            "YearMonth",
            "MonthDay");

    /** All fences of docs/rooms.md that classes can show. */
    static List<Fence> all() {
        return List.of(
                packages(
                        "SQL", rooms("store"), "java.sql..", "javax.sql..", "org.jooq..", "org.h2..", "org.flywaydb.."),
                packages("generated tables", rooms("store"), House.GENERATED + ".."),
                packages("cryptography", rooms("store"), "org.bouncycastle.."),
                packages(
                        "AWT and charts",
                        rooms("figure", "ui.figure"),
                        "java.awt..",
                        "javax.swing..",
                        "javax.imageio..",
                        "org.jfree..",
                        "com.pngencoder..",
                        "de.rototor.."),
                packages(
                        "JavaFX",
                        rooms("ui", "boot"),
                        "javafx..",
                        "com.sun.javafx..",
                        "org.controlsfx..",
                        "impl.org.controlsfx..",
                        "org.kordamp..",
                        "atlantafx.."),
                packages("FXML", rooms(), "javafx.fxml.."),
                packages("PDF", rooms("report", "figure"), "org.apache.pdfbox..", "org.apache.fontbox.."),
                packages("CSV", rooms("exchange"), "de.siegmar.."),
                packages("JSON", rooms("exchange", "store"), "com.fasterxml.."),
                packages(
                        "distributions",
                        rooms("stats"),
                        "org.apache.commons.statistics..",
                        "org.apache.commons.numbers..",
                        "org.apache.commons.rng.."),
                packages("command line", rooms("cli"), "picocli.."),
                packages("log set-up", rooms("boot"), "ch.qos.logback.."),
                packages(
                        "XML readers",
                        rooms(),
                        "javax.xml.parsers..",
                        "javax.xml.transform..",
                        "javax.xml.validation..",
                        "javax.xml.xpath..",
                        "org.xml.sax..",
                        "org.w3c.dom..",
                        "com.ctc.wstx..",
                        "org.codehaus.stax2.."),
                types(
                        "XML and archives read",
                        "javax.xml.stream.XMLInputFactory",
                        "javax.xml.stream.XMLStreamReader",
                        "javax.xml.stream.XMLEventReader",
                        "java.util.zip.GZIPInputStream",
                        "java.util.zip.InflaterInputStream",
                        "java.util.zip.Inflater",
                        "java.util.jar.JarFile",
                        "java.util.jar.JarInputStream",
                        "java.nio.file.FileSystems",
                        "java.io.ObjectInputStream"),
                typesIn(
                        "ZIP files read",
                        rooms("exchange.trail", "store.backup"),
                        "java.util.zip.ZipInputStream",
                        "java.util.zip.ZipFile"),
                network(),
                types("old dates", "java.util.Date", "java.text.SimpleDateFormat", "java.text.DateFormat"),
                calls("the time without a clock", rooms(), Fence::readsTheTimeWithoutAClock),
                calls(
                        "the clock of the system",
                        rooms("boot", "cli"),
                        call -> owner(call).equals("java.time.Clock")
                                && call.getName().startsWith("system")),
                calls("the console", rooms("boot", "cli"), Fence::touchesTheConsole),
                viewModels());
    }

    /** Of {@code java.net} only addresses of files and resources, and what is not found at one. */
    private static Fence network() {
        List<String> harmless = List.of("java.net.URL", "java.net.URI", "java.net.URISyntaxException");
        return new Fence(
                "the network",
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                matching(
                                        type -> type.getPackageName().equals("java.net")
                                                        && !harmless.contains(type.getName())
                                                || type.getPackageName()
                                                        .matches(
                                                                "(java[.]net|java[.]rmi|javax[.]net|com[.]sun[.]net|org[.]h2[.]server)[.].*|java[.]rmi|org[.]h2[.]server|jdk[.]httpserver.*")
                                                || type.getName()
                                                        .matches(
                                                                "java[.]nio[.]channels[.].*Socket.*|java[.]nio[.]channels[.]DatagramChannel|org[.]h2[.]tools[.]Server"))));
    }

    /** What a program does against this fence; empty if nothing. */
    List<String> breachesIn(JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails();
    }

    @Override
    public String toString() {
        return name;
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(room -> House.ROOT + "." + room + "..").toArray(String[]::new);
    }

    private static Fence packages(String name, String[] allowed, String... fenced) {
        return new Fence(
                name,
                noClasses()
                        .that(DescribedPredicate.not(resideInAnyPackage(allowed)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(fenced));
    }

    private static Fence types(String name, String... fenced) {
        return typesIn(name, rooms(), fenced);
    }

    private static Fence typesIn(String name, String[] allowed, String... fenced) {
        List<String> names = List.of(fenced);
        return new Fence(
                name,
                noClasses()
                        .that(DescribedPredicate.not(resideInAnyPackage(allowed)))
                        .should()
                        .dependOnClassesThat(matching(type -> names.contains(type.getName()))));
    }

    private static Fence calls(String name, String[] allowed, Predicate<AccessTarget> fenced) {
        DescribedPredicate<JavaAccess<?>> touches =
                DescribedPredicate.describe(name, access -> fenced.test(access.getTarget()));
        return new Fence(
                name,
                noClasses()
                        .that(DescribedPredicate.not(resideInAnyPackage(allowed)))
                        .should()
                        .accessTargetWhere(touches));
    }

    private static Fence viewModels() {
        return new Fence(
                "windows in view models",
                noClasses()
                        .that(matching(type -> type.getPackageName().startsWith(House.ROOT + ".ui")
                                && type.getName().replaceFirst("\\$.*", "").endsWith("Model")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx.."));
    }

    private static boolean readsTheTimeWithoutAClock(AccessTarget target) {
        String owner = owner(target);
        boolean now = owner.startsWith("java.time.")
                && CLOCK_READERS.contains(owner.substring("java.time.".length()))
                && target.getName().equals("now")
                && !target.getFullName().contains("java.time.Clock");
        boolean old = target.getFullName().equals("java.lang.System.currentTimeMillis()")
                || (owner.equals("java.util.Calendar") && target.getName().equals("getInstance"))
                || target.getFullName().equals("java.util.GregorianCalendar.<init>()");
        return now || old;
    }

    private static boolean touchesTheConsole(AccessTarget target) {
        String name = target.getFullName();
        return name.equals("java.lang.System.out")
                || name.equals("java.lang.System.err")
                || (target.getName().equals("printStackTrace") && name.endsWith("()"));
    }

    private static String owner(AccessTarget target) {
        return target.getOwner().getName();
    }

    private static DescribedPredicate<JavaClass> matching(Predicate<JavaClass> test) {
        return DescribedPredicate.describe("matching", test);
    }
}
