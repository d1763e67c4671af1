package org.leiodesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.shell.ShellPictures;

class PasswordModelTest {
    @Test
    void thePanelIsOpenUntilAPasswordThatAnotherPersonChoseIsChanged() {
        PasswordModel model = new PasswordModel(ShellPictures.ownAccount(true), Background.immediate());
        assertThat(model.openProperty().get()).isTrue();
        model.cancel();
        assertThat(model.openProperty().get()).isTrue();
        type(model, "given to me", "short", "short");
        assertThat(model.findingsProperty().get())
                .containsExactly(Finding.error("password", "service.account.password", 10));
        type(model, "given to me", "correct horse battery", "correct horse battery");
        assertThat(List.of(model.openProperty().get(), model.mustProperty().get()))
                .containsExactly(false, false);
        assertThat(List.of(
                        model.oldProperty().get(),
                        model.passwordProperty().get(),
                        model.againProperty().get()))
                .containsExactly("", "", "");
    }

    @Test
    void bothNewPasswordsMustBeTheSameAndTheOldOneIsNeeded() {
        PasswordModel model = new PasswordModel(ShellPictures.ownAccount(false), Background.immediate());
        assertThat(model.openProperty().get()).isFalse();
        model.ask();
        type(model, "", "correct horse battery", "correct horse batter");
        assertThat(model.findingsProperty().get())
                .containsExactly(
                        Finding.error("old", "ui.signin.needed"), Finding.error("again", "ui.signin.passwordsDiffer"));
        model.cancel();
        assertThat(model.openProperty().get()).isFalse();
        assertThat(model.findingsProperty().get()).isEmpty();
    }

    private static void type(PasswordModel model, String old, String password, String again) {
        model.oldProperty().set(old);
        model.passwordProperty().set(password);
        model.againProperty().set(again);
        model.change();
    }
}
