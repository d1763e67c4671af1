package org.leiodesk.ui.sign;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.ui.kit.Translations;

/** The forms of a casebook, each with the sign of its state: recorded, signed, void, locked. */
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

    /** @param forms those that hold something, in their order */
    public void show(List<SignedScope> forms, SigningState signing) {
        getChildren().setAll(forms.stream().map(form -> label(form, signing)).toList());
    }

    private Label label(SignedScope form, SigningState signing) {
        State state = State.of(form, signing);
        Label label = new Label();
        Message name = form instanceof SignedScope.OfTimepoint at
                ? SigningWords.timepoint(at.timepoint())
                : SigningWords.scope(form);
        label.textProperty().bind(texts.text("sign.state." + state, name));
        FontIcon icon = new FontIcon(state.sign);
        icon.getStyleClass().add("finding-sign");
        label.setGraphic(icon);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().addAll("finding", state == State.VOID ? "finding-warning" : "finding-note");
        return label;
    }
}
