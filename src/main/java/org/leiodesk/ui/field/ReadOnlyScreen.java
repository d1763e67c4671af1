package org.leiodesk.ui.field;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;

/**
 * A part of a casebook as those see it who enter no data: everything can be read, reached and copied, nothing can be changed. The services refuse it to them anyway; this
 * spares them typing what would be refused.
 */
public final class ReadOnlyScreen implements Screen {
    private final Screen of;

    /** @param of the part; its fields are made once, when it is made */
    public ReadOnlyScreen(Screen of) {
        this.of = of;
        lock(of.node());
    }

    private static void lock(Node node) {
        if (node instanceof TextInputControl text) {
            text.setEditable(false);
        } else if (node instanceof ComboBoxBase<?> choice) {
            choice.setDisable(true);
            choice.getStyleClass().add("read-only");
        } else if (node instanceof ButtonBase button) {
            button.setVisible(false);
            button.setManaged(false);
        } else if (node instanceof ScrollPane scroll) {
            lock(scroll.getContent());
        } else if (node instanceof Parent parent && !(node instanceof ListView<?>)) {
            parent.getChildrenUnmodifiable().forEach(ReadOnlyScreen::lock);
        }
    }

    @Override
    public ObservableValue<String> title() {
        return of.title();
    }

    @Override
    public Parent node() {
        return of.node();
    }

    @Override
    public void shown() {
        of.shown();
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of();
    }
}
