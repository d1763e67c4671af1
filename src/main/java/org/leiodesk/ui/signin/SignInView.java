package org.leiodesk.ui.signin;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.control.EntryFrame;
import org.leiodesk.ui.field.FormGrid;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** The first screen: on the left the ways into a study, on the right what is typed for the one chosen. */
public final class SignInView {
    private static final double LABEL_WIDTH = 152;

    private final Translations texts;
    private final SignInModel<?> model;
    private final EntryFrame root;
    private final VBox form = new VBox();
    private final Label capsLock = new Label();
    private final TextField file = new TextField();
    private final TextField user = new TextField();
    private final PasswordField password = new PasswordField();

    /**
     * @param recent studies opened at this workstation, the latest first
     * @param restore goes to where a study is restored from a backup
     * @param recover goes to where a password is set anew with the recovery key
     */
    public SignInView(UiContext context, SignInModel<?> model, List<Path> recent, Runnable restore, Runnable recover) {
        this.texts = context.texts();
        this.model = model;
        file.setId("file");
        file.textProperty().bindBidirectional(model.fileProperty());
        HBox.setHgrow(file, Priority.ALWAYS);
        user.setId("user");
        user.textProperty().bindBidirectional(model.userProperty());
        password.setId("password");
        password.textProperty().bindBidirectional(model.passwordProperty());
        capsLock.textProperty().bind(texts.text("ui.signin.capsLock"));
        capsLock.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        capsLock.getStyleClass().addAll("finding", "finding-warning");
        showCapsLock(false);
        form.getStyleClass().add("signin-form");
        VBox ways = new WaysIn(texts, model, recent, restore, recover, this::focus).node();
        HBox card = new HBox(ways, form);
        HBox.setHgrow(form, Priority.ALWAYS);
        root = new EntryFrame(context, card, 1040);
        root.addEventFilter(KeyEvent.ANY, key -> noticeCapsLock());
        root.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.submit();
            }
        });
        model.creatingProperty().addListener((property, was, is) -> fill());
        fill();
    }

    public Parent node() {
        return root;
    }

    /** Puts the cursor into the first field that is still empty. */
    public void focus() {
        TextField first = file.getText().isBlank() ? file : user.getText().isBlank() ? user : password;
        first.requestFocus();
    }

    private void fill() {
        boolean creating = model.creatingProperty().get();
        Label heading = new Label();
        heading.textProperty().bind(texts.text(creating ? "ui.signin.create" : "ui.signin.open"));
        heading.getStyleClass().add("signin-heading");
        FormGrid grid = new FormGrid(texts).labelWidth(LABEL_WIDTH);
        grid.row("file", "ui.signin.file", fileLine(creating));
        if (creating) {
            grid.row("studyTitle", "ui.signin.studyTitle", field("studyTitle", model.studyTitleProperty()));
            grid.row("studyId", "ui.signin.studyId", field("studyId", model.studyIdProperty()));
            grid.row("registration", "ui.signin.registration", field("registration", model.registrationProperty()));
            grid.row("siteName", "ui.signin.siteName", field("siteName", model.siteNameProperty()));
            grid.row("fullName", "ui.signin.fullName", field("fullName", model.fullNameProperty()));
        }
        grid.row("user", "ui.signin.user", user);
        grid.row("password", "ui.signin.password", new VBox(4, password, capsLock));
        if (creating) {
            PasswordField again = new PasswordField();
            again.setId("again");
            again.textProperty().bindBidirectional(model.againProperty());
            Label rule = new Label();
            rule.textProperty().bind(texts.text("ui.signin.passwordRule", SignInModel.SHORTEST_PASSWORD));
            rule.getStyleClass().add("quiet");
            rule.setWrapText(true);
            grid.row("again", "ui.signin.again", new VBox(4, again, rule));
        }
        grid.show(model.findingsProperty().get());
        model.findingsProperty().addListener((property, was, is) -> grid.show(is));
        form.getChildren().setAll(heading, grid, foot(creating));
    }

    private HBox fileLine(boolean creating) {
        Button browse = new Button();
        browse.setId("browse");
        browse.textProperty().bind(texts.text("ui.signin.browse"));
        browse.setOnAction(event -> browse(creating));
        return new HBox(8, file, browse);
    }

    private void browse(boolean creating) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Leiodesk", "*.leiodesk"));
        File chosen = creating
                ? chooser.showSaveDialog(root.getScene().getWindow())
                : chooser.showOpenDialog(root.getScene().getWindow());
        if (chosen != null) {
            file.setText(chosen.toString());
            focus();
        }
    }

    private static TextField field(String id, StringProperty text) {
        TextField input = new TextField();
        input.setId(id);
        input.textProperty().bindBidirectional(text);
        return input;
    }

    private HBox foot(boolean creating) {
        ProgressBar bar = new ProgressBar(-1);
        bar.setPrefWidth(160);
        Label busy = new Label();
        busy.textProperty().bind(texts.text("ui.signin.busy"));
        HBox waiting = new HBox(8, bar, busy);
        waiting.setAlignment(Pos.CENTER_LEFT);
        waiting.visibleProperty().bind(model.busyProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button submit = new Button();
        submit.setId("submit");
        submit.textProperty().bind(texts.text(creating ? "ui.signin.createAction" : "ui.signin.openAction"));
        submit.getStyleClass().add("accent");
        submit.disableProperty().bind(model.busyProperty());
        submit.setOnAction(event -> model.submit());
        HBox foot = new HBox(8, waiting, gap, submit);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void noticeCapsLock() {
        Optional<Boolean> locked = Platform.isKeyLocked(KeyCode.CAPS);
        showCapsLock(password.isFocused() && locked.orElse(false));
    }

    private void showCapsLock(boolean show) {
        capsLock.setVisible(show);
        capsLock.setManaged(show);
    }
}
