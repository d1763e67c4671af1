package org.leiodesk.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.service.TimepointEntry;
import org.leiodesk.ui.board.BoardColumn.Typed;
import org.leiodesk.ui.field.DateEntry;

/** One column as it stands at one moment: what is stored, with what is typed in its place. */
final class ColumnSheet {
    private final BoardData data;
    private final BoardColumn column;
    private final Collection<Lesion> drafts;
    private final Map<LesionId, CellEntry> entries = new LinkedHashMap<>();
    private final Map<LesionId, LesionMeasurement> measurements = new HashMap<>();
    private final @Nullable Assessment stored;
    private final @Nullable PartialDate date;
    private final PartialDate derivationDate;
    private final @Nullable Message dateProblem;
    private final CellEntry newLesion;

    /**
     * @param lesions all lesions, drafts included
     * @param drafts lesions of this column that are new or changed
     * @param provisional the date to derive by while none is typed
     */
    ColumnSheet(
            BoardData data,
            BoardColumn column,
            Collection<Lesion> lesions,
            Collection<Lesion> drafts,
            LocalDate provisional) {
        this.data = data;
        this.column = column;
        this.drafts = drafts;
        this.stored = data.assessment(column.timepoint());
        Typed typedDate = column.typed(BoardRow.DATE);
        this.date = typedDate == null
                ? storedDate()
                : DateEntry.parse(typedDate.text()).orElse(null);
        this.dateProblem = typedDate == null || date != null || typedDate.text().isBlank()
                ? null
                : Message.of("ui.date.notUnderstood", typedDate.text().strip());
        this.derivationDate = date == null ? PartialDate.of(provisional) : date;
        Typed typedNew = column.typed(BoardRow.NEW_LESION);
        this.newLesion = typedNew == null ? CellEntry.EMPTY : CellReader.newLesionRow(typedNew.text());
        List<Lesion> targets = lesions.stream()
                .filter(lesion -> lesion.role() == LesionRole.TARGET)
                .toList();
        lesions.forEach(lesion -> read(lesion, targets));
    }

    private @Nullable PartialDate storedDate() {
        if (stored != null && stored.imagedOn() != null) {
            return stored.imagedOn();
        }
        return data.measurements(column.timepoint()).values().stream()
                .map(LesionMeasurement::imagedOn)
                .max(PartialDate::compareTo)
                .orElse(null);
    }

    private void read(Lesion lesion, List<Lesion> targets) {
        LesionMeasurement was = data.measurements(column.timepoint()).get(lesion.id());
        Typed typed = column.typed(BoardRow.of(lesion.id()));
        CellEntry entry;
        if (typed != null) {
            entry = CellReader.read(lesion, targets, typed.text(), typed.words());
        } else {
            entry = was == null ? CellEntry.EMPTY : CellEntry.of(was.state());
        }
        entries.put(lesion.id(), entry);
        LesionState state = entry.state();
        if (state == null) {
            return;
        }
        boolean ownDate = was != null && !was.imagedOn().equals(storedDate());
        PartialDate on = ownDate ? was.imagedOn() : derivationDate;
        if (was != null && was.state().equals(state) && was.imagedOn().equals(on)) {
            measurements.put(lesion.id(), was);
            return;
        }
        measurements.put(
                lesion.id(),
                new LesionMeasurement(
                        lesion.subject(),
                        lesion.evaluator(),
                        lesion.id(),
                        column.timepoint(),
                        was == null ? 0 : was.sequence(),
                        on,
                        state,
                        was == null ? 0 : was.version()));
    }

    /** What the cell of a lesion means. */
    CellEntry entry(LesionId lesion) {
        return entries.getOrDefault(lesion, CellEntry.EMPTY);
    }

    /** The day of the scan, as typed or stored; null when there is none yet. */
    @Nullable
    PartialDate date() {
        return date;
    }

    /** The day that the derivation uses while none is typed. */
    PartialDate derivationDate() {
        return derivationDate;
    }

    /** The investigator's response as it was collected, without a review; null when there is none. */
    @Nullable
    TimepointResponse collectedResponse() {
        return stored == null ? null : stored.response();
    }

    /** Whether it is stated that there was no new lesion. */
    boolean noNewLesion() {
        if (column.typed(BoardRow.NEW_LESION) == null) {
            return stored != null && stored.newLesionsLookedFor();
        }
        return newLesion.state() != null;
    }

