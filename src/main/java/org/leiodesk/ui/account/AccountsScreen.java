package org.leiodesk.ui.account;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.study.Role;
import org.leiodesk.ui.account.AccountsModel.Step;
import org.leiodesk.ui.control.ChoiceNames;
import org.leiodesk.ui.field.FormGrid;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** Who may open the study: the list, and under it what is being done with one account. Enter does it, Esc takes it back. */
public final class AccountsScreen implements Screen {
    private final Translations texts;
    private final AccountsModel model;
    private final BorderPane pane = new BorderPane();
    private final TableView<AccountRow> table = new TableView<>();
    private final HBox tools = new HBox(8);
    private final RecoveryPane recovery;
    private @Nullable FormGrid form;

    /** @param recovery makes the recovery key */
    public AccountsScreen(Translations texts, AccountsModel model, RecoveryModel recovery) {
        this.texts = texts;
        this.model = model;
        this.recovery = new RecoveryPane(texts, recovery);
        tools.getStyleClass().add("screen-head");
        for (Step step : Step.values()) {
            tools.getChildren().add(button(step));
        }
        fillTable();
        pane.getStyleClass().add("screen");
        pane.setTop(new VBox(tools, this.recovery));
        pane.setCenter(table);
        model.stepProperty().addListener((property, was, is) -> show(is));
        model.findingsProperty().addListener((property, was, is) -> showFindings());
        texts.languageProperty().addListener((property, was, is) -> table.refresh());
    }

    private Button button(Step step) {
        Button button = new Button();
        button.setId("account-" + step);
        button.textProperty().bind(texts.text("account.step." + step));
        button.setOnAction(event -> model.begin(step));
        if (step != Step.ADD) {
            button.setDisable(true);
            model.chosenProperty().addListener((property, was, is) -> button.setDisable(!model.mayBegin(step)));
        }
        return button;
    }

    private void fillTable() {
        Columns<AccountRow> make = new Columns<>(texts);
        table.setId("accounts");
        table.setFixedCellSize(32);
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getColumns()
                .setAll(List.of(
                        make.text("account.name", 160, row -> row.account().name(), text -> text),
                        make.text("account.fullName", 240, row -> row.account().fullName(), text -> text),
                        make.text("account.role", 160, row -> row.account().role(), r -> texts.now("ui.role." + r)),
                        make.text(
                                "account.state",
                                120,
                                row -> row.account().active(),
                                is -> texts.now(is ? "account.active" : "account.inactive")),
                        make.text("account.lastSignIn", 160, AccountRow::moment, text -> text)));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, was, is) -> model.chosenProperty().set(is));
    }

    private void show(@Nullable Step step) {
        tools.setDisable(step != null);
        table.setDisable(step != null);
        pane.setBottom(step == null ? null : panel(step));
        if (step == null) {
            table.requestFocus();
        } else {
            pane.lookup(step == Step.ADD ? "#account-name" : "#account-reason").requestFocus();
        }
    }

    private VBox panel(Step step) {
        AccountRow row = model.chosenProperty().get();
        Label heading = new Label();
        heading.textProperty()
                .bind(
                        step == Step.ADD || row == null
                                ? texts.text("account.step." + step)
                                : texts.text(
                                        "account.asked." + step,
                                        row.account().fullName(),
                                        row.account().name()));
        heading.getStyleClass().add("form-heading");
        FormGrid grid = new FormGrid(texts);
        if (step == Step.ADD) {
            grid.row("name", "account.name", bound(new TextField(), "account-name", model.nameProperty()));
            grid.row("fullName", "account.fullName", bound(new TextField(), "account-full", model.fullNameProperty()));
            grid.row("role", "account.role", roles());
        } else {
            grid.row("reason", "account.reason", bound(new TextField(), "account-reason", model.reasonProperty()));
        }
        if (step.asksPassword()) {
            grid.row(
                    "password",
                    "account.first",
                    bound(new PasswordField(), "account-password", model.passwordProperty()));
            grid.row("again", "account.again", bound(new PasswordField(), "account-again", model.againProperty()));
        }
        form = grid;
        showFindings();
        Button cancel = new Button();
        cancel.textProperty().bind(texts.text("ui.cancel"));
        cancel.setOnAction(event -> model.cancel());
        Button confirm = new Button();
        confirm.setId("account-confirm");
        confirm.textProperty().bind(texts.text("account.step." + step));
        confirm.getStyleClass().add("accent");
        confirm.setOnAction(event -> model.confirm());
        VBox panel = new VBox(8, heading, grid, new HBox(8, confirm, cancel));
        panel.getStyleClass().add("reason-pane");
        panel.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.confirm();
            } else if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                model.cancel();
            }
        });
        return panel;
    }

    private void showFindings() {
        if (form != null) {
            form.show(model.findingsProperty().get());
        }
    }

    private ChoiceBox<Role> roles() {
        ChoiceBox<Role> roles = new ChoiceBox<>();
        roles.setId("account-role");
        roles.getItems().setAll(Role.values());
        roles.setConverter(new ChoiceNames<>(role -> texts.now("ui.role." + role)));
        roles.valueProperty().bindBidirectional(model.roleProperty());
        return roles;
    }

    private static TextField bound(TextField field, String id, StringProperty text) {
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("ui.room.accounts");
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
        model.confirm(then);
    }

    @Override
    public void discard() {
        model.cancel();
    }

    @Override
    public void shown() {
        model.refresh();
        table.requestFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Ctrl+N", "account.step.ADD", () -> model.begin(Step.ADD)),
                Shortcut.of("Ctrl+D", "account.step.DEACTIVATE", () -> model.begin(Step.DEACTIVATE)),
                Shortcut.of("Ctrl+R", "account.step.RESET", () -> model.begin(Step.RESET)),
                Shortcut.of("Ctrl+P", "account.recovery.make", recovery::chooseFile));
    }
}
