package org.leiodesk.ui.cycles;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.form.Form;
import org.leiodesk.form.Item;
import org.leiodesk.ui.field.FormGrid;
import org.leiodesk.ui.field.FormView;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;

/** Lays out the dose desk: the cycle with its window, the body, the doses, cumulative epirubicin. */
final class DoseDeskView extends VBox {
    private static final double WIDEST = 960;

    private final Translations texts;
    private final DoseDeskModel model;
    private final Label title = new Label();
    private final Label window = new Label();
    private final Label delay = new Label();
    private final Label bsa = new Label();
    private final FormGrid head;
    private final DoseGrid doses;
    private final EpirubicinBar epirubicin;
    private final VBox others = new VBox(4);

    DoseDeskView(Translations texts, DoseDeskModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("desk");
        head = head();
        doses = new DoseGrid(texts, model.rows());
        epirubicin = new EpirubicinBar(texts, model.settings().doses());
        title.getStyleClass().add("part-heading");
        title.setId("cycle-title");
        window.setId("cycle-window");
        window.getStyleClass().add("quiet");
        delay.setId("cycle-delay");
        HBox first = new HBox(title, window, delay);
        first.getStyleClass().add("desk-first");
        Label dosesName = new Label();
        dosesName.textProperty().bind(texts.text("casebook.doses"));
        dosesName.getStyleClass().add("form-heading");
        bsa.setId("bsa");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label();
        key.textProperty().bind(texts.text("casebook.dose.asPlannedHint"));
        key.getStyleClass().add("quiet");
        HBox second = new HBox(dosesName, bsa, gap, key);
        second.getStyleClass().add("desk-second");
        for (Region part : List.of(head, second, doses)) {
            part.setMaxWidth(WIDEST);
        }
        getChildren().addAll(first, head, second, doses, others, epirubicin);
        model.factsProperty().addListener((property, was, is) -> show(is));
        model.head().findingsProperty().addListener((property, was, is) -> show(is));
        model.othersProperty().addListener((property, was, is) -> showOthers(is));
        show(model.factsProperty().get());
        showOthers(model.othersProperty().get());
    }

    private FormGrid head() {
        FormGrid grid = new FormGrid(texts).labelWidth(176);
        for (String item : List.of("plannedOn", "startedOn", "delayReason")) {
            row(grid, item);
        }
        grid.nextColumn();
        for (String item : List.of("heightCm", "weightKg", "ecog")) {
            row(grid, item);
        }
        return grid;
    }

    private void row(FormGrid grid, String id) {
        Form form = model.head().form();
        Item item = form.items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        Node field = FormView.field(texts, model.head(), id);
        if (field instanceof TextField text) {
            text.setMaxWidth(300);
        }
        grid.row(form.place(item), form.labelKey(item), field);
    }

    /** Where typing a cycle begins. */
    void focusFirst() {
        lookup(
                        model.isNew() && !model.head().text("plannedOn").get().isEmpty()
                                ? "#cycle-startedOn"
                                : "#cycle-plannedOn")
                .requestFocus();
    }

    private void show(List<Finding> findings) {
        head.show(findings.stream()
                .filter(finding -> !finding.place().startsWith("dose"))
                .toList());
        doses.show(findings);
    }

    private void show(@Nullable DeskFacts facts) {
        if (facts == null) {
            return;
        }
        say(title, Message.of("casebook.cycle", model.number()));
        PartialDate started =
                Objects.requireNonNull(model.head().date("startedOn")).value();
        PartialDate planned =
                Objects.requireNonNull(model.head().date("plannedOn")).value();
        LocalDate plannedDay = planned == null ? null : planned.complete().orElse(null);
        LocalDate dayOne = started == null ? plannedDay : started.complete().orElse(null);
        say(
                window,
                plannedDay == null || facts.windowTo() == null
                        ? Message.of("casebook.window.none")
                        : Message.of("casebook.window", plannedDay, facts.windowTo()));
        showDelay(facts);
        showBsa(facts);
        doses.show(facts, dayOne);
        epirubicin.show(facts);
    }

    private void showDelay(DeskFacts facts) {
        long days = facts.delayDays() == null ? 0 : facts.delayDays();
        say(
                delay,
                Message.of(
                        "casebook.lateness." + facts.lateness(),
                        Math.abs(days),
                        model.settings().doses().maximumDelayDays()));
        boolean late = switch (facts.lateness()) {
            case LATE, TOO_LATE, EARLY -> true;
            case UNKNOWN, ON_TIME -> false;
        };
        delay.setGraphic(late ? FindingsPane.sign(Severity.WARNING) : null);
        delay.getStyleClass().setAll("label", "finding", late ? "finding-warning" : "quiet");
    }

    private void showBsa(DeskFacts facts) {
        Message formula = Message.of("casebook.bsa." + model.settings().doses().bsaFormula());
        Double area = facts.bsaM2();
        if (area == null) {
            say(bsa, Message.of("casebook.bsa.none"));
        } else {
            String number = String.format(Locale.ROOT, "%.3f", area);
            say(bsa, Message.of(facts.capped() ? "casebook.bsa.capped" : "casebook.bsa", number, formula));
        }
    }

    private void showOthers(List<Administration> doses) {
        others.setVisible(!doses.isEmpty());
        others.setManaged(!doses.isEmpty());
        others.getChildren().clear();
        if (!doses.isEmpty()) {
            Label heading = new Label();
            heading.textProperty().bind(texts.text("casebook.dose.others"));
            heading.getStyleClass().add("quiet");
            others.getChildren().add(heading);
            doses.forEach(dose -> others.getChildren().add(new Label(line(dose))));
        }
    }

    private static String line(Administration dose) {
        Dose given = dose.given() == null ? dose.planned() : dose.given();
        String amount = given == null ? "" : given.amount().toPlainString() + " " + given.unit();
        String from = dose.startedOn() == null ? "" : dose.startedOn().toString();
        String to = dose.endedOn() == null ? "" : " – " + dose.endedOn();
        return String.join("   ", dose.drug().name(), amount, from + to).strip();
    }

    private void say(Label label, Message message) {
        label.textProperty().unbind();
        label.textProperty().bind(texts.text(message));
    }
}
