package org.leiodesk.exchange.sdtm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.exchange.TestTables.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Progress;
import org.leiodesk.exchange.TestTables;

/** Bad input: a refusal or a line of the report that names file, line and value. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFolderAndNoFolderAreRefused() {
        assertThat(TestTables.refusals(SdtmReader.read(folder, Progress.NONE)))
                .containsExactly(folder + " holds no SDTM tables: dm.csv, tu.csv and tr.csv are needed");
        Path none = folder.resolve("none");
        assertThat(TestTables.refusals(SdtmReader.read(none, Progress.NONE)))
                .containsExactly(none + " is no folder that can be read");
    }

    @Test
    void missingFilesAndTwoFilesOfOneDomainAreRefused() {
        assertThat(TestTables.small().without("tu.csv").refusals(folder.resolve("a")))
                .containsExactly("tu.csv is missing in " + folder.resolve("a"));
        assertThat(TestTables.small().file("tr_onco.csv", "USUBJID").refusals(folder.resolve("b")))
                .containsExactly("There are two files of the domain tr: tr.csv and tr_onco.csv");
    }

    @Test
    void missingColumnsAreRefused() {
        assertThat(TestTables.small()
                        .change(
                                "tr.csv",
                                1,
                                line -> line.replace("TRDTC", "DATE").replace("TRORRES,", "RESULT,"))
                        .refusals(folder.resolve("a")))
                .containsExactly(
                        "tr.csv: the column TRSTRESN, TRORRES is missing", "tr.csv: the column TRDTC is missing");
        assertThat(TestTables.small()
                        .without("ex.csv")
                        .change("dm.csv", 1, line -> line.replace("RFXSTDTC", "RFSTDTC"))
                        .refusals(folder.resolve("b")))
                .containsExactly("dm.csv: the column RFXSTDTC is missing");
    }

    @Test
    void whatIsNoCsvInUtf8IsRefusedWithItsLine() throws IOException {
        TestTables.small().writeTo(folder);
        byte[] latin = "USUBJID,TULNKID,TUSTRESC\nST-S1,T01,TARGET\nST-S1,T02,caf\u00e9\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("tu.csv"), latin);
        assertThat(TestTables.refusals(SdtmReader.read(folder, Progress.NONE)))
                .containsExactly("tu.csv, line 3: this is not UTF-8");
        TestTables.write(folder.resolve("tu.csv"), "USUBJID,TULNKID,TUSTRESC\nST-S1,\"T01,TARGET\nST-S1,T02,TARGET\n");
        assertThat(TestTables.refusals(SdtmReader.read(folder, Progress.NONE)))
                .containsExactly("tu.csv, line 2: quotes are not closed or not where they may be; this is not CSV");
        TestTables.write(folder.resolve("tu.csv"), "");
        assertThat(TestTables.refusals(SdtmReader.read(folder, Progress.NONE)))
                .containsExactly("tu.csv is empty: a header row is needed");
        TestTables.write(folder.resolve("tu.csv"), "USUBJID,TULNKID,TUSTRESC,usubjid\n");
        assertThat(TestTables.refusals(SdtmReader.read(folder, Progress.NONE)))
                .containsExactly("tu.csv: the column USUBJID is there twice");
    }

    @Test
    void noSubjectsAreRefused() {
        assertThat(TestTables.small()
                        .file("dm.csv", "USUBJID,RFXSTDTC", ",2024-01-01")
                        .refusals(folder))
                .containsExactly("dm.csv names no subject");
    }

    @Test
    void rowsThatCannotBeUsedAreNamedAndTheRestGoesOn() {
        SdtmImport read = TestTables.small()
                .change("tr.csv", 5, line -> line.replace(",20,", ",-20,"))
                .change("tr.csv", 6, line -> line.replace(",mm,", ",inch,"))
                .change("tr.csv", 7, line -> line.replace("ABSENT", "GONE"))
                .change("tr.csv", 8, line -> line.replace("2024-01-30", "30/01/2024"))
                .add(
                        "tr.csv",
                        "ST-S2,2,T01,LDIAM,\"12,5\",mm,,,1,WEEK 6,2024-03-01",
                        "ST-S2,3,T01,LDIAM,1200,mm,,,1,WEEK 6,2024-03-02",
                        "ST-S2,4,T01,LDIAM,999999999,mm,,,2,WEEK 12,2024-03-02",
                        "ST-S2,5,T01,LDIAM,40,mm,,,x,WEEK 18,2024-05-02",
                        "ST-S2,6,T09,LDIAM,40,mm,,,1,WEEK 6,2024-03-02",
                        "ST-S2,7,T01,LDIAMM,40,mm,,,1,WEEK 6,2024-03-02",
                        "ST-S2,8,T01,LDIAM,40,mm,,,3,WEEK 18,",
                        "ST-S2,9,T01,LDIAM,33.33333,mm,,,4,WEEK 24,2024-06-02",
                        "ST-S2,10,T01,LDIAM",
                        ",11,T01,LDIAM,40,mm,,,3,WEEK 18,2024-06-02",
                        "ST-S9,1,T01,LDIAM,40,mm,,,3,WEEK 18,2024-06-02",
                        "ST-S9,2,T01,LDIAM,40,mm,,,4,WEEK 24,2024-06-02")
                .read(folder);
        assertThat(report(read))
                .containsExactly(
                        "tr.csv:5 ERROR TRORRES “-20” is negative",
                        "tr.csv:6 ERROR The unit “INCH” of the size 12.5 is none of mm, cm, m",
                        "tr.csv:7 ERROR The state “GONE” is none of PRESENT, ABSENT, EQUIVOCAL, UNEQUIVOCAL",
                        "tr.csv:8 ERROR TRDTC “30/01/2024” is no date",
                        "tr.csv:9 ERROR TRORRES “12,5” is no number",
                        "tr.csv:10 ERROR TRORRES “1200” is more than 1000 mm",
                        "tr.csv:11 ERROR TRORRES “999999999” is more than 1000 mm",
                        "tr.csv:12 ERROR VISITNUM “x” is no number",
                        "tr.csv:13 ERROR TU has no lesion T09 of INVESTIGATOR",
                        "tr.csv:14 WARNING TRTESTCD “LDIAMM” is no test that is read; only the date is used",
                        "tr.csv:15 ERROR TRDTC is empty",
                        "tr.csv:16 WARNING TRORRES “33.33333” has more than four decimals in mm and is read as 33.3333 mm",
                        "tr.csv:17 ERROR The row has 4 cells, the header 11",
                        "tr.csv:18 ERROR USUBJID is empty",
                        "tr.csv:19 ERROR DM has no subject ST-S9 (rows: 2; lines 19-20)");
    }

    @Test
    void faultsOfSubjectsAndLesionsAreNamed() {
        SdtmImport read = TestTables.small()
                .add(
                        "dm.csv",
                        "ST,DM,ST-S1,S1,2024-01-10,50,F",
                        "ST,DM,ST-S2,S2,2024-02-01,62,M",
                        "ST,DM,ST-S3,S3,2024-02-31,200,X")
                .add(
                        "tu.csv",
                        "ST-S1,4,T01,TUMIDENT,TARGET,LUNG,CT SCAN,1,WEEK 6,2024-02-21",
                        "ST-S1,5,NT01,TUMIDENT,TARGET,LUNG,CT SCAN,0,BASELINE,2024-01-05",
                        "ST-S1,6,T03,TUMIDENT,SUSPICIOUS,LUNG,CT SCAN,0,BASELINE,2024-01-05",
                        "ST-S1,7,T04,LESIDENT,TARGET,LUNG,CT SCAN,0,BASELINE,2024-01-05",
                        "ST-S1,8,T05,TUMIDENT,TARGET,LUNG,CT SCAN,0,BASELINE,2024-13-05")
                .read(folder);
        assertThat(report(read))
                .containsExactly(
                        "dm.csv:4 WARNING The row says the same as line 2",
                        "dm.csv:5 ERROR The subject ST-S2 is in line 3 already, with other values",
                        "dm.csv:6 ERROR RFXSTDTC “2024-02-31” is no date; the row is used without it",
                        "dm.csv:6 WARNING AGE “200” cannot be; the row is used without it",
                        "dm.csv:6 WARNING SEX “X” is no code of it; the row is used without it",
                        "tu.csv:6 WARNING The lesion T01 is identified in line 2 already",
                        "tu.csv:7 ERROR The lesion NT01 has another role than in line 4",
                        "tu.csv:8 ERROR “SUSPICIOUS” is none of TARGET, NON-TARGET, NEW",
                        "tu.csv:9 NOTE TUTESTCD “LESIDENT” is not read (rows: 1; lines 9)",
                        "tu.csv:10 ERROR TUDTC “2024-13-05” is no date; the row is used without it",
                        "tu.csv:10 WARNING The lesion T05 has no record in TR that can be used");
    }
}
