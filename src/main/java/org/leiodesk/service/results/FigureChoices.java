package org.leiodesk.service.results;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;

/**
 * What is asked of figures, in the words of a person; {@link FigureRequest} understands them.
 *
 * @param set full or evaluable
 * @param subgroup a level such as uterine, not-uterine, ecog-0, sites-2; null for all subjects
 * @param by origin, ecog or sites: one curve a subgroup in Kaplan-Meier plots; null for one curve
 * @param size 84mm, 174mm, slide or poster
 * @param unit days, weeks or months
 * @param formats svg, pdf, png, csv
 * @param dpi dots per inch of a PNG, 36 to 1200; null for those of the size
 * @param order value, treatment, response or subject; a figure for which it has no meaning keeps its own
 * @param colour response, origin or cycles
 * @param labels none, subject or value
 * @param kinds waterfall, swimmer, spider, pfs, os, dor, flow; empty for all
 */
public record FigureChoices(
        String set,
        @Nullable String subgroup,
        @Nullable String by,
        String size,
        String unit,
        List<String> formats,
        @Nullable Integer dpi,
        String order,
        String colour,
        String labels,
        List<String> kinds) {
    /** All figures over the full set as SVG, PNG and PDF, two columns wide, time in months. */
    public static final FigureChoices STANDARD = new FigureChoices(
            "full",
            null,
            null,
            "174mm",
            "months",
            List.of("svg", "png", "pdf"),
            null,
            "value",
            "response",
            "subject",
            List.of());

    public FigureChoices {
        formats = List.copyOf(formats);
        kinds = List.copyOf(kinds);
    }

    /** The words that are not understood, each with those that are; empty when figures can be drawn of it. */
    public List<Finding> findings() {
        return FigureRequest.of(this).findings();
    }
}
