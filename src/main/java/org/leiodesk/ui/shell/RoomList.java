package org.leiodesk.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Translations;

/** The rooms on the left. The one in sight is marked; a patient belongs to the first. */
final class RoomList extends VBox {
    RoomList(Translations texts, Navigator navigator, List<Room> rooms) {
        getStyleClass().add("rooms");
        for (Room room : rooms) {
            Place place = new Place.Room(room.id());
            ToggleButton button = new ToggleButton();
            button.setId("room-" + room.id());
            button.textProperty().bind(texts.text(room.textKey()));
            button.setGraphic(new FontIcon(room.icon()));
            Label count = new Label();
            count.setId("room-" + room.id() + "-count");
            count.textProperty().bind(Bindings.convert(room.waiting()));
            count.visibleProperty().bind(Bindings.notEqual(room.waiting(), 0));
            count.getStyleClass().add("room-count");
            count.setMouseTransparent(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().addAll("flat", "room");
            boolean first = room.equals(rooms.get(0));
            Runnable mark = () -> {
                Place now = navigator.placeProperty().get();
                button.setSelected(place.equals(now) || first && now instanceof Place.Patient);
            };
            button.setOnAction(event -> {
                mark.run();
                navigator.go(place);
            });
            navigator.placeProperty().addListener((property, was, is) -> mark.run());
            mark.run();
            StackPane line = new StackPane(button, count);
            StackPane.setAlignment(count, Pos.CENTER_RIGHT);
            getChildren().add(line);
        }
    }
}
