package org.leiodesk.figure.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.Language;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureHit;
import org.leiodesk.figure.FigureHits;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.MadeUp;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.figure.export.FigureSize;

/** No word covers another one, none is cut, none is smaller than 7 points, and no box stands for a character. Contact sheets are left in target/figures. */
class HardCasesTest {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double LEAST_POINTS = 6.999;
    private static final Path FOLDER = Path.of("target", "figures");

    private static final List<FigureSize> SIZES =
            List.of(FigureSize.ONE_COLUMN, FigureSize.TWO_COLUMNS, FigureSize.SLIDE);

    private static List<String> faults(String name, Figure figure, FigureSize size) {
        double width = size.widthMm() * POINTS_PER_MM;
        double height = size.heightMm() > 0 ? size.heightMm() * POINTS_PER_MM : figure.heightFor(width);
        WordsOnPaper words = WordsOnPaper.of(figure, width, height);
        List<String> faults = new ArrayList<>();
        words.overlaps().forEach(pair -> faults.add("overlap: " + pair));
        words.outside(width, height).forEach(word -> faults.add("outside: " + word));
        words.all().stream()
                .filter(each -> each.size() < LEAST_POINTS)
                .forEach(each -> faults.add("small: " + each.text() + " " + each.size()));
        if (words.isMissingAGlyph()) {
            faults.add("a character is missing");
        }
        String at = name + " " + Math.round(size.widthMm()) + " mm: ";
        return faults.stream().limit(4).map(at::concat).toList();
    }

