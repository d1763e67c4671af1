package org.leiodesk.ui.settings;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.domain.study.BsaFormula;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.ui.change.ConsequencesPane;
import org.leiodesk.ui.field.FormGrid;
import org.leiodesk.ui.field.NumberEntry;
import org.leiodesk.ui.field.NumberField;
import org.leiodesk.ui.field.ReasonPane;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.SaveBar;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Translations;

/** The protocol settings, shown as not confirmed until an investigator confirms them. */
public final class SettingsScreen implements Screen {
    private static final double LABEL_WIDTH = 264;

    private final Translations texts;
    private final ProtocolModel model;
    private final ReasonPane reason;
    private final ConsequencesPane consequences;
    private final FindingsPane confirmation;
    private final BorderPane pane = new BorderPane();

    /** @param lockAfter after how long without a key or a movement the window is locked */
    public SettingsScreen(Translations texts, ProtocolModel model, ObjectProperty<Duration> lockAfter) {
        this.texts = texts;
        this.model = model;
        reason = new ReasonPane(texts, model.reason());
        consequences = ConsequencesPane.wide(texts, model.preview());
        confirmation = new FindingsPane(texts);
        Label heading = new Label();
        heading.textProperty().bind(texts.text("ui.settings.protocol"));
        heading.getStyleClass().add("signin-heading");
        VBox content = new VBox(16, heading, confirmation, typedSettings(), doses(), workstation(lockAfter));
        content.getStyleClass().add("screen-head");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        pane.setCenter(scroll);
        if (model.mayChange()) {
            SaveBar bar = new SaveBar(texts, model.status(), () -> save(() -> {}), this::discard);
            bar.add(confirmButton());
            pane.setBottom(new VBox(reason, bar));
        }
        model.storedProperty().addListener((property, was, is) -> showConfirmation(is));
        showConfirmation(model.storedProperty().get());
    }

    private Button confirmButton() {
        Button confirm = new Button();
        confirm.setId("confirm");
        confirm.textProperty().bind(texts.text("ui.settings.confirm"));
        confirm.setOnAction(event -> save(() -> {}));
        Runnable follow = () -> confirm.setDisable(model.storedProperty().get().confirmed());
        model.storedProperty().addListener((property, was, is) -> follow.run());
        follow.run();
        return confirm;
    }

    private void showConfirmation(ProtocolSettings settings) {
        confirmation.show(List.of(
                settings.confirmed()
                        ? Finding.note("", "ui.settings.confirmed")
                        : Finding.warning("", "ui.settings.notConfirmed")));
    }

    private FormGrid typedSettings() {
        FormGrid grid = new FormGrid(texts).labelWidth(LABEL_WIDTH);
        model.entries().forEach((name, entry) -> {
            NumberField field = name.endsWith("Days")
                    ? new NumberField(texts, entry, texts.text("ui.settings.days"))
                    : new NumberField(texts, entry, "");
            field.input().setId("setting-" + name);
            field.input().setEditable(model.mayChange());
            grid.row(name, "ui.settings." + name, field);
        });
        model.findingsProperty().addListener((property, was, is) -> grid.show(is));
        return grid;
    }

    /** What is the person’s at this workstation: it holds at once, and needs no saving. */
    private FormGrid workstation(ObjectProperty<Duration> lockAfter) {
        FormGrid grid = new FormGrid(texts).labelWidth(LABEL_WIDTH);
        grid.heading("ui.settings.workstation");
        NumberEntry minutes = new NumberEntry(1, 60, 0);
        minutes.set(lockAfter.get().toMinutes());
        minutes.valueProperty().addListener((property, was, is) -> {
            if (is != null) {
                lockAfter.set(Duration.ofMinutes(is.longValue()));
            }
        });
        NumberField field = new NumberField(texts, minutes, texts.text("ui.settings.minutes"));
        field.input().setId("setting-lockMinutes");
        grid.row("lockMinutes", "ui.settings.lockMinutes", field);
        return grid;
    }

    private FormGrid doses() {
        FormGrid grid = new FormGrid(texts).labelWidth(LABEL_WIDTH);
        grid.heading("ui.settings.doses");
        grid.row(
                "",
                "ui.settings.temozolomide",
                fact(doses -> doses.temozolomideLevels() + " mg/m², d 1–" + doses.temozolomideDays()));
        grid.row(
                "",
                "ui.settings.epirubicin",
                fact(doses ->
                        plain(doses.epirubicinMgPerM2()) + " mg/m², d 1; " + doses.epirubicinLevelsPercent() + " %"));
        grid.row(
                "",
                "ui.settings.cumulative",
                fact(doses -> plain(doses.epirubicinWarnMgPerM2()) + " / " + plain(doses.epirubicinStopMgPerM2())
                        + " mg/m²"));
        grid.row(
                "",
                "ui.settings.bsa",
                fact(doses -> doses.bsaFormula() == BsaFormula.MOSTELLER ? "Mosteller" : "DuBois"));
        return grid;
    }

    /** What is stored of the doses, which are not typed here. */
    private Node fact(Function<DoseSettings, String> of) {
        Label label = new Label();
        label.textProperty()
                .bind(model.storedProperty()
                        .map(settings ->
                                of.apply(settings.doses()).replace("[", "").replace("]", "")));
        label.getStyleClass().add("fact");
        return label;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("ui.room.settings");
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return model.status().stateProperty();
    }

    @Override
    public void save(Runnable then) {
        if (model.readable()) {
            model.askPreview();
            reason.ask(
                    Message.of("ui.settings.why"),
                    text -> model.confirm(text, then),
                    model.preview()::clear,
                    consequences);
        }
    }

    @Override
    public List<Drafted> drafted() {
        return model.mayChange() ? List.of(model) : List.of();
    }

    @Override
    public void discard() {
        reason.dismiss();
        model.revert();
    }

    @Override
    public void shown() {
        model.refresh();
    }
}
