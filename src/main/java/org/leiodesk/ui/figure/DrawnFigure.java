package org.leiodesk.ui.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureHits;

/**
 * A figure drawn for one size of the window.
 *
 * @param figure what was drawn
 * @param image the picture, finer than {@code width} by the scale of the screen
 * @param width width in pixels of the window
 * @param height height in pixels of the window, at least that of the view
 * @param hits where everything lies, in pixels of the window
 */
record DrawnFigure(Figure figure, Image image, double width, double height, FigureHits hits) {
    /** A figure that would have to be squeezed further than this is scrolled instead. */
    private static final double SQUEEZED_AT_MOST = 1.6;

    /** Keeps one picture within about 100 MB. */
    private static final double MOST_PIXELS = 25e6;

    /**
     * Draws a figure; may be called on any thread, one at a time. A figure that is drawn larger has more room and larger lettering, but not in proportion:
     * what had no room comes into sight.
     *
     * @param scale dots of the screen for each pixel of the window
     * @param zoom how much larger than the view, 1 or more
     */
    static DrawnFigure of(Figure asked, double viewWidth, double viewHeight, double scale, double zoom) {
        double natural = asked.heightFor(viewWidth);
        double height = zoom * (natural <= viewHeight * SQUEEZED_AT_MOST ? viewHeight : natural);
        double width = zoom * viewWidth;
        Figure figure = zoom == 1
                ? asked
                : asked.with(asked.options().withLettering(asked.options().lettering() * Math.sqrt(zoom)));
        double finest = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
        int columns = (int) Math.max(1, Math.round(width * finest));
        int rows = (int) Math.max(1, Math.round(height * finest));
        BufferedImage picture = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        FigureHits hits;
        try {
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            g.scale(columns / width, rows / height);
            hits = figure.draw(g, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g.dispose();
        }
        WritableImage image = new WritableImage(columns, rows);
        int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelWriter().setPixels(0, 0, columns, rows, PixelFormat.getIntArgbPreInstance(), dots, 0, columns);
        return new DrawnFigure(figure, image, width, height, hits);
    }
}
