package org.leiodesk.figure;

import org.leiodesk.base.Language;
import org.leiodesk.figure.choice.Look;
import org.leiodesk.figure.draw.Theme;

/**
 * How a figure is drawn, apart from what it shows.
 *
 * @param language language of all its words
 * @param theme the ground it stands on
 * @param lettering size of the lettering, in points on paper and in pixels on the screen; the smallest words are one unit smaller. 6 to 72
 * @param unit unit of time axes
 * @param look order, colour and labels
 */
public record FigureOptions(Language language, Theme theme, double lettering, TimeUnit unit, Look look) {
    public FigureOptions {
        if (!(lettering >= 6 && lettering <= 72)) {
            throw new IllegalArgumentException("Lettering lies within 6 to 72: " + lettering);
        }
    }

    /** For the window: 13 pixels. */
    public static FigureOptions screen(Language language, Theme theme) {
        return new FigureOptions(language, theme, 13, TimeUnit.MONTHS, Look.STANDARD);
    }

    /** For paper: black on white, 8 points, so that nothing is below 7. */
    public static FigureOptions paper(Language language) {
        return new FigureOptions(language, Theme.LIGHT, 8, TimeUnit.MONTHS, Look.STANDARD);
    }

    /** The same words on white paper, in a lettering of so many points. */
    public FigureOptions onPaper(double points) {
        return new FigureOptions(language, Theme.LIGHT, points, unit, look);
    }

    public FigureOptions withUnit(TimeUnit changed) {
        return new FigureOptions(language, theme, lettering, changed, look);
    }

    public FigureOptions withLook(Look changed) {
        return new FigureOptions(language, theme, lettering, unit, changed);
    }

    /** The same on the same ground in a lettering of another size. */
    public FigureOptions withLettering(double changed) {
        return new FigureOptions(language, theme, changed, unit, look);
    }

    /** Size of the smallest words. */
    public double small() {
        return lettering - 1;
    }
}
