package org.leiodesk.service.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.figure.TimeUnit;
import org.leiodesk.figure.catalogue.FigureKind;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.choice.Look;
import org.leiodesk.figure.choice.Order;
import org.leiodesk.figure.export.FigureSize;

/**
 * Which figures, of whom, and on what paper.
 *
 * @param population the subjects shown; the flow of subjects always shows those of the subgroup, whatever the set
 * @param by one curve a subgroup in Kaplan-Meier plots; null for one curve
 * @param size of the paper
 * @param unit of time axes
 * @param look order, colour and labels
 * @param formats as what they are written
 * @param kinds which figures
 */
record FigureRequest(
        Population population,
        @Nullable SubgroupDimension by,
        FigureSize size,
        TimeUnit unit,
        Look look,
        Set<Format> formats,
        List<FigureKind> kinds) {
    private static final AnalysisSet[] SETS = {AnalysisSet.FULL, AnalysisSet.EVALUABLE};

    /** What a figure is written as. */
    enum Format {
        SVG,
        PNG,
        PDF,
        CSV;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    FigureRequest {
        formats = Set.copyOf(formats);
        kinds = List.copyOf(kinds);
    }

    /** Understands what was asked; each word that is not understood is refused with those that are. */
    static Outcome<FigureRequest> of(FigureChoices asked) {
        List<Finding> findings = new ArrayList<>();
        AnalysisSet set = word("set", asked.set(), SETS, findings);
        SubgroupLevel subgroup =
                asked.subgroup() == null ? null : word("subgroup", asked.subgroup(), SubgroupLevel.values(), findings);
        SubgroupDimension by = asked.by() == null ? null : word("by", asked.by(), SubgroupDimension.values(), findings);
        FigureSize size = FigureSize.named(asked.size()).orElse(null);
        if (size == null) {
            findings.add(unknown("size", asked.size(), "84mm, 174mm, slide, poster"));
        }
        if (asked.dpi() != null && (asked.dpi() < 36 || asked.dpi() > 1200)) {
            findings.add(unknown("dpi", asked.dpi().toString(), "36 - 1200"));
        }
        TimeUnit unit = word("unit", asked.unit(), TimeUnit.values(), findings);
        Order order = word("order", asked.order(), Order.values(), findings);
        Colour colour = word("colour", asked.colour(), Colour.values(), findings);
        Labels labels = word("labels", asked.labels(), Labels.values(), findings);
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String each : asked.formats()) {
            Format format = word("format", each, Format.values(), findings);
            if (format != null) {
                formats.add(format);
            }
        }
        List<FigureKind> kinds = new ArrayList<>();
        for (String each : asked.kinds()) {
            FigureKind kind = word("figure", each, FigureKind.values(), findings);
            if (kind != null) {
                kinds.add(kind);
            }
        }
        if (set == null || size == null || unit == null || order == null || colour == null || labels == null) {
            return new Outcome.Refused<>(findings);
        }
        if (!findings.isEmpty()) {
            return new Outcome.Refused<>(findings);
        }
        return Outcome.done(new FigureRequest(
                new Population(set, subgroup),
                by,
                asked.dpi() == null ? size : size.withDpi(asked.dpi()),
                unit,
                new Look(order, colour, labels),
                formats,
                kinds.isEmpty() ? List.of(FigureKind.values()) : kinds));
    }

    private static <E extends Enum<E>> @Nullable E word(String option, String typed, E[] all, List<Finding> findings) {
        String name = typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        String known = Arrays.stream(all)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        findings.add(unknown(option, typed, known));
        return null;
    }

    private static Finding unknown(String option, String typed, String known) {
        return Finding.error("--" + option, "service.figures.unknown", typed, known);
    }
}
