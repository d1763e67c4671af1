package org.leiodesk.ui.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.endpoint.why.Explanations;
import org.leiodesk.ui.change.ConsequencesPane;
import org.leiodesk.ui.field.ReasonPane;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.SaveBar;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.why.WhyPane;

/** The lesion board as a screen: the grid, what is derived beside it, panels in place where something must be asked, and the bar that saves. */
public final class BoardView implements Screen {
    private static final String PANEL = "panel.";
    private static final List<String> WHY = List.of("notImaged", "artefact", "resected", "irradiated");

    private final Translations texts;
    private final BoardModel model;
    private final BorderPane root = new BorderPane();
    private final BoardGrid grid;
    private final BoardEditor editor;
    private final SidePanel side;
    private final LesionPanel lesionPanel;
    private final ReasonPane reason;
    private final ConsequencesPane consequences;
    private final ReasonPane words;
    private final Label note = new Label();
    private final WhyPane why;
    private final Navigator navigator;
    private final boolean editable;
    private final ObjectBinding<SaveStatus.State> state;

    public BoardView(UiContext context, BoardModel model) {
        this(context, model, true);
    }

    /** @param editable whether the person signed in enters data; else everything can be seen and copied, and nothing typed */
    public BoardView(UiContext context, BoardModel model, boolean editable) {
        this.editable = editable;
        this.texts = context.texts();
        this.model = model;
        navigator = context.navigator();
        why = new WhyPane(texts, this::go);
        grid = new BoardGrid(texts, model);
        reason = new ReasonPane(texts, model.saving().reason());
        side = new SidePanel(texts, model, grid, reason.visibleProperty(), editable);
        lesionPanel = new LesionPanel(texts);
        consequences = ConsequencesPane.wide(texts, model.preview());
        words = new ReasonPane(texts, "board-words", "board.words.prompt", "board.words.confirm");
        editor = new BoardEditor(model, grid, new BoardEditor.Listener() {
            @Override
            public void asked(CellEntry.Ask ask, BoardRow row, BoardColumn column) {
                ask(ask, row, column);
            }

            @Override
            public void said(Message message) {
                say(message);
            }
        });
        note.getStyleClass().add("board-note");
        note.setWrapText(true);
        showNote(false);
        state = Bindings.createObjectBinding(
                this::stateNow, model.saving().status().stateProperty(), lesionPanel.changedProperty());
        SaveBar bar = new SaveBar(texts, state, () -> save(() -> {}), this::discard);
        bar.lookup("#save").setId("board-save");
        bar.lookup("#revert").setId("board-revert");
        bar.add(button("board-add-timepoint", "board.addTimepoint", "Ctrl+T", this::addTimepoint));
        bar.add(button("board-add-lesion", "board.addLesion", "Ctrl+L", () -> describeLesion(null)));
        bar.add(button("board-edit-lesion", "board.editLesion", "Ctrl+E", this::editLesion));
        bar.add(button("board-why", "why.ask", "Ctrl+W", this::why));
        bar.add(button("board-toggle-details", "board.toggleDetails", "Ctrl+I", this::toggleDetails));
        root.getStylesheets().add(String.valueOf(BoardView.class.getResource("/org/leiodesk/ui/board.css")));
        root.getStyleClass().add("board");
        root.setCenter(grid);
        root.setRight(side);
        root.setBottom(new VBox(note, words, lesionPanel, reason, why, bar));
        if (!editable) {
            editor.readOnly();
            for (String id : List.of(
                    "board-save", "board-revert", "board-add-timepoint", "board-add-lesion", "board-edit-lesion")) {
                bar.lookup("#" + id).setManaged(false);
                bar.lookup("#" + id).setVisible(false);
            }
        }
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.sheetProperty().addListener((property, was, is) -> showNote(false));
    }

    private Button button(String id, String key, String keys, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.text(key));
        button.setTooltip(new Tooltip(keys));
        button.getStyleClass().add("flat");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void say(Message message) {
        note.textProperty().bind(texts.text(message));
        showNote(true);
    }

