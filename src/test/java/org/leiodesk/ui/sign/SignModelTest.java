package org.leiodesk.ui.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureMeaning;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.signing.ToSign;
import org.leiodesk.ui.kit.Background;

class SignModelTest {
    private static final UserAccount LI = new UserAccount("li", "Li Na", Role.INVESTIGATOR, true);
    private static final SignModel.Question CASEBOOK = new SignModel.Question(
            List.of(new ToSign(new SubjectId("S-014"), new SignedScope.WholeCasebook())),
            Message.of("sign.scope.casebook"),
            SignatureMeaning.RESPONSIBILITY,
            List.of());

    private final List<String> tried = new ArrayList<>();
    private final List<char[]> secrets = new ArrayList<>();
    private boolean needsUserName;
    private int done;
    private Outcome<List<Signature>> answer = Outcome.done(List.of());

    private final SignModel model = new SignModel(
            new SignDoors(LI, () -> needsUserName, (what, user, secret) -> {
                tried.add(user + ":" + String.valueOf(secret));
                secrets.add(secret);
                return answer;
            }),
            Background.immediate());

    private void type(String user, String password) {
        model.userNameProperty().set(user);
        model.passwordProperty().set(password);
        model.sign();
    }

    @Test
    void whatWasTypedIsTriedOnceAndForgotten() {
        needsUserName = true;
        model.ask(CASEBOOK, () -> done++);
        type("li", "secret");
        assertThat(tried).containsExactly("li:secret");
        assertThat(secrets.get(0)).containsOnly('\0');
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(model.questionProperty().get()).isNull();
        assertThat(done).isEqualTo(1);
    }

    @Test
    void aRefusalKeepsTheQuestionAndTheUserNameAndForgetsThePassword() {
        needsUserName = true;
        Finding wrong = Finding.error("", "service.sign.refused");
        answer = Outcome.refused(wrong);
        model.ask(CASEBOOK, () -> done++);
        type("li", "wrong");
        assertThat(model.questionProperty().get()).isEqualTo(CASEBOOK);
        assertThat(model.findingsProperty().get()).containsExactly(wrong);
        assertThat(model.userNameProperty().get()).isEqualTo("li");
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(done).isZero();
    }

    @Test
    void anEmptyPasswordIsNotTried() {
        model.ask(CASEBOOK, () -> done++);
        type("", "");
        assertThat(tried).isEmpty();
    }

    @Test
    void aWindowThatWasLockedMeanwhileAsksForTheUserNameBeforeAnythingIsTried() {
        model.ask(CASEBOOK, () -> done++);
        assertThat(model.needsUserNameProperty().get()).isFalse();
        needsUserName = true;
        type("", "secret");
        assertThat(tried).isEmpty();
        assertThat(model.needsUserNameProperty().get()).isTrue();
        assertThat(model.findingsProperty().get()).containsExactly(Finding.note("", "sign.nowUserName"));
        type("li", "secret");
        assertThat(tried).containsExactly("li:secret");
    }
}
