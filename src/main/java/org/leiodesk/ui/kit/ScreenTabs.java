package org.leiodesk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** Screens side by side under tabs. Each keeps what was typed on it while another is in sight; a tab with something unsaved carries a star. */
public final class ScreenTabs {
    private final List<Screen> screens;
    private final TabPane pane = new TabPane();
    private final ObjectBinding<SaveStatus.State> state;

    public ScreenTabs(List<Screen> screens) {
        this.screens = List.copyOf(screens);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        List<ObservableValue<?>> sources = new ArrayList<>();
        sources.add(pane.getSelectionModel().selectedIndexProperty());
        for (Screen screen : this.screens) {
            Tab tab = new Tab();
            ObservableValue<SaveStatus.State> saved = screen.saveState();
            tab.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> screen.title().getValue() + (SaveStatus.unsaved(saved.getValue()) ? " *" : ""),
                            screen.title(),
                            saved));
            tab.setContent(screen.node());
            pane.getTabs().add(tab);
            sources.add(saved);
        }
        state = Bindings.createObjectBinding(this::stateNow, sources.toArray(ObservableValue<?>[]::new));
        pane.getSelectionModel().selectedIndexProperty().addListener((index, was, is) -> shown());
    }

    private SaveStatus.State stateNow() {
        for (Screen screen : screens) {
            SaveStatus.State of = screen.saveState().getValue();
            if (SaveStatus.unsaved(of)) {
                return of;
            }
        }
        return selected().saveState().getValue();
    }

    public TabPane node() {
        return pane;
    }

    public Screen selected() {
        return screens.get(Math.max(0, pane.getSelectionModel().getSelectedIndex()));
    }

    public void select(int index) {
        pane.getSelectionModel().select(index);
    }

    /** Unsaved when any of them is. */
    public ObservableValue<SaveStatus.State> saveState() {
        return state;
    }

    /** Saves each that is not saved, one after the other; stops at the first that cannot be. */
    public void save(Runnable then) {
        for (Screen screen : screens) {
            if (SaveStatus.unsaved(screen.saveState().getValue())) {
                screen.save(() -> save(then));
                return;
            }
        }
        then.run();
    }

    public void discard() {
        screens.forEach(Screen::discard);
    }

    /** Tells the selected screen that it is in sight. */
    public void shown() {
        selected().shown();
    }

    /** The keys of the selected screen. */
    public List<Shortcut> shortcuts() {
        return selected().shortcuts();
    }
}
