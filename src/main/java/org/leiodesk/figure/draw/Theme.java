package org.leiodesk.figure.draw;

import java.awt.Color;

/** The ground a figure stands on. Paper is always LIGHT. */
public enum Theme {
    LIGHT(new Color(0xFFFFFF), new Color(0x1A1A1A), new Color(0x5C5C5C), new Color(0xD9D9D9)),
    DARK(new Color(0x0D1117), new Color(0xE6EDF3), new Color(0xA3ADB8), new Color(0x30363D));

    private final Color background;
    private final Color ink;
    private final Color quiet;
    private final Color grid;

    Theme(Color background, Color ink, Color quiet, Color grid) {
        this.background = background;
        this.ink = ink;
        this.quiet = quiet;
        this.grid = grid;
    }

    public Color background() {
        return background;
    }

    /** Lettering, axes and signs. */
    public Color ink() {
        return ink;
    }

    /** Captions and what should step back; still readable (contrast of at least 4.5 to the background). */
    public Color quiet() {
        return quiet;
    }

    /** Lines that only help the eye. */
    public Color grid() {
        return grid;
    }
}
