package org.leiodesk.ui.sign;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.ui.kit.Translations;

/** The forms of a casebook, each with the sign of its state: recorded, signed, void, locked; and whether a query of it is not closed. */
public final class FormSigns extends FlowPane {
    private final Translations texts;

    /** The state of a form, the gravest first. */
    private enum State {
        VOID(Feather.ALERT_TRIANGLE),
        LOCKED(Feather.LOCK),
        SIGNED(Feather.EDIT_3),
        RECORDED(Feather.CHECK_CIRCLE);

        private final Feather sign;

        State(Feather sign) {
            this.sign = sign;
        }

        static State of(SignedScope form, SigningState signing) {
            if (signing.isVoid(form)) {
                return VOID;
            }
            if (signing.hold() == HoldState.LOCKED) {
                return LOCKED;
            }
            return signing.isSigned(form) ? SIGNED : RECORDED;
        }
    }

    public FormSigns(Translations texts) {
        super(16, 4);
        this.texts = texts;
        setId("form-signs");
    }

    /**
     * @param forms those that hold something, in their order
     * @param queried what a query that is not closed is about
     */
    public void show(List<SignedScope> forms, SigningState signing, Set<SignedScope> queried) {
        getChildren()
                .setAll(forms.stream()
                        .map(form -> label(form, signing, queried.contains(form)))
                        .toList());
    }

    private Label label(SignedScope form, SigningState signing, boolean queried) {
        State state = State.of(form, signing);
        Label label = new Label();
        Message name = form instanceof SignedScope.OfTimepoint at
                ? SigningWords.timepoint(at.timepoint())
                : SigningWords.scope(form);
        Message said = Message.of("sign.state." + state, name);
        label.textProperty().bind(texts.text(queried ? Message.of("sign.queried", said) : said));
        FontIcon icon = new FontIcon(queried ? Feather.ALERT_CIRCLE : state.sign);
        icon.getStyleClass().add("finding-sign");
        label.setGraphic(icon);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().addAll("finding", queried || state == State.VOID ? "finding-warning" : "finding-note");
        return label;
    }
}
