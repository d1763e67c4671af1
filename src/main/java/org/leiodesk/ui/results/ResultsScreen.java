package org.leiodesk.ui.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.catalogue.FigureKind;
import org.leiodesk.figure.export.FigureSize;
import org.leiodesk.ui.figure.FigurePane;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.summary.ExposureTables;
import org.leiodesk.ui.summary.SafetyTable;
import org.leiodesk.ui.summary.SubgroupsTable;

/** The results: on the left what is looked at, in the middle the figure with its numbers under it, on the right the choices, and above the rates and medians. */
public final class ResultsScreen implements Screen {
    private final UiContext context;
    private final ResultsModel model;
    private final WaysOut waysOut;
    private final BorderPane pane = new BorderPane();
    private final FigurePane figurePane;
    private final FigureNumbers numbers = new FigureNumbers();
    private final SplitPane figureAndNumbers;
    private final ResponsesWhy responses;
    private final Map<ResultsView, Node> tables;
    private final ResultsOptions options;
    private final FigureModel figures = new FigureModel();
    private @Nullable Figure figure;
    private int drawn;

    /**
     * @param open opens a patient
     * @param waysOut where files go
     */
    public ResultsScreen(UiContext context, ResultsModel model, Consumer<SubjectId> open, WaysOut waysOut) {
        this.context = context;
        this.model = model;
        this.waysOut = waysOut;
        figurePane = new FigurePane(context.background());
        figurePane.setOnOpen(open);
        figureAndNumbers = new SplitPane(figurePane, numbers.node());
        figureAndNumbers.setOrientation(Orientation.VERTICAL);
        figureAndNumbers.setDividerPositions(0.85);
        responses = new ResponsesWhy(context, model, new ResponsesTable(context.texts(), model, open));
        tables = new EnumMap<>(Map.of(
                ResultsView.RESPONSES, responses,
                ResultsView.STATISTICS, new StatisticsTable(context.texts(), model).node(),
                ResultsView.SUBGROUPS, new SubgroupsTable(context.texts(), model.shownProperty()).node(),
                ResultsView.EXPOSURE, new ExposureTables(context.texts(), model.shownProperty()).node(),
                ResultsView.SAFETY, new SafetyTable(context.texts(), model.shownProperty(), open).node()));
        FigureControls controls = new FigureControls(context.texts(), model, figures, figurePane.zoom(), this::save);
        options = new ResultsOptions(context.texts(), model, controls, () -> waysOut.tables(model));
        pane.getStyleClass().add("screen");
        pane.setTop(new HeadStrip(context.texts(), model));
        pane.setLeft(views());
        ScrollPane choices = new ScrollPane(options);
        choices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        choices.setFitToWidth(true);
        choices.getStyleClass().add("edge-to-edge");
        choices.minWidthProperty().bind(options.prefWidthProperty().add(16));
        pane.setRight(choices);
        model.analysisProperty().addListener((property, was, is) -> draw());
        model.viewProperty().addListener((property, was, is) -> draw());
        figures.drawn().forEach(choice -> choice.addListener((property, was, is) -> draw()));
        context.texts().languageProperty().addListener((property, was, is) -> draw());
        context.theme().darkProperty().addListener((property, was, is) -> draw());
        draw();
    }

    private VBox views() {
        VBox list = new VBox(4);
        list.getStyleClass().add("results-views");
        ToggleGroup group = new ToggleGroup();
        for (ResultsView view : ResultsView.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("view-" + view.name().toLowerCase(Locale.ROOT));
            button.textProperty().bind(context.texts().text("results.view." + view));
            button.getStyleClass().add("room");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setSelected(model.viewProperty().get() == view);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.viewProperty().set(view);
            });
            model.viewProperty().addListener((property, was, is) -> button.setSelected(is == view));
            list.getChildren().add(button);
        }
        return list;
    }

    private void draw() {
        ResultsView view = model.viewProperty().get();
        TrialAnalysis analysis = model.analysisProperty().get();
        pane.setCenter(tables.getOrDefault(view, figureAndNumbers));
        TrialAnalysis whole = model.whole().orElse(null);
        FigureKind kind = view.figure();
        if (analysis == null || whole == null || kind == null) {
            return;
        }
        int number = ++drawn;
        FigureModel.Wanted wanted = figures.wanted(
                kind, context.texts().language(), context.theme().darkProperty().get());
        context.background()
                .start(
                        Message.of("results.drawing"),
                        progress -> figures.figure(kind, analysis, whole, wanted),
                        made -> {
                            if (number == drawn) {
                                show(made);
                            }
                        });
    }

    private void show(Figure made) {
        figure = made;
        figurePane.show(made);
        numbers.show(made);
    }

    private void save(FigureFormat format) {
        Figure shown = figure;
        if (shown == null) {
            return;
        }
        if (!shown.disagreements().isEmpty()) {
            waysOut.refused(shown.disagreements());
            return;
        }
        FigureSize size = figures.size();
        String name = model.viewProperty().get().name().toLowerCase(Locale.ROOT) + "." + format.ending();
        waysOut.file(name)
                .ifPresent(file -> context.background()
                        .start(
                                Message.of("results.saving", file),
                                progress -> written(format, shown, file, size),
                                waysOut::told));
    }

    private static Path written(FigureFormat format, Figure figure, Path file, FigureSize size) {
        format.write(figure, file, size);
        return file;
    }

    @Override
    public ObservableValue<String> title() {
        return context.texts().text("ui.room.results");
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public void shown() {
        model.refresh();
        figurePane.requestFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(Shortcut.of("Ctrl+D", "results.cutoff", options::focusCutoff));
        keys.add(Shortcut.of("Ctrl+W", "why.key", responses::ask));
        keys.add(Shortcut.listed("Ctrl+Plus", "results.zoom.larger"));
        keys.add(Shortcut.listed("Ctrl+Minus", "results.zoom.smaller"));
        keys.add(Shortcut.listed("Ctrl+0", "results.zoom.whole"));
        keys.add(Shortcut.listed("Ctrl+\u2190\u2191\u2192\u2193", "results.zoom.move"));
        keys.add(Shortcut.listed("Ctrl+C", "results.copy"));
        for (ResultsView view : ResultsView.values()) {
            int place = view.ordinal() + 1;
            keys.add(Shortcut.of(
                    place <= 9 ? "Ctrl+" + place : "Ctrl+Shift+" + (place - 9),
                    "results.view." + view,
                    () -> model.viewProperty().set(view)));
        }
        return keys;
    }
}
