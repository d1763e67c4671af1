package org.leiodesk.ui.board;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.SumOfDiameters;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.TumourEvaluation;
import org.leiodesk.ui.kit.Translations;

/** The course of this subject: the sum in percent of its baseline over the weeks, each target thinly beside it, with the lines of -30 % and +20 %. */
final class SpiderChart extends Pane {
    private static final double LEFT = 54;
    private static final double BOTTOM = 36;
    private static final double EDGE = 12;

    private record Point(long day, double percent) {}

    private final Translations texts;
    private List<List<Point>> targets = List.of();
    private List<Point> sum = List.of();

    SpiderChart(Translations texts) {
        this.texts = texts;
        setId("board-spider");
        getStyleClass().add("board-spider");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(150);
        setPrefHeight(190);
        widthProperty().addListener((size, was, is) -> draw());
        heightProperty().addListener((size, was, is) -> draw());
        texts.languageProperty().addListener((language, was, is) -> draw());
    }

    void show(TumourEvaluation evaluation) {
        BaselineEvaluation baseline = evaluation.baseline();
        sum = List.of();
        targets = List.of();
        if (baseline != null) {
            LocalDate start = baseline.latest().date();
            sum = course(evaluation, start, baseline.sum(), each -> each.isComplete() ? each.measured() : null);
            targets = IntStream.range(0, baseline.targets())
                    .mapToObj(i -> course(
                            evaluation,
                            start,
                            baseline.sum(),
                            each -> i < each.contributions().size()
                                    ? each.contributions().get(i).value()
                                    : null))
                    .toList();
        }
        draw();
    }

    private interface Value {
        @Nullable
        Millimetres of(SumOfDiameters sum);
    }

    private static List<Point> course(
            TumourEvaluation evaluation, LocalDate start, SumOfDiameters atBaseline, Value value) {
        Millimetres before = value.of(atBaseline);
        if (before == null || before.equals(Millimetres.ZERO)) {
            return List.of();
        }
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        for (TimepointEvaluation timepoint : evaluation.timepoints()) {
            Millimetres now = value.of(timepoint.sum());
            if (now != null) {
                points.add(new Point(
                        DAYS.between(start, timepoint.latest().date()),
                        100 * (now.toDouble() / before.toDouble() - 1)));
            }
        }
        return points;
    }

    private void draw() {
        getChildren().clear();
        double width = getWidth() - LEFT - EDGE;
        double height = getHeight() - BOTTOM - EDGE;
        if (width <= 0 || height <= 0) {
            return;
        }
        double highest = 40;
        for (Point point : sum) {
            highest = Math.max(highest, point.percent + 10);
        }
        highest = Math.min(highest, 160);
        long last = sum.stream().mapToLong(Point::day).max().orElse(0);
        double days = Math.max(84, last * 1.03);
        double top = highest;
        level(0, top, width, height, "zero");
        level(20, top, width, height, "progression");
        level(-30, top, width, height, "partial");
        level(-100, top, width, height, "floor");
        int step = days > 700 ? 24 : days > 300 ? 12 : 6;
        for (int week = 0; week * 7 <= days; week += step) {
            Label label = new Label(String.valueOf(week));
            label.getStyleClass().add("board-tick");
            label.setMinWidth(USE_PREF_SIZE);
            label.relocate(LEFT + week * 7 / days * width - 4, EDGE + height + 2);
            getChildren().add(label);
        }
        Label weeks = new Label(texts.now("board.spider.weeks"));
        weeks.getStyleClass().add("board-tick");
        weeks.setMinWidth(USE_PREF_SIZE);
        weeks.relocate(LEFT + width / 2 - 16, EDGE + height + 17);
        getChildren().add(weeks);
        targets.forEach(course -> line(course, days, top, width, height, "target"));
        line(sum, days, top, width, height, "sum");
        for (Point point : sum) {
            Circle dot = new Circle(x(point, days, width), y(point.percent, top, height), 3.2);
            dot.getStyleClass().add("board-dot");
            getChildren().add(dot);
        }
        setAccessibleText(texts.now(
                "board.spider",
                sum.stream()
                        .map(point -> "%d: %.1f %%".formatted(point.day, point.percent))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("-")));
    }

    private static double x(Point point, double days, double width) {
        return LEFT + point.day / days * width;
    }

    private static double y(double percent, double highest, double height) {
        return EDGE + (highest - Math.min(percent, highest)) / (highest + 100) * height;
    }

    private void level(double percent, double highest, double width, double height, String style) {
        double at = y(percent, highest, height);
        Line line = new Line(LEFT, at, LEFT + width, at);
        line.getStyleClass().addAll("board-level", style);
        Label label = new Label((percent > 0 ? "+" : "") + (int) percent + " %");
        label.getStyleClass().addAll("board-tick", style);
        label.setMinWidth(USE_PREF_SIZE);
        label.relocate(10, at - 9);
        getChildren().addAll(line, label);
    }

    private void line(List<Point> course, double days, double highest, double width, double height, String style) {
        Polyline line = new Polyline();
        for (Point point : course) {
            line.getPoints().addAll(x(point, days, width), y(point.percent, highest, height));
        }
        line.getStyleClass().addAll("board-course", style);
        getChildren().add(line);
    }
}
