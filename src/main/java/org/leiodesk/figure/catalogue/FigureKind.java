package org.leiodesk.figure.catalogue;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.plot.Flows;
import org.leiodesk.endpoint.plot.Spiders;
import org.leiodesk.endpoint.plot.SurvivalPlot;
import org.leiodesk.endpoint.plot.SurvivalPlots;
import org.leiodesk.endpoint.plot.Swimmers;
import org.leiodesk.endpoint.plot.Waterfalls;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.choice.Order;
import org.leiodesk.figure.flow.FlowChart;
import org.leiodesk.figure.spider.SpiderChart;
import org.leiodesk.figure.survival.SurvivalChart;

/** The figures of a trial (endpoints.md, Figures). */
public enum FigureKind {
    WATERFALL,
    SWIMMER,
    SPIDER,
    PFS,
    OS,
    DOR,
    FLOW;

    /** The name of its files, without the ending. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has a time axis. */
    public boolean hasTime() {
        return this != WATERFALL && this != FLOW;
    }

    /** Of whom it is drawn when a population was chosen: the flow of subjects begins with everyone of the subgroup, whatever the set. */
    public Population population(Population chosen) {
        return this == FLOW ? new Population(AnalysisSet.FULL, chosen.subgroup()) : chosen;
    }

    /** Whether it is a Kaplan-Meier plot, which can show a curve a subgroup. */
    public boolean isSurvival() {
        return this == PFS || this == OS || this == DOR;
    }

    /** In which orders it can be drawn, the standard one first; empty when it has none. */
    public List<Order> orders() {
        return switch (this) {
            case WATERFALL -> List.of(Order.VALUE, Order.SUBJECT);
            case SWIMMER -> List.of(Order.VALUE, Order.TREATMENT, Order.RESPONSE, Order.SUBJECT);
            default -> List.of();
        };
    }

    /** Whether each subject has a colour and a label of its own, which can be chosen. */
    public boolean showsEachSubject() {
        return this == WATERFALL || this == SWIMMER || this == SPIDER;
    }

    /**
     * Draws nothing yet: the figure is drawn when its size is known.
     *
     * @param analysis the subjects it shows and the table it is compared with
     * @param by one curve a subgroup in Kaplan-Meier plots; null for one curve
     */
    public Figure of(TrialAnalysis analysis, @Nullable SubgroupDimension by, FigureOptions options) {
        return switch (this) {
            case WATERFALL -> WaterfallChart.of(Waterfalls.of(analysis), options);
            case SWIMMER -> SwimmerChart.of(Swimmers.of(analysis), options);
            case SPIDER -> SpiderChart.of(Spiders.of(analysis), options);
            case PFS -> SurvivalChart.of(survival(analysis, TimeEndpoint.PFS, by), options);
            case OS -> SurvivalChart.of(survival(analysis, TimeEndpoint.OS, by), options);
            case DOR -> SurvivalChart.of(survival(analysis, TimeEndpoint.DOR, by), options);
            case FLOW -> FlowChart.of(Flows.of(analysis), options);
        };
    }

    private static SurvivalPlot survival(
            TrialAnalysis analysis, TimeEndpoint endpoint, @Nullable SubgroupDimension by) {
        return by == null ? SurvivalPlots.of(analysis, endpoint) : SurvivalPlots.of(analysis, endpoint, by);
    }
}
