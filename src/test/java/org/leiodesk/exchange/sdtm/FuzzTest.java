package org.leiodesk.exchange.sdtm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.TestTables;
import org.leiodesk.exchange.adam.AdamWriter;

/** Tables that were spoiled at random are read, or refused with sentences; nothing else happens. */
class FuzzTest {
    private static final int TABLES = 600;
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e9",
            "1e-9",
            "NaN",
            "2.5",
            "99999999999999999999",
            "12,5",
            "=1+1",
            "'",
            "\"",
            "2024",
            "2024-02-30",
            "2024-03-01T25",
            "9999-12-31",
            "TARGET",
            "NEW",
            "NON-TARGET",
            "T01.1",
            "T01/T02",
            "/",
            "T01/",
            ".1",
            "//T01",
            "cm",
            "m",
            "inch",
            "NOT DONE",
            "TOO SMALL TO MEASURE",
            "UNEQUIVOCAL",
            "SCREEN FAILURE",
            "DISPOSITION EVENT",
            "DEATH",
            "ANTICANCER",
            "Y",
            "患者",
            "\u0000",
            "\uD800",
            "x".repeat(70),
            "\n",
            "\r\n,,,\r\n");

    @TempDir
    Path folder;

    @Test
    void spoiledTablesGiveCasebooksOrSentencesAndNeverAnException() throws IOException {
        int refused = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            Path tables = folder.resolve("s" + seed);
            spoil(random).writeTo(tables);
            if (random.nextInt(4) == 0) {
                spoilBytes(tables, random);
            }
            Outcome<SdtmImport> outcome = SdtmReader.read(tables, Progress.NONE);
            if (outcome instanceof Outcome.Done<SdtmImport> done) {
                sayEverything(done.value());
                analyse(done.value(), tables.resolve("out"));
                writeAndReadAgain(done.value(), tables.resolve("again"), seed);
            } else {
                refused++;
                assertThat(outcome.findings()).as("seed " + seed).isNotEmpty();
                outcome.findings().forEach(FuzzTest::say);
            }
        }
        assertThat(refused).isBetween(TABLES / 20, TABLES - TABLES / 20);
    }

    private static TestTables spoil(Random random) {
        TestTables tables = TestTables.small();
        tables.file("rs.csv", "USUBJID,RSSEQ,RSTESTCD,RSSTRESC,VISITNUM,RSDTC", "ST-S1,1,OVRLRESP,PR,1,2024-02-21");
        tables.file("ds.csv", "USUBJID,DSSEQ,DSDECOD,DSCAT,DSSTDTC", "ST-S1,1,COMPLETED,DISPOSITION EVENT,2024-06-01");
        tables.file("cm.csv", "USUBJID,CMSEQ,CMTRT,CMCAT,CMSTDTC", "ST-S1,1,X,ANTICANCER,2024-05-01");
        tables.file("ss.csv", "USUBJID,SSSEQ,SSTESTCD,SSORRES,SSDTC", "ST-S1,1,SURVSTAT,ALIVE,2024-07-01");
        tables.file("ae.csv", "USUBJID,AESEQ,AETERM,AETOXGR,AEOUT,AESTDTC,AEENDTC", "ST-S1,1,Y,2,FATAL,2024-07-01,");
        List<String> names = new ArrayList<>(new TreeSet<>(tables.files().keySet()));
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            String name = names.get(random.nextInt(names.size()));
            List<String> lines = tables.files().get(name);
            int line = lines.isEmpty() ? 0 : random.nextInt(lines.size());
            switch (random.nextInt(12)) {
                case 0 -> lines.add(lines.isEmpty() ? "," : lines.get(line));
                case 1 -> lines.subList(line, lines.size()).clear();
                case 2 -> lines.replaceAll(text -> text + ",EXTRA");
                default -> {
                    if (!lines.isEmpty()) {
                        lines.set(line, spoil(lines.get(line), random));
                    }
                }
            }
        }
        return tables;
    }

    private static String spoil(String line, Random random) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
        int cell = random.nextInt(cells.size());
        String value = VALUES.get(random.nextInt(VALUES.size()));
        switch (random.nextInt(8)) {
            case 0 -> cells.remove(cell);
            case 1 -> cells.add(cell, value);
            case 2 -> cells.set(cell, cells.get(random.nextInt(cells.size())));
            case 3 -> cells.set(cell, "\"" + value.replace("\"", "\"\"") + "\"");
            default -> cells.set(cell, value);
        }
        return String.join(",", cells);
    }

    private static void spoilBytes(Path tables, Random random) throws IOException {
        try (var files = Files.list(tables)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            Path file = all.get(random.nextInt(all.size()));
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 0; i < 3 && bytes.length > 0; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bytes);
        }
    }

    private static void writeAndReadAgain(SdtmImport read, Path again, int seed) {
        SdtmWriter.write(again, new Study(read.studyId(), "", "", "", ""), read.casebooks(), Progress.NONE);
        Outcome<SdtmImport> second = SdtmReader.read(again, Progress.NONE);
        assertThat(second).as("seed " + seed).isInstanceOf(Outcome.Done.class);
        assertThat(((Outcome.Done<SdtmImport>) second).value().casebooks()).hasSameSizeAs(read.casebooks());
    }

    private static void sayEverything(SdtmImport read) {
        read.report().forEach(row -> say(row.asFinding()));
    }

    private static void say(Finding finding) {
        for (Language language : Language.values()) {
            assertThat(finding.message().in(language)).isNotBlank();
        }
    }

    private static void analyse(SdtmImport read, Path out) throws IOException {
        Outcome<Evaluator> chosen = EvaluatorChoice.choose(read.evaluators(), null);
        if (chosen instanceof Outcome.Done<Evaluator> evaluator) {
            AnalysisRequest request = new AnalysisRequest(ProtocolSettings.DEFAULT, null, evaluator.value());
            AdamWriter.write(out, read.studyId(), Trial.analyse(read.casebooks(), request));
            String sizes = Files.readString(out.resolve("adtr.csv"), StandardCharsets.UTF_8);
            assertThat(sizes).startsWith("USUBJID,");
        }
    }
}
