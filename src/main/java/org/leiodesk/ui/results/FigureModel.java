package org.leiodesk.ui.results;

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
import org.leiodesk.figure.draw.Theme;
import org.leiodesk.figure.export.FigureSize;

/** How a person wants figures: the unit of time, one curve or one a subgroup, the size on paper. */
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

    private final ObjectProperty<TimeUnit> unit = new SimpleObjectProperty<>(this, "unit", TimeUnit.MONTHS);
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(this, "by", By.NONE);
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.TWO_COLUMNS);

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
                .withUnit(wanted.unit());
        return kind.of(of, wanted.by().dimension().orElse(null), options);
    }

    /** The choices of this moment, for a drawing in the background. */
    Wanted wanted(Language language, boolean dark) {
        return new Wanted(language, dark, unit.get(), by.get());
    }

    /** How a figure is to be drawn. */
    record Wanted(Language language, boolean dark, TimeUnit unit, By by) {}
}
