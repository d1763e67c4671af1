package org.leiodesk.ui.results;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.plot.Swimmers;
import org.leiodesk.endpoint.plot.Waterfalls;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.SwimmerChart;
import org.leiodesk.figure.WaterfallChart;
import org.leiodesk.figure.draw.Theme;

/** Which figure belongs to what is looked at. */
final class FigureChoice {
    private FigureChoice() {}

    /** The figure for the window; null when what is looked at is a table. */
    static @Nullable Figure of(ResultsView view, TrialAnalysis analysis, Language language, boolean dark) {
        FigureOptions options = FigureOptions.screen(language, dark ? Theme.DARK : Theme.LIGHT);
        return switch (view) {
            case WATERFALL -> WaterfallChart.of(Waterfalls.of(analysis), options);
            case SWIMMER -> SwimmerChart.of(Swimmers.of(analysis), options);
            case RESPONSES, STATISTICS, SUBGROUPS, EXPOSURE, SAFETY -> null;
        };
    }
}
