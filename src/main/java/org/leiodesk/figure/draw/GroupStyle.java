package org.leiodesk.figure.draw;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * Colour and dashes of the curves of groups: told apart with any colour vision (Okabe and Ito), by lightness in grey, and by their dashes. None of the colours
 * is that of a response.
 */
public enum GroupStyle {
    FIRST(0x0072B2, 0x6CB6FF),
    SECOND(0xA34700, 0xF0A35E, 6, 2.2f),
    THIRD(0x6B6B6B, 0xB0B0B0, 1.4f, 1.8f),
    FOURTH(0x8F3F77, 0xE59BC6, 6, 2, 1.4f, 2);

    private final Color onLight;
    private final Color onDark;
    private final float[] dashes;

    GroupStyle(int onLight, int onDark, float... dashes) {
        this.onLight = new Color(onLight);
        this.onDark = new Color(onDark);
        this.dashes = dashes;
    }

    /** The style of the group with this number, from 0; the last one serves for all further groups. */
    public static GroupStyle of(int group) {
        return values()[Math.min(group, values().length - 1)];
    }

    public Color color(Theme theme) {
        return theme == Theme.DARK ? onDark : onLight;
    }

    /** The colour of a band of uncertainty around the curve: what lies under it shows through. */
    public Color band(Theme theme) {
        Color color = color(theme);
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), theme == Theme.DARK ? 56 : 40);
    }

    /** The line of the curve, in proportion to the lettering. */
    public BasicStroke stroke(double lettering) {
        float width = (float) (lettering * 0.16);
        if (dashes.length == 0) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        float[] dash = new float[dashes.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = dashes[i] * width;
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }
}
