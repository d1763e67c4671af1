package org.leiodesk.ui.exchange;

import java.io.File;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.service.results.Results;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** A folder, a button, and under them what came of it. */
final class TransferPane extends VBox {
    private final Translations texts;
    private final TextField folder = new TextField();
    private final VBox came = new VBox(4);

    /** @param name the end of the keys {@code ui.exchange.NAME}, {@code ui.exchange.about.NAME} and {@code ui.exchange.start.NAME} */
    TransferPane(Translations texts, String name, TransferModel model) {
        this.texts = texts;
        getStyleClass().add("transfer");
        setSpacing(8);
        Label heading = label(Message.of("ui.exchange.heading." + name));
        heading.getStyleClass().add("signin-heading");
        Label about = label(Message.of("ui.exchange.about." + name));
        about.setWrapText(true);
        about.getStyleClass().add("quiet");
        folder.setId("folder-" + name);
        folder.textProperty().bindBidirectional(model.folderProperty());
        folder.promptTextProperty().bind(texts.text("ui.exchange.folder"));
        folder.setPrefWidth(480);
        folder.setOnAction(event -> model.start());
        Button browse = Buttons.of(texts, "browse-" + name, "ui.signin.browse", this::browse);
        Button start = Buttons.of(texts, "start-" + name, "ui.exchange.start." + name, model::start);
        start.getStyleClass().add("accent");
        start.disableProperty().bind(model.busyProperty());
        HBox line = new HBox(8, folder, browse, start);
        line.setAlignment(Pos.CENTER_LEFT);
        FindingsPane findings = new FindingsPane(texts);
        findings.show(model.findingsProperty().get());
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        model.resultsProperty().addListener((property, was, is) -> show(is));
        getChildren().addAll(heading, about, line, findings, came);
    }

    private void show(@Nullable Results results) {
        came.getChildren().clear();
        if (results == null) {
            return;
        }
        results.headlines().forEach(sentence -> came.getChildren().add(label(sentence)));
        came.getChildren()
                .add(label(Message.of("ui.exchange.written", results.files().size(), results.folder())));
        for (Path file : results.files()) {
            Label name = new Label(String.valueOf(file.getFileName()));
            name.getStyleClass().add("quiet");
            came.getChildren().add(name);
        }
    }

    private Label label(Message message) {
        Label label = new Label();
        label.textProperty().bind(texts.text(message));
        return label;
    }

    private void browse() {
        File chosen = new DirectoryChooser().showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }
}
