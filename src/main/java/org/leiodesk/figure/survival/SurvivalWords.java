package org.leiodesk.figure.survival;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jfree.chart.title.Title;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.plot.SurvivalGroup;
import org.leiodesk.endpoint.plot.SurvivalPlot;
import org.leiodesk.endpoint.plot.SurvivalTime;
import org.leiodesk.endpoint.subgroup.GroupComparison;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.FigureTable;
import org.leiodesk.figure.FigureWords;
import org.leiodesk.figure.draw.GroupStyle;
import org.leiodesk.figure.draw.Key;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.stats.Estimate;
import org.leiodesk.stats.SurvivalCurve;
import org.leiodesk.stats.SurvivalQuantile;
import org.leiodesk.stats.SurvivalStep;

/** What is written on and under a Kaplan-Meier plot, and its numbers as a table. */
final class SurvivalWords {
    private final SurvivalPlot survival;
    private final FigureOptions options;
    private final FigureWords words;

    SurvivalWords(SurvivalPlot survival, FigureOptions options) {
        this.survival = survival;
        this.options = options;
        this.words = new FigureWords(options);
    }

    String get(String key) {
        return words.get(key);
    }

    private String endpoint() {
        return words.get("survival.name." + survival.endpoint());
    }

    String title() {
        return isGrouped()
                ? words.get(
                        "survival.titleBy",
                        endpoint(),
                        survival.groups().get(0).level().dimension().message())
                : words.get("survival.title", endpoint());
    }

    private boolean isGrouped() {
        return survival.groups().get(0).level() != null;
    }

    String percentAxis() {
        return words.get("survival.percent." + survival.endpoint());
    }

    String percentAxisShort() {
        return words.get("survival.percentShort." + survival.endpoint());
    }

    String timeAxis() {
        String unit = words.get("survival.unit." + options.unit());
        return words.get("survival.axis." + survival.endpoint(), unit);
    }

