package org.leiodesk.figure.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Fills of what is not a response, without a pattern: patterns stand for responses alone. Those that stand in one legend differ in lightness by at least 15
 * of 100 (CIE L*), so that they are told apart with any colour vision and in grey.
 */
public enum PlainFill implements Fill {
    /** Of two groups: dark, and in the hue that the group has among curves. */
    FIRST_GROUP(0x005F99, 0x2A8FD6, PointShape.DISC),
    SECOND_GROUP(0xF2A65A, 0xF7C48C, PointShape.RING),
    /** What is not known: near the colour of the ground, in an outline; the starts of cycles are seen on it. */
    UNKNOWN(0xE8E8E8, 0x21262D, PointShape.OPEN_SQUARE),
    /** Of an order, the least first: the further from the ground the more. */
    STEP_1(0xC4A9E0, 0x5B3F86, PointShape.RING),
    STEP_2(0x9B72C8, 0x8866BA, PointShape.SQUARE),
    STEP_3(0x6F42A5, 0xB79BD8, PointShape.DISC),
    STEP_4(0x32105A, 0xE6DDF2, PointShape.TRIANGLE);

    private final Color onLight;
    private final Color onDark;
    private final PointShape point;

    PlainFill(int onLight, int onDark, PointShape point) {
        this.onLight = new Color(onLight);
        this.onDark = new Color(onDark);
        this.point = point;
    }

    public Color color(Theme theme) {
        return theme == Theme.DARK ? onDark : onLight;
    }

    @Override
    public void paint(Graphics2D g, Rectangle2D area, Theme theme, double lettering) {
        g.setPaint(color(theme));
        g.fill(area);
        if (this == UNKNOWN || Math.min(area.getWidth(), area.getHeight()) > lettering * 0.35) {
            g.setPaint(this == UNKNOWN ? theme.ink() : theme.quiet());
            g.setStroke(new BasicStroke((float) (lettering * 0.06), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            g.draw(area);
        }
    }

    @Override
    public Color line(Theme theme) {
        return this == UNKNOWN ? theme.quiet() : color(theme);
    }

    @Override
    public PointShape point() {
        return point;
    }
}
