package org.leiodesk.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.endpoint.SwimmerLane.Mark;
import org.leiodesk.endpoint.SwimmerLane.MarkKind;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.draw.Key;
import org.leiodesk.figure.draw.LaneSigns;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.MarkSign;
import org.leiodesk.figure.draw.Paragraph;
import org.leiodesk.figure.draw.ResponsePalette;
import org.leiodesk.figure.draw.Swatch;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.recist.BestOverallResponse;

/** What is written on and under a swimmer plot. */
final class SwimmerWords {
    private final Swimmer swimmer;
    private final SwimmerLanes lanes;
    private final FigureOptions options;
    private final FigureWords words;

    SwimmerWords(Swimmer swimmer, SwimmerLanes lanes, FigureOptions options) {
        this.swimmer = swimmer;
        this.lanes = lanes;
        this.options = options;
        this.words = new FigureWords(options);
    }

    String title() {
        return words.get("swimmer.title");
    }

    String timeAxis() {
        return swimmer.lanes().isEmpty()
                ? words.get("swimmer.nobody")
                : words.get("swimmer.axis." + options.unit().name());
    }

    String subjectAxis() {
        return words.get("swimmer.label." + options.look().labels());
    }

    String reasonAxis() {
        return any(lane -> !endReason(lane).isEmpty()) ? words.get("swimmer.endReason") : "";
    }

    String thinned(int step) {
        return words.get("look.thinned." + options.look().labels(), step);
    }

    String tooSmall(int step) {
        return words.sentences(thinned(step), words.get("swimmer.tooSmall"));
    }

    /** Why treatment ended; empty while it goes on and when it is not known. */
    String endReason(SwimmerLane lane) {
        return lane.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.END_OF_TREATMENT)
                .map(this::detail)
                .findFirst()
                .orElse("");
    }

    /** What stands at the left of a lane. */
    String label(SwimmerLane lane) {
        if (options.look().labels() == Labels.SUBJECT) {
            return Lettering.printable(lane.label());
        }
        return options.unit() == TimeUnit.DAYS
                ? Integer.toString(lane.length())
                : String.format(
                        Locale.ROOT, "%.1f", lane.length() / options.unit().days());
    }

    String detail(Mark mark) {
        if (mark.kind() == MarkKind.END_OF_TREATMENT
                && Arrays.stream(EndReason.values()).anyMatch(r -> r.name().equals(mark.detail()))) {
            return words.get("end." + mark.detail());
        }
        if (mark.detail().equals(Drug.TEMOZOLOMIDE.name()) || mark.detail().equals(Drug.EPIRUBICIN.name())) {
            return words.get("drug." + mark.detail());
        }
        return Lettering.printable(mark.detail());
    }

    String tooltip(SwimmerLane lane) {
        String best = words.response(lane.best());
        int cycles = lane.cycleStarts().size();
        String course = lane.ongoing()
                ? words.get("swimmer.tooltipOngoing", lane.label(), best, lane.length(), cycles)
                : words.get("swimmer.tooltip", lane.label(), best, lane.length(), cycles, lane.treatmentEnd());
        Integer from = lane.responseStart();
        Integer to = lane.responseEnd() == null ? Integer.valueOf(lane.length()) : lane.responseEnd();
        String sentence = from == null ? course : words.get("swimmer.tooltipResponse", course, from, to);
        return lanes.colour() == Colour.ORIGIN
                ? words.get("look.also", sentence, words.category(lanes.category(lane)))
                : sentence;
    }

    String tooltip(SwimmerLane lane, Mark mark) {
        String kind = words.get("mark." + mark.kind().name());
        String detail = detail(mark);
        String sentence = detail.isEmpty()
                ? words.get("swimmer.tooltipMark", lane.label(), kind, mark.day())
                : words.get("swimmer.tooltipMarkDetail", lane.label(), kind, mark.day(), detail);
        return words.withRecord(sentence, mark.source());
    }

    String altText() {
        List<SwimmerLane> all = swimmer.lanes();
        return all.isEmpty()
                ? words.get("swimmer.nobody")
                : words.get(
                        "swimmer.alt",
                        all.size(),
                        all.stream().mapToInt(SwimmerLane::length).max().orElse(0),
                        all.stream()
                                .filter(lane -> lane.responseStart() != null)
                                .count(),
                        all.stream().filter(SwimmerLane::ongoing).count());
    }

    List<Title> below() {
        Font font = Lettering.regular(options.small());
        String caption = words.sentences(
                words.sentences(words.look(lanes.order()), words.get("swimmer.lane")),
                words.caption(
                        swimmer.request().population().set(), swimmer.lanes().size(), swimmer.request()));
        return List.of(
                new Key(entries(), options.theme(), options.small()),
                new Paragraph(
                        caption, font, options.theme().quiet(), RectangleEdge.BOTTOM, options.lettering() * 0.12));
    }

    private List<Key.Entry> entries() {
        Theme theme = options.theme();
        double size = options.lettering();
        List<Key.Entry> entries = new ArrayList<>();
        FigureWords.counts(lanes.inOrder().stream().map(lanes::category))
                .forEach((category, count) -> entries.add(new Key.Entry(
                        (g, area) -> category.fill().paint(g, area, theme, size),
                        1.7,
                        words.get("swimmer.key.best", words.category(category), count))));
        addPart(entries, lane -> lane.cycleStarts().size() > 1, "cycle", 3, (g, area) -> {
            ResponsePalette.paint(g, area, BestOverallResponse.SD, theme, size);
            LaneSigns.cycleStart(g, area.getMinX() + area.getWidth() / 3, area, theme);
            LaneSigns.cycleStart(g, area.getMinX() + area.getWidth() * 2 / 3, area, theme);
        });
        addPart(
                entries,
                lane -> !lane.ongoing() && lane.length() > lane.treatmentEnd(),
                "followUp",
                2,
                (g, area) -> LaneSigns.followUp(g, area.getMinX(), area.getMaxX(), area, theme));
        addPart(
                entries,
                lane -> lane.responseStart() != null,
                "response",
                2,
                (g, area) -> LaneSigns.response(g, area.getMinX(), area.getMaxX(), area, theme));
        addPart(
                entries,
                SwimmerLane::ongoing,
                "ongoing",
                1.3,
                (g, area) -> LaneSigns.ongoing(g, area.getMinX(), area.getCenterY(), size * 0.9, theme));
        addPart(
                entries,
                lane -> lane.cutoffDay() != null,
                "cutoff",
                0.6,
                (g, area) ->
                        LaneSigns.cutoff(g, area.getCenterX(), area.getMinY() - 1, area.getMaxY() + 1, size, theme));
        for (MarkKind kind : MarkKind.values()) {
            if (any(lane -> lane.marks().stream().anyMatch(mark -> mark.kind() == kind))) {
                entries.add(new Key.Entry(
                        (g, area) -> paint(g, area, kind, theme, size), 1, words.get("mark." + kind.name())));
            }
        }
        return entries;
    }

    private static void paint(Graphics2D g, Rectangle2D area, MarkKind kind, Theme theme, double size) {
        MarkSign.of(kind).paint(g, area.getCenterX(), area.getCenterY(), size * 0.95, theme);
    }

    private void addPart(
            List<Key.Entry> entries, Predicate<SwimmerLane> occurs, String key, double width, Swatch swatch) {
        if (any(occurs)) {
            entries.add(new Key.Entry(swatch, width, words.get("swimmer.key." + key)));
        }
    }

    private boolean any(Predicate<SwimmerLane> what) {
        return swimmer.lanes().stream().anyMatch(what);
    }
}
