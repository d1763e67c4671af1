package org.leiodesk.exchange.sdtm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.exchange.TestTables.casebook;
import static org.leiodesk.exchange.TestTables.report;
import static org.leiodesk.exchange.TestTables.states;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.domain.Casebook;
import org.leiodesk.exchange.TestTables;

/** Which row of TR speaks for a lesion (exchange.md, "SDTM in"). */
class TumourRowsTest {
    private static final String ROW = "ST-S2,%d,%s,%s,%s,%s,%s,%s,1,WEEK 6,%s";

    @TempDir
    Path folder;

    private static String row(int number, String lesion, String test, String result) {
        return ROW.formatted(number, lesion, test, result, test.equals("TUMSTATE") ? "" : "mm", "", "", "2024-03-14");
    }

    private SdtmImport read(TestTables tables, String... rows) {
        return tables.add("tr.csv", rows).read(folder);
    }

    private static Casebook second(SdtmImport read) {
        return casebook(read, "ST-S2");
    }

    @Test
    void longestDiameterGoesBeforeTheOtherSizes() {
        SdtmImport read = read(
                TestTables.small(),
                row(2, "T01", "DIAMETER", "50"),
                row(3, "T01", "LPERP", "31"),
                row(4, "T01", "LDIAM", "40"));
        assertThat(states(second(read), "T01")).contains("1 2024-03-14 Measured[value=40.0]");
        assertThat(report(read))
                .containsExactly(
                        "tr.csv:9 NOTE DIAMETER is not used where LDIAM is there; only the date is (rows: 1; lines 9)",
                        "tr.csv:10 NOTE LPERP is not used where LDIAM is there; only the date is (rows: 1; lines 10)");
    }

    @Test
    void shortAxisIsTheSizeOfANodeAndDiameterStandsInForIt() {
        TestTables node = TestTables.small().change("tu.csv", 5, line -> line.replace("LIVER", "LYMPH NODE, NECK"));
        node.change("tu.csv", 5, line -> line.replace("LYMPH NODE, NECK", "LYMPH NODE"))
                .change("tr.csv", 8, line -> line.replace("LDIAM", "LPERP"));
        SdtmImport read = read(node, row(2, "T01", "LDIAM", "40"), row(3, "T01", "DIAMETER", "18"));
        assertThat(states(second(read), "T01"))
                .containsExactly("0 2024-01-30 Measured[value=44.0]", "1 2024-03-14 Measured[value=18.0]");
    }

    @Test
    void aNodeWithItsLongestDiameterAloneIsMissingAndNamed() {
        TestTables node = TestTables.small().change("tu.csv", 5, line -> line.replace("LIVER", "LYMPH NODE"));
        SdtmImport read = node.read(folder);
        assertThat(states(second(read), "T01")).containsExactly("0 2024-01-30 NotEvaluable[reason=]");
        assertThat(report(read))
                .containsExactly(
                        "tr.csv:8 WARNING LDIAM is not the size of this target, LPERP is; the row cannot be used");
    }

    @Test
    void tooSmallNotDoneEmptyAndZeroAreStates() {
        SdtmImport read = read(
                TestTables.small(),
                row(2, "T01", "LDIAM", "too small to measure"),
                ROW.formatted(3, "T01", "LDIAM", "12", "mm", "NOT DONE", "Obscured", "2024-04-20")
                        .replace(",1,WEEK 6", ",2,WEEK 12"),
                row(4, "T01", "LDIAM", "").replace(",1,WEEK 6", ",3,WEEK 18"),
                row(5, "T01", "LDIAM", "0").replace(",1,WEEK 6", ",4,WEEK 24"));
        assertThat(states(second(read), "T01"))
                .containsExactly(
                        "0 2024-01-30 Measured[value=44.0]",
                        "1 2024-03-14 TooSmallToMeasure[]",
                        "2 2024-04-20 NotEvaluable[reason=Obscured]",
                        "3 2024-03-14 NotEvaluable[reason=]",
                        "4 2024-03-14 Absent[]");
        assertThat(report(read)).isEmpty();
    }

