package org.leiodesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;

class TrailReportTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Printed PRINTED =
            new Printed("Li Na", ZonedDateTime.of(2025, 4, 1, 9, 30, 0, 0, BEIJING), HASH);

    private static List<AuditEntry> entries(int count) {
        List<AuditEntry> entries = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            entries.add(new AuditEntry(
                    i,
                    AuditAction.AMEND,
                    "S-014",
                    "MEASUREMENT",
                    "T01 / 2",
                    Map.of("stateMm", "25.0", "imagedOn", "2024-05-14"),
                    Map.of("stateMm", "21.0", "imagedOn", "2024-05-14"),
                    new Signed("li", Instant.parse("2024-05-14T06:03:22Z"), BEIJING, "Typing error " + i)));
        }
        return entries;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] kept(String name, byte[] pdf) throws IOException {
        Path file = Path.of("target", "reports", name);
        Files.createDirectories(file.getParent());
        return Files.readAllBytes(Files.write(file, pdf));
    }

    @Test
    void everyEntryIsPrintedInWordsAndEveryPageCarriesTheHash() throws IOException {
        byte[] pdf = kept(
                "trail_en.pdf",
                TrailReport.trail(
                        Study.leiomyosarcoma(), entries(200), "user=li", PRINTED, Language.ENGLISH, Progress.NONE));
        String text = text(pdf);
        assertThat(text)
                .contains(
                        "200 entries",
                        "in the time zone Asia/Shanghai",
                        "Part of the trail: user=li",
                        "2024-05-14 14:03:22")
                .contains("25.0 → 21.0", "Typing error 200", "Printed by Li Na, 2025-04-01 09:30 +08:00")
                .doesNotContain("imagedOn");
        assertThat(PrintedPages.without(HASH, pdf)).isEmpty();
        assertThat(PrintedPages.without("no such word", pdf)).hasSizeGreaterThan(2);
    }

    @Test
    void theAccountsArePrintedWithTheirLogInChinese() throws IOException {
        byte[] pdf = kept(
                "accounts_zh.pdf",
                TrailReport.accounts(
                        Study.leiomyosarcoma(),
                        List.of(
                                new UserAccount("li", "李娜", Role.INVESTIGATOR, true),
                                new UserAccount("wang", "王芳", Role.NURSE, false)),
                        entries(3),
                        PRINTED,
                        Language.CHINESE,
                        Progress.NONE));
        assertThat(text(pdf)).contains("账户", "李娜", "研究者", "王芳", "停用");
    }

    @Test
    void printingCanBeCancelled() {
        Progress stop = new Progress() {
            @Override
            public void report(Message what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() ->
                        TrailReport.trail(Study.leiomyosarcoma(), entries(1), "", PRINTED, Language.ENGLISH, stop))
                .isInstanceOf(CancellationException.class);
    }
}
