package org.leiodesk.figure.export;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
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
        figure.paint(g, new Rectangle2D.Double(0, 0, width, height));
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
        return decimals(number, 2, 100);
    }

    private static String fourDecimals(double number) {
        return decimals(number, 4, 10_000);
    }

    /** Rounds half to even; without an exponent, and without zeros at the end. A drawing has hundreds of thousands of numbers. */
    private static String decimals(double number, int places, long power) {
        long scaled = (long) Math.rint(Math.abs(number) * power);
        if (scaled == 0) {
            return "0";
        }
        StringBuilder text = new StringBuilder(12);
        if (number < 0) {
            text.append('-');
        }
        text.append(scaled / power);
        long fraction = scaled % power;
        if (fraction > 0) {
            int last = places;
            while (fraction % 10 == 0) {
                fraction /= 10;
                last--;
            }
            String digits = Long.toString(fraction);
            text.append('.').append("0".repeat(last - digits.length())).append(digits);
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
