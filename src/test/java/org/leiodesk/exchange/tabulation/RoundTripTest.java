package org.leiodesk.exchange.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.SharedData;
import org.leiodesk.exchange.TestTables;
import org.leiodesk.exchange.adam.AdamWriter;
import org.leiodesk.exchange.sdtm.SdtmImport;
import org.leiodesk.exchange.sdtm.SdtmReader;
import org.leiodesk.exchange.sdtm.SdtmWriter;
import org.leiodesk.exchange.summary.SummaryWriter;
import org.leiodesk.service.demo.DemoStudy;

/** What is written as SDTM is read back. */
class RoundTripTest {
    private static final Study STUDY = new Study("ST", "", "", "01", "");

    @TempDir
    Path folder;

    private SdtmImport again(List<Casebook> casebooks) {
        Path target = folder.resolve("again");
        SdtmWriter.write(target, STUDY, casebooks, Progress.NONE);
        SdtmImport read = ((Outcome.Done<SdtmImport>) SdtmReader.read(target, Progress.NONE)).value();
        assertThat(read.count(Severity.ERROR)).isZero();
        return read;
    }

    @Test
    void casebooksWithEveryKindOfRecordComeBackEqual() {
        TestTables tables = TestTables.small()
                .changeAll(
                        "dm.csv", line -> line + (line.startsWith("STUDYID") ? ",RFICDTC,SITEID,BRTHDTC,DTHDTC" : ","))
                .change("dm.csv", 2, line -> line + "2024-01-02,07,1973-05,2024-09-01")
                .change("dm.csv", 3, line -> line + "2024-01-28,=07,,")
                .change("tu.csv", 5, line -> line.replace("LIVER", "\"@Liver, \"\"left\"\"\""))
                .add(
                        "tu.csv",
                        "ST-S2,2,T02,TUMIDENT,TARGET,LIVER,CT SCAN,0,BASELINE,2024-01-30",
                        "ST-S2,3,NEW01,TUMIDENT,NEW,LUNG,X-RAY,2,WEEK 12,2024-04-20",
                        "ST-S2,4,NEW02,TUMIDENT,NEW,BONE,,2,WEEK 12,2024-04")
                .add(
                        "tr.csv",
                        "ST-S2,2,T02,LDIAM,20,mm,,,0,BASELINE,2024-01-30",
                        "ST-S2,3,T01.1,LDIAM,18,mm,,,1,WEEK 6,2024-03-14",
                        "ST-S2,4,T01.2,LDIAM,TOO SMALL TO MEASURE,,,,1,WEEK 6,2024-03-14",
                        "ST-S2,5,T02,LDIAM,,,NOT DONE,Slice gap,1,WEEK 6,2024-03",
                        "ST-S2,7,T01/T02,LDIAM,33.3333,mm,,,2,WEEK 12,2024-04-20",
                        "ST-S2,8,NEW01,TUMSTATE,EQUIVOCAL,,,,2,WEEK 12,2024-04-20",
                        "ST-S2,10,T02,LPERP,12,mm,,,2,WEEK 12,2024-04-23",
                        "ST-S2,11,,SUMDIAM,45,mm,,,3,WEEK 18,2024-05",
                        "ST-S2,9,T01,LDIAM,0,mm,,,,,2024-06-01")
                .file(
                        "rs.csv",
                        "USUBJID,RSSEQ,RSTESTCD,RSSTRESC,VISITNUM,VISIT,RSDTC",
                        "ST-S2,1,OVRLRESP,SD,1,WEEK 6,2024-03-15",
                        "ST-S2,2,OVRLRESP,NON-CR/NON-PD,2,WEEK 12,")
                .file(
                        "ds.csv",
                        "USUBJID,DSSEQ,DSTERM,DSDECOD,DSCAT,DSDTC,DSSTDTC",
                        "ST-S1,1,ENROLLED,ENROLLED,PROTOCOL MILESTONE,,2024-01-09",
                        "ST-S2,1,felt worse,SYMPTOMATIC DETERIORATION,DISPOSITION EVENT,2024-06-05,2024-06-03",
                        "ST-S2,2,FINAL VISIT,FINAL VISIT,OTHER EVENT,,2024-07-03")
                .file(
                        "cm.csv",
                        "USUBJID,CMSEQ,CMTRT,CMCAT,CMSTDTC,CMENDTC,CMDTC",
                        "ST-S2,1,PAZOPANIB,SUBSEQUENT ANTI-CANCER THERAPY,2024-07-01,,2024-07-02",
                        "ST-S2,2,+ASPIRIN,GENERAL,2003,2024-05,2024-01-31")
                .file("ss.csv", "USUBJID,SSSEQ,SSTESTCD,SSORRES,SSDTC", "ST-S2,1,SURVSTAT,ALIVE,2024-08")
                .file(
                        "ae.csv",
                        "USUBJID,AESEQ,AETERM,AETOXGR,AESEV,AESER,AEREL,AEOUT,AESTDTC,AEENDTC,AEDTC",
                        "ST-S1,1,SEPSIS,,SEVERE,Y,,FATAL,2024-08-30,2024-09-01,",
                        "ST-S2,1,NAUSEA,2,MODERATE,N,PROBABLE,,2024-02,2024-03-01,2024-03-02");
        SdtmImport first = tables.read(folder.resolve("first"));
        assertThat(first.count(Severity.ERROR)).isZero();
        SdtmImport second = again(first.casebooks());
        assertThat(second.casebooks()).hasSize(2);
        assertThat(second.casebooks().get(0)).isEqualTo(first.casebooks().get(0));
        assertThat(second.casebooks().get(1)).isEqualTo(first.casebooks().get(1));
    }

