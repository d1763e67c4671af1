package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.Reading;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TumourState;
import org.leiodesk.exchange.rows.TumourTest;

/**
 * Finds the size of a target at a time point: the short axis of a lymph node, else the longest diameter; DIAMETER only where that is missing, and the state ABSENT or
 * NOT DONE only where there is no diameter at all.
 */
final class TargetChoice {
    private final SubjectFindings findings;
    private final Repeats repeats;

    TargetChoice(SubjectFindings findings) {
        this.findings = findings;
        this.repeats = new Repeats(findings);
    }

    /** The state of the target with the row it comes from; null when no row can be used. */
    @Nullable
    Chosen choose(Slot slot) {
        boolean node = slot.lesion().isNode();
        MergedLesion into = slot.into();
        if (into != null) {
            Chosen merged = chooseSize(slot.merged(), into.isNode());
            supersede(slot, "exchange.row.merged");
            LesionId carrier = into.carrier();
            return merged == null || carrier.equals(slot.lesion().id())
                    ? merged
                    : new Chosen(merged.row(), merged.date(), new LesionSize.MergedInto(carrier));
        }
        if (!slot.fragments().isEmpty()) {
            Chosen split = split(slot.fragments(), node);
            if (split != null) {
                supersede(slot, "exchange.row.split");
                return split;
            }
        }
        return slot.own().isEmpty() ? null : chooseSize(slot.own(), node);
    }

    private @Nullable Chosen split(Map<LesionId, List<TrRow>> fragments, boolean node) {
        List<LesionSize> sizes = new ArrayList<>();
        Chosen latest = null;
        for (List<TrRow> rows : fragments.values()) {
            Chosen fragment = chooseSize(rows, node);
            if (fragment != null && fragment.state() instanceof LesionSize size) {
                sizes.add(size);
                latest = latest == null || fragment.date().compareTo(latest.date()) > 0 ? fragment : latest;
            }
        }
        return latest == null ? null : new Chosen(latest.row(), latest.date(), new LesionSize.Split(sizes));
    }

    /** The size among rows of one lesion, or one fragment of it, at one time point; null when none can be used. */
    @Nullable
    Chosen chooseSize(List<TrRow> rows, boolean node) {
        TumourTest axis = node ? TumourTest.LPERP : TumourTest.LDIAM;
        if (rows.size() == 1 && rows.get(0).test() == axis) {
            return chosen(rows.get(0));
        }
        for (TumourTest test : List.of(axis, TumourTest.DIAMETER)) {
            List<TrRow> fitting = of(rows, test);
            if (!fitting.isEmpty()) {
                leaveOutOthers(rows, test);
                return chosen(fitting.size() == 1 ? fitting.get(0) : repeats.choose(fitting));
            }
        }
        List<TrRow> states = of(rows, TumourTest.TUMSTATE);
        for (TrRow row : rows) {
            if (row.test().isSize()) {
                findings.say(Severity.WARNING, SdtmDomain.TR, row, "exchange.row.wrongAxis", row.test(), axis);
            }
        }
        return states.isEmpty() ? null : chosen(repeats.choose(states));
    }

    /** Counts the rows of other tests than the one that is used. */
    void leaveOutOthers(List<TrRow> rows, TumourTest used) {
        for (TrRow row : rows) {
            if (row.test() != used && row.test() != TumourTest.UNREAD) {
                findings.leftOut(SdtmDomain.TR, row, "exchange.row.otherSize", row.test(), used);
            }
        }
    }

    /** The short axis of a node that was also called something; null when no row tells it. Of the rows that do not count nothing is said. */
    @Nullable
    LesionSize shortAxis(List<TrRow> rows) {
        for (TumourTest test : List.of(TumourTest.LPERP, TumourTest.DIAMETER)) {
            TrRow best = null;
            for (TrRow row : rows) {
                best = row.test() == test && (best == null || Repeats.isBetter(row, best)) ? row : best;
            }
            if (best != null) {
                return best.reading() instanceof Reading.Size size ? size.size() : null;
            }
        }
        return null;
    }

    /** The rows of one test. */
    static List<TrRow> of(List<TrRow> rows, TumourTest test) {
        if (rows.size() == 1) {
            return rows.get(0).test() == test ? rows : List.of();
        }
        List<TrRow> fitting = new ArrayList<>(rows.size());
        for (TrRow row : rows) {
            if (row.test() == test) {
                fitting.add(row);
            }
        }
        return fitting;
    }

    private @Nullable Chosen chosen(TrRow row) {
        if (row.reading() instanceof Reading.Size size) {
            return new Chosen(row, row.date(), size.size());
        }
        Reading.State state = (Reading.State) row.reading();
        if (state.state() == TumourState.ABSENT) {
            return new Chosen(row, row.date(), new LesionSize.Absent());
        }
        if (state.state() == TumourState.NOT_DONE) {
            return new Chosen(row, row.date(), new LesionSize.NotEvaluable(state.reason()));
        }
        findings.say(Severity.WARNING, SdtmDomain.TR, row, "exchange.row.stateOfTarget", state.state());
        return null;
    }

    private void supersede(Slot slot, String key) {
        for (TrRow row : slot.own()) {
            if (row.reading().isMissing()) {
                findings.leftOut(SdtmDomain.TR, row, key, slot.lesion().id());
            } else {
                findings.say(
                        Severity.WARNING, SdtmDomain.TR, row, key, slot.lesion().id());
            }
        }
    }
}