    private void showNote(boolean shown) {
        note.setVisible(shown);
        note.setManaged(shown);
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action = switch (event.getCode()) {
            case S -> editable ? () -> save(() -> {}) : null;
            case T -> editable ? this::addTimepoint : null;
            case L -> editable ? () -> describeLesion(null) : null;
            case E -> editable ? this::editLesion : null;
            case I -> this::toggleDetails;
            case W -> this::why;
            default -> null;
        };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private void addTimepoint() {
        model.typing().finish();
        grid.requestFocus();
        grid.select(BoardRow.DATE, model.addTimepoint());
    }

    /** Says why the selected time point is what it is, as it stands on the board, typed and stored. */
    private void why() {
        model.typing().finish();
        AnalysisRequest request =
                new AnalysisRequest(model.data().protocol(), null, model.data().evaluator());
        SubjectAnalysis typed =
                SubjectDerivation.derive(model.sheet().casebook(model.data().book()), request, false);
        BoardColumn column = grid.columnProperty().get();
        Explanations.of(typed, request)
                .timepoint(column.timepoint())
                .ifPresentOrElse(
                        response -> why.open(typed.casebook().subject().id(), column.name(), List.of(response), 0),
                        () -> say(Message.of("why.nothing", column.name())));
    }

    private void go(Place place) {
        if (!(place instanceof Place.Patient spot) || !reveal(spot.at())) {
            navigator.go(place);
        }
    }

    /** Selects the cell that a finding names as its place; false when there is none. */
    public boolean reveal(String place) {
        for (BoardColumn column : model.sheet().columns()) {
            for (BoardRow row : model.sheet().rows()) {
                if (BoardSheet.place(row, column).equals(place)) {
                    grid.requestFocus();
                    grid.select(row, column);
                    return true;
                }
            }
        }
        return false;
    }

    /** The selected cell, as a finding names its place. */
    public String place() {
        return BoardSheet.place(grid.rowProperty().get(), grid.columnProperty().get());
    }

    private void toggleDetails() {
        root.setRight(root.getRight() == null ? side : null);
    }

    private void editLesion() {
        Lesion lesion = model.sheet().lesion(grid.rowProperty().get());
        if (lesion != null) {
            describeLesion(lesion);
        }
    }

    private void describeLesion(@Nullable Lesion lesion) {
        model.typing().finish();
        LesionDraft draft = new LesionDraft(lesion);
        if (lesion == null) {
            boolean baseline = model.sheet().isBaseline(grid.columnProperty().get());
            draft.role.set(baseline ? LesionRole.TARGET : LesionRole.NEW);
        }
        describe(draft, false);
    }

    private void describe(LesionDraft draft, boolean again) {
        BoardColumn column = grid.columnProperty().get();
        BoardRow row = grid.rowProperty().get();
        Runnable done = () -> {
            if (draft.before() != null) {
                model.change(draft);
                return;
            }
            BoardRow added = model.add(draft, column);
            grid.select(
                    added,
                    draft.role.get() == LesionRole.NEW
                            ? model.columnOfNewLesion(column)
                            : model.sheet().baseline());
        };
        Runnable remove = draft.before() != null && model.isRemovable(row) ? () -> model.remove(row) : null;
        lesionPanel.open(draft, done, remove, grid::requestFocus);
        lesionPanel.follow(draft, again);
    }

    private void ask(CellEntry.Ask ask, BoardRow row, BoardColumn column) {
        switch (ask) {
            case EQUIVOCAL_LESION, UNEQUIVOCAL_LESION -> {
                LesionDraft draft = new LesionDraft(null);
                draft.role.set(LesionRole.NEW);
                draft.certainty.set(
                        ask == CellEntry.Ask.EQUIVOCAL_LESION ? NewLesionState.EQUIVOCAL : NewLesionState.UNEQUIVOCAL);
                describe(draft, false);
            }
            case WHY -> {
                words.suggest(WHY.stream()
                        .map(why -> Message.of("board.words." + why))
                        .toList());
                askWords(ask, row, column);
            }
            case PROGRESSION -> {
                words.suggest(List.of());
                askWords(ask, row, column);
            }
            case PARTNER -> {
                words.suggest(model.sheet().lesions().stream()
                        .filter(lesion -> lesion.role() == LesionRole.TARGET)
                        .map(Lesion::id)
                        .filter(id -> !id.equals(row.lesion()))
                        .map(LesionId::value)
                        .map(id -> Message.of("board.text", id))
                        .toList());
                askWords(ask, row, column);
            }
        }
    }

    private void askWords(CellEntry.Ask ask, BoardRow row, BoardColumn column) {
        Message question = Message.of("board.ask." + ask, String.valueOf(row.lesion()), column.name());
        words.ask(
                question,
                answer -> {
                    model.typing().answer(row, column, ask, answer);
                    editor.go(1, 0);
                },
                () -> {});
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("board.title");
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return state;
    }

    /** Everything that is typed and not saved, as text, also a lesion that is being described. */
    public Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>(model.typed());
        LesionDraft described = lesionPanel.draft();
        if (described != null) {
            Lesion before = described.before();
            typed.put(PANEL + "before", before == null ? "" : before.id().value());
            described.texts().forEach((item, text) -> typed.put(PANEL + item, text));
        }
        return typed;
    }

