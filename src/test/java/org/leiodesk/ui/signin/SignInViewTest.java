package org.leiodesk.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.UiContext;

class SignInViewTest {
    private static final Doors<String> CLOSED = new Doors<>(
            (file, user, password) -> Outcome.done(""),
            (file, study, user, fullName, password) -> Outcome.done(""),
            (file, user, recoveryKey, password) -> Outcome.done(""),
            progress -> Outcome.done(""));

    @Test
    void theRecoveryKeyIsTypedInAFormOfItsOwn() {
        ScreenShots.take("signin_recover", context -> {
            RecoverModel<String> model = new RecoverModel<>(
                    (file, user, key, password) -> Outcome.refused(Finding.error("key", "store.recovery.group", 4)),
                    context.background(),
                    study -> {});
            model.fileProperty().set("/home/li/lms-2024.leiodesk");
            model.userProperty().set("li");
            model.keyProperty().set("QWERTY-ASDFGH-ZXCVBN-QWERTY-ASDFGH-ZXCVBN");
            model.passwordProperty().set("correct horse battery");
            model.againProperty().set("correct horse battery");
            Parent node = new RecoverView(context, model, () -> {}).node();
            model.submit();
            return node;
        });
    }

    private static Parent view(UiContext context) {
        SignInModel<String> model = new SignInModel<>(CLOSED, context.background(), study -> {});
        return new SignInView(
                        context,
                        model,
                        List.of(Path.of("lms-2024.leiodesk"), Path.of("demo.leiodesk")),
                        () -> {},
                        () -> {})
                .node();
    }

    @Test
    void openingAStudyAsksForTheFileTheUserAndThePassword() {
        ScreenShots.take("signin", SignInViewTest::view, root -> {
            ((Button) root.lookup("#recent-lms-2024-leiodesk")).fire();
            ((Button) root.lookup("#submit")).fire();
            assertThat(root.lookup("#again")).isNull();
        });
    }

    @Test
    void creatingAStudyShowsTheRuleOfThePassword() {
        ScreenShots.take("signin_create", SignInViewTest::view, root -> ((Button) root.lookup("#way-create")).fire());
    }
}
