package org.leiodesk.ui.casebook;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.leiodesk.ui.field.FormView;
import org.leiodesk.ui.field.RecordFrame;
import org.leiodesk.ui.field.RecordModel;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Translations;

/** Consent, enrolment and demographics beside the diagnosis. */
public final class BaselineTab implements Screen {
    private final Translations texts;
    private final BaselineModel model;
    private final RecordFrame node;

    public BaselineTab(Translations texts, BaselineModel model) {
        this.texts = texts;
        this.model = model;
        HBox content = new HBox(part(model.subject()), part(model.diagnosis()));
        content.getStyleClass().add("two-forms");
        node = new RecordFrame(texts, model.group(), content);
    }

    private VBox part(RecordModel<?> record) {
        Label heading = new Label();
        heading.textProperty().bind(texts.text(record.form().form().titleKey()));
        heading.getStyleClass().add("part-heading");
        VBox part = new VBox(heading, FormView.of(texts, record.form()));
        part.getStyleClass().add("part");
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setPrefWidth(400);
        return part;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("casebook.tab.BASELINE");
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
        return model.group().drafted();
    }

    @Override
    public void discard() {
        model.group().discard();
    }
}
