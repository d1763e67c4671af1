package org.leiodesk.ui.cycles;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** Cumulative epirubicin against its limits: a bar, the number, and in words where it stands. */
final class EpirubicinBar extends VBox {
    private static final double WIDTH = 320;
    private static final double HEIGHT = 12;

    private final Translations texts;
    private final DoseSettings limits;
    private final Label amount = new Label();
    private final Label words = new Label();
    private final Label prior = new Label();
    private final Region before = new Region();
    private final Region filled = new Region();

    EpirubicinBar(Translations texts, DoseSettings limits) {
        this.texts = texts;
        this.limits = limits;
        getStyleClass().add("epirubicin");
        setId("epirubicin");
        Label name = new Label();
        name.textProperty().bind(texts.text("casebook.epirubicin"));
        name.getStyleClass().add("part-name");
        amount.setId("epirubicin-amount");
        amount.getStyleClass().add("figures");
        words.setId("epirubicin-words");
        words.setWrapText(true);
        prior.getStyleClass().add("quiet");
        Region warn = new Region();
        warn.getStyleClass().add("limit-tick");
        warn.setPrefSize(2, HEIGHT + 6);
        warn.relocate(x(limits.epirubicinWarnMgPerM2()) - 1, -3);
        filled.getStyleClass().add("limit-filled");
        before.getStyleClass().add("limit-before");
        Pane bar = new Pane(filled, before, warn);
        bar.getStyleClass().add("limit-bar");
        bar.setMinSize(WIDTH, HEIGHT);
        bar.setMaxSize(WIDTH, HEIGHT);
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        HBox line = new HBox(name, amount, bar, prior);
        line.getStyleClass().add("epirubicin-line");
        getChildren().addAll(line, words);
    }

    private double x(double mgPerM2) {
        return WIDTH * Math.min(1, mgPerM2 / limits.epirubicinStopMgPerM2());
    }

    void show(DeskFacts facts) {
        String now = number(facts.epirubicinMgPerM2());
        String stop = number(limits.epirubicinStopMgPerM2());
        say(amount, Message.of("casebook.epirubicin.of", now, stop));
        filled.setPrefSize(x(facts.epirubicinMgPerM2()), HEIGHT);
        before.setPrefSize(x(facts.priorMgPerM2()), HEIGHT);
        boolean any = facts.priorMgPerM2() > 0;
        say(prior, Message.of("casebook.epirubicin.prior", number(facts.priorMgPerM2())));
        prior.setVisible(any);
        prior.setManaged(any);
        say(
                words,
                Message.of(
                        "casebook.epirubicin." + facts.limit(),
                        number(limits.epirubicinWarnMgPerM2()),
                        stop,
                        number(limits.epirubicinStopMgPerM2() - facts.epirubicinMgPerM2())));
        words.getStyleClass().setAll("label", "finding");
        switch (facts.limit()) {
            case BELOW -> {
                words.setGraphic(null);
                words.getStyleClass().add("quiet");
            }
            case WARN -> {
                words.setGraphic(FindingsPane.sign(Severity.WARNING));
                words.getStyleClass().add("finding-warning");
            }
            case STOP -> {
                words.setGraphic(FindingsPane.sign(Severity.ERROR));
                words.getStyleClass().add("finding-error");
            }
        }
        filled.getStyleClass()
                .setAll("limit-filled", "limit-" + facts.limit().name().toLowerCase(Locale.ROOT));
    }

    private void say(Label label, Message message) {
        label.textProperty().unbind();
        label.textProperty().bind(texts.text(message));
    }

    private static String number(double mgPerM2) {
        String text = String.format(Locale.ROOT, "%.1f", mgPerM2);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
