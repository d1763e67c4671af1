package org.leiodesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.Language;
import org.leiodesk.domain.study.Study;

class RecoverySheetTest {
    private static final String KEY = "AAAAAB-BBBBBZ-ZZZZZG-AAAAAE-AAAAAF-AAAAAG";

    @ParameterizedTest
    @EnumSource(Language.class)
    void theKeyStandsOnOnePageWithTheStudyItBelongsTo(Language language) throws IOException {
        Path file = Path.of("target", "reports", "recovery_" + language.code() + ".pdf");
        ZonedDateTime at = ZonedDateTime.of(2025, 4, 1, 9, 30, 0, 0, ZoneId.of("Asia/Shanghai"));
        RecoverySheet.write(
                Study.leiomyosarcoma(),
                "trial.leiodesk",
                KEY,
                new Printed("Li Na", at, "0123456789abcdef".repeat(4)),
                language,
                file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("AAAAAB - BBBBBZ - ZZZZZG", "AAAAAE - AAAAAF - AAAAAG", "trial.leiodesk", "TMZ-EPI-LMS");
        }
    }
}
