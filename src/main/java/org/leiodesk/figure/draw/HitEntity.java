package org.leiodesk.figure.draw;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.entity.ChartEntity;
import org.leiodesk.base.SubjectId;

/** The part of a drawing that belongs to one subject, so that the window can tell what the pointer is on. */
public final class HitEntity extends ChartEntity {
    private static final long serialVersionUID = 1;

    private final transient SubjectId subject;
    private final transient Rectangle2D shown;
    private final boolean main;

    /**
     * @param area where it answers to the pointer
     * @param shown what is framed when it is chosen
     * @param main whether this is the bar or lane itself rather than a mark on it
     * @param tooltip what is said about it
     */
    public HitEntity(Shape area, Rectangle2D shown, boolean main, SubjectId subject, String tooltip) {
        super(area, tooltip);
        this.subject = subject;
        this.shown = shown;
        this.main = main;
    }

    public SubjectId subject() {
        return subject;
    }

    public Rectangle2D shown() {
        return shown;
    }

    public boolean isMain() {
        return main;
    }
}