    @Test
    void centimetresAndMetresAreConverted() {
        SdtmImport read = read(
                TestTables.small(),
                row(2, "T01", "LDIAM", "2.54").replace("mm", "cm"),
                row(3, "T01", "LDIAM", "0.031").replace("mm", "M").replace(",1,WEEK 6", ",2,WEEK 12"));
        assertThat(states(second(read), "T01"))
                .contains("1 2024-03-14 Measured[value=25.4]", "2 2024-03-14 Measured[value=31.0]");
    }

    @Test
    void statesOfNonTargetsAreRead() {
        TestTables tables =
                TestTables.small().add("tu.csv", "ST-S2,2,NT01,TUMIDENT,NON-TARGET,BONE,CT SCAN,0,BASELINE,2024-01-30");
        SdtmImport read = read(
                tables,
                row(2, "NT01", "TUMSTATE", "PRESENT").replace(",1,WEEK 6", ",0,BASELINE"),
                row(3, "NT01", "TUMSTATE", "Equivocal"),
                row(4, "NT01", "TUMSTATE", "UNEQUIVOCAL").replace(",1,WEEK 6", ",2,WEEK 12"),
                row(5, "NT01", "TUMSTATE", "ABSENT").replace(",1,WEEK 6", ",3,WEEK 18"),
                row(6, "NT01", "TUMSTATE", "NOT DONE").replace(",1,WEEK 6", ",4,WEEK 24"));
        assertThat(states(second(read), "NT01"))
                .containsExactly(
                        "0 2024-03-14 Present[]",
                        "1 2024-03-14 Present[]",
                        "2 2024-03-14 UnequivocalProgression[reason=]",
                        "3 2024-03-14 Gone[]",
                        "4 2024-03-14 NotEvaluated[reason=]");
    }

    @Test
    void newLesionsAreReadAndOneNamedInTuOnlyIsKeptWithItsDate() {
        TestTables tables = TestTables.small()
                .add(
                        "tu.csv",
                        "ST-S2,2,NEW01,TUMIDENT,NEW,BONE,CT SCAN,1,WEEK 6,2024-03-14",
                        "ST-S2,3,NEW02,TUMIDENT,NEW,LUNG,CT SCAN,1,WEEK 6,2024-03-14");
        SdtmImport read = read(
                tables,
                row(2, "NEW01", "TUMSTATE", "EQUIVOCAL"),
                row(3, "NEW01", "TUMSTATE", "UNEQUIVOCAL").replace(",1,WEEK 6", ",2,WEEK 12"));
        assertThat(states(second(read), "NEW01")).containsExactly("1 2024-03-14 EQUIVOCAL", "2 2024-03-14 UNEQUIVOCAL");
        assertThat(states(second(read), "NEW02")).isEmpty();
        assertThat(second(read).lesions())
                .filteredOn(lesion -> lesion.id().value().equals("NEW02"))
                .singleElement()
                .satisfies(lesion -> assertThat(lesion.identifiedOn()).hasToString("2024-03-14"));
        assertThat(report(read)).isEmpty();
    }

    @Test
    void equalRowsAreOneAndOfDifferentOnesTheLatestDateIsUsed() {
        SdtmImport read = read(
                TestTables.small(),
                row(2, "T01", "LDIAM", "40"),
                row(3, "T01", "LDIAM", "40"),
                row(4, "T01", "LDIAM", "35").replace("2024-03-14", "2024-03-12"),
                row(5, "T01", "LDIAM", "38").replace("2024-03-14", "2024-03-15"));
        assertThat(states(second(read), "T01")).contains("1 2024-03-15 Measured[value=38.0]");
        assertThat(report(read))
                .containsExactly(
                        "tr.csv:9 WARNING Another LDIAM of T01 at this time point is used, that of line 12 of 2024-03-15",
                        "tr.csv:10 WARNING LDIAM of T01 says the same as line 9",
                        "tr.csv:11 WARNING Another LDIAM of T01 at this time point is used, that of line 9 of 2024-03-14");
    }

