package org.leiodesk.ui.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

/** The accounts of the study, and what is being done with one of them. */
public final class AccountsModel {
    /** What is being done. */
    public enum Step {
        ADD,
        DEACTIVATE,
        REACTIVATE,
        RESET;

        boolean asksPassword() {
            return this != DEACTIVATE;
        }
    }

    private final AccountDoors doors;
    private final Background background;
    private final ObservableList<AccountRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Step> step = new ReadOnlyObjectWrapper<>(this, "step", null);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final ObjectProperty<@Nullable AccountRow> chosen = new SimpleObjectProperty<>(this, "chosen", null);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final StringProperty fullName = new SimpleStringProperty(this, "fullName", "");
    private final ObjectProperty<Role> role = new SimpleObjectProperty<>(this, "role", Role.NURSE);
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty again = new SimpleStringProperty(this, "again", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final SaveStatus status = new SaveStatus();
    private boolean busy;

    public AccountsModel(AccountDoors doors, Background background) {
        this.doors = doors;
        this.background = background;
        for (StringProperty typed : List.of(name, fullName, password, again, reason)) {
            typed.addListener((property, was, is) -> typedInto());
        }
    }

    private void typedInto() {
        boolean anything = List.of(name, fullName, password, again, reason).stream()
                .anyMatch(typed -> !typed.get().isEmpty());
        if (anything) {
            status.edited();
        } else {
            status.untouched();
        }
    }

    /** Whether something typed is not done yet: every way out asks. It has no draft, since a password is written nowhere. */
    public SaveStatus status() {
        return status;
    }

    /** Reads the accounts again. */
    public void refresh() {
        background.call(doors.all(), rows::setAll);
    }

    /** Begins something; for all but adding an account must be chosen that it fits. */
    public void begin(Step next) {
        if (next == Step.ADD || mayBegin(next)) {
            clear();
            step.set(next);
        }
    }

    /** Whether something can be done with the account that is chosen. */
    public boolean mayBegin(Step next) {
        AccountRow row = chosen.get();
        return row != null && row.account().active() == (next != Step.REACTIVATE);
    }

    /** Closes the panel; nothing typed is kept. */
    public void cancel() {
        clear();
        step.set(null);
    }

    /** Does what was begun. */
    public void confirm() {
        confirm(() -> {});
    }

    /** @param then runs once it is done */
    public void confirm(Runnable then) {
        Step now = step.get();
        if (now == null || busy) {
            return;
        }
        if (now.asksPassword() && !password.get().equals(again.get())) {
            findings.set(List.of(Finding.error("again", "ui.signin.passwordsDiffer")));
            return;
        }
        char[] secret = password.get().toCharArray();
        Function<char[], Outcome<UserAccount>> work = work(now);
        busy = true;
        background.call(
                () -> {
                    try {
                        return work.apply(secret);
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                outcome -> answered(outcome, then),
                broken -> busy = false);
    }

    private Function<char[], Outcome<UserAccount>> work(Step now) {
        AccountRow row = chosen.get();
        String whose = row == null ? "" : row.account().name();
        String why = reason.get().strip();
        UserAccount made = new UserAccount(name.get().strip(), fullName.get().strip(), role.get(), true);
        return switch (now) {
            case ADD -> secret -> doors.add().apply(made, secret);
            case DEACTIVATE -> secret -> doors.deactivate().apply(whose, why);
            case REACTIVATE -> secret -> doors.reactivate().apply(whose, secret, why);
            case RESET -> secret -> doors.reset().apply(whose, secret, why);
        };
    }

    private void answered(Outcome<UserAccount> outcome, Runnable then) {
        busy = false;
        if (outcome instanceof Outcome.Done<UserAccount>) {
            cancel();
            refresh();
            then.run();
        } else {
            findings.set(new ArrayList<>(outcome.findings()));
        }
    }

    private void clear() {
        for (StringProperty typed : List.of(name, fullName, password, again, reason)) {
            typed.set("");
        }
        role.set(Role.NURSE);
        findings.set(List.of());
    }

    public ObservableList<AccountRow> rows() {
        return rows;
    }

    /** What is being done; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** The account that is chosen in the list; null when none is. */
    public ObjectProperty<@Nullable AccountRow> chosenProperty() {
        return chosen;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty fullNameProperty() {
        return fullName;
    }

    public ObjectProperty<Role> roleProperty() {
        return role;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    /** The password typed a second time. */
    public StringProperty againProperty() {
        return again;
    }

    public StringProperty reasonProperty() {
        return reason;
    }
}
