package org.leiodesk.exchange.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.adam.AdamWriter;
import org.leiodesk.exchange.sdtm.SdtmImport;
import org.leiodesk.exchange.sdtm.SdtmReader;
import org.leiodesk.exchange.sdtm.SdtmWriter;
import org.leiodesk.service.demo.DemoStudy;

/** What the investigator decided goes out in RS, and nothing that is derived follows it. */
class ReviewedResponsesTest {
    private static final Casebook BOOK =
            DemoStudy.casebooks(1, DemoStudy.SEED, Progress.NONE).get(0);
    private static final Signer LI = new Signer(
            "li", "Li Na", Role.INVESTIGATOR, Instant.parse("2024-08-01T06:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    private static Casebook reviewed() {
        Timepoint weekSix = BOOK.assessments().get(1).timepoint();
        Timepoint weekTwelve = BOOK.assessments().get(2).timepoint();
        return CasebookBuilder.from(BOOK)
                .review(review(weekSix, TimepointResponse.SD, TimepointResponse.SD, ""))
                .review(review(weekTwelve, TimepointResponse.PR, TimepointResponse.SD, "Slices of 8 mm"))
                .build();
    }

    private static Review review(Timepoint at, TimepointResponse derived, TimepointResponse response, String reason) {
        return new Review(BOOK.subject().id(), Evaluator.INVESTIGATOR, at, derived, response, reason, LI, 1);
    }

    @Test
    void theInvestigatorsResponseGoesOutInRsUnderTheDateOfTheImages() throws IOException {
        SdtmWriter.write(folder, Study.leiomyosarcoma(), List.of(reviewed()), Progress.NONE);
        String first = String.valueOf(BOOK.assessments().get(1).imagedOn());
        String second = String.valueOf(BOOK.assessments().get(2).imagedOn());
        assertThat(Files.readAllLines(folder.resolve("rs.csv")).stream().skip(1))
                .containsExactly(
                        "TMZ-EPI-LMS,RS,S-001,2,OVRLRESP,RECIST 1.1,SD,SD,,INVESTIGATOR,,1,Week 6," + first,
                        "TMZ-EPI-LMS,RS,S-001,3,OVRLRESP,RECIST 1.1,SD,SD,,INVESTIGATOR,,2,Week 12," + second);
    }

    @Test
    void readAgainItIsTheInvestigatorsOwnResponseAndComparedWithTheDerivedOne() {
        SdtmWriter.write(folder, Study.leiomyosarcoma(), List.of(reviewed()), Progress.NONE);
        SdtmImport read = ((Outcome.Done<SdtmImport>) SdtmReader.read(folder, Progress.NONE)).value();
        assertThat(read.casebooks().get(0).assessments())
                .extracting(each -> each.timepoint().name() + " " + each.response())
                .contains("Week 6 SD", "Week 12 SD");
    }

    @Test
    void theAnalysisTablesAreTheSameWithAndWithoutReviews() throws IOException {
        AnalysisRequest request =
                new AnalysisRequest(ProtocolSettings.DEFAULT, DemoStudy.SNAPSHOT, Evaluator.INVESTIGATOR);
        AdamWriter.write(folder.resolve("a"), "ST", Trial.analyse(List.of(BOOK), request));
        AdamWriter.write(folder.resolve("b"), "ST", Trial.analyse(List.of(reviewed()), request));
        for (String file : List.of("adsl.csv", "adtr.csv", "adrs.csv", "adtte.csv", "efficacy.csv")) {
            assertThat(Files.readAllLines(folder.resolve("b").resolve(file)))
                    .as(file)
                    .containsExactlyElementsOf(
                            Files.readAllLines(folder.resolve("a").resolve(file)));
        }
    }
}