    @Test
    void theOncologyTablesComeBackEqualButForTheTableThatTellsADayOfContact() {
        Path onco = SharedData.path("data/sdtm-onco");
        List<Casebook> first = ((Outcome.Done<SdtmImport>) SdtmReader.read(onco, Progress.NONE))
                .value()
                .casebooks();
        List<Casebook> second = again(first).casebooks();
        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(comparable(second.get(i))).isEqualTo(comparable(first.get(i)));
            assertThat(contactDays(second.get(i))).isEqualTo(contactDays(first.get(i)));
        }
    }

    @Test
    void textThatASpreadsheetWouldRunCannotRunInAnyTableAndComesBackAsItWas() throws IOException {
        List<String> nasty = List.of(
                "=1+1",
                "=cmd|'/c calc'!A1",
                "+SUM(A1)",
                "-2+3",
                "@HYPERLINK(\"http://example.org\")",
                "'=1+1",
                "''=1+1",
                "'-1.5",
                "-1.5",
                "+2",
                "-",
                "\uFF1D1+1",
                "=a,\"b\"\r\n=c",
                "'");
        Casebook first =
                TestTables.small().read(folder.resolve("first")).casebooks().get(0);
        CasebookBuilder book = CasebookBuilder.from(first);
        for (int i = 0; i < nasty.size(); i++) {
            book.adverseEvent(new AdverseEvent(
                    first.subject().id(), i + 1, nasty.get(i), 2, "MILD", null, nasty.get(i), null, null, null, 0));
        }
        Casebook written = book.build();
        assertThat(again(List.of(written)).casebooks().get(0)).isEqualTo(written);
        AnalysisRequest request = new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);
        TrialAnalysis analysis = Trial.analyse(List.of(written), request);
        AdamWriter.write(folder.resolve("adam"), "=ST", analysis);
        SummaryWriter.write(folder.resolve("summary"), analysis);
        int cells = 0;
        for (String name : List.of("again", "adam", "summary")) {
            try (Stream<Path> files = Files.list(folder.resolve(name))) {
                for (Path file : files.toList()) {
                    for (String cell : cells(file)) {
                        assertThat(cell).as("%s", file).doesNotMatch("(?s)[=@\\t\\r\uFF1D].*");
                        assertThat(cell).as("%s", file).doesNotMatch("(?s)[+-](?![0-9]*[.]?[0-9]*$).*");
                        cells++;
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(300);
    }

    /** The cells as any reader of CSV sees them, not as our own does. */
    private static List<String> cells(Path file) throws IOException {
        List<String> cells = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(row -> cells.addAll(row.getFields()));
        }
        return cells;
    }

    private static Casebook comparable(Casebook book) {
        return new Casebook(
                book.subject(),
                book.diagnosis(),
                book.cycles(),
                book.administrations(),
                book.lesions(),
                book.assessments(),
                book.measurements(),
                book.endOfTreatment(),
                book.newTherapies(),
                book.death(),
                List.of(),
                book.adverseEvents(),
                book.medications(),
                book.reviews());
    }

    private static List<String> contactDays(Casebook book) {
        return book.contacts().stream()
                .map(each -> each.on().toString())
                .sorted()
                .toList();
    }

    @Test
    void theDemoStudyGivesTheSameAnalysisAfterwards() throws IOException {
        List<Casebook> casebooks = DemoStudy.casebooks(DemoStudy.SUBJECTS, DemoStudy.SEED, Progress.NONE);
        AnalysisRequest request =
                new AnalysisRequest(ProtocolSettings.DEFAULT, DemoStudy.SNAPSHOT, Evaluator.INVESTIGATOR);
        AdamWriter.write(folder.resolve("a"), "ST", Trial.analyse(casebooks, request));
        AdamWriter.write(
                folder.resolve("b"), "ST", Trial.analyse(again(casebooks).casebooks(), request));
        for (String file : List.of("adsl.csv", "adtr.csv", "adrs.csv", "adtte.csv", "efficacy.csv")) {
            assertThat(Files.readAllLines(folder.resolve("b").resolve(file)))
                    .as(file)
                    .containsExactlyElementsOf(
                            Files.readAllLines(folder.resolve("a").resolve(file)));
        }
    }
}
