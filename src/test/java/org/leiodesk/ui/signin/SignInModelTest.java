package org.leiodesk.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Study;
import org.leiodesk.ui.kit.Background;

class SignInModelTest {
    private static final Finding WRONG = Finding.error("", "store.signIn.refused", "study.leiodesk");

    private final List<String> asked = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private char[] given = new char[0];

    private SignInModel<String> model(Outcome<String> answer) {
        return new SignInModel<>(
                new Doors<>(
                        (file, user, password) -> {
                            given = password;
                            asked.add("open " + file + " " + user + " " + new String(password));
                            return answer;
                        },
                        (file, study, user, fullName, password) -> {
                            asked.add("create " + file + " " + study.title() + " " + user + " " + fullName);
                            return answer;
                        },
                        (file, user, recoveryKey, password) -> answer,
                        progress -> {
                            asked.add("demo");
                            return answer;
                        }),
                Background.immediate(),
                opened::add);
    }

    @Test
    void openingHandsOverTheFileTheNameAndThePasswordAndForgetsThePassword() {
        SignInModel<String> model = model(Outcome.done("the study"));
        model.fileProperty().set(" study.leiodesk ");
        model.userProperty().set("li");
        model.passwordProperty().set("correct horse");
        model.submit();
        assertThat(asked).containsExactly("open study.leiodesk li correct horse");
        assertThat(opened).containsExactly("the study");
        assertThat(given).containsOnly('\0');
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aRefusalIsShownAndTheNameIsKept() {
        SignInModel<String> model = model(Outcome.refused(WRONG));
        model.fileProperty().set("study.leiodesk");
        model.userProperty().set("li");
        model.passwordProperty().set("wrong");
        model.submit();
        assertThat(opened).isEmpty();
        assertThat(model.findingsProperty().get()).containsExactly(WRONG);
        assertThat(model.userProperty().get()).isEqualTo("li");
        assertThat(model.passwordProperty().get()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInPlaceAndNothingIsAsked() {
        SignInModel<String> model = model(Outcome.done("the study"));
        model.submit();
        assertThat(asked).isEmpty();
        assertThat(model.findingsProperty().get())
                .containsExactly(
                        Finding.error("file", "ui.signin.needed"),
                        Finding.error("user", "ui.signin.needed"),
                        Finding.error("password", "ui.signin.needed"));
    }

    @Test
    void creatingAsksForThePasswordTwiceAndForTenCharacters() {
        SignInModel<String> model = model(Outcome.done("the study"));
        model.creatingProperty().set(true);
        model.fileProperty().set(Path.of("new", "study").toString());
        model.userProperty().set("li");
        model.fullNameProperty().set("Li Na");
        model.passwordProperty().set("ninechars");
        model.againProperty().set("ninechars");
        model.submit();
        assertThat(model.findingsProperty().get())
                .containsExactly(Finding.error("password", "ui.signin.passwordShort", 10));
        model.passwordProperty().set("ten chars!");
        model.submit();
        assertThat(model.findingsProperty().get()).containsExactly(Finding.error("again", "ui.signin.passwordsDiffer"));
        model.againProperty().set("ten chars!");
        model.submit();
        assertThat(asked)
                .containsExactly("create " + Path.of("new", "study.leiodesk") + " "
                        + Study.leiomyosarcoma().title() + " li Li Na");
        assertThat(opened).containsExactly("the study");
    }

    @Test
    void theDemoStudyIsOneClick() {
        SignInModel<String> model = model(Outcome.done("the demo"));
        model.openDemo();
        assertThat(asked).containsExactly("demo");
        assertThat(opened).containsExactly("the demo");
    }
}
