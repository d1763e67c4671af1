package org.leiodesk.ui.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.ui.control.ChoiceNames;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Translations;

/**
 * The panel in which a query, an answer or a reason is written; takes no room until asked. Enter or Ctrl+S saves, Shift+Enter begins a line, Esc closes when nothing was
 * typed.
 */
public final class QueryPane extends VBox {
    private final Translations texts;
    private final QueryModel model;
    private final Label heading = new Label();
    private final ComboBox<SignedScope> scopes = new ComboBox<>();
    private final ComboBox<String> items = new ComboBox<>();
    private final HBox about = new HBox(8);
    private final TextArea text = new TextArea();
    private final Button confirm = new Button();
    private @Nullable Node focusedBefore;
    private boolean filling;

    public QueryPane(Translations texts, QueryModel model) {
        this.texts = texts;
        this.model = model;
        setId("query-panel");
        getStyleClass().add("reason-pane");
        heading.setId("query-heading");
        heading.getStyleClass().add("reason-question");
        heading.setGraphic(new FontIcon(Feather.MESSAGE_CIRCLE));
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        FindingsPane findings = new FindingsPane(texts);
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        HBox writing = new HBox(8, text, buttons());
        writing.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(heading, about, writing, findings);
        fillAbout();
        fillText();
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !model.status().unsaved()) {
                key.consume();
                model.discard();
            }
        });
        model.askProperty().addListener((property, was, is) -> show(was, is));
        show(null, model.askProperty().get());
    }

    private void fillText() {
        text.setId("query-text");
        text.setPrefRowCount(2);
        text.setWrapText(true);
        text.textProperty().bindBidirectional(model.textProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        text.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isControlDown() && !key.isAltDown()) {
                key.consume();
                if (key.isShiftDown()) {
                    text.replaceSelection("\n");
                } else {
                    model.save();
                }
            } else if (key.getCode() == KeyCode.TAB && !key.isShiftDown()) {
                key.consume();
                (confirm.isDisabled() ? lookup("#query-cancel") : confirm).requestFocus();
            }
        });
    }

    private HBox buttons() {
        Button cancel = new Button();
        cancel.setId("query-cancel");
        cancel.textProperty().bind(texts.text("ui.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> model.discard());
        confirm.setId("query-confirm");
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.disableProperty()
                .bind(model.textProperty()
                        .map(String::isBlank)
                        .flatMap(blank -> model.status()
                                .stateProperty()
                                .map(state -> blank || state instanceof SaveStatus.State.Saving)));
        confirm.setOnAction(event -> model.save());
        return new HBox(8, cancel, confirm);
    }

    private void fillAbout() {
        scopes.setId("query-scope");
        items.setId("query-item");
        Label label = new Label();
        label.textProperty().bind(texts.text("query.about.label"));
        label.setLabelFor(scopes);
        about.setAlignment(Pos.CENTER_LEFT);
        about.getChildren().setAll(label, scopes, items);
        scopes.valueProperty().addListener((property, was, is) -> {
            if (!filling && is != null) {
                model.aboutProperty().set(new QueryAbout(is, ""));
            }
        });
        items.valueProperty().addListener((property, was, is) -> {
            if (!filling && is != null) {
                model.aboutProperty()
                        .set(new QueryAbout(model.aboutProperty().get().scope(), is));
            }
        });
        model.aboutProperty().addListener((property, was, is) -> showAbout());
        model.choicesProperty().addListener((property, was, is) -> showAbout());
        texts.languageProperty().addListener((property, was, is) -> showAbout());
        showAbout();
    }

    private void showAbout() {
        filling = true;
        QueryAbout now = model.aboutProperty().get();
        AboutChoices choices = model.choicesProperty().get();
        List<SignedScope> all = new ArrayList<>(
                choices.choices().stream().map(AboutChoices.Choice::scope).toList());
        if (!all.contains(now.scope())) {
            all.add(now.scope());
        }
        scopes.setConverter(names(QueryWords::scope));
        scopes.getItems().setAll(all);
        scopes.setValue(now.scope());
        List<String> parts = new ArrayList<>(List.of(""));
        parts.addAll(choices.items(now.scope()));
        if (!parts.contains(now.item())) {
            parts.add(now.item());
        }
        items.setConverter(names(item ->
                item.isEmpty() ? Message.of("query.about.whole") : QueryWords.item(new QueryAbout(now.scope(), item))));
        items.getItems().setAll(parts);
        items.setValue(now.item());
        items.setVisible(parts.size() > 1);
        items.setManaged(parts.size() > 1);
        filling = false;
    }

    private <T> ChoiceNames<T> names(Function<T, Message> words) {
        return new ChoiceNames<>(choice -> {
            Message message = words.apply(choice);
            return texts.now(message.key(), message.args().toArray());
        });
    }

    private void show(@Nullable QueryAsk was, @Nullable QueryAsk is) {
        setVisible(is != null);
        setManaged(is != null);
        if (is == null) {
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
                focusedBefore = null;
            }
            return;
        }
        if (was == null) {
            focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        boolean raises = is instanceof QueryAsk.Raise;
        about.setVisible(raises);
        about.setManaged(raises);
        String what = is instanceof QueryAsk.Step step ? step.action().name() : "RAISE";
        heading.textProperty().bind(texts.text(heading(is, what)));
        text.promptTextProperty().bind(texts.text("query.prompt." + what));
        confirm.textProperty().bind(texts.text("query.confirm." + what));
        text.requestFocus();
    }

    private static Message heading(QueryAsk ask, String what) {
        return ask instanceof QueryAsk.Step step
                ? Message.of(
                        "query.heading." + what,
                        step.thread().number(),
                        step.subject().value(),
                        QueryWords.about(step.thread().query().about()))
                : Message.of("query.heading." + what, ask.subject().value());
    }
}
