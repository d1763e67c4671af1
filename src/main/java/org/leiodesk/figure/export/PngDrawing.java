package org.leiodesk.figure.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import org.leiodesk.figure.Figure;

/** One figure as dots, drawn strip by strip. The file states its resolution, so that it prints at the size asked for. */
final class PngDrawing {
    /** More dots than this are of no use on paper, and no viewer likes them. */
    private static final double MOST_DOTS = 60e6;

    /** Dots of one strip: what is kept in memory at once (80 MB). */
    private static final double DOTS_OF_A_STRIP = 20e6;

    private PngDrawing() {}

    /** Writes the figure with so many dots per inch, or fewer when the picture would hold more than 60 million dots. */
    static void write(Figure figure, double width, double height, int dpi, OutputStream out) throws IOException {
        double scale = Math.min(dpi / 72.0, Math.sqrt(MOST_DOTS / (width * height)));
        int columns = (int) Math.ceil(width * scale - 1e-6);
        int rows = (int) Math.ceil(height * scale - 1e-6);
        int strip = (int) Math.max(1, Math.min(rows, DOTS_OF_A_STRIP / columns));
        BufferedImage picture = new BufferedImage(columns, strip, BufferedImage.TYPE_INT_RGB);
        int[] dots = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        try (PngFile file = new PngFile(out, columns, rows, scale * 72 / 0.0254)) {
            for (int top = 0; top < rows; top += strip) {
                draw(figure, picture, top, scale, new Rectangle2D.Double(0, 0, width, height));
                file.add(dots, Math.min(strip, rows - top));
            }
        }
    }

    private static void draw(Figure figure, BufferedImage picture, int top, double scale, Rectangle2D area) {
        Graphics2D g = picture.createGraphics();
        try {
            g.setBackground(figure.options().theme().background());
            g.clearRect(0, 0, picture.getWidth(), picture.getHeight());
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            g.translate(0, -top);
            g.scale(scale, scale);
            figure.paint(g, area);
        } finally {
            g.dispose();
        }
    }
}
