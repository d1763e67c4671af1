package org.leiodesk.exchange.sdtm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.exchange.TestTables.casebook;
import static org.leiodesk.exchange.TestTables.report;
import static org.leiodesk.exchange.TestTables.states;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.exchange.TestTables;

/** What the tables say, as casebooks. */
class SdtmReaderTest {
    @TempDir
    Path folder;

    @Test
    void tablesWithoutFaultsGiveCasebooksAndAnEmptyReport() {
        SdtmImport read = TestTables.small().read(folder);
        assertThat(report(read)).isEmpty();
        assertThat(read.studyId()).isEqualTo("ST");
        assertThat(read.evaluators()).containsExactly(Evaluator.INVESTIGATOR);
        assertThat(read.casebooks())
                .extracting(book ->
                        book.subject().id().value() + " " + book.subject().number())
                .containsExactly("ST-S1 S1", "ST-S2 S2");
        Casebook first = casebook(read, "ST-S1");
        assertThat(first.subject().status()).isEqualTo(EnrolmentStatus.ENROLLED);
        assertThat(first.subject().sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.subject().ageYears()).isEqualTo(50);
        assertThat(first.subject().declaredFirstDose()).hasToString("2024-01-10");
        assertThat(first.lesions())
                .extracting(lesion -> lesion.id() + " " + lesion.role() + " " + lesion.organ() + " " + lesion.kind())
                .containsExactly(
                        "T01 TARGET LUNG SOFT_TISSUE",
                        "T02 TARGET LYMPH NODE LYMPH_NODE",
                        "NT01 NON_TARGET LIVER SOFT_TISSUE");
        assertThat(states(first, "T01"))
                .containsExactly("0 2024-01-05 Measured[value=30.0]", "1 2024-02-21 Measured[value=20.0]");
        assertThat(states(first, "T02"))
                .containsExactly("0 2024-01-05 Measured[value=20.0]", "1 2024-02-21 Measured[value=12.5]");
        assertThat(states(first, "NT01")).containsExactly("0 2024-01-05 Present[]", "1 2024-02-21 Gone[]");
        assertThat(first.administrations())
                .singleElement()
                .satisfies(dose -> assertThat(dose.drug().name() + " " + dose.given())
                        .isEqualTo("TEMOZOLOMIDE Dose[amount=200, unit=mg/m2]"));
    }

    @Test
    void byteOrderMarkCarriageReturnsQuotesAndTheOrderOfColumnsDoNotMatter() {
        SdtmImport plain = TestTables.small().read(folder.resolve("plain"));
        TestTables tables = TestTables.small();
        tables.changeAll("dm.csv", line -> {
            String[] cells = line.split(",");
            return String.join(
                    ",",
                    "\"" + cells[6] + "\"",
                    " " + cells[2] + " ",
                    cells[0],
                    cells[5],
                    cells[4],
                    cells[3],
                    cells[1]);
        });
        tables.change("dm.csv", 1, line -> "\uFEFF" + line.toLowerCase(java.util.Locale.ROOT));
        tables.files().keySet().forEach(file -> tables.changeAll(file, line -> line + "\r"));
        SdtmImport read = tables.read(folder.resolve("other"));
        assertThat(read).isEqualTo(plain);
    }

    @Test
    void aSuffixOfTheFileNameIsAcceptedAndOtherFilesAreNamed() {
        TestTables tables = TestTables.small();
        tables.file("tr_onco.csv", tables.files().get("tr.csv").toArray(new String[0]));
        tables.without("tr.csv").file("suppdm.csv", "USUBJID");
        SdtmImport read = tables.read(folder);
        assertThat(states(casebook(read, "ST-S2"), "T01")).containsExactly("0 2024-01-30 Measured[value=44.0]");
        assertThat(report(read)).containsExactly("suppdm.csv:0 NOTE The file is none of the tables that are read");
    }

    @Test
    void columnsThatAreNotReadAreNamedOnce() {
        SdtmImport read = TestTables.small()
                .changeAll("ex.csv", line -> line + (line.startsWith("USUBJID") ? ",EXDOSFRM,EPOCH" : ",PATCH,X"))
                .read(folder);
        assertThat(report(read)).containsExactly("ex.csv:1 NOTE Columns that are not read: EXDOSFRM, EPOCH");
    }

    @Test
    void recordNumbersThatAreUsedTwiceGiveWayToLines() {
        SdtmImport read = TestTables.small()
                .change("tr.csv", 5, line -> line.replace("ST-S1,4", "ST-S1,1"))
                .read(folder);
        assertThat(casebook(read, "ST-S1").measurements())
                .extracting(each -> each.sequence())
                .containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(casebook(read, "ST-S2").measurements())
                .extracting(each -> each.sequence())
                .containsExactly(1);
        assertThat(report(read))
                .containsExactly(
                        "tr.csv:2 NOTE TRSEQ is missing or used twice: the records of the subject are numbered "
                                + "by their lines (rows: 1; lines 2)");
    }

    @Test
    void kindOfNodeMayBeToldByTr() {
        SdtmImport read = TestTables.small()
                .change("tu.csv", 3, line -> line.replace("LYMPH NODE", ""))
                .changeAll("tr.csv", line -> line + (line.startsWith("USUBJID") ? ",TRLOC" : ","))
                .change("tr.csv", 3, line -> line + "\"Lymph node, axillary\"")
                .read(folder);
        assertThat(casebook(read, "ST-S1").lesions().get(1).kind()).isEqualTo(LesionKind.LYMPH_NODE);
        assertThat(states(casebook(read, "ST-S1"), "T02")).hasSize(2);
    }

    @Test
    void timepointsAreVisitNumbersElseVisitsElseDates() {
        TestTables tables = TestTables.small()
                .add("tr.csv", "ST-S2,2,T01,LDIAM,40,mm,,,9.20,UNSCHEDULED 9.2,2024-03-01")
                .add("tr.csv", "ST-S2,3,T01,LDIAM,41,mm,,,9.3,UNSCHEDULED 9.3,2024-03-02")
                .add("tr.csv", "ST-S2,4,T01,LDIAM,42,mm,,,,WEEK 20,2024-06-02")
                .add("tr.csv", "ST-S2,5,T01,LDIAM,43,mm,,,,,2024-07-02");
        assertThat(states(casebook(tables.read(folder), "ST-S2"), "T01"))
                .containsExactly(
                        "0 2024-01-30 Measured[value=44.0]",
                        "9.2 2024-03-01 Measured[value=40.0]",
                        "9.3 2024-03-02 Measured[value=41.0]",
                        "WEEK 20 2024-06-02 Measured[value=42.0]",
                        "2024-07-02 2024-07-02 Measured[value=43.0]");
    }
}
