package org.leiodesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.shell.ShellPictures;

class AccountPicturesTest {
    @Test
    void theLockCoversEverythingAndWhatWasHalfTypedIsThereAgain() {
        ScreenShots.take("locked", ShellPictures::patients, root -> {
            TextField find = root.lookupAll(".text-field").stream()
                    .filter(node -> node instanceof TextField field && !(field instanceof PasswordField))
                    .map(TextField.class::cast)
                    .findFirst()
                    .orElseThrow();
            find.setText("half ty");
            press(root, KeyCode.F12);
            unlockWith(root, "wrong horse");
            assertThat(visible(root, "#lock")).isTrue();
            assertThat(find.isDisabled()).isTrue();
            unlockWith(root, "correct horse battery");
            assertThat(visible(root, "#lock")).isFalse();
            assertThat(find.isDisabled()).isFalse();
            assertThat(find.getText()).isEqualTo("half ty");
            press(root, KeyCode.F12);
            unlockWith(root, "wrong horse");
        });
    }

    @Test
    void whoeverGotAPasswordFromAnotherPersonIsAskedToChangeIt() {
        ScreenShots.take("password", context -> ShellPictures.mustChange(context), root -> {
            assertThat(visible(root, "#password-panel")).isTrue();
            ((TextField) root.lookup("#old-password")).setText("given to me");
            ((TextField) root.lookup("#new-password")).setText("short");
            ((TextField) root.lookup("#new-password-again")).setText("short");
            ((Button) root.lookup("#password-change")).fire();
        });
    }

    @Test
    void theAccountsAreListedAndOneIsDeactivatedByTheKeyboard() {
        ScreenShots.take("accounts", this::accounts, root -> {
            ((TableView<?>) root.lookup("#accounts")).getSelectionModel().select(1);
            pressWithControl(root, KeyCode.D);
            ((Button) root.lookup("#account-confirm")).fire();
        });
        ScreenShots.take("accounts-add", this::accounts, root -> {
            pressWithControl(root, KeyCode.N);
            ((TextField) root.lookup("#account-name")).setText("zhao");
            ((TextField) root.lookup("#account-full")).setText("Zhao Lei");
        });
    }

    private Parent accounts(UiContext context) {
        List<AccountRow> rows = List.of(
                new AccountRow(new UserAccount("li", "Li Na", Role.INVESTIGATOR, true), signed("2024-06-28T05:58:00Z")),
                new AccountRow(new UserAccount("wang", "Wang Fang", Role.NURSE, true), signed("2024-06-27T08:12:00Z")),
                new AccountRow(new UserAccount("chen", "Chen Hao", Role.MONITOR, false), null));
        AccountDoors doors = new AccountDoors(
                () -> rows,
                (account, password) -> Outcome.done(account),
                (name, reason) -> Outcome.refused(Finding.error("reason", "service.reason.needed")),
                (name, password, reason) -> Outcome.done(rows.get(2).account()),
                (name, password, reason) -> Outcome.done(rows.get(1).account()));
        return ShellPictures.around(
                context,
                "accounts",
                Feather.KEY,
                within -> new AccountsScreen(
                        within.texts(),
                        new AccountsModel(doors, within.background()),
                        new RecoveryModel(false, Outcome::done, within.background())));
    }

    private static Signed signed(String at) {
        return new Signed("", Instant.parse(at), ZoneId.of("Asia/Shanghai"), "");
    }

    private static void pressWithControl(Parent root, KeyCode key) {
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    private static void unlockWith(Parent root, String password) {
        ((TextField) root.lookup("#lock-password")).setText(password);
        ((Button) root.lookup("#unlock")).fire();
    }

    private static boolean visible(Parent root, String id) {
        Node node = root.lookup(id);
        return node != null && node.isVisible();
    }

    private static void press(Parent root, KeyCode key) {
        Event.fireEvent(root, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
