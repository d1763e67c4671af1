package org.leiodesk.figure.export;

import java.util.Optional;

/**
 * The size of an exported figure.
 *
 * @param widthMm width in mm, 40 to 2000
 * @param heightMm height in mm, or 0 for the height at which everything has its room
 * @param lettering size of the lettering in points; the smallest words are one point smaller
 * @param dpi dots per inch of a PNG, 36 to 1200
 */
public record FigureSize(double widthMm, double heightMm, double lettering, int dpi) {
    /** One column of a journal. */
    public static final FigureSize ONE_COLUMN = new FigureSize(84, 0, 8, 600);

    /** Two columns of a journal. */
    public static final FigureSize TWO_COLUMNS = new FigureSize(174, 0, 8, 300);

    /** A slide of 16:9. */
    public static final FigureSize SLIDE = new FigureSize(254, 142.875, 11, 200);

    /** For a poster of A0, across half of its width. */
    public static final FigureSize POSTER = new FigureSize(400, 0, 20, 300);

    static final double POINTS_PER_MM = 72 / 25.4;

    public FigureSize {
        if (!(widthMm >= 40 && widthMm <= 2000) || !(heightMm >= 0 && heightMm <= 4000) || dpi < 36 || dpi > 1200) {
            throw new IllegalArgumentException("Not a size of a figure: " + widthMm + " " + heightMm + " " + dpi);
        }
    }

    /**
     * A size by its name on the command line.
     *
     * @param name 84mm, 174mm, slide or poster
     */
    public static Optional<FigureSize> named(String name) {
        return switch (name) {
            case "84mm" -> Optional.of(ONE_COLUMN);
            case "174mm" -> Optional.of(TWO_COLUMNS);
            case "slide" -> Optional.of(SLIDE);
            case "poster" -> Optional.of(POSTER);
            default -> Optional.empty();
        };
    }

    public FigureSize withDpi(int changed) {
        return new FigureSize(widthMm, heightMm, lettering, changed);
    }

    double widthPoints() {
        return widthMm * POINTS_PER_MM;
    }
}
