package org.leiodesk.figure.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.print.PrintService;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;

class PdfPrinterTest {
    @Test
    void withoutAPrinterTheRefusalSaysWhereTheFileIs() {
        Outcome<Boolean> outcome = PdfPrinter.print(Path.of("crf.pdf"), "CRF", new PrintService[0]);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.findings())
                .extracting((Finding finding) -> finding.message().in(Language.ENGLISH))
                .containsExactly(
                        "No printer is set up on this computer. The PDF is in crf.pdf and can be printed from there.");
    }
}
