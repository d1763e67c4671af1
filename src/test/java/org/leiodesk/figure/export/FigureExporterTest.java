package org.leiodesk.figure.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.MadeUp;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.draw.Theme;
import org.w3c.dom.Document;

class FigureExporterTest {
    @TempDir
    private Path folder;

    private static Figure waterfall(Language language) {
        return WaterfallChart.of(MadeUp.waterfall(32), FigureOptions.screen(language, Theme.DARK));
    }

    private static Figure swimmer(Language language) {
        return SwimmerChart.of(
                MadeUp.swimmer(32, LocalDate.of(2024, 6, 30)), FigureOptions.screen(language, Theme.LIGHT));
    }

    @Test
    void twoExportsOfTheSameDataHaveTheSameBytes() throws IOException {
        List<BiConsumer<Figure, Path>> formats = List.of(
                (figure, file) -> FigureExporter.svg(figure, file, FigureSize.TWO_COLUMNS),
                (figure, file) -> FigureExporter.pdf(figure, file, FigureSize.TWO_COLUMNS),
                (figure, file) -> FigureExporter.png(figure, file, FigureSize.ONE_COLUMN.withDpi(96)),
                FigureExporter::csv);
        for (BiConsumer<Figure, Path> format : formats) {
            format.accept(waterfall(Language.CHINESE), folder.resolve("a"));
            format.accept(waterfall(Language.CHINESE), folder.resolve("b"));
            assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
            format.accept(swimmer(Language.ENGLISH), folder.resolve("a"));
            format.accept(swimmer(Language.ENGLISH), folder.resolve("b"));
            assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void pdfHoldsItsTextInTheEmbeddedSubsetOfTheBundledFont() throws IOException {
        Path file = folder.resolve("waterfall.pdf");
        FigureExporter.pdf(waterfall(Language.CHINESE), file, FigureSize.TWO_COLUMNS);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("肿瘤大小最佳变化", "客观缓解率", "S-033, S-035", "无柱形", "数据截止日期 2024-06-30", "−30 %");
            PDResources outer = document.getPage(0).getResources();
            COSName form = outer.getXObjectNames().iterator().next();
            PDResources inner = ((PDFormXObject) outer.getXObject(form)).getResources();
            for (COSName name : inner.getFontNames()) {
                assertThat(inner.getFont(name).isEmbedded()).isTrue();
                assertThat(inner.getFont(name).getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            }
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(174 * 72 / 25.4f, within(0.01f));
        }
        assertThat(Files.size(file)).isLessThan(200_000);
    }

    @Test
    void svgIsWellFormedWithOutlinesForLettersAndWordsForReaders() throws Exception {
        Path file = folder.resolve("swimmer.svg");
        FigureExporter.svg(swimmer(Language.ENGLISH), file, FigureSize.TWO_COLUMNS);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        assertThat(document.getElementsByTagName("text").getLength()).isZero();
        assertThat(document.getElementsByTagName("path").getLength()).isPositive();
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Time on study, treatment and response of each subject");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .startsWith("Swimmer plot of 32 subjects;");
    }

    @Test
    void pngHasTheSizeAskedForOnWhite() throws IOException {
        Path file = folder.resolve("waterfall.png");
        FigureExporter.png(waterfall(Language.ENGLISH), file, new FigureSize(254, 127, 11, 100));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1000);
        assertThat(picture.getHeight()).isEqualTo(500);
        assertThat(picture.getRGB(1, 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void csvHasOneRowASubject() throws IOException {
        Path file = folder.resolve("new").resolve("waterfall.csv");
        FigureExporter.csv(waterfall(Language.ENGLISH), file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + 32 + 4);
        assertThat(lines.get(0)).isEqualTo("SUBJECT,PERCENT,CONFIRMED_BEST_RESPONSE,PROGRESSION_ELSEWHERE,WHY_NO_BAR");
        assertThat(lines.get(1)).isEqualTo("S-004,180,PD,Y,");
    }

    @Test
    void fileThatCannotBeWrittenIsReportedAndLeavesNothing() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.createFile(taken.resolve("inside"));
        assertThatThrownBy(() -> FigureExporter.csv(waterfall(Language.ENGLISH), taken))
                .isInstanceOf(LeiodeskException.class)
                .hasMessageStartingWith("LD-202 Cannot write");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(taken);
        }
    }
}
