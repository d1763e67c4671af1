package org.leiodesk.ui.sign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.ui.kit.Translations;

/** The signatures of a casebook, the newest first: who, when, what it means; a void one says since when and by whom. */
public final class SignatureLines extends VBox {
    private final Translations texts;

    public SignatureLines(Translations texts) {
        super(4);
        this.texts = texts;
        setId("signatures");
        show(SigningState.NONE);
    }

    public void show(SigningState state) {
        List<Node> lines = new ArrayList<>();
        state.signatures().stream()
                .sorted(Comparator.comparing(
                                (SignatureStanding each) -> each.signature().sequence())
                        .reversed())
                .forEach(each -> add(lines, each));
        if (lines.isEmpty()) {
            lines.add(label(Message.of("sign.none"), null, "quiet"));
        }
        getChildren().setAll(lines);
    }

    private void add(List<Node> lines, SignatureStanding standing) {
        boolean holds = standing.holds();
        Label signed = label(
                SigningWords.signed(standing.signature()),
                holds ? Feather.EDIT_3 : Feather.X_CIRCLE,
                holds ? "signature" : "signature-void");
        signed.setTooltip(new Tooltip(standing.signature().contentHash()));
        lines.add(signed);
        if (!holds) {
            Label why = label(SigningWords.voided(standing), Feather.ALERT_TRIANGLE, "finding-warning");
            why.getStyleClass().add("finding");
            lines.add(why);
        }
    }

    private Label label(Message message, @Nullable Feather sign, String style) {
        Label label = new Label();
        label.textProperty().bind(texts.text(message));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        if (sign != null) {
            FontIcon icon = new FontIcon(sign);
            icon.getStyleClass().add("finding-sign");
            label.setGraphic(icon);
        }
        return label;
    }
}
