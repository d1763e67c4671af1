package org.leiodesk.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program opens no network port and no connection; looked up in the kernel's tables, which only Linux has. */
class NoPortTest {
    private static final Path TABLES = Path.of("/proc/net");

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void theProgramWithAStudyOpenHasNoSocket() throws IOException, InterruptedException {
        assumeTrue(Files.isReadable(TABLES.resolve("tcp")), "This system has no /proc/net/tcp");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + home,
                        "-Duser.language=en",
                        "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dprism.text=t2k",
                        "-Dheadless.geometry=1920x1080",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenedProgram.class.getName())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = new ArrayList<>();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                if (line.startsWith("OPEN")) {
                    break;
                }
            }
            assertThat(lines).isNotEmpty().last().asString().startsWith("OPEN");
            assertThat(sockets(program.pid())).isEmpty();
        } finally {
            program.destroyForcibly();
            assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void aPortThatIsOpenedIsSeen() throws IOException {
        assumeTrue(Files.isReadable(TABLES.resolve("tcp")), "This system has no /proc/net/tcp");
        int before = sockets(ProcessHandle.current().pid()).size();
        try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(port.isBound()).isTrue();
            assertThat(sockets(ProcessHandle.current().pid())).hasSize(before + 1);
        }
    }

    /** The lines of the kernel's tables of TCP and UDP, listening or connected, that belong to a process. */
    private static List<String> sockets(long process) throws IOException {
        Set<String> own = new HashSet<>();
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process), "fd"))) {
            for (Path file : open.toList()) {
                target(file).filter(name -> name.startsWith("socket:[")).forEach(own::add);
            }
        }
        List<String> lines = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            if (Files.isReadable(TABLES.resolve(table))) {
                for (String line : Files.readAllLines(TABLES.resolve(table))) {
                    String[] cells = line.strip().split("\\s+");
                    if (cells.length > 9 && own.contains("socket:[" + cells[9] + "]")) {
                        lines.add(table + " " + line.strip());
                    }
                }
            }
        }
        return lines;
    }

    private static Stream<String> target(Path file) {
        try {
            return Stream.of(Files.readSymbolicLink(file).toString());
        } catch (IOException closedMeanwhile) {
            return Stream.empty();
        }
    }
}
