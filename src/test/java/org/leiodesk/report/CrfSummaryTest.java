package org.leiodesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Language;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureMeaning;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.recist.TimepointEvaluation;

class CrfSummaryTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Printed PRINTED =
            new Printed("Nurse Li", ZonedDateTime.of(2025, 4, 1, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai")), HASH);

    @TempDir
    private Path folder;

    private int pages;

    static CrfContent content(Casebook book) {
        ProtocolSettings protocol = ProtocolSettings.DEFAULT;
        return new CrfContent(
                Study.leiomyosarcoma(),
                protocol,
                Evaluator.INVESTIGATOR,
                SubjectDerivation.derive(book, new AnalysisRequest(protocol, null, Evaluator.INVESTIGATOR), false),
                List.of(),
                HoldState.OPEN,
                List.of());
    }

    private String text(Casebook book, Language language) throws IOException {
        return text(content(book), language);
    }

    private String text(CrfContent content, Language language) throws IOException {
        Path file = folder.resolve("crf.pdf");
        CrfSummary.write(content, PRINTED, language, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            pages = document.getNumberOfPages();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[ \\t]+", " ");
        }
    }

    @Test
    void fullCasebookIsPrintedWithUnitsSumsResponsesAndReasons() throws IOException {
        String text = text(FictionalCasebook.full(), Language.ENGLISH);
        assertThat(text)
                .contains(
                        "TMZ-EPI-LMS NCT05204524",
                        "Subject S-014",
                        "Site 01 Cancer Hospital, Chinese Academy of Medical Sciences",
                        "Printed by Nurse Li, 2025-04-01 09:30 +08:00",
                        "Latest hash of the journal: " + HASH,
                        "Date of birth 1966-05",
                        "Leiomyosarcoma, ICD-O-3 8890/3",
                        // sqrt(160 x 54.6 / 3600) = 1.5578
                        "160 cm 54.6 kg 1.558 m²",
                        "2024-02-26 2024-03-04 7 d",
                        "Reduced from 200 to 150 mg/m².",
                        "200 mg/m² not given 0 % vomiting, left out",
                        // 4 x 90 + 67.5 + 90 = 517.5, and 60 x 1.25 = 75 before the study
                        "Epirubicin so far: 592.5 mg/m², of which 75 mg/m² before the study",
                        "limit 900 mg/m²",
                        // 32.0 + 21.0 + 40.0; 25.0 + 14.0 + 24.0 = 63.0; 63.0 / 93.0 - 1 = -32.3 %
                        "Sum mm 93.0 63.0 32.5 32.0",
                        "% – −32.3 % −65.1 % −65.6 % – −69.9 %",
                        "6.0 + 5.0",
                        "too small to",
                        "motion artefact",
                        "unequivocal",
                        "Trabectedin",
                        "Progressive disease",
                        "2025-03-02",
                        "Investigator",
                        "Research nurse",
                        "page 1 of " + pages,
                        "page " + pages + " of " + pages);
        assertThat(pages).isGreaterThan(2);
    }

    @Test
    void chineseSummaryIsChinese() throws IOException {
        String text = text(FictionalCasebook.full(), Language.CHINESE);
        assertThat(text)
                .contains(
                        "病例报告汇总",
                        "受试者 S-014",
                        "平滑肌肉瘤",
                        "表柔比星累积剂量：592.5 mg/m²",
                        "靶病灶疗效",
                        "太小无法测量",
                        "新发肝转移",
                        "研究护士",
                        "第 1 页，共 " + pages + " 页",
                        "第 " + pages + " 页，共 " + pages + " 页");
    }

    @Test
    void emptyCasebookSaysNotRecordedAndStillHasItsSignatureLines() throws IOException {
        String text = text(FictionalCasebook.empty(), Language.ENGLISH);
        assertThat(text).contains("Sex Unknown", "Informed consent not recorded", "page 1 of 1", "Research nurse");
        assertThat(text(FictionalCasebook.empty(), Language.CHINESE)).contains("未记录", "第 1 页，共 1 页");
    }

    @Test
    void signaturesThatHoldAndVoidOnesAndTheReviewBesideTheDerivedResponseAreOnPaper() throws IOException {
        CrfContent signed = signed();
        assertThat(text(signed, Language.ENGLISH))
                .contains(
                        "Electronic signatures",
                        "The casebook is locked: nothing can be changed.",
                        "(investigator)",
                        "2025-03-31",
                        "Asia/Shanghai",
                        "Responsible",
                        "aaaaaaaaaaaa",
                        "holds: unchanged",
                        "VOID since",
                        "changed Diagnosis",
                        "PR, agreed by Li",
                        "SD in place of PR",
                        "Slices of 8 mm")
                .doesNotContain("aaaaaaaaaaaaa");
        assertThat(text(signed, Language.CHINESE)).contains("电子签名", "病例册已锁定", "有效：此后未改动", "wang 修改了诊断", "（推导为 PR）");
    }

    /** Signed by two: the casebook holds, the diagnosis was amended since. */
    private static CrfContent signed() {
        Casebook book = FictionalCasebook.full();
        CrfContent plain = content(book);
        List<TimepointEvaluation> at = plain.subject().tumour().timepoints();
        Signer li = new Signer(
                "li", "Li Na", Role.INVESTIGATOR, Instant.parse("2025-03-31T01:30:00Z"), ZoneId.of("Asia/Shanghai"));
        SubjectId id = book.subject().id();
        Casebook reviewed = CasebookBuilder.from(book)
                .review(review(id, at.get(0), at.get(0).overall().value(), "", li))
                .review(review(id, at.get(1), TimepointResponse.SD, "Slices of 8 mm", li))
                .build();
        AuditEntry amended = new AuditEntry(
                77,
                AuditAction.AMEND,
                id.value(),
                "DIAGNOSIS",
                "",
                Map.of("fnclccGrade", "2"),
                Map.of("fnclccGrade", "3"),
                new Signed("wang", Instant.parse("2025-04-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"), "Pathology"));
        Signature casebook = new Signature(
                id, 1, new SignedScope.WholeCasebook(), SignatureMeaning.RESPONSIBILITY, li, 70, 1, "a".repeat(64), 1);
        Signature diagnosis = new Signature(
                id, 2, new SignedScope.OfForm("DIAGNOSIS", ""), SignatureMeaning.REVIEW, li, 70, 1, "b".repeat(64), 1);
        return new CrfContent(
                plain.study(),
                plain.protocol(),
                plain.evaluator(),
                content(reviewed).subject(),
                List.of(new SignatureStanding(casebook, null, true), new SignatureStanding(diagnosis, amended, false)),
                HoldState.LOCKED,
                List.of(
                        new QueryThread(
                                query(id, 1, new SignedScope.OfForm("DIAGNOSIS", ""), "fnclccGrade", li),
                                List.of(
                                        step(id, 1, QueryAction.ANSWER, "It is 3.", li),
                                        step(id, 2, QueryAction.CLOSE, "As in the source.", li))),
                        new QueryThread(
                                query(
                                        id,
                                        2,
                                        new SignedScope.OfTimepoint(
                                                Evaluator.INVESTIGATOR,
                                                at.get(0).timepoint()),
                                        "T01",
                                        li),
                                List.of())));
    }

    private static Query query(SubjectId id, int number, SignedScope scope, String item, Signer li) {
        return new Query(id, number, new QueryAbout(scope, item), "Grade or size?\nPlease check.", li, 1);
    }

    private static QueryStep step(SubjectId id, int number, QueryAction action, String text, Signer li) {
        return new QueryStep(id, 1, number, action, text, li, 1);
    }

    @Test
    void queriesArePrintedWithEverythingThatWasWrittenAboutThem() throws IOException {
        String english = text(signed(), Language.ENGLISH);
        assertThat(english)
                .contains("Queries", "Diagnosis, FNCLCC grade", "closed", "open")
                .contains("Raised by Li Na (investigator), 2025-03-31 09:30:00 +08:00: Grade or size?")
                .contains("Answered by Li Na (investigator), 2025-03-31 09:30:00 +08:00: It is 3.")
                .contains("Closed by Li Na (investigator), 2025-03-31 09:30:00 +08:00: As in the source.");
        assertThat(text(signed(), Language.CHINESE)).contains("质疑", "已关闭", "待处理");
    }

    private static Review review(
            SubjectId id, TimepointEvaluation at, TimepointResponse response, String reason, Signer signer) {
        return new Review(
                id, Evaluator.INVESTIGATOR, at.timepoint(), at.overall().value(), response, reason, signer, 1);
    }

    @Test
    void twoPrintsAtTheSameMomentHaveTheSameBytes() {
        CrfContent content = content(FictionalCasebook.full());
        CrfSummary.write(content, PRINTED, Language.CHINESE, folder.resolve("a.pdf"));
        CrfSummary.write(content, PRINTED, Language.CHINESE, folder.resolve("b.pdf"));
        assertThat(folder.resolve("a.pdf")).hasSameBinaryContentAs(folder.resolve("b.pdf"));
    }
}
