package org.leiodesk.figure.flow;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.plot.Flow;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.FigureTable;
import org.leiodesk.figure.FigureWords;
import org.leiodesk.figure.draw.Lettering;
import org.leiodesk.figure.draw.Paragraph;

/** What is written in and under the flow of subjects, and its numbers as a table. */
final class FlowWords {
    /** So many subject numbers fit into a tooltip. */
    private static final int NAMED_AT_MOST = 20;

    private final Flow flow;
    private final FigureOptions options;
    private final FigureWords words;

    FlowWords(Flow flow, FigureOptions options) {
        this.flow = flow;
        this.options = options;
        this.words = new FigureWords(options);
    }

    String title() {
        return words.get("flow.title");
    }

    String shortened() {
        return words.get("flow.shortened");
    }

    List<FlowStep> steps() {
        String noting =
                flow.treatedNotEnrolled() == 0 ? "" : words.get("flow.treatedNotEnrolled", flow.treatedNotEnrolled());
        return List.of(
                step("screened", flow.screened(), "notEnrolled", flow.notEnrolled(), ""),
                step("enrolled", flow.enrolled(), "notTreated", flow.notTreated(), ""),
                step("treated", flow.treated(), "notEvaluable", flow.notEvaluable(), noting),
                step("evaluable", flow.evaluable(), "", List.of(), ""));
    }

    private FlowStep step(String name, int count, String leaving, List<Flow.Left> left, String noting) {
        return new FlowStep(
                words.get("flow." + name),
                words.get("flow.count", count),
                leaving.isEmpty() ? "" : words.get("flow." + leaving, Flow.sum(left)),
                left.stream().map(this::reason).toList(),
                noting,
                words.get("flow.tooltip", words.get("flow." + name), count),
                leaving.isEmpty()
                        ? ""
                        : words.get(
                                "flow.tooltipLeft",
                                words.get("flow." + leaving, Flow.sum(left)),
                                left.stream().map(this::named).collect(Collectors.joining(words.get("separator")))));
    }

    /** A reason with the numbers of its subjects, as many as fit into a tooltip. */
    private String named(Flow.Left left) {
        String subjects = left.subjects().stream()
                .limit(NAMED_AT_MOST)
                .map(Lettering::printable)
                .collect(Collectors.joining(", "));
        return words.get(
                left.count() > NAMED_AT_MOST ? "flow.reasonSome" : "flow.reasonNamed",
                Lettering.printable(words.texts().get(left.reason())),
                left.count(),
                subjects);
    }

    private String reason(Flow.Left left) {
        return words.get("flow.reason", Lettering.printable(words.texts().get(left.reason())), left.count());
    }

    String altText() {
        return words.get(
                "flow.alt",
                flow.screened(),
                Flow.sum(flow.notEnrolled()),
                flow.enrolled(),
                Flow.sum(flow.notTreated()),
                flow.treated(),
                Flow.sum(flow.notEvaluable()),
                flow.evaluable());
    }

    List<Title> below() {
        Font font = Lettering.regular(options.small());
        String caption = words.caption(AnalysisSet.FULL, flow.treated(), flow.request());
        return List.of(
                new Paragraph(caption, font, options.theme().quiet(), RectangleEdge.BOTTOM, options.lettering() * 0.4));
    }

    FigureTable table() {
        List<String> names = List.of("STEP", "REASON", "SUBJECTS", "SUBJECT_NUMBERS");
        List<String> headings = List.of(
                words.get("column.step"),
                words.get("column.reason"),
                words.get("column.subjects"),
                words.get("column.subjectNumbers"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("SCREENED", flow.screened()));
        add(rows, "NOT ENROLLED", flow.notEnrolled());
        rows.add(row("ENROLLED", flow.enrolled()));
        add(rows, "NOT TREATED", flow.notTreated());
        rows.add(row("TREATED", flow.treated()));
        add(rows, "NOT EVALUABLE", flow.notEvaluable());
        rows.add(row("EVALUABLE", flow.evaluable()));
        return new FigureTable(names, headings, rows);
    }

    private static List<String> row(String step, int count) {
        return List.of(step, "", String.valueOf(count), "");
    }

    private void add(List<List<String>> rows, String step, List<Flow.Left> left) {
        for (Flow.Left each : left) {
            rows.add(List.of(
                    step,
                    words.texts().get(each.reason()),
                    String.valueOf(each.count()),
                    String.join(" ", each.subjects())));
        }
    }
}
