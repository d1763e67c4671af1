package org.leiodesk.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.ui.account.AccountsModel.Step;
import org.leiodesk.ui.kit.Background;

class AccountsModelTest {
    private static final UserAccount WANG = new UserAccount("wang", "Wang Fang", Role.NURSE, true);
    private static final UserAccount CHEN = new UserAccount("chen", "Chen Hao", Role.MONITOR, false);

    private final List<String> asked = new ArrayList<>();
    private final AccountsModel model = new AccountsModel(
            new AccountDoors(
                    () -> List.of(new AccountRow(WANG, null), new AccountRow(CHEN, null)),
                    (account, password) -> {
                        asked.add("add " + account + " " + String.valueOf(password));
                        return Outcome.done(account);
                    },
                    (name, reason) -> {
                        asked.add("deactivate " + name + " " + reason);
                        return reason.isEmpty()
                                ? Outcome.refused(Finding.error("reason", "service.reason.needed"))
                                : Outcome.done(WANG);
                    },
                    (name, password, reason) -> {
                        asked.add("reactivate " + name + " " + String.valueOf(password) + " " + reason);
                        return Outcome.done(CHEN);
                    },
                    (name, password, reason) -> {
                        asked.add("reset " + name + " " + String.valueOf(password) + " " + reason);
                        return Outcome.done(WANG);
                    }),
            Background.immediate());

    @Test
    void anAccountIsAddedWithWhatWasTypedAndNothingTypedIsKept() {
        model.begin(Step.ADD);
        model.nameProperty().set(" zhao ");
        model.fullNameProperty().set("Zhao Lei");
        model.roleProperty().set(Role.ADMINISTRATOR);
        model.passwordProperty().set("to be changed");
        model.confirm();
        assertThat(model.findingsProperty().get()).containsExactly(Finding.error("again", "ui.signin.passwordsDiffer"));
        model.againProperty().set("to be changed");
        model.confirm();
        UserAccount made = new UserAccount("zhao", "Zhao Lei", Role.ADMINISTRATOR, true);
        assertThat(asked).containsExactly("add " + made + " to be changed");
        assertThat(model.stepProperty().get()).isNull();
        assertThat(List.of(
                        model.nameProperty().get(),
                        model.passwordProperty().get(),
                        model.againProperty().get()))
                .containsExactly("", "", "");
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void aRefusalIsShownAndWhatWasTypedStays() {
        model.chosenProperty().set(new AccountRow(WANG, null));
        model.begin(Step.DEACTIVATE);
        model.confirm();
        assertThat(model.findingsProperty().get()).containsExactly(Finding.error("reason", "service.reason.needed"));
        assertThat(model.stepProperty().get()).isEqualTo(Step.DEACTIVATE);
        model.reasonProperty().set("Left the hospital");
        model.confirm();
        assertThat(asked).containsExactly("deactivate wang ", "deactivate wang Left the hospital");
    }

    @Test
    void onlyADeactivatedAccountIsActivatedAgainAndOnlyAnActiveOneResetOrDeactivated() {
        model.begin(Step.RESET);
        assertThat(model.stepProperty().get()).isNull();
        model.chosenProperty().set(new AccountRow(CHEN, null));
        assertThat(List.of(
                        model.mayBegin(Step.RESET), model.mayBegin(Step.DEACTIVATE), model.mayBegin(Step.REACTIVATE)))
                .containsExactly(false, false, true);
        model.chosenProperty().set(new AccountRow(WANG, null));
        assertThat(List.of(
                        model.mayBegin(Step.RESET), model.mayBegin(Step.DEACTIVATE), model.mayBegin(Step.REACTIVATE)))
                .containsExactly(true, true, false);
    }
}
