package org.leiodesk.ui.followup;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.ui.field.FormView;
import org.leiodesk.ui.field.RecordFrame;
import org.leiodesk.ui.field.RecordModel;
import org.leiodesk.ui.kit.Columns;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** End of treatment and death as forms on the left; new therapies and survival follow-up as tables on the right. */
public final class EndTab implements Screen {
    private final Translations texts;
    private final EndModel model;
    private final RecordListView<NewTherapy> therapies;
    private final RecordListView<Contact> contacts;
    private final RecordFrame node;

    public EndTab(Translations texts, EndModel model) {
        this.texts = texts;
        this.model = model;
        Columns<NewTherapy> ofTherapies = new Columns<>(texts);
        therapies = new RecordListView<>(
                texts,
                model.therapies(),
                "therapies",
                List.of(
                        ofTherapies.text(
                                "form.newTherapy.startedOn", 120, NewTherapy::startedOn, PartialDate::toString),
                        ofTherapies.text("form.newTherapy.name", 240, NewTherapy::name, text -> text)));
        Columns<Contact> ofContacts = new Columns<>(texts);
        contacts = new RecordListView<>(
                texts,
                model.contacts(),
                "contacts",
                List.of(
                        ofContacts.text("form.contact.on", 120, Contact::on, PartialDate::toString),
                        ofContacts.text("casebook.contact.source", 140, Contact::source, this::source),
                        ofContacts.text("form.contact.note", 160, Contact::note, text -> text)));
        VBox left = new VBox(part(model.end()), part(model.death()));
        VBox right = new VBox(therapies, contacts);
        for (VBox side : List.of(left, right)) {
            side.getStyleClass().add("parts");
            side.setPrefWidth(400);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        HBox content = new HBox(left, right);
        content.getStyleClass().add("two-forms");
        node = new RecordFrame(texts, model.group(), content);
    }

    private String source(RecordKind kind) {
        return texts.now("casebook.kind." + kind);
    }

    private VBox part(RecordModel<?> record) {
        Label heading = new Label();
        heading.textProperty().bind(texts.text(record.form().form().titleKey()));
        heading.getStyleClass().add("part-heading");
        VBox part = new VBox(heading, FormView.of(texts, record.form()));
        part.getStyleClass().add("part");
        return part;
    }

    /** To the table in which the focus stands, else to the follow-up. */
    private void add() {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == therapies) {
                therapies.add();
                return;
            }
        }
        contacts.add();
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("casebook.tab.END");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return model.group().state();
    }

    @Override
    public void save(Runnable then) {
        model.group().save(then);
    }

    @Override
    public List<Drafted> drafted() {
        return List.of(model.end(), model.death(), model.therapies(), model.contacts());
    }

    @Override
    public void discard() {
        model.group().discard();
        model.therapies().close();
        model.contacts().close();
    }

    @Override
    public void shown() {
        Platform.runLater(() -> node.lookup("#endOfTreatment-on").requestFocus());
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Ctrl+N", "casebook.list.addHint", this::add));
    }
}