    String group(SurvivalGroup group) {
        return group.level() == null
                ? words.get("survival.all")
                : capital(Lettering.printable(words.texts().get(group.level().message())));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** S-014: progressive disease by RECIST, day 120 (2024-05-02), RS 3. S(t) 61.2 % (42.0 to 75.3 %), 12 at risk. */
    String tooltip(SurvivalTime each, SurvivalStep step) {
        EventTime time = each.time();
        SourceRecord source = time.source();
        String record = source == null
                ? ""
                : words.get(
                        "survival.record",
                        Message.of("endpoint.why.record." + source.kind(), source.sequence()),
                        time.sourceVariable());
        String band = step.interval().isComplete()
                ? words.get(
                        "survival.tooltipInterval",
                        FigureWords.percent(step.interval().lower().value()),
                        FigureWords.percent(step.interval().upper().value()))
                : "";
        return words.get(
                "survival.tooltip",
                Lettering.printable(each.label()),
                time.reason().message(),
                time.days(),
                time.end(),
                record,
                FigureWords.percent(step.survival()),
                band,
                step.atRisk());
    }

    /** Events, subjects, median with its interval of one group. */
    private String sentence(SurvivalGroup group) {
        SurvivalCurve curve = group.curve();
        String name = group.level() == null ? endpoint() : group(group);
        SurvivalQuantile median = curve.median();
        if (curve.subjects() == 0) {
            return words.get("survival.nobody", name);
        }
        return words.get(
                "survival.median",
                name,
                curve.events(),
                curve.subjects(),
                time(median.estimate()),
                FigureWords.level(curve.level()),
                interval(time(median.interval().lower()), time(median.interval().upper())));
    }

    /** From one end to the other, or what both ends are. */
    private String interval(String lower, String upper) {
        return lower.equals(upper) ? lower : words.get("survival.interval", lower, upper);
    }

    private String time(Estimate days) {
        if (!days.isValue()) {
            return words.get(days == Estimate.Missing.NOT_REACHED ? "survival.notReached" : "survival.notEstimable");
        }
        String number =
                String.format(Locale.ROOT, "%.1f", days.value() / options.unit().days());
        return words.get("survival.amount." + options.unit(), number);
    }

    private String comparison() {
        GroupComparison both = survival.comparison();
        if (both == null) {
            return "";
        }
        if (both.logRankP() == null) {
            return words.get("survival.notCompared");
        }
        String test = words.get("survival.logRank", p(both.logRankP()));
        if (both.hazardRatio() == null || both.lower() == null || both.upper() == null) {
            return test;
        }
        return words.sentences(
                test,
                words.get(
                        "survival.hazard",
                        ratio(both.hazardRatio()),
                        FigureWords.level(both.level()),
                        ratio(both.lower()),
                        ratio(both.upper())));
    }

    private static String p(double value) {
        return value < 0.001 ? "< 0.001" : "= " + String.format(Locale.ROOT, "%.3f", value);
    }

    private static String ratio(double value) {
        return value >= 1000 ? "> 1000" : String.format(Locale.ROOT, "%.2f", value);
    }

    String altText() {
        String curves = survival.groups().stream().map(this::sentence).collect(Collectors.joining(" "));
        return words.get("survival.alt", title(), curves);
    }

    /** Legend, medians, comparison, caption. */
    List<Title> below() {
        Color ink = options.theme().ink();
        List<Title> blocks = new ArrayList<>(List.of(key()));
        survival.groups().stream()
                .filter(group -> !isGrouped() || !group.times().isEmpty())
                .forEach(group -> blocks.add(words.under(sentence(group), ink)));
        if (!comparison().isEmpty()) {
            blocks.add(words.under(comparison(), ink));
        }
        blocks.add(words.under(caption(), options.theme().quiet()));
        return blocks;
    }

    private String caption() {
        String caption = words.caption(survival.request().population().set(), survival.setSize(), survival.request());
        String level = FigureWords.level(survival.request().protocol().confidenceLevel());
        String method = words.get("survival.method", level);
        if (survival.endpoint() == TimeEndpoint.DOR) {
            method = words.sentences(
                    words.get("survival.responders", survival.median().size()), method);
        }
        if (survival.endpoint() == TimeEndpoint.PFS || survival.endpoint() == TimeEndpoint.DOR) {
            method = words.sentences(
                    method,
                    words.get("survival.rule", survival.request().protocol().pfsRule()));
        }
        return words.sentences(method, caption);
    }

    private Key key() {
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < survival.groups().size(); i++) {
            GroupStyle style = GroupStyle.of(i);
            SurvivalGroup group = survival.groups().get(i);
            entries.add(new Key.Entry(
                    (g, area) -> {
                        g.setPaint(style.band(options.theme()));
                        g.fill(area);
                        g.setPaint(style.color(options.theme()));
                        g.setStroke(style.stroke(options.lettering()));
                        g.draw(new Line2D.Double(area.getMinX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
                    },
                    2.6,
                    words.get("survival.key", group(group), group.curve().subjects())));
        }
        entries.add(new Key.Entry(this::paintCensoring, 1.6, words.get("survival.keyCensored")));
        return new Key(entries, options.theme(), options.small());
    }

    private void paintCensoring(java.awt.Graphics2D g, Rectangle2D area) {
        g.setPaint(options.theme().ink());
        g.setStroke(new BasicStroke((float) (options.lettering() * 0.12)));
        g.draw(new Line2D.Double(area.getMinX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
        g.draw(new Line2D.Double(area.getCenterX(), area.getMinY(), area.getCenterX(), area.getMaxY()));
    }

    FigureTable table() {
        List<String> names =
                List.of("GROUP", "TIME_DAYS", "AT_RISK", "EVENTS", "CENSORED", "SURVIVAL", "LOWER", "UPPER");
        List<String> headings = List.of(
                words.get("column.group"),
                words.get("column.time"),
                words.get("survival.atRisk"),
                words.get("survival.events"),
                words.get("survival.censored"),
                words.get("column.survival"),
                words.get("column.lower"),
                words.get("column.upper"));
        List<List<String>> rows = new ArrayList<>();
        for (SurvivalGroup group : survival.groups()) {
            for (SurvivalStep step : group.curve().steps()) {
                rows.add(List.of(
                        group.level() == null ? "ALL" : group.level().name(),
                        FigureTable.exact(step.time()),
                        String.valueOf(step.atRisk()),
                        String.valueOf(step.events()),
                        String.valueOf(step.censored()),
                        FigureTable.exact(step.survival()),
                        exact(step.interval().lower()),
                        exact(step.interval().upper())));
            }
        }
        return new FigureTable(names, headings, rows);
    }

    private static String exact(@Nullable Estimate estimate) {
        return estimate != null && estimate.isValue() ? FigureTable.exact(estimate.value()) : "";
    }
}
