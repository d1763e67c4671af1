package org.leiodesk.figure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.entity.EntityCollection;
import org.leiodesk.base.SubjectId;
import org.leiodesk.figure.draw.HitEntity;

/** Where everything came to lie in one drawing of a figure. */
public final class FigureHits {
    private final List<HitEntity> all = new ArrayList<>();
    /** What each of them shows, in the same order. */
    private final List<FigureHit> shown = new ArrayList<>();

    private final List<FigureHit> subjects = new ArrayList<>();

    FigureHits(EntityCollection entities) {
        for (Iterator<?> each = entities.iterator(); each.hasNext(); ) {
            if (each.next() instanceof HitEntity hit) {
                FigureHit shows = new FigureHit(hit.subject(), hit::getToolTipText, hit.shown());
                all.add(hit);
                shown.add(shows);
                if (hit.isMain()) {
                    subjects.add(shows);
                }
            }
        }
    }

    /** What is shown at a point of the drawing, the topmost first; empty beside bars and lanes. */
    public Optional<FigureHit> at(double x, double y) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).getArea().contains(x, y)) {
                return Optional.of(shown.get(i));
            }
        }
        return Optional.empty();
    }

    /** The bars, lanes or boxes in their order, from the left or from the top. */
    public List<FigureHit> subjects() {
        return List.copyOf(subjects);
    }

    /** The bar or lane of one subject; empty when it has none. */
    public Optional<FigureHit> of(SubjectId subject) {
        return subjects.stream().filter(hit -> subject.equals(hit.subject())).findFirst();
    }
}
