package org.leiodesk.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.chart.title.Title;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.figure.draw.Key;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.MarkSign;
import org.leiodesk.figure.draw.ResponsePalette;
import org.leiodesk.recist.BestOverallResponse;

/** What is written on and under a waterfall, and its numbers as a table. */
final class WaterfallWords {
    /** Longer lists of subjects without a bar are only counted. */
    private static final int NAMED_AT_MOST = 40;

    private final Waterfall waterfall;
    private final FigureOptions options;
    private final FigureWords words;

    WaterfallWords(Waterfall waterfall, FigureOptions options) {
        this.waterfall = waterfall;
        this.options = options;
        this.words = new FigureWords(options);
    }

    String title() {
        return words.get("waterfall.title");
    }

    String percentAxis() {
        return words.get("waterfall.axis");
    }

    String subjectsAxis() {
        return waterfall.bars().isEmpty()
                ? words.get("waterfall.nobody")
                : words.get("waterfall.subjects", waterfall.bars().size());
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
        return words.get("waterfall.thinned", step);
    }

    String tooltip(WaterfallBar bar) {
        String key = bar.progressionElsewhere() ? "waterfall.tooltipElsewhere" : "waterfall.tooltip";
        return words.get(key, bar.label(), FigureWords.signed(bar.percent()), words.response(bar.best()));
    }

    String altText() {
        List<WaterfallBar> bars = waterfall.bars();
        String rate = rate(waterfall.responseRate());
        if (bars.isEmpty()) {
            return words.get("waterfall.altNone", rate);
        }
        String counts = counts().entrySet().stream()
                .map(each -> words.response(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return words.get(
                "waterfall.alt",
                bars.size(),
                FigureWords.signed(bars.get(0).percent()),
                FigureWords.signed(bars.get(bars.size() - 1).percent()),
                counts,
                rate);
    }

    /** Legend, rates, why subjects have no bar, caption. */
    List<Title> below() {
        Color ink = options.theme().ink();
        String rates = words.sentences(rate(waterfall.responseRate()), rate(waterfall.fullSetResponseRate()));
        String caption = words.caption(
                waterfall.responseRate().set(), waterfall.responseRate().size(), waterfall.request());
        boolean cut = waterfall.bars().stream().anyMatch(bar -> bar.percent() > WaterfallChart.CLIP);
        if (cut) {
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
        counts().forEach((best, count) -> entries.add(new Key.Entry(
                (g, area) -> ResponsePalette.paint(g, area, best, options.theme(), options.lettering()),
                1.7,
                words.get("waterfall.key", words.response(best), count))));
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

    private Map<BestOverallResponse, Long> counts() {
        Map<BestOverallResponse, Long> counts = new LinkedHashMap<>();
        for (BestOverallResponse best : BestOverallResponse.values()) {
            long count =
                    waterfall.bars().stream().filter(bar -> bar.best() == best).count();
            if (count > 0) {
                counts.put(best, count);
            }
        }
        return counts;
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
        for (WaterfallBar bar : waterfall.bars()) {
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
        return new FigureTable(names, headings, rows);
    }
}
