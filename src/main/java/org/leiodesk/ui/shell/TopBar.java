package org.leiodesk.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.kit.Appearance;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** Name, study, registration; the find box; language, theme and the person signed in. */
final class TopBar extends HBox {
    private static final double WIDE_ENOUGH_FOR_TITLE = 1600;

    TopBar(UiContext context, Workbench bench, FindBox find, List<MenuItem> menu) {
        getStyleClass().add("top-bar");
        Label name = new Label();
        name.textProperty().bind(context.texts().text("ui.name"));
        name.getStyleClass().add("product");
        name.setMinWidth(USE_PREF_SIZE);
        Label id = new Label(bench.study().id());
        id.setTooltip(new Tooltip(bench.study().title()));
        id.getStyleClass().add("study-id");
        id.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(bench.study().title());
        title.setId("study-title");
        title.visibleProperty().bind(widthProperty().greaterThan(WIDE_ENOUGH_FOR_TITLE));
        title.managedProperty().bind(title.visibleProperty());
        Label registration = new Label(bench.study().registration());
        registration.getStyleClass().add("quiet");
        registration.setMinWidth(USE_PREF_SIZE);
        HBox study = new HBox(16, id, title, registration);
        study.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(study, Priority.ALWAYS);
        MenuButton person = new MenuButton(bench.account().fullName(), new FontIcon(Feather.USER));
        person.getItems().setAll(menu);
        person.setId("person");
        person.getStyleClass().add("flat");
        person.setMinWidth(USE_PREF_SIZE);
        Tooltip role = new Tooltip();
        role.textProperty()
                .bind(context.texts().text("ui.role." + bench.account().role()));
        person.setTooltip(role);
        HBox switches = Appearance.switches(context.texts(), context.theme());
        switches.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(name, study, find, switches, person);
    }

    /** An item of the menu of the person signed in. */
    static MenuItem item(Translations texts, String textKey, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(texts.text(textKey));
        item.setOnAction(event -> action.run());
        return item;
    }
}
