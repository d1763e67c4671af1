package org.leiodesk.figure.export;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.leiodesk.figure.Figure;

/** One figure as SVG. Lettering is drawn as outlines, so that it looks the same whatever fonts a machine has; title and description say it in words. */
final class SvgDrawing {
    private SvgDrawing() {}

    static void write(Figure figure, double width, double height, OutputStream out) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix("d");
        g.setGeomDoubleConverter(SvgDrawing::twoDecimals);
        g.setTransformDoubleConverter(SvgDrawing::fourDecimals);
        g.setRenderingHint(SVGHints.KEY_DRAW_STRING_TYPE, SVGHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        figure.draw(g, new Rectangle2D.Double(0, 0, width, height));
        String drawn = g.getSVGElement(null, false, null, null, null);
        String body = drawn.substring(drawn.indexOf('>') + 1);
        String head = String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" xml:lang=\"%s\""
                        + " width=\"%.2fpt\" height=\"%.2fpt\" viewBox=\"0 0 %.2f %.2f\"><title>%s</title><desc>%s</desc>",
                figure.options().language().locale().toLanguageTag(),
                width,
                height,
                width,
                height,
                escaped(figure.title()),
                escaped(figure.altText()));
        out.write(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head + body + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String twoDecimals(double number) {
        return decimals(number, 2);
    }

    private static String fourDecimals(double number) {
        return decimals(number, 4);
    }

    private static String decimals(double number, int scale) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
