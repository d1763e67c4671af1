package org.leiodesk.ui.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.check.EditChecks;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.recist.BestOverallResponses;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Recist;
import org.leiodesk.recist.ResponseSeries;
import org.leiodesk.recist.TumourEvaluation;
import org.leiodesk.recist.TumourHistory;
import org.leiodesk.service.TimepointEntry;
import org.leiodesk.ui.board.BoardColumn.Typed;
import org.leiodesk.ui.change.PreviewModel;
import org.leiodesk.ui.change.Previewing;

/**
 * The lesion board of one subject: its time points, its lesions, and what is typed and not yet saved. Whatever changes makes a new
 * {@link BoardSheet}; nothing typed is lost, also what is not understood, until it is saved or taken back.
 */
public final class BoardModel {
    /**
     * By what rules a board derives at each key.
     *
     * @param evaluate judges the whole course
     * @param check the edit checks of a casebook; the places of what it finds are those of {@link BoardSheet#place}, or {@code lesion:T01}
     */
    public record Rules(Function<TumourHistory, TumourEvaluation> evaluate, Function<Casebook, List<Finding>> check) {
        /** RECIST 1.1 and all edit checks. */
        public static Rules of(ProtocolSettings settings) {
            return new Rules(Recist::evaluate, book -> EditChecks.run(book, settings));
        }
    }

    private final Rules rules;
    private final Clock clock;
    private final List<BoardColumn> columns = new ArrayList<>();
    private final Map<LesionId, Lesion> drafts = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<BoardSheet> sheet;
    private final BoardTyping typing;
    private final BoardSaving saving;
    private final PreviewModel preview;
    private BoardData data;

    /**
     * @param save saves one time point, given the reason for what it amends
     */
    public BoardModel(BoardData data, Rules rules, Clock clock, BoardSaving.Way save) {
        this.data = data;
        this.rules = rules;
        this.clock = clock;
        readColumns();
        this.sheet = new ReadOnlyObjectWrapper<>(this, "sheet", makeSheet());
        this.typing = new BoardTyping(this);
        this.saving = new BoardSaving(this, clock, save);
        this.preview = new PreviewModel(save.background());
        sheet.addListener((property, was, is) -> preview(is, save.preview()));
    }

    private void preview(BoardSheet now, Previewing way) {
        if (unsaved().isEmpty() || !now.problems().isEmpty()) {
            preview.clear();
        } else {
            preview.ask(() -> way.of(now::casebook));
        }
    }

    private void readColumns() {
        Map<Timepoint, BoardColumn> before = new LinkedHashMap<>();
        columns.forEach(column -> before.put(column.timepoint(), column));
        columns.clear();
        for (Timepoint timepoint : data.timepoints()) {
            BoardColumn known = before.remove(timepoint);
            columns.add(known == null ? new BoardColumn(timepoint) : known);
        }
        before.values().stream().filter(this::isKept).forEach(columns::add);
        if (columns.isEmpty()) {
            columns.add(new BoardColumn(Timepoint.of(BigDecimal.ZERO, "Baseline")));
        }
    }

    private boolean isKept(BoardColumn column) {
        return column.hasTyped()
                || drafts.values().stream().anyMatch(draft -> draft.timepoint().equals(column.timepoint()));
    }

    private BoardSheet makeSheet() {
        return new BoardSheet(data, columns, drafts, LocalDate.now(clock), rules);
    }

    /** Everything as it stands, made anew at each change. */
    public ReadOnlyObjectProperty<BoardSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public BoardSheet sheet() {
        return sheet.get();
    }

    public BoardData data() {
        return data;
    }

    /** Typing into cells. */
    public BoardTyping typing() {
        return typing;
    }

    /** Saving, and whether it is saved. */
    public BoardSaving saving() {
        return saving;
    }

    /** Something was typed: everything is derived anew. */
    void edited() {
        sheet.set(makeSheet());
        saving.edited(!unsaved().isEmpty());
    }

    /** The columns with something that is not saved, in their order. */
    public List<BoardColumn> unsaved() {
        return columns.stream().filter(sheet()::isChanged).toList();
    }

    /** Whether saving would change something that is stored, which needs a reason. */
    public boolean amends() {
        return unsaved().stream().anyMatch(column -> sheet().sheet(column).amends());
    }

    /** What saving would change of what is derived; nothing is asked while nothing is unsaved, or something typed cannot be saved as it stands. */
    public PreviewModel preview() {
        return preview;
    }

    /** The best response with confirmation as things stand; empty when not treated. */
    public Optional<BestResponse> best() {
        LocalDate firstDose = data.firstDose();
        return firstDose == null
                ? Optional.empty()
                : Optional.of(BestOverallResponses.confirmed(
                        ResponseSeries.of(sheet().evaluation(), firstDose, data.newTherapyOn()),
                        data.protocol().response()));
    }

    /** Adds the next planned time point; an empty one that is there already is not added twice. */
    public BoardColumn addTimepoint() {
        BoardColumn last = columns.get(columns.size() - 1);
        if (columns.size() > 1
                && !isKept(last)
                && data.assessment(last.timepoint()) == null
                && data.measurements(last.timepoint()).isEmpty()) {
            return last;
        }
        return appendTimepoint();
    }

