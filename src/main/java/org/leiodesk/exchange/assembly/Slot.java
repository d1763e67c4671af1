package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.rows.Reading;
import org.leiodesk.exchange.rows.TrRow;

/** The rows of TR of one lesion at one time point: its own, those of its fragments, those of the lesion into which it has merged. */
final class Slot {
    private final NamedLesion lesion;
    private final Timepoint timepoint;
    private final List<TrRow> own = new ArrayList<>(2);
    private @Nullable Map<LesionId, List<TrRow>> fragments;
    private @Nullable List<TrRow> merged;
    private @Nullable MergedLesion into;

    Slot(NamedLesion lesion, Timepoint timepoint) {
        this.lesion = lesion;
        this.timepoint = timepoint;
    }

    void add(TrRow row) {
        own.add(row);
    }

    void addFragment(LesionId fragment, TrRow row) {
        Map<LesionId, List<TrRow>> all = fragments;
        if (all == null) {
            all = new TreeMap<>();
            fragments = all;
        }
        all.computeIfAbsent(fragment, f -> new ArrayList<>(2)).add(row);
    }

    void addMerged(MergedLesion lesion, TrRow row) {
        List<TrRow> all = merged;
        if (all == null) {
            all = new ArrayList<>(2);
            merged = all;
        }
        all.add(row);
        into = lesion;
    }

    NamedLesion lesion() {
        return lesion;
    }

    Timepoint timepoint() {
        return timepoint;
    }

    List<TrRow> own() {
        return own;
    }

    /** By fragment, in the order of their ids; empty when it has not split. */
    Map<LesionId, List<TrRow>> fragments() {
        return fragments == null ? Map.of() : fragments;
    }

    /** The rows of the merged lesion; empty when it has not merged. */
    List<TrRow> merged() {
        return merged == null ? List.of() : merged;
    }

    /** The lesion into which it has merged; null when it has not. */
    @Nullable
    MergedLesion into() {
        return into;
    }

    /** All rows, in no order. */
    List<TrRow> rows() {
        if (fragments == null && merged == null) {
            return own;
        }
        List<TrRow> all = new ArrayList<>(own);
        fragments().values().forEach(all::addAll);
        all.addAll(merged());
        return all;
    }

    /** That it was not evaluated, by the latest of the rows: none of them can be used. */
    Chosen notEvaluated() {
        List<TrRow> rows = rows();
        TrRow latest = rows.get(0);
        for (TrRow row : rows) {
            latest = row.date().compareTo(latest.date()) > 0 ? row : latest;
        }
        String reason = latest.reading() instanceof Reading.State state ? state.reason() : "";
        return new Chosen(
                latest,
                latest.date(),
                lesion.role() == LesionRole.TARGET
                        ? new LesionSize.NotEvaluable(reason)
                        : new NonTargetState.NotEvaluated(reason));
    }
}
