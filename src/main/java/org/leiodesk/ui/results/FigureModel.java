package org.leiodesk.ui.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.leiodesk.base.Language;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.subgroup.Restriction;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.TimeUnit;
import org.leiodesk.figure.catalogue.FigureKind;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.choice.Look;
import org.leiodesk.figure.choice.Order;
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.figure.export.FigureSize;

/** How a person wants figures: order, colour, labels, the unit of time, one curve or one a subgroup, the size on paper. */
final class FigureModel {
    /** What survival curves are divided by. */
    enum By {
        NONE,
        ORIGIN,
        ECOG,
        SITES;

        Optional<SubgroupDimension> dimension() {
            return this == NONE ? Optional.empty() : Optional.of(SubgroupDimension.valueOf(name()));
        }
    }

    /** What paper a figure is for. */
    enum Paper {
        ONE_COLUMN(FigureSize.ONE_COLUMN),
        TWO_COLUMNS(FigureSize.TWO_COLUMNS),
        SLIDE(FigureSize.SLIDE),
        POSTER(FigureSize.POSTER);

        private final FigureSize size;

        Paper(FigureSize size) {
            this.size = size;
        }

        FigureSize size() {
            return size;
        }
    }

    /** Dots per inch of a PNG. */
    enum Dpi {
        /** Those of the paper. */
        OF_PAPER(0),
        DPI_150(150),
        DPI_300(300),
        DPI_600(600);

        private final int dots;

        Dpi(int dots) {
            this.dots = dots;
        }

        /** The size with these dots. */
        FigureSize of(FigureSize size) {
            return dots == 0 ? size : size.withDpi(dots);
        }

        /** Dots per inch; 0 for those of the paper. */
        int dots() {
            return dots;
        }
    }

    private final ObjectProperty<Dpi> dpi = new SimpleObjectProperty<>(this, "dpi", Dpi.OF_PAPER);
    private final ObjectProperty<Colour> colour = new SimpleObjectProperty<>(this, "colour", Look.STANDARD.colour());
    private final ObjectProperty<Labels> labels = new SimpleObjectProperty<>(this, "labels", Look.STANDARD.labels());
    private final Map<FigureKind, ObjectProperty<Order>> orders = new EnumMap<>(FigureKind.class);
    private final ObjectProperty<TimeUnit> unit = new SimpleObjectProperty<>(this, "unit", TimeUnit.MONTHS);
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(this, "by", By.NONE);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.TWO_COLUMNS);

    FigureModel() {
        for (FigureKind kind : FigureKind.values()) {
            orders.put(kind, new SimpleObjectProperty<>(this, "order", Order.VALUE));
        }
    }

    ObjectProperty<Dpi> dpiProperty() {
        return dpi;
    }

    ObjectProperty<Colour> colourProperty() {
        return colour;
    }

    ObjectProperty<Labels> labelsProperty() {
        return labels;
    }

    /** The order of one figure: each keeps its own. */
    ObjectProperty<Order> orderProperty(FigureKind kind) {
        return orders.get(kind);
    }

    /** Everything whose change draws a figure anew. */
    List<ObjectProperty<?>> drawn() {
        List<ObjectProperty<?>> all = new ArrayList<>(List.of(unit, by, colour, labels));
        all.addAll(orders.values());
        return all;
    }

    /** The paper with the dots of a PNG. */
    FigureSize size() {
        return dpi.get().of(paper.get().size());
    }

    ObjectProperty<TimeUnit> unitProperty() {
        return unit;
    }

    ObjectProperty<By> byProperty() {
        return by;
    }

    ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    /**
     * The figure for the window.
     *
     * @param shown the analysis on the screen
     * @param whole the analysis of all patients of which it is a part
     */
    Figure figure(FigureKind kind, TrialAnalysis shown, TrialAnalysis whole, Wanted wanted) {
        Population chosen = shown.request().population();
        Population drawn = kind.population(chosen);
        TrialAnalysis of = drawn.equals(chosen) ? shown : Restriction.of(whole, drawn);
        FigureOptions options = FigureOptions.screen(wanted.language(), wanted.dark() ? Theme.DARK : Theme.LIGHT)
                .withUnit(wanted.unit())
                .withLook(wanted.look());
        return kind.of(of, wanted.by().dimension().orElse(null), options);
    }

    /** The choices of this moment, for a drawing in the background. */
    Wanted wanted(FigureKind kind, Language language, boolean dark) {
        Look look = new Look(orderProperty(kind).get(), colour.get(), labels.get());
        return new Wanted(language, dark, unit.get(), by.get(), look);
    }

    /** How a figure is to be drawn. */
    record Wanted(Language language, boolean dark, TimeUnit unit, By by, Look look) {}
}
