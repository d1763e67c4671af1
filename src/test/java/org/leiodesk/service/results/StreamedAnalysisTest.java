package org.leiodesk.service.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SetSizes;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.adam.AdamWriter;
import org.leiodesk.exchange.sdtm.SdtmImport;
import org.leiodesk.exchange.sdtm.SdtmReader;
import org.leiodesk.exchange.sdtm.SdtmWriter;
import org.leiodesk.exchange.summary.SummaryWriter;
import org.leiodesk.service.AnalysisOptions;
import org.leiodesk.service.HeadlessAnalysis;
import org.leiodesk.service.demo.DemoStudy;

/** Subjects that are analysed some at a time, on all processors, give the same files as those that are analysed together. */
class StreamedAnalysisTest {
    private static final int SUBJECTS = FigureFiles.MOST_SUBJECTS + 30;
    private static final List<String> TABLES = List.of(
            "adsl.csv",
            "adtr.csv",
            "adrs.csv",
            "adtte.csv",
            "efficacy.csv",
            "exposure.csv",
            "adverse-events.csv",
            "subgroups.csv");

    @TempDir
    static Path shared;

    private static Path tables;

    @TempDir
    Path folder;

    @BeforeAll
    static void writeTables() throws IOException {
        tables = shared.resolve("sdtm");
        Study study = Study.leiomyosarcoma();
        SdtmWriter.write(tables, study, DemoStudy.casebooks(SUBJECTS, 7, Progress.NONE), Progress.NONE);
        // A row that cannot be used, and two that say the same: the report has something to gather from several
        // batches.
        Files.writeString(
                tables.resolve("tr.csv"),
                Files.readString(tables.resolve("tr.csv"))
                        .replaceFirst("(?m)^(TMZ-EPI-LMS,TR,[^\\r\\n]*)\\r?\\n", "$1\r\n$1\r\n"));
    }

    private Results analyse(Path out, Progress progress) {
        Outcome<Results> outcome = new HeadlessAnalysis(progress)
                .ofTables(tables, out, new AnalysisOptions(null, null, null, Language.ENGLISH));
        return ((Outcome.Done<Results>) outcome).value();
    }

    @Test
    void theFilesAreTheSameByteForByte() {
        Results results = analyse(folder.resolve("streamed"), Progress.NONE);
        SdtmImport read = ((Outcome.Done<SdtmImport>) SdtmReader.read(tables, Progress.NONE)).value();
        AnalysisRequest request = new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);
        TrialAnalysis together = Trial.analyse(read.casebooks(), request);
        AdamWriter.write(folder.resolve("together"), read.studyId(), together);
        SummaryWriter.write(folder.resolve("together"), together);
        for (String table : TABLES) {
            assertThat(folder.resolve("streamed").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("together").resolve(table));
        }
        assertThat(results.headlines())
                .extracting(line -> line.in(Language.ENGLISH))
                .contains(
                        subjects(SetSizes.of(together.subjects())),
                        "Figures are not drawn: 1030 subjects, where a figure has room for 1000.");
        assertThat(results.files()).hasSize(TABLES.size());
        assertThat(folder.resolve("streamed/import-report.csv"))
                .content()
                .contains("tr.csv,3,")
                .contains("WARNING");
    }

    private static String subjects(SetSizes sizes) {
        return "Subjects: %d; enrolled %d, full set %d, response-evaluable %d"
                .formatted(sizes.subjects(), sizes.enrolled(), sizes.full(), sizes.evaluable());
    }

    @Test
    void whoeverStopsItFindsNoHalfTables() {
        Path out = folder.resolve("stopped");
        Progress stopping = new Progress() {
            private boolean deriving;

            @Override
            public void report(Message what, long done, long total) {
                deriving |= what.key().equals("endpoint.progress.deriving");
            }

            @Override
            public boolean cancelled() {
                return deriving;
            }
        };
        assertThatThrownBy(() -> analyse(out, stopping)).isInstanceOf(CancellationException.class);
        assertThat(out).isEmptyDirectory();
    }
}
