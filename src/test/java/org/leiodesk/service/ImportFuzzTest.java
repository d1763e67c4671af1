package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.exchange.TestTables;
import org.leiodesk.exchange.protocol.ProtocolFile;
import org.leiodesk.exchange.sdtm.SdtmWriter;
import org.leiodesk.service.demo.DemoStudy;
import org.leiodesk.store.Reported;
import org.leiodesk.ui.kit.UserPreferences;

/**
 * Every file that the program reads, spoilt at random: tables to import, protocol files, the key file, the failed sign-ins
 * and the drafts beside it, the preferences. It is taken, or
 * refused with sentences in both languages; nothing is thrown, and a refusal has changed nothing in the study.
 */
class ImportFuzzTest {
    private static final String NAME = "trial.leiodesk";
    private static final Draft DRAFT =
            new Draft(TestStudies.USER, "", "S-1", "board", "", 0, TestStudies.CLOCK.instant(), Map.of("a", "平滑肌"));
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Map<String, Integer> came = new TreeMap<>();
    private Map<String, byte[]> empty = Map.of();
    private Map<String, byte[]> withDraft = Map.of();
    private Session session;

    @Test
    void fourHundredSpoiltFilesAreTakenOrRefused() throws IOException {
        spoil(Integer.getInteger("leiodesk.harness.imports.short", 400), 5, "spoilt imports short");
    }

    @Test
    @Tag("harness")
    void tenThousandSpoiltFilesAreTakenOrRefused() throws IOException {
        spoil(Integer.getInteger("leiodesk.harness.imports", 10_000), 1, "spoilt imports");
    }

    private void spoil(int rounds, long seed, String name) throws IOException {
        Path study = Files.createDirectories(folder.resolve("study"));
        TestStudies.session(study.resolve(NAME)).close();
        empty = files(study);
        session = open();
        done(session.drafts().keep(List.of(DRAFT)));
        withDraft = new TreeMap<>(empty);
        withDraft.put(NAME + ".drafts", Files.readAllBytes(study.resolve(NAME + ".drafts")));
        List<Map<String, byte[]>> sound = List.of(small(), demo());
        Map<String, byte[]> protocol = Map.of(
                "protocol.json", ProtocolFile.format(ProtocolSettings.DEFAULT).getBytes(StandardCharsets.UTF_8));
        for (int round = 0; round < rounds; round++) {
            Random random = new Random(seed * 1_000_003 + round);
            long start = System.nanoTime();
            try {
                switch (random.nextInt(20)) {
                    case 0, 1, 2, 3 -> protocol(random, new TreeMap<>(protocol));
                    case 4 -> keyFile(random);
                    case 5 -> signIns(random);
                    case 6 -> preferences(random);
                    case 7 -> drafts(random);
                    default -> tables(random, new TreeMap<>(sound.get(random.nextInt(sound.size()))));
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError("Round %d of seed %d".formatted(round, seed), e);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("round %d", round)
                    .isLessThan(LONGEST);
        }
        session.close();
        Reported.say(name, rounds, came);
        assertThat(came.keySet()).as("refusals and acceptances of each kind").hasSizeGreaterThan(6);
    }

    private void tables(Random random, Map<String, byte[]> files) throws IOException {
        Spoiling spoiling = new Spoiling(random);
        for (int times = 1 + random.nextInt(3); times > 0 && !files.isEmpty(); times--) {
            spoiling.tables(files);
        }
        Path tables = lay(folder.resolve("tables"), files);
        String before = session.latestHash();
        Outcome<?> outcome = new ExchangeService(session, Language.ENGLISH).importTables(tables, Progress.NONE);
        said("tables", outcome);
        if (outcome instanceof Outcome.Refused<?>) {
            assertThat(session.latestHash()).isEqualTo(before);
            assertThat(session.subjects().casebooks()).isEmpty();
        } else {
            assertThat(session.subjects().casebooks()).isNotEmpty();
            anew();
        }
    }

    private void protocol(Random random, Map<String, byte[]> files) throws IOException {
        new Spoiling(random).protocol(files, "protocol.json");
        Path file = lay(folder.resolve("protocol"), files).resolve("protocol.json");
        String before = session.latestHash();
        said("protocol", ProtocolFile.read(file));
        assertThat(session.latestHash()).isEqualTo(before);
    }

    private void keyFile(Random random) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(empty);
        new Spoiling(random).bytes(files, NAME);
        Path there = lay(folder.resolve("keys"), files);
        Outcome<Session> outcome =
                TestStudies.files().open(there.resolve(NAME), TestStudies.USER, TestStudies.password());
        said("key file", outcome);
        if (outcome instanceof Outcome.Done<Session> opened) {
            opened.value().close();
        } else {
            assertThat(files(there)).usingRecursiveComparison().isEqualTo(files);
        }
    }

    private void signIns(Random random) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(empty);
        files.put(
                NAME + ".signins",
                "2024-07-01T06:00:00Z\tAsia/Shanghai\tli\n2024-07-01T06:00:00Z\tUTC\t\n"
                        .getBytes(StandardCharsets.UTF_8));
        new Spoiling(random).bytes(files, NAME + ".signins");
        Path there = lay(folder.resolve("signins"), files);
        Outcome<Session> outcome =
                TestStudies.files().open(there.resolve(NAME), TestStudies.USER, TestStudies.password());
        said("failed sign-ins", outcome);
        if (outcome instanceof Outcome.Done<Session> opened) {
            opened.value().close();
        }
    }