    CellEntry newLesion() {
        return newLesion;
    }

    Collection<LesionMeasurement> measurements() {
        return measurements.values();
    }

    /** The assessment as it stands. */
    Assessment assessment() {
        if (stored == null) {
            return new Assessment(
                    data.book().subject().id(),
                    data.evaluator(),
                    column.timepoint(),
                    0,
                    date,
                    null,
                    null,
                    noNewLesion(),
                    "",
                    0);
        }
        return new Assessment(
                stored.subject(),
                stored.evaluator(),
                stored.timepoint(),
                stored.sequence(),
                stored.imagedOn() == null && column.typed(BoardRow.DATE) == null ? null : date,
                stored.respondedOn(),
                stored.response(),
                noNewLesion(),
                stored.comment(),
                stored.version());
    }

    /** Whether something typed here is not stored. */
    boolean changed() {
        return contentChanged() || !problems().isEmpty();
    }

    private boolean contentChanged() {
        return assessmentChanged()
                || !drafts.isEmpty()
                || !changedMeasurements().isEmpty()
                || !removed().isEmpty();
    }

    private boolean assessmentChanged() {
        return stored == null
                ? noNewLesion() || column.typed(BoardRow.DATE) != null && date != null
                : !assessment().equals(stored);
    }

    /** Whether saving would change something that is stored, which needs a reason. */
    boolean amends() {
        return stored != null && !assessment().equals(stored)
                || !removed().isEmpty()
                || changedMeasurements().stream()
                        .anyMatch(is -> data.measurements(column.timepoint()).containsKey(is.lesion()))
                || drafts.stream().anyMatch(draft -> data.lesions().containsKey(draft.id()));
    }

    private List<LesionMeasurement> changedMeasurements() {
        Map<LesionId, LesionMeasurement> was = data.measurements(column.timepoint());
        return entries.keySet().stream()
                .map(measurements::get)
                .filter(Objects::nonNull)
                .filter(is -> !is.equals(was.get(is.lesion())))
                .toList();
    }

    private List<LesionMeasurement> removed() {
        return data.measurements(column.timepoint()).values().stream()
                .filter(was -> entries.containsKey(was.lesion()) && !measurements.containsKey(was.lesion()))
                .filter(was -> entry(was.lesion()).isEmpty())
                .toList();
    }

    /** Whether a cell, in which something may be typed, stands as it is stored. */
    boolean isAsStored(BoardRow row) {
        return switch (row.kind()) {
            case DATE -> dateProblem == null && Objects.equals(date, storedDate());
            case NEW_LESION ->
                newLesion.problem() == null && noNewLesion() == (stored != null && stored.newLesionsLookedFor());
            case LESION -> {
                LesionMeasurement was = data.measurements(column.timepoint()).get(row.lesion());
                CellEntry entry = row.lesion() == null ? CellEntry.EMPTY : entry(row.lesion());
                yield entry.problem() == null && Objects.equals(entry.state(), was == null ? null : was.state());
            }
        };
    }

    /** Why the column cannot be saved as it stands; empty when it can. */
    List<Finding> problems() {
        List<Finding> problems = new ArrayList<>();
        if (dateProblem != null) {
            problems.add(problem(BoardRow.DATE, dateProblem));
        }
        entries.forEach((lesion, entry) -> {
            if (entry.problem() != null) {
                problems.add(problem(BoardRow.of(lesion), entry.problem()));
            }
        });
        if (newLesion.problem() != null) {
            problems.add(problem(BoardRow.NEW_LESION, newLesion.problem()));
        }
        if (date == null && dateProblem == null && contentChanged()) {
            problems.add(problem(BoardRow.DATE, Message.of("board.date.missing", column.name())));
        }
        return problems;
    }

    private Finding problem(BoardRow row, Message message) {
        return Finding.error(
                BoardSheet.place(row, column), message.key(), message.args().toArray());
    }

    /** What is handed to be saved. */
    TimepointEntry toSave() {
        List<Lesion> lesions = new ArrayList<>();
        for (Lesion draft : drafts) {
            lesions.add(data.lesions().containsKey(draft.id()) ? draft : LesionDraft.identified(draft, date));
        }
        return new TimepointEntry(assessment(), lesions, changedMeasurements(), removed());
    }
}
