package org.leiodesk.figure.spider;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jfree.chart.title.Title;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.plot.Spider;
import org.leiodesk.endpoint.plot.SpiderLine;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.FigureTable;
import org.leiodesk.figure.FigureWords;
import org.leiodesk.figure.choice.Category;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Order;
import org.leiodesk.figure.draw.Key;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.MarkSign;

/** What is written on and under a spider plot, and its numbers as a table. */
final class SpiderWords {
    private final Spider spider;
    private final FigureOptions options;
    private final FigureWords words;

    SpiderWords(Spider spider, FigureOptions options) {
        this.spider = spider;
        this.options = options;
        this.words = new FigureWords(options);
    }

    /** The sign at the end of a line; null for a line that is followed on. */
    static @Nullable MarkSign sign(SpiderLine.End end) {
        return switch (end) {
            case PROGRESSION -> MarkSign.DIAMOND;
            case NEW_THERAPY -> MarkSign.PLUS;
            case DEATH -> MarkSign.CROSS;
            case OFF_TREATMENT -> MarkSign.SQUARE;
            case FOLLOWED -> null;
        };
    }

    String title() {
        return words.get("spider.title");
    }

    String percentAxis() {
        return words.get("spider.axis");
    }

    String percentAxisShort() {
        return words.get("spider.axisShort");
    }

    String timeAxis() {
        return spider.lines().isEmpty() ? words.get("spider.nobody") : words.get("spider.time." + options.unit());
    }

    String leftOut(int numbers) {
        return words.get(
                "spider.leftOut." + options.look().labels(),
                numbers,
                spider.lines().size());
    }

    /** What stands at the end of a line; empty for nothing. */
    String label(SpiderLine line) {
        return switch (options.look().labels()) {
            case NONE -> "";
            case SUBJECT -> Lettering.printable(line.label());
            case VALUE ->
                line.points().isEmpty()
                        ? ""
                        : FigureWords.signed(
                                line.points().get(line.points().size() - 1).percent());
        };
    }

    String tooltip(SpiderLine line) {
        String sentence = words.get(
                "spider.tooltip",
                Lettering.printable(line.label()),
                words.response(line.best()),
                line.points().size(),
                words.get("spider.end." + line.end()));
        return options.look().colour() == Colour.RESPONSE
                ? sentence
                : words.get("look.also", sentence, words.category(category(line)));
    }

    String tooltip(SpiderLine line, SpiderLine.Point point) {
        SourceRecord source = point.source();
        String text = words.get(
                point.progression() ? "spider.tooltipProgression" : "spider.tooltipPoint",
                Lettering.printable(line.label()),
                FigureWords.signed(point.percent()),
                point.day());
        return words.withRecord(text, source);
    }

    String altText() {
        return spider.lines().isEmpty()
                ? words.get("spider.altNone")
                : words.get(
                        "spider.alt",
                        spider.lines().size(),
                        words.colour(),
                        words.counted(counts()),
                        words.rate(spider.responseRate(), spider.request()));
    }

    /** Legend, rate, who has no line, caption. */
    List<Title> below() {
        Color ink = options.theme().ink();
        List<Title> blocks = new ArrayList<>(List.of(key()));
        blocks.add(words.under(words.rate(spider.responseRate(), spider.request()), ink));
        if (!spider.without().isEmpty()) {
            blocks.add(words.under(without(), ink));
        }
        String caption =
                words.caption(spider.responseRate().set(), spider.responseRate().size(), spider.request());
        blocks.add(words.under(
                words.sentences(words.sentences(words.look(Order.VALUE), words.get("spider.sums")), caption),
                options.theme().quiet()));
        return blocks;
    }

    private String without() {
        Map<String, Integer> byReason = new LinkedHashMap<>();
        for (Waterfall.Missing each : spider.without()) {
            byReason.merge(Lettering.printable(words.texts().get(each.reason())), 1, Integer::sum);
        }
        String reasons = byReason.entrySet().stream()
                .map(each -> words.get("waterfall.withoutReason", each.getKey(), each.getValue()))
                .collect(Collectors.joining(words.get("separator")));
        return words.get("spider.without", spider.without().size(), reasons);
    }

