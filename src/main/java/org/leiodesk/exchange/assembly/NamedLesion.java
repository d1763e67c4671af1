package org.leiodesk.exchange.assembly;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.Anatomy;
import org.leiodesk.exchange.codes.MethodCode;
import org.leiodesk.exchange.rows.TuRow;

/** A lesion that TU identifies, and what the rows of TR add to it. */
final class NamedLesion {
    private final Evaluator evaluator;
    private final TuRow row;
    private String location;
    private boolean node;
    private @Nullable PartialDate date;
    private @Nullable Timepoint timepoint;
    private final Map<Timepoint, Slot> slots = new HashMap<>();

    NamedLesion(Evaluator evaluator, TuRow row) {
        this.evaluator = evaluator;
        this.row = row;
        location = row.location();
        node = Anatomy.isLymphNode(row.location());
        date = row.date();
        timepoint = row.timepoint();
    }

    /** A further row of TU with the same role: it may say where the lesion lies, or that it was seen earlier. */
    void add(TuRow further) {
        location = location.isEmpty() ? further.location() : location;
        node |= Anatomy.isLymphNode(further.location());
        PartialDate other = further.date();
        if (other != null && (date == null || other.compareTo(date) < 0)) {
            date = other;
            timepoint = further.timepoint() == null ? timepoint : further.timepoint();
        }
    }

    /** TR says that it is a lymph node. */
    void markNode() {
        node = true;
    }

    /** TR has a record of it at a time point; the first one tells its time point when TU does not. */
    void add(Slot slot) {
        slots.put(slot.timepoint(), slot);
        timepoint = timepoint == null ? slot.timepoint() : timepoint;
    }

    /** What TR says of it at a time point; null when nothing yet. */
    @Nullable
    Slot slot(Timepoint at) {
        return slots.get(at);
    }

    boolean isSeen() {
        return !slots.isEmpty();
    }

    boolean isNode() {
        return node;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    LesionId id() {
        return row.link();
    }

    LesionRole role() {
        return row.role();
    }

    TuRow row() {
        return row;
    }

    /** When it was identified, or null. */
    @Nullable
    PartialDate date() {
        return date;
    }

    /** At which time point it was identified; null when neither TU nor TR says. */
    @Nullable
    Timepoint timepoint() {
        return timepoint;
    }

    /** The lesion as it is kept. */
    Lesion toLesion(SubjectId subject, int sequence, Timepoint at) {
        return new Lesion(
                subject,
                evaluator,
                row.link(),
                sequence,
                row.role(),
                location,
                Anatomy.organ(node && !Anatomy.isLymphNode(location) ? "LYMPH NODE" : location),
                Anatomy.kind(location, node),
                MethodCode.parse(row.method()),
                null,
                false,
                false,
                at,
                date,
                0);
    }
}
