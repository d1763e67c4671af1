package org.leiodesk.ui.shell;

import java.util.List;
import javafx.scene.control.ToggleButton;
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
            getChildren().add(button);
        }
    }
}
