package org.leiodesk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** The forms of every screen; to show one selects its tab. */
    public List<Drafted> drafted() {
        List<Drafted> all = new ArrayList<>();
        for (int i = 0; i < screens.size(); i++) {
            int tab = i;
            screens.get(i).drafted().forEach(form -> all.add(new UnderTab(form, () -> select(tab))));
        }
        return all;
    }

    private record UnderTab(Drafted of, Runnable select) implements Drafted {
        @Override
        public String formName() {
            return of.formName();
        }

        @Override
        public String record() {
            return of.record();
        }

        @Override
        public int version() {
            return of.version();
        }

        @Override
        public Map<String, String> typed() {
            return of.typed();
        }

        @Override
        public void type(String record, int version, Map<String, String> typed) {
            of.type(record, version, typed);
        }

        @Override
        public void show() {
            select.run();
            of.show();
        }
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
