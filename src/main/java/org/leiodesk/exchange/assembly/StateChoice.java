package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.Reading;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TumourState;
import org.leiodesk.exchange.rows.TumourTest;

/** Finds the state of a non-target or new lesion at a time point: from TUMSTATE, or from a size where there is no TUMSTATE. */
final class StateChoice {
    private static final NonTargetState PRESENT = new NonTargetState.Present();
    private static final NonTargetState GONE = new NonTargetState.Gone();
    private static final Millimetres NODE = Millimetres.of("10");
    private static final Millimetres PATHOLOGICAL_NODE = Millimetres.of("15");

    private final SubjectFindings findings;
    private final Repeats repeats;
    private final TargetChoice sizes;

    StateChoice(SubjectFindings findings, TargetChoice sizes) {
        this.findings = findings;
        this.repeats = new Repeats(findings);
        this.sizes = sizes;
    }

    /** The state with the row it comes from; null when no row can be used. */
    @Nullable
    Chosen choose(Slot slot) {
        if (slot.fragments().isEmpty() && slot.merged().isEmpty()) {
            return slot.own().isEmpty() ? null : choosePart(slot.own(), slot.lesion());
        }
        Chosen worst = null;
        List<List<TrRow>> parts = new ArrayList<>(slot.fragments().values());
        parts.add(slot.merged());
        parts.add(slot.own());
        for (List<TrRow> part : parts) {
            Chosen chosen = part.isEmpty() ? null : choosePart(part, slot.lesion());
            worst = worst == null || chosen != null && gravity(chosen) > gravity(worst) ? chosen : worst;
        }
        return worst;
    }

    private @Nullable Chosen choosePart(List<TrRow> rows, NamedLesion lesion) {
        List<TrRow> states = TargetChoice.of(rows, TumourTest.TUMSTATE);
        if (states.isEmpty()) {
            return measured(rows, lesion);
        }
        TrRow row = states.size() == 1 ? states.get(0) : repeats.choose(states);
        LesionState state = lesion.role() == LesionRole.NEW ? newLesion(row) : nonTarget(row);
        if (state == NewLesionState.UNEQUIVOCAL
                && lesion.isNode()
                && sizes.shortAxis(rows) instanceof LesionSize.Measured size
                && !size.value().isAtLeast(PATHOLOGICAL_NODE)) {
            state = newLesion(size, true);
            String key = state == NewLesionState.NOT_SEEN ? "exchange.row.newNodeNormal" : "exchange.row.newNodeSmall";
            findings.say(Severity.WARNING, SdtmDomain.TR, row, key, lesion.id(), size.value());
        } else {
            sizes.leaveOutOthers(rows, TumourTest.TUMSTATE);
        }
        if (state == null) {
            return null;
        }
        Chosen chosen = new Chosen(row, row.date(), state);
        return lesion.role() == LesionRole.NEW ? firstSeen(chosen, rows) : chosen;
    }

    /** A new lesion that is seen is dated by the earliest row that shows it. */
    private static Chosen firstSeen(Chosen chosen, List<TrRow> rows) {
        if (chosen.state() == NewLesionState.NOT_SEEN) {
            return chosen;
        }
        TrRow first = chosen.row();
        for (TrRow row : rows) {
            if (row.date().compareTo(first.date()) < 0 && shows(row.reading()) && !VisitDates.isSuperseded(row, rows)) {
                first = row;
            }
        }
        return new Chosen(first, first.date(), chosen.state());
    }

    private static boolean shows(Reading reading) {
        return reading instanceof Reading.Size size
                && !(size.size() instanceof LesionSize.Absent || size.size() instanceof LesionSize.NotEvaluable);
    }

    /** The state that a size without a word on the state stands for (recist.md sections 4 and 5). */
    private @Nullable Chosen measured(List<TrRow> rows, NamedLesion lesion) {
        Chosen size = sizes.chooseSize(rows, lesion.isNode());
        if (size == null) {
            return null;
        }
        LesionState state = lesion.role() == LesionRole.NEW
                ? newLesion(size.state(), lesion.isNode())
                : nonTarget(size.state(), lesion.isNode());
        findings.leftOut(
                SdtmDomain.TR,
                size.row(),
                "exchange.row.sizeAsState",
                size.row().test(),
                lesion.role());
        return state == null ? null : new Chosen(size.row(), size.date(), state);
    }

    private static LesionState nonTarget(LesionState size, boolean node) {
        if (size instanceof LesionSize.NotEvaluable missing) {
            return new NonTargetState.NotEvaluated(missing.reason());
        }
        boolean normal = node
                && size instanceof LesionSize.Measured measured
                && !measured.value().isAtLeast(NODE);
        return size instanceof LesionSize.Absent || normal ? GONE : PRESENT;
    }

    /** What a size says of a new lesion; of a node of 10 to less than 15 mm the size itself, for what it says depends on other evidence. */
    private static @Nullable LesionState newLesion(LesionState size, boolean node) {
        if (size instanceof LesionSize.NotEvaluable) {
            return null;
        }
        if (node
                && size instanceof LesionSize.Measured measured
                && !measured.value().isAtLeast(PATHOLOGICAL_NODE)) {
            return measured.value().isAtLeast(NODE) ? measured : NewLesionState.NOT_SEEN;
        }
        return size instanceof LesionSize.Absent ? NewLesionState.NOT_SEEN : NewLesionState.UNEQUIVOCAL;
    }

    private static LesionState nonTarget(TrRow row) {
        Reading.State reading = (Reading.State) row.reading();
        return switch (reading.state()) {
            case PRESENT, EQUIVOCAL -> PRESENT;
            case ABSENT -> GONE;
            case UNEQUIVOCAL -> new NonTargetState.UnequivocalProgression("");
            case NOT_DONE -> new NonTargetState.NotEvaluated(reading.reason());
        };
    }

    private @Nullable LesionState newLesion(TrRow row) {
        TumourState state = ((Reading.State) row.reading()).state();
        switch (state) {
            case PRESENT -> findings.say(Severity.WARNING, SdtmDomain.TR, row, "exchange.row.newPresent");
            case NOT_DONE -> findings.leftOut(SdtmDomain.TR, row, "exchange.row.newNotDone");
            default -> {}
        }
        return switch (state) {
            case PRESENT, UNEQUIVOCAL -> NewLesionState.UNEQUIVOCAL;
            case EQUIVOCAL -> NewLesionState.EQUIVOCAL;
            case ABSENT -> NewLesionState.NOT_SEEN;
            case NOT_DONE -> null;
        };
    }

    /** Of the fragments of one lesion the gravest speaks for it. */
    private static int gravity(Chosen chosen) {
        LesionState state = chosen.state();
        if (state instanceof NonTargetState.UnequivocalProgression || state == NewLesionState.UNEQUIVOCAL) {
            return 3;
        }
        if (state instanceof NonTargetState.Present
                || state == NewLesionState.EQUIVOCAL
                || state instanceof LesionSize) {
            return 2;
        }
        return state instanceof NonTargetState.NotEvaluated ? 1 : 0;
    }
}