    Category category(SpiderLine line) {
        return options.look().colour().category(line.best(), line.origin(), line.cycles());
    }

    private SortedMap<Category, Integer> counts() {
        return FigureWords.counts(spider.lines().stream().map(this::category));
    }

    private Key key() {
        List<Key.Entry> entries = new ArrayList<>();
        counts().forEach((category, count) -> entries.add(new Key.Entry(
                (g, area) -> {
                    Color color = category.fill().line(options.theme());
                    paintLine(g, area, color, false);
                    category.fill()
                            .point()
                            .paint(
                                    g,
                                    area.getCenterX(),
                                    area.getCenterY(),
                                    SpiderRenderer.half(options),
                                    color,
                                    options.theme());
                },
                2.2,
                words.get("waterfall.key", words.category(category), count))));
        for (SpiderLine.End end : SpiderLine.End.values()) {
            MarkSign sign = sign(end);
            if (sign != null && spider.lines().stream().anyMatch(line -> line.end() == end)) {
                entries.add(new Key.Entry(
                        (g, area) -> sign.paint(
                                g, area.getCenterX(), area.getCenterY(), options.lettering() * 0.9, options.theme()),
                        1,
                        words.get("spider.end." + end)));
            }
        }
        boolean dashed =
                spider.lines().stream().flatMap(line -> line.points().stream()).anyMatch(SpiderLine.Point::afterMissed);
        if (dashed) {
            entries.add(new Key.Entry(
                    (g, area) -> paintLine(g, area, options.theme().ink(), true), 2.2, words.get("spider.missed")));
        }
        return new Key(entries, options.theme(), options.small());
    }

    private void paintLine(Graphics2D g, Rectangle2D area, Color color, boolean dashed) {
        float wide = (float) (options.lettering() * 0.14);
        g.setPaint(color);
        g.setStroke(new BasicStroke(
                wide,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER,
                10,
                dashed ? new float[] {wide * 3, wide * 2.2f} : null,
                0));
        g.draw(new Line2D.Double(area.getMinX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
    }

    FigureTable table() {
        List<String> names = List.of(
                "SUBJECT", "DAY", "PERCENT", "AFTER_MISSED", "PROGRESSION", "CONFIRMED_BEST_RESPONSE", "LINE_END");
        List<String> headings = List.of(
                words.get("column.subject"),
                words.get("column.day"),
                words.get("column.change"),
                words.get("column.afterMissed"),
                words.get("mark.PROGRESSION"),
                words.get("column.best"),
                words.get("column.lineEnd"));
        List<List<String>> rows = new ArrayList<>();
        for (SpiderLine line : spider.lines()) {
            for (SpiderLine.Point point : line.points()) {
                rows.add(List.of(
                        line.label(),
                        String.valueOf(point.day()),
                        FigureTable.exact(point.percent()),
                        point.afterMissed() ? "Y" : "N",
                        point.progression() ? "Y" : "N",
                        line.best().code(),
                        line.end().name()));
            }
        }
        FigureTable table = new FigureTable(names, headings, rows);
        return switch (options.look().colour()) {
            case RESPONSE -> table;
            case ORIGIN ->
                table.with(
                        "ORIGIN",
                        words.get("column.origin"),
                        aPoint(line -> line.origin().name()));
            case CYCLES ->
                table.with("CYCLES", words.get("column.cycles"), aPoint(line -> String.valueOf(line.cycles())));
        };
    }

    /** What is true of a line, once for each of its points. */
    private List<String> aPoint(Function<SpiderLine, String> what) {
        return spider.lines().stream()
                .flatMap(line -> line.points().stream().map(point -> what.apply(line)))
                .toList();
    }
}
