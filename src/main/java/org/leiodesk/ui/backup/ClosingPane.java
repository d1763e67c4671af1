package org.leiodesk.ui.backup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Job;
import org.leiodesk.ui.kit.Translations;

/** Covers the window while a backup is made on closing, and asks when there is none. */
public final class ClosingPane extends StackPane {
    private final Translations texts;
    private final ClosingModel model;
    private final Node covered;
    private final Label heading = new Label();
    private final Label what = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final HBox buttons = new HBox(8);
    private @Nullable Node focusedBefore;

    /** @param covered what is not reached meanwhile */
    public ClosingPane(Translations texts, ClosingModel model, Node covered) {
        this.texts = texts;
        this.model = model;
        this.covered = covered;
        setId("closing");
        getStyleClass().add("help-veil");
        heading.getStyleClass().add("signin-heading");
        bar.setPrefWidth(496);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        FindingsPane findings = new FindingsPane(texts);
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        findings.show(model.findingsProperty().get());
        VBox card = new VBox(16, heading, what, bar, findings, buttons);
        card.getStyleClass().add("help-card");
        card.setPrefWidth(560);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button pressed) {
                key.consume();
                pressed.fire();
            }
        });
        model.stepProperty().addListener((property, was, is) -> show(is));
        model.jobProperty().addListener((property, was, is) -> follow(is));
        follow(model.jobProperty().get());
        show(model.stepProperty().get());
    }

    private void follow(@Nullable Job job) {
        what.textProperty().unbind();
        bar.progressProperty().unbind();
        if (job != null) {
            what.textProperty().bind(texts.text(job.whatProperty()));
            bar.progressProperty().bind(job.fractionProperty());
        }
    }

    private void show(ClosingModel.Step step) {
        boolean running = step == ClosingModel.Step.RUNNING;
        boolean covers = running || step == ClosingModel.Step.ASKING;
        if (covers && !isVisible() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        setVisible(covers);
        covered.setDisable(covers);
        if (!covers && focusedBefore != null && !focusedBefore.isDisabled()) {
            focusedBefore.requestFocus();
        }
        heading.textProperty().bind(texts.text(running ? "backup.closing.running" : "backup.closing.ask"));
        for (Node only : new Node[] {what, bar}) {
            only.setVisible(running);
            only.setManaged(running);
        }
        if (running) {
            buttons.getChildren().setAll(Buttons.of(texts, "closing-cancel", "backup.closing.cancel", model::cancel));
        } else {
            Button again = Buttons.of(texts, "closing-again", "backup.closing.again", model::backUp);
            again.getStyleClass().add("accent");
            buttons.getChildren()
                    .setAll(
                            Buttons.of(texts, "closing-stay", "backup.closing.stay", model::stay),
                            Buttons.of(texts, "closing-without", "backup.closing.without", model::closeNow),
                            again);
        }
        if (isVisible()) {
            buttons.getChildren().get(buttons.getChildren().size() - 1).requestFocus();
        }
    }
}
