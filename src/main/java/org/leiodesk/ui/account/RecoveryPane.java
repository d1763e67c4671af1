package org.leiodesk.ui.account;

import java.io.File;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** Whether there is a recovery key, and the button that prints one. */
final class RecoveryPane extends VBox {
    private final Translations texts;
    private final RecoveryModel model;

    RecoveryPane(Translations texts, RecoveryModel model) {
        this.texts = texts;
        this.model = model;
        setSpacing(8);
        getStyleClass().add("recovery");
        Label state = new Label();
        state.setId("recovery-state");
        state.setWrapText(true);
        HBox.setHgrow(state, Priority.ALWAYS);
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        this::state, model.existsProperty(), model.madeProperty(), texts.languageProperty()));
        Button make = new Button();
        make.setId("recovery-make");
        make.textProperty().bind(texts.text("account.recovery.make"));
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.disableProperty().bind(model.busyProperty());
        make.setOnAction(event -> chooseFile());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(16, state, gap, make);
        line.setAlignment(Pos.CENTER_LEFT);
        FindingsPane findings = new FindingsPane(texts);
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        getChildren().addAll(line, findings);
    }

    private String state() {
        Path made = model.madeProperty().get();
        if (made != null) {
            return texts.now("account.recovery.made", made);
        }
        return texts.now(model.existsProperty().get() ? "account.recovery.exists" : "account.recovery.none");
    }

    /** Asks for the file, and prints a recovery key into it. */
    void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("recovery-key.pdf");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(getScene().getWindow());
        if (chosen != null) {
            model.make(chosen.toPath());
        }
    }
}
