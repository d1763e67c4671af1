package org.leiodesk.figure.flow;

import java.util.List;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.plot.Flow;
import org.leiodesk.figure.Agreement;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureLayout;
import org.leiodesk.figure.FigureOptions;

/** The flow of subjects (endpoints.md, Figures; CONSORT 2010): screened, enrolled, treated, evaluable, and beside each step who left and why. */
public final class FlowChart {
    private FlowChart() {}

    /** The flow of subjects as a figure. */
    public static Figure of(Flow flow, FigureOptions options) {
        FlowWords words = new FlowWords(flow, options);
        FlowPlot plot = new FlowPlot(words.steps(), options);
        FigureLayout layout = new FigureLayout(
                plot,
                words.title(),
                words.below(),
                options,
                plot::heightFor,
                (width, height) -> fit(plot, words, width, height));
        return new Figure(
                options,
                words.title(),
                words.altText(),
                words.table(),
                layout,
                agreements(flow),
                other -> of(flow, other));
    }

    private static String fit(FlowPlot plot, FlowWords words, double width, double height) {
        return plot.fit(width, height) ? "" : words.shortened();
    }

    /** That the boxes add up, and that their numbers are those of the analysis sets. */
    private static List<Agreement> agreements(Flow flow) {
        return List.of(
                new Agreement(
                        Message.of("figure.agreement.screened"),
                        Flow.sum(flow.notEnrolled()) + flow.enrolled(),
                        flow.screened()),
                new Agreement(
                        Message.of("figure.agreement.enrolled"),
                        Flow.sum(flow.notTreated()) + flow.treated(),
                        flow.enrolled() + flow.treatedNotEnrolled()),
                new Agreement(
                        Message.of("figure.agreement.treated"),
                        Flow.sum(flow.notEvaluable()) + flow.evaluable(),
                        flow.fullRate().size()),
                new Agreement(
                        Message.of("figure.agreement.evaluable"),
                        flow.evaluable(),
                        flow.evaluableRate().size()));
    }
}