    private static List<String> faults(Language language) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Figure> each : HardCases.all(language).entrySet()) {
            for (FigureSize size : SIZES) {
                Figure figure = each.getValue().with(each.getValue().options().onPaper(size.lettering()));
                faults.addAll(faults(each.getKey() + " " + language, figure, size));
            }
        }
        return faults;
    }

    @ParameterizedTest
    @EnumSource
    void nothingOverlapsIsCutOrTooSmall(Language language) throws IOException {
        assertThat(faults(language)).isEmpty();
        sheets(language, HardCases.all(language));
    }

    @Test
    void chineseTextsMayBeTwiceAsLongOrHalfAsLong() throws IOException {
        try (StretchedTexts texts = StretchedTexts.twiceAsLong(Language.CHINESE)) {
            assertThat(texts).isNotNull();
            assertThat(faults(Language.CHINESE)).isEmpty();
            sheet("twice-as-long", Language.CHINESE, false, someOf32());
        }
        try (StretchedTexts texts = StretchedTexts.halfAsLong(Language.CHINESE)) {
            assertThat(texts).isNotNull();
            assertThat(faults(Language.CHINESE)).isEmpty();
            sheet("half-as-long", Language.CHINESE, false, someOf32());
        }
    }

    private static List<Figure> someOf32() {
        return pick(
                HardCases.all(Language.CHINESE),
                "waterfall-32",
                "swimmer-1",
                "spider-32",
                "pfs-by-origin-32",
                "flow-32");
    }

    @Test
    void twelveEventsOnALaneAndEventsOfOneDayStandSideBySide() {
        for (String name : List.of("swimmer-twelve-events", "swimmer-one-day")) {
            Figure figure = HardCases.all(Language.ENGLISH).get(name);
            BufferedImage picture = new BufferedImage(238, 320, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = picture.createGraphics();
            FigureHits hits = figure.draw(g, new Rectangle2D.Double(0, 0, 238, 320));
            g.dispose();
            Rectangle2D lane = hits.subjects().get(0).frame();
            List<Rectangle2D> signs = new ArrayList<>();
            for (double x = lane.getMinX(); x < lane.getMaxX(); x += 0.25) {
                hits.at(x, lane.getCenterY())
                        .map(FigureHit::frame)
                        .filter(frame -> !frame.equals(lane) && !signs.contains(frame))
                        .ifPresent(signs::add);
            }
            assertThat(signs).hasSize(name.equals("swimmer-one-day") ? 8 : 12);
            for (int i = 1; i < signs.size(); i++) {
                assertThat(signs.get(i).getMinX())
                        .isGreaterThanOrEqualTo(signs.get(i - 1).getMaxX() - 0.01);
            }
        }
    }

    @Test
    void aFigureOfTheDarkScreenIsPrintedOnWhite() {
        Figure dark = WaterfallChart.of(MadeUp.waterfall(32), FigureOptions.screen(Language.ENGLISH, Theme.DARK));
        assertThat(dark.with(dark.options().onPaper(8)).options().theme()).isEqualTo(Theme.LIGHT);
        assertThat(new Color(picture(dark, 400, false).getRGB(2, 2))).isEqualTo(Theme.DARK.background());
    }

    /** Six figures a sheet, as they come out at 84 mm; the last sheet in grey, as a printer without colours makes it. */
    private static void sheets(Language language, Map<String, Figure> all) throws IOException {
        sheet(
                "subjects-1",
                language,
                false,
                pick(all, "waterfall-1", "swimmer-1", "spider-1", "pfs-1", "flow-1", "dor-1"));
        sheet(
                "subjects-32",
                language,
                false,
                pick(all, "waterfall-32", "swimmer-32", "spider-32", "pfs-32", "pfs-by-origin-32", "flow-32"));
        sheet(
                "responding",
                language,
                false,
                pick(
                        all,
                        "waterfall-nobody-responds",
                        "waterfall-everybody-responds",
                        "spider-nobody-responds",
                        "swimmer-everybody-responds",
                        "dor-nobody-responds",
                        "dor-everybody-responds"));
        sheet(
                "special",
                language,
                false,
                pick(
                        all,
                        "waterfall-all-equal",
                        "waterfall-180",
                        "swimmer-twelve-events",
                        "swimmer-one-day",
                        "pfs-no-events",
                        "os-median-not-reached",
                        "pfs-one-subgroup-empty"));
        sheet("subjects-500", language, false, pick(all, "waterfall-500", "spider-500", "os-500", "flow-500"));
        sheet(
                "grey",
                language,
                true,
                pick(
                        all,
                        "waterfall-32",
                        "spider-32",
                        "pfs-by-origin-32",
                        "waterfall-made-up-32",
                        "swimmer-made-up-32"));
        ImageIO.write(
                picture(all.get("swimmer-500"), 476, false),
                "png",
                FOLDER.resolve("swimmer-500_" + language.code() + ".png").toFile());
        sheet(
                "dark",
                language,
                false,
                List.of(
                        WaterfallChart.of(
                                MadeUp.waterfall(32),
                                FigureOptions.screen(language, Theme.DARK).withLettering(8)),
                        SwimmerChart.of(
                                MadeUp.swimmer(12, LocalDate.of(2024, 6, 30)),
                                FigureOptions.screen(language, Theme.DARK).withLettering(8))));
    }

    private static List<Figure> pick(Map<String, Figure> all, String... names) {
        List<Figure> picked = new ArrayList<>();
        for (String name : names) {
            Figure figure = all.get(name);
            assertThat(figure).as(name).isNotNull();
            picked.add(figure);
        }
        return picked;
    }

    private static BufferedImage picture(Figure figure, int points, boolean grey) {
        double scale = 2;
        double height = figure.heightFor(points);
        BufferedImage picture = new BufferedImage(
                (int) (points * scale),
                (int) (height * scale),
                grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.scale(scale, scale);
        figure.paint(g, new Rectangle2D.Double(0, 0, points, height));
        g.dispose();
        return picture;
    }

    private static void sheet(String name, Language language, boolean grey, List<Figure> figures) throws IOException {
        Files.createDirectories(FOLDER);
        List<BufferedImage> pictures = new ArrayList<>();
        for (Figure figure : figures) {
            pictures.add(picture(figure, 238, grey));
        }
        int columns = Math.min(3, pictures.size());
        int gap = 12;
        int[] bottoms = new int[columns];
        List<int[]> places = new ArrayList<>();
        for (BufferedImage each : pictures) {
            int column = 0;
            for (int c = 1; c < columns; c++) {
                column = bottoms[c] < bottoms[column] ? c : column;
            }
            places.add(new int[] {column * (476 + gap), bottoms[column]});
            bottoms[column] += each.getHeight() + gap;
        }
        int height = 0;
        for (int bottom : bottoms) {
            height = Math.max(height, bottom);
        }
        BufferedImage sheet = new BufferedImage(
                columns * (476 + gap), height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.LIGHT_GRAY);
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < pictures.size(); i++) {
            g.drawImage(pictures.get(i), places.get(i)[0], places.get(i)[1], null);
        }
        g.dispose();
        ImageIO.write(
                sheet,
                "png",
                FOLDER.resolve(name + "_" + language.code() + ".png").toFile());
    }
}
