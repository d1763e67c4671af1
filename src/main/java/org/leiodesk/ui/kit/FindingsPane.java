package org.leiodesk.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Severity;

/** Findings in place, each a sign (its shape tells the severity, not its colour alone) and a sentence. Takes no room while there are none. */
public final class FindingsPane extends VBox {
    private final Translations texts;

    public FindingsPane(Translations texts) {
        this.texts = texts;
        getStyleClass().add("findings");
        show(List.of());
    }

    /** Shows these and no others, the gravest first. */
    public void show(List<Finding> findings) {
        getChildren()
                .setAll(findings.stream()
                        .sorted((a, b) -> a.severity().compareTo(b.severity()))
                        .map(finding -> line(texts, finding))
                        .toList());
        setVisible(!findings.isEmpty());
        setManaged(!findings.isEmpty());
    }

    /** One finding as a line, to stand beside what it is about. */
    public static Node line(Translations texts, Finding finding) {
        Label label = new Label();
        label.textProperty().bind(texts.text(finding.message()));
        label.setGraphic(sign(finding.severity()));
        label.setWrapText(true);
        label.getStyleClass()
                .addAll("finding", "finding-" + finding.severity().name().toLowerCase(Locale.ROOT));
        return label;
    }

    /** The sign of a severity. */
    public static FontIcon sign(Severity severity) {
        FontIcon icon = new FontIcon(
                switch (severity) {
                    case ERROR -> Feather.X_OCTAGON;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case NOTE -> Feather.INFO;
                });
        icon.getStyleClass().add("finding-sign");
        return icon;
    }
}
