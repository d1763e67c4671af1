package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.Reading;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TumourState;
import org.leiodesk.exchange.rows.TumourTest;

/** Finds the state of a non-target or new lesion at a time point, from TUMSTATE. */
final class StateChoice {
    private final SubjectFindings findings;
    private final Repeats repeats;

    StateChoice(SubjectFindings findings) {
        this.findings = findings;
        this.repeats = new Repeats(findings);
    }

    /** The state with the row it comes from; null when no row can be used. */
    @Nullable
    Chosen choose(Slot slot) {
        Chosen worst = null;
        List<List<TrRow>> parts = new ArrayList<>(slot.fragments().values());
        parts.add(slot.merged());
        parts.add(slot.own());
        for (List<TrRow> part : parts) {
            Chosen chosen = part.isEmpty() ? null : choosePart(part, slot.lesion().role());
            worst = worst == null || chosen != null && gravity(chosen) > gravity(worst) ? chosen : worst;
        }
        return worst;
    }

    private @Nullable Chosen choosePart(List<TrRow> rows, LesionRole role) {
        List<TrRow> states = rows.stream()
                .filter(row -> row.test() == TumourTest.TUMSTATE)
                .toList();
        for (TrRow row : rows) {
            if (row.test() == TumourTest.TUMSTATE) {
                continue;
            }
            if (!states.isEmpty()) {
                findings.leftOut(SdtmDomain.TR, row, "exchange.row.otherSize", row.test(), TumourTest.TUMSTATE);
            } else if (role == LesionRole.NON_TARGET) {
                findings.say(Severity.WARNING, SdtmDomain.TR, row, "exchange.row.sizeOfNonTarget", row.test());
            }
        }
        if (states.isEmpty()) {
            return role == LesionRole.NEW ? measuredNewLesion(rows) : null;
        }
        TrRow row = states.size() == 1 ? states.get(0) : repeats.choose(states);
        LesionState state = role == LesionRole.NEW ? newLesion(row) : nonTarget(row);
        return state == null ? null : new Chosen(row, row.date(), state);
    }

    /** A new lesion that is measured, without a word on its certainty, is unequivocal. */
    private @Nullable Chosen measuredNewLesion(List<TrRow> rows) {
        for (TrRow row : rows) {
            if (row.reading() instanceof Reading.Size size && !(size.size() instanceof LesionSize.NotEvaluable)) {
                findings.leftOut(SdtmDomain.TR, row, "exchange.row.sizeOfNew", row.test());
                boolean gone = size.size() instanceof LesionSize.Absent;
                return new Chosen(row, row.date(), gone ? NewLesionState.NOT_SEEN : NewLesionState.UNEQUIVOCAL);
            }
            findings.leftOut(SdtmDomain.TR, row, "exchange.row.newNotDone");
        }
        return null;
    }

    private static LesionState nonTarget(TrRow row) {
        Reading.State reading = (Reading.State) row.reading();
        return switch (reading.state()) {
            case PRESENT, EQUIVOCAL -> new NonTargetState.Present();
            case ABSENT -> new NonTargetState.Gone();
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
        if (state instanceof NonTargetState.Present || state == NewLesionState.EQUIVOCAL) {
            return 2;
        }
        return state instanceof NonTargetState.NotEvaluated ? 1 : 0;
    }
}
