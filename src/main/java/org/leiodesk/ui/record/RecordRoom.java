package org.leiodesk.ui.record;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.ScreenTabs;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;

/** The record of the study under tabs: the audit trail, the backups. Ctrl and a digit bring one into sight. */
public final class RecordRoom implements Screen {
    private final Translations texts;
    private final List<Screen> screens;
    private final ScreenTabs tabs;

    public RecordRoom(Translations texts, List<Screen> screens) {
        this.texts = texts;
        this.screens = List.copyOf(screens);
        this.tabs = new ScreenTabs(this.screens);
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("ui.room.record");
    }

    @Override
    public Parent node() {
        return tabs.node();
    }

    @Override
    public void shown() {
        tabs.shown();
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        for (int i = 0; i < screens.size(); i++) {
            int tab = i;
            keys.add(Shortcut.of(
                    "Ctrl+" + (i + 1), i == 0 ? "ui.record.trail" : "backup.title", () -> tabs.select(tab)));
        }
        keys.addAll(tabs.selected().shortcuts());
        return keys;
    }
}
