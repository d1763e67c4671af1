package org.leiodesk.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jfree.chart.title.Title;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.figure.choice.Category;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.draw.Key;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.MarkSign;

/** What is written on and under a waterfall, and its numbers as a table. */
final class WaterfallWords {
    /** Longer lists of subjects without a bar are only counted. */
    private static final int NAMED_AT_MOST = 40;

    private final Waterfall waterfall;
    private final WaterfallBars bars;
    private final FigureOptions options;
    private final FigureWords words;

    WaterfallWords(Waterfall waterfall, WaterfallBars bars, FigureOptions options) {
        this.waterfall = waterfall;
        this.bars = bars;
        this.options = options;
        this.words = new FigureWords(options);
    }

    String title() {
        return words.get("waterfall.title." + bars.colour());
    }

    String percentAxis() {
        return words.get("waterfall.axis");
    }

    String subjectsAxis() {
        if (bars.size() == 0) {
            return words.get("waterfall.nobody");
        }
        return options.look().labels() == Labels.VALUE
                ? words.get("waterfall.values", bars.size())
                : words.get("waterfall.subjects." + bars.order(), bars.size());
    }

    String percentAxisShort() {
        return words.get("waterfall.axisShort");
    }

    String subjectsAxisShort() {
        return waterfall.bars().isEmpty()
                ? subjectsAxis()
                : words.get("waterfall.subjectsShort", waterfall.bars().size());
    }

    String thinned(int step) {
        return words.get("look.thinned." + options.look().labels(), step);
    }

    String tooltip(WaterfallBar bar) {
        String key = bar.progressionElsewhere() ? "waterfall.tooltipElsewhere" : "waterfall.tooltip";
        String sentence = words.get(key, bar.label(), FigureWords.signed(bar.percent()), words.response(bar.best()));
        if (bars.colour() != Colour.RESPONSE) {
            sentence = words.get("look.also", sentence, words.category(bars.category(bar)));
        }
        return words.withRecord(sentence, bar.source());
    }

    String altText() {
        String rate = rate(waterfall.responseRate());
        if (bars.size() == 0) {
            return words.get("waterfall.altNone", rate);
        }
        return words.get(
                "waterfall.alt",
                bars.size(),
                FigureWords.signed(bars.largest()),
                FigureWords.signed(bars.smallest()),
                words.counted(counts()),
                rate);
    }

    /** Legend, rates, why subjects have no bar, caption. */
    List<Title> below() {
        Color ink = options.theme().ink();
        String rates = words.sentences(rate(waterfall.responseRate()), rate(waterfall.fullSetResponseRate()));
        String caption = words.caption(
                waterfall.responseRate().set(), waterfall.responseRate().size(), waterfall.request());
        if (bars.anyIsCut()) {
            caption = words.sentences(words.get("waterfall.clipped"), caption);
        }
        return List.of(
                key(),
                words.under(rates, ink),
                words.under(withoutBar(), ink),
                words.under(caption, options.theme().quiet()));
    }

    private String rate(Statistic rate) {
        return words.rate(rate, waterfall.request());
    }

    private Key key() {
        List<Key.Entry> entries = new ArrayList<>();
        counts().forEach((category, count) -> entries.add(new Key.Entry(
                (g, area) -> category.fill().paint(g, area, options.theme(), options.lettering()),
                1.7,
                words.get("waterfall.key", words.category(category), count))));
        if (waterfall.bars().stream().anyMatch(WaterfallBar::progressionElsewhere)) {
            entries.add(new Key.Entry(
                    (g, area) -> MarkSign.DIAMOND.paint(
                            g,
                            area.getCenterX(),
                            area.getCenterY(),
                            options.lettering() * 0.8,
                            options.lettering() * 0.95,
                            options.theme()),
                    1,
                    words.get("waterfall.elsewhere")));
        }
        return new Key(entries, options.theme(), options.small());
    }

    private SortedMap<Category, Integer> counts() {
        return FigureWords.counts(bars.inOrder().stream().map(bars::category));
    }

    private String withoutBar() {
        List<Waterfall.Missing> missing = waterfall.withoutBar();
        if (missing.isEmpty()) {
            return words.get("waterfall.noneWithout."
                    + waterfall.request().population().set().name());
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (Waterfall.Missing each : missing) {
            byReason.computeIfAbsent(Lettering.printable(words.texts().get(each.reason())), k -> new ArrayList<>())
                    .add(each.label());
        }
        boolean named = missing.size() <= NAMED_AT_MOST;
        String reasons = byReason.entrySet().stream()
                .map(each -> named
                        ? words.get(
                                "waterfall.withoutReasonNamed",
                                each.getKey(),
                                each.getValue().size(),
                                String.join(", ", each.getValue()))
                        : words.get(
                                "waterfall.withoutReason",
                                each.getKey(),
                                each.getValue().size()))
                .collect(Collectors.joining(words.get("separator")));
        return words.get("waterfall.without", missing.size(), reasons);
    }

    FigureTable table() {
        List<String> names =
                List.of("SUBJECT", "PERCENT", "CONFIRMED_BEST_RESPONSE", "PROGRESSION_ELSEWHERE", "WHY_NO_BAR");
        List<String> headings = List.of(
                words.get("column.subject"),
                words.get("column.percent"),
                words.get("column.best"),
                words.get("column.elsewhere"),
                words.get("column.whyNoBar"));
        List<List<String>> rows = new ArrayList<>();
        for (WaterfallBar bar : bars.inOrder()) {
            rows.add(List.of(
                    bar.label(),
                    FigureTable.exact(bar.percent()),
                    bar.best().code(),
                    bar.progressionElsewhere() ? "Y" : "N",
                    ""));
        }
        for (Waterfall.Missing each : waterfall.withoutBar()) {
            rows.add(List.of(each.label(), "", "", "", words.texts().get(each.reason())));
        }
        FigureTable table = new FigureTable(names, headings, rows);
        return switch (bars.colour()) {
            case RESPONSE -> table;
            case ORIGIN ->
                table.with(
                        "ORIGIN",
                        words.get("column.origin"),
                        bars.inOrder().stream().map(bar -> bar.origin().name()).toList());
            case CYCLES ->
                table.with(
                        "CYCLES",
                        words.get("column.cycles"),
                        bars.inOrder().stream()
                                .map(bar -> String.valueOf(bar.cycles()))
                                .toList());
        };
    }
}
