package org.leiodesk.ui.casebook;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.ui.kit.ResponseBadge;
import org.leiodesk.ui.kit.Translations;

/** The line at the head of a casebook: who, with what, how far, how it stands, whether it is held; Print, and what else is done with the whole. */
final class CasebookHeader extends HBox {
    private final Translations texts;
    private final Label subject = new Label();
    private final Label diagnosis = new Label();
    private final Label person = new Label();
    private final Label cycle = new Label();
    private final HBox best = new HBox(8);
    private final Label hold = new Label();

    CasebookHeader(Translations texts, CasebookModel model, PrintActions printing, Node... more) {
        this.texts = texts;
        getStyleClass().add("casebook-header");
        subject.setId("subject");
        subject.getStyleClass().add("casebook-subject");
        subject.setMinWidth(USE_PREF_SIZE);
        diagnosis.setId("diagnosis");
        person.setId("person");
        cycle.setId("cycle");
        best.setId("best");
        best.setAlignment(Pos.CENTER_LEFT);
        for (Label label : new Label[] {person, cycle}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(subject, diagnosis, person, cycle, best, gap, hold, print(printing));
        getChildren().addAll(more);
        hold.setId("hold");
        hold.setMinWidth(USE_PREF_SIZE);
        model.contentsProperty().addListener((property, was, is) -> show(is));
        show(model.contentsProperty().get());
    }

    private MenuButton print(PrintActions printing) {
        MenuButton print = new MenuButton();
        print.setId("print");
        print.textProperty().bind(texts.text("casebook.print"));
        print.setGraphic(new FontIcon(Feather.PRINTER));
        print.setMinWidth(USE_PREF_SIZE);
        print.getItems()
                .setAll(
                        item("print-pdf", "casebook.print.pdf", printing.savePdf()),
                        item("print-system", "casebook.print.system", printing.print()));
        return print;
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(texts.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show(@Nullable CasebookContents contents) {
        if (contents == null) {
            return;
        }
        var book = contents.casebook();
        subject.setText(book.subject().number());
        say(diagnosis, diagnosis(contents));
        Integer age = contents.ageYears();
        Sex sex = book.subject().sex();
        Message sexWord = Message.of("casebook.sex." + sex);
        say(person, age == null ? sexWord : Message.of("casebook.person", sexWord, age));
        int most = contents.settings().doses().maximumEpirubicinCycles();
        say(
                cycle,
                contents.cycle() == 0
                        ? Message.of("casebook.notTreated")
                        : Message.of("casebook.cycleOf", contents.cycle(), most));
        HoldState held = contents.signing().hold();
        hold.setVisible(held != HoldState.OPEN);
        hold.setManaged(held != HoldState.OPEN);
        hold.setGraphic(new FontIcon(held == HoldState.LOCKED ? Feather.LOCK : Feather.PAUSE));
        say(hold, Message.of("casebook.held." + held));
        best.getChildren().clear();
        BestResponse response = contents.best();
        if (response != null) {
            boolean confirmed = contents.bestIsConfirmed();
            best.getChildren().add(ResponseBadge.of(texts, response.value(), confirmed));
            if (response.date() != null) {
                Label when = new Label();
                when.getStyleClass().add("quiet");
                when.setMinWidth(USE_PREF_SIZE);
                say(when, when(response, confirmed));
                best.getChildren().add(when);
            }
        }
    }

    private static Message when(BestResponse response, boolean confirmed) {
        if (!confirmed) {
            return Message.of("casebook.best.unconfirmed", String.valueOf(response.date()));
        }
        return response.confirmedOn() == null
                ? Message.of("casebook.best.on", String.valueOf(response.date()))
                : Message.of("casebook.best.confirmed", response.confirmedOn());
    }

    private static Message diagnosis(CasebookContents contents) {
        var diagnosis = contents.casebook().diagnosis();
        if (diagnosis == null || diagnosis.origin() == null) {
            return Message.of("casebook.origin.unknown");
        }
        Message origin = Message.of("casebook.origin." + diagnosis.origin());
        return diagnosis.extent() == null
                ? origin
                : Message.of("casebook.diagnosis", origin, Message.of("casebook.extent." + diagnosis.extent()));
    }

    private void say(Label label, Message message) {
        label.textProperty().unbind();
        label.textProperty().bind(texts.text(message));
    }
}
