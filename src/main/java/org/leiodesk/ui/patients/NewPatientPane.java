package org.leiodesk.ui.patients;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.leiodesk.ui.field.FormView;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveBar;
import org.leiodesk.ui.kit.Translations;

/** The small form for a new patient, above the list; takes no room until opened. Enter goes on, Ctrl+S saves, Esc closes when nothing was typed. */
final class NewPatientPane extends VBox implements Drafted {
    private final NewPatientModel model;

    NewPatientPane(Translations texts, NewPatientModel model) {
        this.model = model;
        getStyleClass().add("new-patient");
        setId("new-patient-form");
        Label heading = new Label();
        heading.textProperty().bind(texts.text("ui.patients.newHeading"));
        heading.getStyleClass().add("form-heading");
        VBox form = new VBox(8, heading, FormView.of(texts, model.form(), NewPatientModel.ITEMS));
        form.getStyleClass().add("screen-head");
        SaveBar bar = new SaveBar(texts, model.status(), model::save, this::close);
        getChildren().addAll(form, bar);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE
                    && !model.form().changedProperty().get()) {
                key.consume();
                close();
            }
        });
        model.afterSaving(this::hide);
        hide();
    }

    @Override
    public String formName() {
        return "newPatient";
    }

    @Override
    public Map<String, String> typed() {
        return model.form().typedTexts();
    }

    @Override
    public void type(String record, int version, Map<String, String> typed) {
        open();
        model.form().typeTexts(typed);
    }

    void open() {
        setVisible(true);
        setManaged(true);
        lookup("#subject-number").requestFocus();
    }

    void close() {
        model.clear();
        hide();
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