    private void drafts(Random random) throws IOException {
        Path there = lay(folder.resolve("drafts"), withDraft);
        Map<String, byte[]> files = new TreeMap<>(withDraft);
        new Spoiling(random).bytes(files, NAME + ".drafts");
        lay(there, files);
        try (Session opened =
                done(TestStudies.files().open(there.resolve(NAME), TestStudies.USER, TestStudies.password()))) {
            Outcome<List<Draft>> mine = opened.drafts().mine();
            said("drafts", mine);
            assertThat(done(mine)).isIn(List.of(), List.of(DRAFT));
            done(opened.drafts().keep(List.of(DRAFT)));
            assertThat(done(opened.drafts().mine())).containsExactly(DRAFT);
        }
    }

    private void preferences(Random random) throws IOException {
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "preferences.properties",
                "language=zh\ndark=true\nlockMinutes=20\nuser=li\nrecent.0=/nowhere/a.leiodesk\nrecent.1=a\\u0000b\n"
                        .getBytes(StandardCharsets.UTF_8)));
        new Spoiling(random).bytes(files, "preferences.properties");
        UserPreferences read =
                new UserPreferences(lay(folder.resolve("preferences"), files).resolve("preferences.properties"));
        assertThat(read.language(Language.ENGLISH)).isIn((Object[]) Language.values());
        assertThat(read.lockAfter()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(60));
        assertThat(read.recent()).allMatch(Files::exists);
        read.keepOpened(folder.resolve("study").resolve(NAME), "li");
        assertThat(read.lastUser()).isEqualTo("li");
        came.merge("preferences read", 1, Integer::sum);
    }

    private void said(String what, Outcome<?> outcome) {
        boolean refused = outcome instanceof Outcome.Refused<?>;
        for (Finding finding : outcome.findings()) {
            for (Language language : Language.values()) {
                assertThat(finding.message().in(language))
                        .isNotBlank()
                        .doesNotContain(finding.message().key());
            }
        }
        came.merge(
                what
                        + (refused
                                ? " refused: "
                                        + outcome.findings().get(0).message().key()
                                : " taken"),
                1,
                Integer::sum);
    }

    /** The empty study again. */
    private void anew() throws IOException {
        session.close();
        session = open();
    }

    private Session open() throws IOException {
        Path study = lay(folder.resolve("study"), empty);
        return done(TestStudies.files().open(study.resolve(NAME), TestStudies.USER, TestStudies.password()));
    }

    private Map<String, byte[]> small() throws IOException {
        return files(TestTables.small()
                .file("rs.csv", "USUBJID,RSSEQ,RSTESTCD,RSSTRESC,VISITNUM,RSDTC", "ST-S1,1,OVRLRESP,PR,1,2024-02-21")
                .file("ds.csv", "USUBJID,DSSEQ,DSDECOD,DSCAT,DSSTDTC", "ST-S1,1,COMPLETED,DISPOSITION EVENT,2024-06-01")
                .file("cm.csv", "USUBJID,CMSEQ,CMTRT,CMCAT,CMSTDTC", "ST-S1,1,X,ANTICANCER,2024-05-01")
                .file("ss.csv", "USUBJID,SSSEQ,SSTESTCD,SSORRES,SSDTC", "ST-S1,1,SURVSTAT,ALIVE,2024-07-01")
                .file("ae.csv", "USUBJID,AESEQ,AETERM,AETOXGR,AEOUT,AESTDTC,AEENDTC", "ST-S1,1,Y,2,FATAL,2024-07-01,")
                .writeTo(folder.resolve("small")));
    }

    private Map<String, byte[]> demo() throws IOException {
        List<Casebook> books = DemoStudy.casebooks(3, DemoStudy.SEED, Progress.NONE);
        Path tables = folder.resolve("demo");
        SdtmWriter.write(tables, session.study(), books, Progress.NONE);
        return files(tables);
    }

    private static Map<String, byte[]> files(Path there) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(there)) {
            for (Path file : listed.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** These files in a folder, and nothing else. */
    private static Path lay(Path there, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(there);
        try (Stream<Path> listed = Files.list(there)) {
            for (Path file : listed.toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(there.resolve(file.getKey()), file.getValue());
        }
        return there;
    }
}
