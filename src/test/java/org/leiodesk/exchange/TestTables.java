package org.leiodesk.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.exchange.sdtm.SdtmImport;
import org.leiodesk.exchange.sdtm.SdtmReader;

/** Small SDTM tables for tests: two subjects, S1 with a target, a node and a non-target lesion at two time points, S2 with one target at baseline. */
public final class TestTables {
    private final Map<String, List<String>> files = new LinkedHashMap<>();

    /** The tables before they are changed. */
    public static TestTables small() {
        TestTables tables = new TestTables();
        tables.file(
                "dm.csv",
                "STUDYID,DOMAIN,USUBJID,SUBJID,RFXSTDTC,AGE,SEX",
                "ST,DM,ST-S1,S1,2024-01-10,50,F",
                "ST,DM,ST-S2,S2,2024-02-01,61,M");
        tables.file(
                "ex.csv",
                "USUBJID,EXSEQ,EXTRT,EXDOSE,EXDOSU,EXSTDTC",
                "ST-S1,1,TEMOZOLOMIDE,200,mg/m2,2024-01-10",
                "ST-S2,1,TEMOZOLOMIDE,200,mg/m2,2024-02-01");
        tables.file(
                "tu.csv",
                "USUBJID,TUSEQ,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUMETHOD,VISITNUM,VISIT,TUDTC",
                "ST-S1,1,T01,TUMIDENT,TARGET,LUNG,CT SCAN,0,BASELINE,2024-01-05",
                "ST-S1,2,T02,TUMIDENT,TARGET,LYMPH NODE,CT SCAN,0,BASELINE,2024-01-05",
                "ST-S1,3,NT01,TUMIDENT,NON-TARGET,LIVER,MRI,0,BASELINE,2024-01-05",
                "ST-S2,1,T01,TUMIDENT,TARGET,LIVER,CT SCAN,0,BASELINE,2024-01-30");
        tables.file(
                "tr.csv",
                "USUBJID,TRSEQ,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTAT,TRREASND,VISITNUM,VISIT,TRDTC",
                "ST-S1,1,T01,LDIAM,30,mm,,,0,BASELINE,2024-01-05",
                "ST-S1,2,T02,LPERP,20,mm,,,0,BASELINE,2024-01-05",
                "ST-S1,3,NT01,TUMSTATE,PRESENT,,,,0,BASELINE,2024-01-05",
                "ST-S1,4,T01,LDIAM,20,mm,,,1,WEEK 6,2024-02-21",
                "ST-S1,5,T02,LPERP,12.5,mm,,,1,WEEK 6,2024-02-21",
                "ST-S1,6,NT01,TUMSTATE,ABSENT,,,,1,WEEK 6,2024-02-21",
                "ST-S2,1,T01,LDIAM,44,mm,,,0,BASELINE,2024-01-30");
        return tables;
    }

    /** Puts a file in, in place of an earlier one. */
    public TestTables file(String name, String... lines) {
        files.put(name, new ArrayList<>(List.of(lines)));
        return this;
    }

    /** Adds lines at the end of a file. */
    public TestTables add(String name, String... lines) {
        files.get(name).addAll(List.of(lines));
        return this;
    }

    /** Changes one line, counted from 1. */
    public TestTables change(String name, int line, UnaryOperator<String> change) {
        files.get(name).set(line - 1, change.apply(files.get(name).get(line - 1)));
        return this;
    }

    /** Changes every line of a file. */
    public TestTables changeAll(String name, UnaryOperator<String> change) {
        files.get(name).replaceAll(change);
        return this;
    }

    public TestTables without(String name) {
        files.remove(name);
        return this;
    }

    /** The lines of every file. */
    public Map<String, List<String>> files() {
        return files;
    }

    public Path writeTo(Path folder) {
        files.forEach((name, lines) -> write(folder.resolve(name), String.join("\n", lines) + "\n"));
        return folder;
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads the tables, which must not be refused. */
    public SdtmImport read(Path folder) {
        Outcome<SdtmImport> outcome = SdtmReader.read(writeTo(folder), Progress.NONE);
        if (outcome instanceof Outcome.Done<SdtmImport> done) {
            return done.value();
        }
        throw new AssertionError(refusals(outcome));
    }

    /** The English sentences of a refusal; empty when it was read. */
    public List<String> refusals(Path folder) {
        return refusals(SdtmReader.read(writeTo(folder), Progress.NONE));
    }

    public static List<String> refusals(Outcome<SdtmImport> outcome) {
        return outcome instanceof Outcome.Refused<SdtmImport> refused
                ? refused.findings().stream()
                        .map(finding -> finding.message().in(Language.ENGLISH))
                        .toList()
                : List.of();
    }

    /** The report as "file:line severity sentence". */
    public static List<String> report(SdtmImport read) {
        return read.report().stream()
                .map(row -> "%s:%d %s %s"
                        .formatted(
                                row.file(),
                                row.line(),
                                row.severity(),
                                row.reason().in(Language.ENGLISH)))
                .toList();
    }

    public static Casebook casebook(SdtmImport read, String usubjid) {
        return read.casebooks().stream()
                .filter(book -> book.subject().id().value().equals(usubjid))
                .findFirst()
                .orElseThrow();
    }

    /** What was recorded of a lesion, as "time point date state" in the order of the record numbers. */
    public static List<String> states(Casebook book, String lesion) {
        return book.measurements().stream()
                .filter(each -> each.lesion().value().equals(lesion))
                .map(each -> each.timepoint().key() + " " + each.imagedOn() + " " + each.state())
                .toList();
    }
}
