package org.leiodesk.figure.draw;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import org.jfree.chart.entity.ChartEntity;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;

/** The part of a drawing that belongs to one subject, so that the window can tell what the pointer is on. */
public final class HitEntity extends ChartEntity {
    private static final long serialVersionUID = 1;

    private final transient @Nullable SubjectId subject;
    private final transient Supplier<String> saying;
    private final transient Rectangle2D shown;
    private final boolean main;

    /**
     * @param area where it answers to the pointer
     * @param shown what is framed when it is chosen
     * @param main whether this is the bar or lane itself rather than a mark on it
     * @param subject whose it is; null for what belongs to several
     * @param saying what is said about it, put into words only when it is asked for
     */
    public HitEntity(
            Shape area, Rectangle2D shown, boolean main, @Nullable SubjectId subject, Supplier<String> saying) {
        super(area);
        this.subject = subject;
        this.saying = saying;
        this.shown = shown;
        this.main = main;
    }

    @Override
    public String getToolTipText() {
        return saying.get();
    }

    public @Nullable SubjectId subject() {
        return subject;
    }

    public Rectangle2D shown() {
        return shown;
    }

    public boolean isMain() {
        return main;
    }
}
