package org.leiodesk.ui.patients;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.ui.control.FilterPills;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** The patients of the study, and the way to record a new one. */
public final class PatientsScreen implements Screen {
    private final Translations texts;
    private final PatientListModel model;
    private final NewPatientModel fresh;
    private final boolean mayAdd;
    private final NewPatientPane freshPane;
    private final PatientTable table;
    private final TextField search = new TextField();
    private final BorderPane pane = new BorderPane();
    private @Nullable SubjectId selected;

    /**
     * @param mayAdd whether the person signed in records patients
     * @param open goes to a patient
     */
    public PatientsScreen(
            Translations texts,
            PatientListModel model,
            NewPatientModel fresh,
            boolean mayAdd,
            Consumer<SubjectId> open) {
        this.texts = texts;
        this.model = model;
        this.fresh = fresh;
        this.mayAdd = mayAdd;
        freshPane = new NewPatientPane(texts, fresh);
        table = new PatientTable(texts, model, open);
        VBox head = new VBox(16, strip(), tools());
        head.getStyleClass().add("screen-head");
        pane.setTop(new VBox(freshPane, head));
        pane.setCenter(table);
        pane.getStyleClass().add("screen");
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null) {
                selected = is.subject();
            }
        });
    }

    private HBox strip() {
        HBox strip = new HBox(32);
        strip.getStyleClass().add("strip");
        strip.getChildren()
                .setAll(
                        figure(
                                "ui.patients.strip.enrolled",
                                model.stripProperty().map(s -> "" + s.enrolled())),
                        figure(
                                "ui.patients.strip.onTreatment",
                                model.stripProperty().map(s -> "" + s.onTreatment())),
                        figure("ui.patients.strip.orr", model.stripProperty().map(PatientsScreen::rate)),
                        figure(
                                "ui.patients.strip.toReview",
                                model.stripProperty().map(s -> "" + s.toReview())));
        return strip;
    }

    private static String rate(PatientListModel.Strip strip) {
        var rate = strip.responseRate();
        if (rate == null || rate.size() == 0) {
            return "0/0";
        }
        return "%d/%d (%.1f %%)".formatted(rate.count(), rate.size(), 100.0 * rate.count() / rate.size());
    }

    private Region figure(String labelKey, ObservableValue<String> value) {
        Label number = new Label();
        number.textProperty().bind(value);
        number.getStyleClass().add("strip-number");
        Label label = new Label();
        label.textProperty().bind(texts.text(labelKey));
        label.getStyleClass().add("quiet");
        return new VBox(number, label);
    }

    private HBox tools() {
        search.setId("search");
        search.promptTextProperty().bind(texts.text("ui.patients.search"));
        search.textProperty().bindBidirectional(model.typedProperty());
        search.setPrefWidth(280);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        FilterPills filters = FilterPills.of(
                texts, "filter-", "ui.patients.filter.", List.of(PatientFilter.values()), model.filterProperty());
        Label count = new Label();
        count.textProperty()
                .bind(texts.text("ui.patients.count", Bindings.size(model.shown()), Bindings.size(model.all())));
        count.getStyleClass().add("quiet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button add = new Button();
        add.setId("new-patient");
        add.textProperty().bind(texts.text("ui.patients.new"));
        add.setOnAction(event -> freshPane.open());
        add.setVisible(mayAdd);
        HBox tools = new HBox(16, search, filters, count, gap, add);
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private void searchKey(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            key.consume();
            table.requestFocus();
            selectFirst();
        } else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            key.consume();
            search.clear();
        }
    }

    private void selectFirst() {
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** Reading the list anew keeps the patient chosen before. */
    private void selectAgain() {
        SubjectId before = selected;
        table.getSelectionModel().clearSelection();
        table.getItems().stream()
                .filter(row -> row.subject().equals(before))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        selectFirst();
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("ui.room.patients");
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return fresh.status().stateProperty();
    }

    @Override
    public void save(Runnable then) {
        fresh.saveThen(then);
    }

    @Override
    public List<Drafted> drafted() {
        return List.of(freshPane);
    }

    @Override
    public void discard() {
        freshPane.close();
    }

    @Override
    public void shown() {
        model.refresh(this::selectAgain);
        table.requestFocus();
    }

    @Override
    public List<Shortcut> shortcuts() {
        Shortcut find = Shortcut.of("Ctrl+F", "ui.patients.search", search::requestFocus);
        Shortcut enter = Shortcut.listed("Enter", "ui.patients.open");
        return mayAdd
                ? List.of(Shortcut.of("Ctrl+N", "ui.patients.new", freshPane::open), find, enter)
                : List.of(find, enter);
    }
}
