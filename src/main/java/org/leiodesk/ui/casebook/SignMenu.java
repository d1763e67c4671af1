package org.leiodesk.ui.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.sign.SigningWords;

/** What an investigator signs of a casebook: the whole, or a form of the part in sight; and freezing, locking, opening. Made anew each time it opens. */
final class SignMenu extends MenuButton {
    private final Translations texts;
    private final CasebookModel model;
    private final Supplier<CasebookTab> tab;
    private final Consumer<SignedScope> sign;
    private final Consumer<HoldState> hold;

    /**
     * @param tab the part in sight
     * @param sign asks for a signature
     * @param hold asks for the reason to freeze, lock or open
     */
    SignMenu(
            Translations texts,
            CasebookModel model,
            Supplier<CasebookTab> tab,
            Consumer<SignedScope> sign,
            Consumer<HoldState> hold) {
        this.texts = texts;
        this.model = model;
        this.tab = tab;
        this.sign = sign;
        this.hold = hold;
        setId("sign");
        textProperty().bind(texts.text("casebook.sign"));
        setGraphic(new FontIcon(Feather.EDIT_3));
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        CasebookContents contents = model.contentsProperty().get();
        if (contents == null) {
            getItems().setAll(new MenuItem());
            return;
        }
        List<MenuItem> items = new ArrayList<>();
        items.add(signing(contents, new SignedScope.WholeCasebook(), "sign-casebook"));
        List<SignedScope> forms = contents.forms(tab.get());
        if (!forms.isEmpty()) {
            items.add(new SeparatorMenuItem());
            for (int i = 0; i < forms.size(); i++) {
                items.add(signing(contents, forms.get(i), "sign-form-" + i));
            }
        }
        items.add(new SeparatorMenuItem());
        HoldState now = contents.signing().hold();
        for (HoldState state : HoldState.values()) {
            if (state != now) {
                items.add(holding(now, state));
            }
        }
        getItems().setAll(items);
    }

    private MenuItem signing(CasebookContents contents, SignedScope scope, String id) {
        boolean locked = contents.signing().hold() == HoldState.LOCKED;
        boolean signed = contents.signing().isSigned(scope);
        boolean waits = contents.isWaiting(scope);
        String key = signed
                ? "casebook.sign.signed"
                : waits
                        ? "casebook.sign.notReviewed"
                        : contents.signing().isVoid(scope) ? "casebook.sign.again" : "casebook.sign.one";
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.text(key, SigningWords.scope(scope)));
        item.setDisable(locked || signed || waits);
        item.setOnAction(event -> sign.accept(scope));
        return item;
    }

    private MenuItem holding(HoldState now, HoldState state) {
        boolean unlocks = now == HoldState.LOCKED;
        MenuItem item = new MenuItem();
        item.setId("hold-" + state);
        item.textProperty()
                .bind(texts.text(
                        unlocks && state == HoldState.OPEN ? "casebook.hold.unlock" : "casebook.hold." + state));
        item.setGraphic(new FontIcon(
                state == HoldState.OPEN ? Feather.UNLOCK : state == HoldState.LOCKED ? Feather.LOCK : Feather.PAUSE));
        item.setOnAction(event -> hold.accept(state));
        return item;
    }
}
