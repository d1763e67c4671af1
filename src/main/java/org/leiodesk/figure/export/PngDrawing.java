package org.leiodesk.figure.export;

import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import org.leiodesk.figure.Figure;

/** One figure as dots. The file states its resolution, so that it prints at the size asked for. */
final class PngDrawing {
    /** Keeps the picture within what a 512 MB heap bears. */
    private static final double MOST_DOTS = 60e6;

    /** Little packing: files a fifth smaller would take twice the time. */
    private static final int LEVEL = 2;

    private PngDrawing() {}

    /** Writes the figure with so many dots per inch, or fewer when the picture would hold more than 60 million dots. */
    static void write(Figure figure, double width, double height, int dpi, OutputStream out) {
        double scale = Math.min(dpi / 72.0, Math.sqrt(MOST_DOTS / (width * height)));
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(width * scale - 1e-6),
                (int) Math.ceil(height * scale - 1e-6),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        try {
            g.setBackground(figure.options().theme().background());
            g.clearRect(0, 0, picture.getWidth(), picture.getHeight());
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            g.scale(scale, scale);
            figure.paint(g, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g.dispose();
        }
        int dotsPerMetre = (int) Math.round(scale * 72 / 0.0254);
        new PngEncoder()
                .withBufferedImage(picture)
                .withCompressionLevel(LEVEL)
                .withMultiThreadedCompressionEnabled(false)
                .withPhysicalPixelDimensions(PngEncoderPhysicalPixelDimensions.pixelsPerMeter(dotsPerMetre))
                .toStream(out);
    }
}
