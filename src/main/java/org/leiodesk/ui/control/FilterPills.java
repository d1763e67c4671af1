package org.leiodesk.ui.control;

import java.util.List;
import javafx.beans.property.Property;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.leiodesk.ui.kit.Translations;

/** A row of buttons of which one is pressed: what a list shows. */
public final class FilterPills extends HBox {
    private FilterPills() {}

    /**
     * @param id the ids of the buttons begin with it and end in the name of their choice
     * @param textKey their texts likewise
     * @param chosen followed both ways
     */
    public static <E extends Enum<E>> FilterPills of(
            Translations texts, String id, String textKey, List<E> choices, Property<E> chosen) {
        FilterPills pills = new FilterPills();
        ToggleGroup group = new ToggleGroup();
        int last = choices.size() - 1;
        for (E choice : choices) {
            ToggleButton button = new ToggleButton();
            button.setId(id + choice);
            button.textProperty().bind(texts.text(textKey + choice));
            button.setToggleGroup(group);
            int place = pills.getChildren().size();
            button.getStyleClass().add(place == 0 ? "left-pill" : place == last ? "right-pill" : "center-pill");
            button.setSelected(chosen.getValue() == choice);
            button.setOnAction(event -> {
                chosen.setValue(choice);
                button.setSelected(true);
            });
            chosen.addListener((property, was, is) -> button.setSelected(is == choice));
            pills.getChildren().add(button);
        }
        return pills;
    }
}