    @Test
    void fragmentsAreAddedAndMergedLesionsShareOneDiameter() {
        TestTables tables = TestTables.small()
                .add(
                        "tu.csv",
                        "ST-S2,2,T02,TUMIDENT,TARGET,LIVER,CT SCAN,0,BASELINE,2024-01-30",
                        "ST-S2,3,T01.1,TUSPLIT,TARGET,LIVER,CT SCAN,1,WEEK 6,2024-03-14",
                        "ST-S2,4,T01/T02,TUMERGE,TARGET,LIVER,CT SCAN,2,WEEK 12,2024-04-20");
        SdtmImport read = read(
                tables,
                row(2, "T02", "LDIAM", "20").replace(",1,WEEK 6", ",0,BASELINE"),
                row(3, "T01.1", "LDIAM", "18"),
                row(4, "T01.2", "LDIAM", "12"),
                row(5, "T01", "LDIAM", ""),
                row(6, "T02", "LDIAM", "21"),
                row(7, "T01/T02", "LDIAM", "33").replace(",1,WEEK 6", ",2,WEEK 12"));
        assertThat(states(second(read), "T01"))
                .containsExactly(
                        "0 2024-01-30 Measured[value=44.0]",
                        "1 2024-03-14 Split[fragments=[Measured[value=18.0], Measured[value=12.0]]]",
                        "2 2024-03-14 Measured[value=33.0]");
        assertThat(states(second(read), "T02"))
                .containsExactly(
                        "0 2024-03-14 Measured[value=20.0]",
                        "1 2024-03-14 Measured[value=21.0]",
                        "2 2024-03-14 MergedInto[carrier=T01]");
        assertThat(second(read).lesions())
                .extracting(lesion -> lesion.id().value())
                .containsExactly("T01", "T02");
    }

    @Test
    void everyEvaluatorIsKeptAndDatesOfUnusedRowsShowTheSubjectAlive() {
        TestTables tables = TestTables.small()
                .changeAll(
                        "tu.csv", line -> line + (line.startsWith("USUBJID") ? ",TUEVAL,TUEVALID" : ",INVESTIGATOR,"))
                .changeAll("tr.csv", line -> line + (line.startsWith("USUBJID") ? ",TREVAL,TREVALID" : ",,"))
                .add(
                        "tu.csv",
                        "ST-S2,2,T01,TUMIDENT,TARGET,LIVER,CT SCAN,0,BASELINE,2024-01-30,Independent Assessor,R1");
        SdtmImport read = read(
                tables,
                row(2, "T01", "LDIAM", "45").replace(",1,WEEK 6", ",0,BASELINE") + ",INDEPENDENT ASSESSOR,R1",
                row(3, "", "SUMDIAM", "45").replace("2024-03-14", "2024-05-05") + ",INDEPENDENT ASSESSOR,R1");
        assertThat(read.evaluators())
                .extracting(Object::toString)
                .containsExactly("INDEPENDENT ASSESSOR/R1", "INVESTIGATOR");
        assertThat(states(second(read), "T01"))
                .containsExactly("0 2024-01-30 Measured[value=44.0]", "0 2024-03-14 Measured[value=45.0]");
        assertThat(second(read).contacts())
                .extracting(each -> each.source() + " " + each.on())
                .contains("MEASUREMENT 2024-05-05");
    }

    @Test
    void sumsAreComparedAndNeverTaken() {
        SdtmImport read = read(
                TestTables.small(),
                row(2, "T01", "LDIAM", "40"),
                row(3, "", "SUMDIAM", "40"),
                row(4, "", "SUMDIAM", "4.55").replace("mm", "cm").replace(",1,WEEK 6", ",0,BASELINE"),
                row(5, "", "SUMDIAM", "40").replace(",1,WEEK 6", ",2,WEEK 12"));
        assertThat(states(second(read), "T01"))
                .containsExactly("0 2024-01-30 Measured[value=44.0]", "1 2024-03-14 Measured[value=40.0]");
        assertThat(report(read))
                .containsExactly(
                        "tr.csv:10 NOTE SUMDIAM is the sum of the targets (rows: 1; lines 10)",
                        "tr.csv:11 NOTE SUMDIAM is 45.5 mm, the sum of the targets 44.0 mm",
                        "tr.csv:12 NOTE SUMDIAM where the sum of the targets is not complete is not compared "
                                + "(rows: 1; lines 12)");
    }
}