    /** Adds the next planned time point, whatever stands before it. */
    BoardColumn appendTimepoint() {
        int number = columns.stream()
                        .map(column -> column.timepoint().number())
                        .filter(Objects::nonNull)
                        .map(is -> is.setScale(0, RoundingMode.FLOOR).intValue())
                        .reduce(0, Math::max)
                + 1;
        long weeks = Math.round(number * data.protocol().assessmentIntervalDays() / 7.0);
        BoardColumn column = new BoardColumn(Timepoint.of(BigDecimal.valueOf(number), "Week " + weeks));
        columns.add(column);
        sheet.set(makeSheet());
        return column;
    }

    /** The column after the baseline to which a new lesion belongs: the selected one, else the last. */
    BoardColumn columnOfNewLesion(BoardColumn selected) {
        if (!sheet().isBaseline(selected)) {
            return selected;
        }
        BoardColumn last = columns.get(columns.size() - 1);
        return sheet().isBaseline(last) ? addTimepoint() : last;
    }

    /**
     * Puts a lesion on the board: a target or non-target at baseline, a new lesion at the selected time point.
     *
     * @return its row
     */
    public BoardRow add(LesionDraft draft, BoardColumn selected) {
        boolean isNew = draft.role.get() == LesionRole.NEW;
        BoardColumn column = isNew ? columnOfNewLesion(selected) : sheet().baseline();
        Lesion lesion = draft.lesion(data, sheet().lesions(), column.timepoint());
        drafts.put(lesion.id(), lesion);
        BoardRow row = BoardRow.of(lesion.id());
        if (isNew) {
            column.put(BoardRow.NEW_LESION, null);
            column.put(row, new Typed(draft.certainty.get() == NewLesionState.EQUIVOCAL ? "e" : "u", ""));
        } else if (lesion.role() == LesionRole.NON_TARGET) {
            column.put(row, new Typed("p", ""));
        }
        edited();
        return row;
    }

    /** Changes what is recorded about a lesion. */
    public void change(LesionDraft draft) {
        Lesion before = draft.before();
        if (before != null) {
            Lesion lesion = draft.lesion(data, sheet().lesions(), before.timepoint());
            if (lesion.equals(data.lesions().get(lesion.id()))) {
                drafts.remove(lesion.id());
            } else {
                drafts.put(lesion.id(), lesion);
            }
            edited();
        }
    }

    /** Whether a lesion was added and not saved, so that it can be taken away again. */
    public boolean isRemovable(BoardRow row) {
        return row.lesion() != null
                && drafts.containsKey(row.lesion())
                && !data.lesions().containsKey(row.lesion());
    }

    /** Takes away a lesion that was added and not saved, with what was typed into its row. */
    public void remove(BoardRow row) {
        if (isRemovable(row)) {
            drafts.remove(row.lesion());
            columns.forEach(column -> column.put(row, null));
            typing.forgetUndo();
            edited();
        }
    }

    /** Takes back everything that is not saved. */
    public void discard() {
        columns.forEach(BoardColumn::clear);
        drafts.clear();
        typing.forgetUndo();
        readColumns();
        sheet.set(makeSheet());
        saving.discarded();
    }

    /** Shows what was read anew; what is typed and not saved stays. */
    public void show(BoardData newer) {
        data = newer;
        readColumns();
        settle();
    }

    /** A time point was saved: what was typed into it and stands so in the study is no longer unsaved. */
    void saved(TimepointEntry sent, TimepointEntry as, List<Lesion> sentDrafts) {
        data = data.with(sent, as);
        drafts.values().removeAll(sentDrafts);
        settle();
    }

    /** Everything that is typed and not saved, with the reason, as text; empty when nothing is. */
    Map<String, String> typed() {
        return saving.reason().with(BoardDraft.of(columns, drafts.values()));
    }

    /** Types again what {@link #typed} told; time points that are not there are added. */
    void type(Map<String, String> again) {
        BoardDraft.lesions(again, data).forEach(lesion -> drafts.put(lesion.id(), lesion));
        for (BoardColumn typed : BoardDraft.columns(again)) {
            BoardColumn column = columns.stream()
                    .filter(each -> each.timepoint().equals(typed.timepoint()))
                    .findFirst()
                    .orElse(typed);
            if (column == typed) {
                columns.add(typed);
            } else {
                column.putAll(typed);
            }
        }
        typing.forgetUndo();
        settle();
        edited();
        saving.reason().type(again);
    }

    List<Lesion> draftsOf(BoardColumn column) {
        return drafts.values().stream()
                .filter(draft -> draft.timepoint().equals(column.timepoint()))
                .toList();
    }

    private void settle() {
        BoardSheet now = makeSheet();
        for (BoardColumn column : columns) {
            for (BoardRow row : now.rows()) {
                if (column.typed(row) != null && now.sheet(column).isAsStored(row)) {
                    column.put(row, null);
                }
            }
        }
        sheet.set(makeSheet());
    }
}
