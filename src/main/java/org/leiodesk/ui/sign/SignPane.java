package org.leiodesk.ui.sign;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** The panel in which something is signed; takes no room until asked. Enter signs, Esc takes back. */
public final class SignPane extends VBox {
    private final Translations texts;
    private final SignModel model;
    private final Label heading = new Label();
    private final Label meaning = new Label();
    private final VBox warnings = new VBox(4);
    private final TextField userName = new TextField();
    private final PasswordField password = new PasswordField();
    private final VBox userNameBox;
    private @Nullable Node focusedBefore;

    public SignPane(Translations texts, SignModel model) {
        this.texts = texts;
        this.model = model;
        setId("sign-panel");
        getStyleClass().add("reason-pane");
        heading.setId("sign-heading");
        heading.getStyleClass().add("reason-question");
        heading.setGraphic(new FontIcon(Feather.EDIT_3));
        heading.setWrapText(true);
        meaning.setId("sign-meaning");
        meaning.setWrapText(true);
        Label who = new Label();
        who.textProperty()
                .bind(texts.text(
                        "sign.who",
                        model.account().fullName(),
                        Message.of("ui.role." + model.account().role())));
        who.getStyleClass().add("quiet");
        userName.setId("sign-user");
        userName.textProperty().bindBidirectional(model.userNameProperty());
        userName.setOnAction(event -> password.requestFocus());
        password.setId("sign-password");
        password.textProperty().bindBidirectional(model.passwordProperty());
        password.setOnAction(event -> model.sign());
        userNameBox = labelled("sign.userName", userName);
        FindingsPane findings = new FindingsPane(texts);
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        HBox fields = new HBox(16, userNameBox, labelled("sign.password", password), buttons());
        fields.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(heading, meaning, who, warnings, fields, findings);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.cancel();
            }
        });
        userNameBox.visibleProperty().bind(model.needsUserNameProperty());
        userNameBox.managedProperty().bind(model.needsUserNameProperty());
        model.needsUserNameProperty().addListener((property, was, is) -> {
            if (is && isVisible()) {
                userName.requestFocus();
            }
        });
        model.busyProperty().addListener((property, was, is) -> {
            if (!is && isVisible()) {
                first().requestFocus();
            }
        });
        model.questionProperty().addListener((property, was, is) -> show(is));
        show(model.questionProperty().get());
    }

    private HBox buttons() {
        Button cancel = new Button();
        cancel.setId("sign-cancel");
        cancel.textProperty().bind(texts.text("ui.cancel"));
        cancel.setOnAction(event -> model.cancel());
        Button sign = new Button();
        sign.setId("sign-confirm");
        sign.textProperty().bind(texts.text("sign.confirm"));
        sign.getStyleClass().add("accent");
        sign.disableProperty()
                .bind(model.busyProperty().or(model.passwordProperty().isEmpty()));
        sign.setOnAction(event -> model.sign());
        HBox buttons = new HBox(8, cancel, sign);
        buttons.setAlignment(Pos.BOTTOM_LEFT);
        return buttons;
    }

    private VBox labelled(String key, TextField field) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.setLabelFor(field);
        label.getStyleClass().add("quiet");
        field.setPrefWidth(240);
        return new VBox(4, label, field);
    }

    private TextField first() {
        return userNameBox.isVisible() && userName.getText().isEmpty() ? userName : password;
    }

    private void show(SignModel.@Nullable Question question) {
        boolean open = question != null;
        setVisible(open);
        setManaged(open);
        if (question == null) {
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
                focusedBefore = null;
            }
            return;
        }
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        heading.textProperty().bind(texts.text("sign.heading", question.heading()));
        meaning.textProperty().bind(texts.text("sign.meaning." + question.meaning()));
        warnings.getChildren()
                .setAll(question.warnings().stream().map(this::warning).toList());
        warnings.setManaged(!question.warnings().isEmpty());
        first().requestFocus();
    }

    private Label warning(Message message) {
        Label label = new Label();
        label.textProperty().bind(texts.text(message));
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("finding", "finding-warning");
        return label;
    }
}
