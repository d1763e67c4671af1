package org.leiodesk.ui.results;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.leiodesk.figure.TimeUnit;
import org.leiodesk.figure.catalogue.FigureKind;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.ui.figure.FigureZoom;
import org.leiodesk.ui.kit.Translations;

/** How the figure is drawn and saved: what does not belong to the figure in sight is not shown. */
final class FigureControls extends VBox {
    private final Translations texts;
    private final Choices choices;
    private final ResultsModel model;
    private final FigureModel figures;

    FigureControls(
            Translations texts, ResultsModel model, FigureModel figures, FigureZoom zoom, Consumer<FigureFormat> save) {
        super(5);
        this.texts = texts;
        this.choices = new Choices(texts);
        this.model = model;
        this.figures = figures;
        BooleanBinding each = when(ResultsView::showsEachSubject);
        addRow("by", figures.byProperty(), List.of(FigureModel.By.values()), this::name, when(ResultsView::isSurvival));
        addOrder(FigureKind.WATERFALL);
        addOrder(FigureKind.SWIMMER);
        addRow("colour", figures.colourProperty(), List.of(Colour.values()), named("colour"), each);
        addRow("labels", figures.labelsProperty(), List.of(Labels.values()), named("labels"), each);
        addRow(
                "timeUnit",
                figures.unitProperty(),
                List.of(TimeUnit.values()),
                named("timeUnit"),
                when(ResultsView::hasTime));
        getChildren().add(zoom(zoom));
        Label saving = choices.label("results.save");
        getChildren().addAll(saving, paper(), formats(save));
        Choices.where(when(ResultsView::isFigure), this);
    }

    private void addOrder(FigureKind kind) {
        addRow(
                "order",
                figures.orderProperty(kind),
                kind.orders(),
                order -> texts.now("results.order." + kind + "." + order),
                when(view -> view.figure() == kind));
    }

    private <T> void addRow(
            String id, ObjectProperty<T> chosen, List<T> all, Function<T, String> name, BooleanBinding matters) {
        ComboBox<T> box = choices.lowBox(id, chosen, all, name);
        HBox row = choices.row("results." + id, box);
        Choices.where(matters, row);
        getChildren().add(row);
    }

    private HBox zoom(FigureZoom zoom) {
        Button smaller = button("zoom-smaller", "\u2212", "results.zoom.smaller", zoom::smaller);
        Button larger = button("zoom-larger", "+", "results.zoom.larger", zoom::larger);
        Button whole = button("zoom-whole", "", "results.zoom.whole", zoom::whole);
        whole.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Math.round(100 * zoom.factorProperty().get()) + " %", zoom.factorProperty()));
        whole.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(whole, Priority.ALWAYS);
        HBox buttons = new HBox(4, smaller, whole, larger);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return choices.row("results.zoom", buttons);
    }

    private Button button(String id, String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.setId(id);
        button.setStyle("-fx-padding: 3px 8px;");
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(texts.text(key));
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(texts.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The paper, and the dots of a PNG. */
    private HBox paper() {
        ComboBox<FigureModel.Paper> paper =
                choices.lowBox("paper", figures.paperProperty(), List.of(FigureModel.Paper.values()), named("paper"));
        ComboBox<FigureModel.Dpi> dpi = choices.lowBox(
                "dpi",
                figures.dpiProperty(),
                List.of(FigureModel.Dpi.values()),
                each -> each == FigureModel.Dpi.OF_PAPER
                        ? texts.now("results.dpi.ofPaper")
                        : texts.now("results.dpi.dots", each.dots()));
        paper.accessibleTextProperty().bind(texts.text("results.paper"));
        dpi.accessibleTextProperty().bind(texts.text("results.dpi"));
        Tooltip dots = new Tooltip();
        dots.textProperty().bind(texts.text("results.dpi"));
        dpi.setTooltip(dots);
        paper.setPrefWidth(102);
        dpi.setPrefWidth(94);
        return new HBox(4, paper, dpi);
    }

    private static TilePane formats(Consumer<FigureFormat> save) {
        TilePane formats = new TilePane(8, 8);
        formats.setPrefColumns(4);
        formats.setPrefTileWidth(45);
        formats.setHgap(6);
        for (FigureFormat format : FigureFormat.values()) {
            Button button = new Button(format.name());
            button.setId("save-" + format.ending());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setStyle("-fx-padding: 4px 2px;");
            button.setOnAction(event -> save.accept(format));
            formats.getChildren().add(button);
        }
        return formats;
    }

    private <T extends Enum<T>> Function<T, String> named(String what) {
        return each -> texts.now("results." + what + "." + each.name());
    }

    private String name(FigureModel.By by) {
        return by.dimension()
                .map(dimension -> texts.now(dimension.message().key()))
                .orElseGet(() -> texts.now("results.by.none"));
    }

    private BooleanBinding when(Predicate<ResultsView> holds) {
        return Bindings.createBooleanBinding(
                () -> holds.test(model.viewProperty().get()), model.viewProperty());
    }
}
