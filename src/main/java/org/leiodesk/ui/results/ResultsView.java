package org.leiodesk.ui.results;

import org.jspecify.annotations.Nullable;
import org.leiodesk.figure.catalogue.FigureKind;

/** What of the results is looked at. */
public enum ResultsView {
    WATERFALL(FigureKind.WATERFALL),
    SWIMMER(FigureKind.SWIMMER),
    SPIDER(FigureKind.SPIDER),
    PFS(FigureKind.PFS),
    OS(FigureKind.OS),
    DOR(FigureKind.DOR),
    FLOW(FigureKind.FLOW),
    RESPONSES(null),
    STATISTICS(null),
    SUBGROUPS(null),
    EXPOSURE(null),
    SAFETY(null);

    private final @Nullable FigureKind figure;

    ResultsView(@Nullable FigureKind figure) {
        this.figure = figure;
    }

    /** The figure; null for a table. */
    @Nullable
    FigureKind figure() {
        return figure;
    }

    boolean isFigure() {
        return figure != null;
    }

    /** Whether each subject has a colour and a label of its own. */
    boolean showsEachSubject() {
        return figure != null && figure.showsEachSubject();
    }

    /** Whether a time axis belongs to it. */
    boolean hasTime() {
        return figure != null && figure.hasTime();
    }

    /** Whether it can show one curve a subgroup. */
    boolean isSurvival() {
        return figure != null && figure.isSurvival();
    }

    /** Whether the response-evaluable set can be chosen for it: neither for safety, nor for the flow, which begins with everyone. */
    boolean hasSets() {
        return this != EXPOSURE && this != SAFETY && this != FLOW;
    }
}
