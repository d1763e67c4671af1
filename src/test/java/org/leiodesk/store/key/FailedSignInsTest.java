package org.leiodesk.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Signed;

class FailedSignInsTest {
    private static final Instant AT = Instant.parse("2024-03-11T02:15:30.123456Z");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void none() {
        file = folder.resolve("trial.leiodesk.signins");
    }

    @Test
    void failuresAreKeptAndALineThatIsNotOursIsPassedOver() throws IOException {
        assertThat(failures().waiting()).isEmpty();
        failures().add("li", AT, ZONE);
        failures().add("", AT, ZoneId.of("UTC"));
        Files.writeString(file, "no line of ours\n", StandardOpenOption.APPEND);
        assertThat(failures().waiting())
                .containsExactly(new Signed("li", AT, ZONE, ""), new Signed("", AT, ZoneId.of("UTC"), ""));
    }

    @Test
    void theWaitDoublesFromOneSecondToFifteenMinutes() {
        assertThat(IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1000)
                        .mapToLong(count -> FailedSignIns.delay(count).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L);
    }

    @Test
    void whatRemainsIsCountedFromTheLastFailureOfTheAccountAlone() throws IOException {
        failures().add("li", AT, ZONE);
        failures().add("li", AT.plusSeconds(10), ZONE);
        failures().add("li", AT.plusSeconds(20), ZONE);
        assertThat(remaining("li", AT.plusSeconds(20))).isEqualTo(Duration.ofSeconds(4));
        assertThat(remaining("li", AT.plusMillis(23_500))).isEqualTo(Duration.ofMillis(500));
        assertThat(remaining("li", AT.plusSeconds(24))).isEqualTo(Duration.ZERO);
        assertThat(remaining("wang", AT.plusSeconds(20))).isEqualTo(Duration.ZERO);
        assertThat(remaining("", AT.plusSeconds(20))).isEqualTo(Duration.ZERO);
    }

    @Test
    void namesThatAreNoAccountWaitLikeOne() throws IOException {
        failures().add("", AT, ZONE);
        failures().add("", AT, ZONE);
        assertThat(remaining("", AT)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aClockSetBackMakesTheWaitNeitherShorterNorEndless() throws IOException {
        for (int i = 0; i < 5; i++) {
            failures().add("li", AT, ZONE);
        }
        Instant back = AT.minus(Duration.ofDays(400));
        assertThat(remaining("li", back)).isEqualTo(Duration.ofSeconds(16));
        assertThat(remaining("li", back.plusSeconds(6))).isEqualTo(Duration.ofSeconds(10));
        assertThat(remaining("li", back.minusSeconds(60))).isEqualTo(Duration.ofSeconds(16));
        assertThat(remaining("li", back.minusSeconds(44))).isEqualTo(Duration.ZERO);
        assertThat(failures().waiting()).hasSize(5);
    }

    @Test
    void signingInForgetsTheFailuresOfThatAccountAndOfUnknownNamesAndKeepsThoseOfOthers() throws IOException {
        failures().add("li", AT, ZONE);
        failures().add("", AT, ZONE);
        failures().add("wang", AT, ZONE);
        failures().forget("li");
        assertThat(failures().waiting()).containsExactly(new Signed("wang", AT, ZONE, ""));
        failures().forget("wang");
        assertThat(file).doesNotExist();
    }

    private Duration remaining(String account, Instant now) throws IOException {
        return failures().remaining(account, now, ZONE);
    }

    /** As after a restart. */
    private FailedSignIns failures() {
        return new FailedSignIns(file);
    }
}