    /** Types again what {@link #typed} told. */
    public void type(Map<String, String> again) {
        model.type(again);
        String before = again.get(PANEL + "before");
        if (before != null) {
            Map<String, String> texts = new LinkedHashMap<>();
            again.forEach((key, text) -> {
                if (key.startsWith(PANEL)) {
                    texts.put(key.substring(PANEL.length()), text);
                }
            });
            LesionDraft draft = new LesionDraft(model.sheet().lesions().stream()
                    .filter(lesion -> lesion.id().value().equals(before))
                    .findFirst()
                    .orElse(null));
            draft.typeTexts(texts);
            describe(draft, true);
        }
    }

    private SaveStatus.State stateNow() {
        SaveStatus.State saving = model.saving().status().stateProperty().get();
        return lesionPanel.changedProperty().get() && !SaveStatus.unsaved(saving)
                ? new SaveStatus.State.Unsaved()
                : saving;
    }

    /** Saves every unsaved time point whole; asks for a reason first when something stored is changed, and says what else would change. */
    @Override
    public void save(Runnable then) {
        model.typing().finish();
        if (lesionPanel.changedProperty().get()) {
            lesionPanel.finish();
            if (lesionPanel.isOpen()) {
                return;
            }
        }
        if (!model.amends() || !model.saving().problems().isEmpty()) {
            model.saving().save("", then);
            showFirstProblem();
            return;
        }
        reason.ask(
                Message.of("board.ask.reason", names()), why -> model.saving().save(why, then), () -> {}, consequences);
    }

    private void showFirstProblem() {
        BoardSheet sheet = model.sheet();
        for (BoardColumn column : sheet.columns()) {
            for (BoardRow row : sheet.rows()) {
                if (row.isWrong(sheet, column)) {
                    grid.requestFocus();
                    grid.select(row, column);
                    return;
                }
            }
        }
    }

    private Message names() {
        return model.unsaved().stream()
                .filter(column -> model.sheet().sheet(column).amends())
                .map(BoardColumn::name)
                .reduce((one, other) -> Message.of("board.and", one, other))
                .orElseThrow();
    }

    @Override
    public void discard() {
        reason.dismiss();
        lesionPanel.close();
        model.discard();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return BoardEditor.keys(editable, () -> describeLesion(null), this::why);
    }

    /** Puts the keyboard on the board. */
    @Override
    public void shown() {
        grid.requestFocus();
    }
}
