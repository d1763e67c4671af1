package org.leiodesk.ui.sign;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureMeaning;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.signing.ToSign;
import org.leiodesk.ui.kit.Background;

/** Something is to be signed: what, what the signature will say, and what must be typed for it. What was typed is forgotten at once. */
public final class SignModel {
    /**
     * What is to be signed.
     *
     * @param what at least one
     * @param heading names it
     * @param meaning what the signature will say
     * @param warnings what the person should know before
     */
    public record Question(List<ToSign> what, Message heading, SignatureMeaning meaning, List<Message> warnings) {
        public Question {
            what = List.copyOf(what);
            warnings = List.copyOf(warnings);
        }
    }

    private final SignDoors doors;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Question> question =
            new ReadOnlyObjectWrapper<>(this, "question", null);
    private final ReadOnlyBooleanWrapper needsUserName = new ReadOnlyBooleanWrapper(this, "needsUserName", true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final StringProperty userName = new SimpleStringProperty(this, "userName", "");
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private Runnable signed = () -> {};

    public SignModel(SignDoors doors, Background background) {
        this.doors = doors;
        this.background = background;
    }

    /** Who will have signed. */
    public UserAccount account() {
        return doors.account();
    }

    /**
     * Asks for a signature.
     *
     * @param then runs once it is signed
     */
    public void ask(Question asked, Runnable then) {
        signed = then;
        forget();
        findings.set(List.of());
        needsUserName.set(doors.needsUserName().getAsBoolean());
        question.set(asked);
    }

    /** Signs with what was typed. */
    public void sign() {
        Question asked = question.get();
        if (asked == null || busy.get() || password.get().isEmpty() || asksNowForTheUserName()) {
            return;
        }
        busy.set(true);
        String user = userName.get();
        char[] secret = password.get().toCharArray();
        background.call(
                () -> {
                    try {
                        return doors.signing().sign(asked.what(), user, secret);
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                this::answered,
                broken -> busy.set(false));
    }

    /** A window that was locked meanwhile begins another sitting: the user name is then asked for, and nothing is tried yet. */
    private boolean asksNowForTheUserName() {
        if (needsUserName.get() || !doors.needsUserName().getAsBoolean()) {
            return false;
        }
        needsUserName.set(true);
        findings.set(List.of(Finding.note("", "sign.nowUserName")));
        return true;
    }

    private void answered(Outcome<List<Signature>> outcome) {
        busy.set(false);
        password.set("");
        findings.set(outcome instanceof Outcome.Refused<?> ? outcome.findings() : List.of());
        if (outcome instanceof Outcome.Done<List<Signature>>) {
            Runnable then = signed;
            cancel();
            then.run();
        }
    }

    /** Closes the question; nothing is signed. */
    public void cancel() {
        forget();
        question.set(null);
    }

    private void forget() {
        userName.set("");
        password.set("");
    }

    /** What is asked; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Whether the user name must be typed too: at the first signature of a sitting. */
    public ReadOnlyBooleanProperty needsUserNameProperty() {
        return needsUserName.getReadOnlyProperty();
    }

    /** Whether it is being signed. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why it was not signed. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public StringProperty userNameProperty() {
        return userName;
    }

    public StringProperty passwordProperty() {
        return password;
    }
}
