package org.leiodesk.figure.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.leiodesk.figure.Figure;

/** One figure as dots. The file states its resolution, so that it prints at the size asked for. */
final class PngDrawing {
    private static final String FORMAT = "javax_imageio_png_1.0";

    /** Keeps the picture within what a 512 MB heap bears. */
    private static final double MOST_DOTS = 60e6;

    private PngDrawing() {}

    /** Writes the figure with so many dots per inch, or fewer when the picture would hold more than 60 million dots. */
    static void write(Figure figure, double width, double height, int dpi, OutputStream out) throws IOException {
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
            figure.draw(g, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            g.dispose();
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), null);
        about.mergeTree(FORMAT, resolution(scale * 72 / 0.0254));
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(picture, null, about));
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode resolution(double dotsPerMetre) {
        String dots = Long.toString(Math.round(dotsPerMetre));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", dots);
        physical.setAttribute("pixelsPerUnitYAxis", dots);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(physical);
        return root;
    }
}
