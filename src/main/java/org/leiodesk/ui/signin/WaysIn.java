package org.leiodesk.ui.signin;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.kit.Translations;

/** The ways into a study: one opened before, another, a new one, the demo study. */
final class WaysIn {
    private final Translations texts;
    private final SignInModel<?> model;
    private final Runnable focus;
    private final VBox node = new VBox(4);

    WaysIn(
            Translations texts,
            SignInModel<?> model,
            List<Path> recent,
            Runnable restore,
            Runnable recover,
            Runnable focus) {
        this.texts = texts;
        this.model = model;
        this.focus = focus;
        node.getStyleClass().add("signin-ways");
        Label name = new Label();
        name.textProperty().bind(texts.text("ui.name"));
        name.getStyleClass().add("signin-name");
        Label about = new Label();
        about.textProperty().bind(texts.text("ui.signin.about"));
        about.setWrapText(true);
        about.getStyleClass().add("quiet");
        node.getChildren().addAll(name, about, way("way-open", "ui.signin.open", Feather.FOLDER, () -> open("")));
        node.getChildren().add(way("way-create", "ui.signin.create", Feather.PLUS, this::create));
        node.getChildren().add(way("way-demo", "ui.signin.demo", Feather.PLAY, model::openDemo));
        node.getChildren().add(way("way-restore", "ui.signin.restore", Feather.ROTATE_CCW, restore));
        node.getChildren().add(way("way-recover", "ui.signin.recover", Feather.KEY, recover));
        if (!recent.isEmpty()) {
            Label heading = new Label();
            heading.textProperty().bind(texts.text("ui.signin.recent"));
            heading.getStyleClass().addAll("quiet", "signin-recent");
            node.getChildren().add(heading);
            recent.forEach(file -> node.getChildren().add(recent(file)));
        }
    }

    VBox node() {
        return node;
    }

    private Button way(String id, String textKey, Feather icon, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.text(textKey));
        return dressed(button, id, icon, action);
    }

    private Button recent(Path file) {
        Button button = new Button(String.valueOf(file.getFileName()));
        button.setTooltip(new Tooltip(file.toString()));
        return dressed(
                button,
                "recent-" + String.valueOf(file.getFileName()).replace('.', '-'),
                Feather.FILE,
                () -> open(file.toString()));
    }

    private Button dressed(Button button, String id, Feather icon, Runnable action) {
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(event -> action.run());
        return button;
    }

    private void open(String file) {
        model.creatingProperty().set(false);
        model.fileProperty().set(file);
        focus.run();
    }

    private void create() {
        model.creatingProperty().set(true);
        model.fileProperty().set("");
        focus.run();
    }
}
