package org.leiodesk.ui.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.kit.ResponseBadge;
import org.leiodesk.ui.kit.Theme;
import org.leiodesk.ui.kit.Translations;

/** Draws a {@link Timeline}: a lane for treatment, scans, events and what is due; labels that would touch go below each other. */
final class TimelineView extends Pane {
    private static final double NAMES = 96;
    private static final double RIGHT = 24;
    private static final double HEAD = 28;
    private static final double ROW = 24;
    private static final double LANE_GAP = 12;
    private static final Font FONT = Font.font(Theme.FONT_FAMILY, 12);

    private final Translations texts;
    private @Nullable Timeline timeline;
    private int cycleDays = 21;
    private double drawnWidth = -1;

    TimelineView(Translations texts) {
        this.texts = texts;
        setId("timeline");
        getStyleClass().add("timeline");
        setMinWidth(0);
        widthProperty().addListener((property, was, is) -> draw());
        texts.languageProperty().addListener((property, was, is) -> redraw());
    }

    /** @param daysOfACycle how long a cycle is drawn */
    void show(@Nullable Timeline shown, int daysOfACycle) {
        timeline = shown;
        cycleDays = daysOfACycle;
        redraw();
    }

    private void redraw() {
        drawnWidth = -1;
        draw();
    }

    private void draw() {
        if (getWidth() == drawnWidth || getWidth() < 2 * NAMES) {
            return;
        }
        drawnWidth = getWidth();
        getChildren().clear();
        Timeline line = timeline;
        if (line == null) {
            setPrefHeight(0);
            return;
        }
        TimeScale scale = new TimeScale(line.from(), line.to(), NAMES, getWidth() - NAMES - RIGHT);
        List<Node> drawn = new ArrayList<>();
        double y = HEAD;
        for (TimelineMark.Lane lane : TimelineMark.Lane.values()) {
            List<TimelineMark> marks = line.marks().stream()
                    .filter(mark -> mark.kind().lane() == lane)
                    .toList();
            if (!marks.isEmpty()) {
                drawn.add(word("casebook.lane." + lane, y));
                y += lane(lane, marks, scale, y, drawn) + LANE_GAP;
            }
        }
        axis(line, scale, y);
        getChildren().addAll(drawn);
        setMinHeight(y);
        setPrefHeight(y);
        setAccessibleText(line.marks().stream()
                .map(mark -> texts.now("casebook.mark.plain", mark.told()))
                .collect(Collectors.joining("; ")));
    }

    private Node word(String key, double y) {
        Label name = new Label(texts.now(key));
        name.getStyleClass().add("quiet");
        name.relocate(0, y + 2);
        return name;
    }

    private void axis(Timeline line, TimeScale scale, double bottom) {
        LocalDate today = line.today();
        double todayAt = today == null ? Double.NaN : scale.x(today);
        String todayWord = today == null ? "" : texts.now("casebook.mark.today", today);
        double todayWidth = widthOf(todayWord);
        double todayLeft = Math.min(todayAt - todayWidth / 2, getWidth() - todayWidth);
        for (LocalDate tick : scale.ticks(72)) {
            double x = Math.rint(scale.x(tick)) + 0.5;
            Line mark = new Line(x, HEAD - 6, x, bottom);
            mark.getStyleClass().add("timeline-tick");
            getChildren().add(mark);
            String month = tick.toString().substring(0, 7);
            double left = x - widthOf(month) / 2;
            boolean free = today == null || left + widthOf(month) + 4 < todayLeft || left > todayLeft + todayWidth + 4;
            if (free && left + widthOf(month) <= getWidth()) {
                getChildren().add(text(month, left, "timeline-month"));
            }
        }
        if (today != null) {
            double x = Math.rint(todayAt) + 0.5;
            Line mark = new Line(x, HEAD - 6, x, bottom);
            mark.getStyleClass().add("timeline-today");
            getChildren().addAll(mark, text(todayWord, todayLeft, "timeline-today-word"));
        }
    }

    private static Node text(String words, double left, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.relocate(Math.max(0, left), 0);
        return label;
    }

    /** Draws one lane and gives its height. */
    private double lane(TimelineMark.Lane lane, List<TimelineMark> marks, TimeScale scale, double y, List<Node> drawn) {
        double[] starts = new double[marks.size()];
        double[] widths = new double[marks.size()];
        List<Region> nodes = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            TimelineMark mark = marks.get(i);
            String words = texts.now(mark.label().key(), mark.label().args().toArray());
            double x = scale.x(mark.from());
            double stretch = scale.x(mark.to()) - x;
            Region node;
            if (mark.kind() == TimelineMark.Kind.CYCLE) {
                widths[i] = Math.max(16, scale.x(mark.from().plusDays(cycleDays)) - x - 2);
                starts[i] = x;
                node = chip(words, widths[i], "timeline-cycle");
            } else if (lane == TimelineMark.Lane.SCANS) {
                widths[i] = Math.max(28, widthOf(words) + 14);
                starts[i] = x - widths[i] / 2;
                node = chip(words, widths[i], mark.code().isEmpty() ? "timeline-scan" : "timeline-response");
                if (!mark.code().isEmpty()) {
                    node.getStyleClass().addAll("response", "filled", ResponseBadge.styleOf(mark.code()));
                }
            } else {
                widths[i] = 12 + widthOf(words) + 8 + Math.max(0, stretch);
                boolean flipped = x + widths[i] > getWidth();
                starts[i] = flipped ? Math.min(x + stretch, getWidth()) + 6 - widths[i] : x - 6;
                node = new TimelineFlag(mark.kind(), words, stretch, flipped);
                node.setPrefWidth(widths[i]);
            }
            Tooltip.install(
                    node,
                    new Tooltip(texts.now(mark.told().key(), mark.told().args().toArray())));
            nodes.add(node);
        }
        int[] rows = LabelRows.of(starts, widths, lane == TimelineMark.Lane.TREATMENT ? 0 : 3);
        int height = 0;
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setId("mark-" + marks.get(i).kind().name().toLowerCase(Locale.ROOT) + "-" + i);
            nodes.get(i).relocate(starts[i], y + rows[i] * ROW);
            height = Math.max(height, rows[i] + 1);
        }
        drawn.addAll(nodes);
        return height * ROW;
    }

    private static Label chip(String words, double width, String style) {
        Label chip = new Label(words);
        chip.setAlignment(Pos.CENTER);
        chip.setMinWidth(width);
        chip.setPrefWidth(width);
        chip.setMaxWidth(width);
        chip.getStyleClass().add(style);
        return chip;
    }

    private static double widthOf(String words) {
        Text text = new Text(words);
        text.setFont(FONT);
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
