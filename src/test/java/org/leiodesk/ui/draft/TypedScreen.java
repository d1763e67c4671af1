package org.leiodesk.ui.draft;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Parent;
import org.leiodesk.ui.field.RecordGroup;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;

/** A screen with records and nothing to see. */
record TypedScreen(RecordGroup group) implements Screen {
    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty("");
    }

    @Override
    public Parent node() {
        return new Group();
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return group.state();
    }

    @Override
    public List<Drafted> drafted() {
        return group.drafted();
    }
}
