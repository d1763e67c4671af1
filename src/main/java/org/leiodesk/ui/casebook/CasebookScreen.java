package org.leiodesk.ui.casebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.leiodesk.base.SubjectId;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.ScreenTabs;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.sign.SigningActions;

/** A patient: the line at the head and the parts of the casebook under tabs. The window makes the parts and hands them over. */
public final class CasebookScreen implements Screen {
    private final Translations texts;
    private final CasebookModel model;
    private final SubjectId subject;
    private final PrintActions printing;
    private final ScreenTabs tabs;
    private final BorderPane node = new BorderPane();
    private final List<Shortcut> signing = new ArrayList<>();

    /**
     * @param parts every part except the overview, which is made here
     * @param printing what Print does
     * @param go brings the place of a record into sight
     */
    public CasebookScreen(
            Translations texts,
            SubjectId subject,
            CasebookModel model,
            Map<CasebookTab, Screen> parts,
            PrintActions printing,
            Consumer<Place> go) {
        this.texts = texts;
        this.subject = subject;
        this.model = model;
        this.printing = printing;
        EnumMap<CasebookTab, Screen> all = new EnumMap<>(parts);
        all.put(CasebookTab.OVERVIEW, new OverviewTab(texts, model, this::open, go));
        if (all.size() != CasebookTab.values().length) {
            throw new IllegalArgumentException("A casebook has all its parts: " + all.keySet());
        }
        tabs = new ScreenTabs(List.copyOf(all.values()));
        tabs.node().setId("casebook-tabs");
        node.setTop(new CasebookHeader(texts, model, printing));
        node.setCenter(tabs.node());
        node.getStyleClass().addAll("screen", "casebook");
        node.getStylesheets()
                .add(Objects.requireNonNull(CasebookScreen.class.getResource("/org/leiodesk/ui/casebook.css"))
                        .toExternalForm());
    }

    /** Lets an investigator sign, freeze and lock; before the screen is shown. */
    public CasebookScreen allow(SigningActions actions, Background background) {
        SigningPanels panels = new SigningPanels(texts, model, actions, background);
        SignMenu menu = new SignMenu(
                texts,
                model,
                () -> CasebookTab.values()[tabs.node().getSelectionModel().getSelectedIndex()],
                scope -> panels.sign(subject, scope),
                panels::hold);
        node.setTop(new CasebookHeader(texts, model, printing, menu));
        node.setBottom(panels);
        signing.add(Shortcut.of("Ctrl+Shift+S", "casebook.sign", menu::show));
        return this;
    }

    /** Brings a part into sight. */
    public void open(CasebookTab tab) {
        tabs.select(tab.ordinal());
        tabs.node().requestFocus();
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("casebook.title", subject.value());
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public ObservableValue<SaveStatus.State> saveState() {
        return tabs.saveState();
    }

    @Override
    public void save(Runnable then) {
        tabs.save(then);
    }

    @Override
    public void discard() {
        tabs.discard();
    }

    @Override
    public List<Drafted> drafted() {
        return tabs.drafted();
    }

    @Override
    public void shown() {
        model.refresh();
        tabs.shown();
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> all = new ArrayList<>();
        for (CasebookTab tab : CasebookTab.values()) {
            all.add(Shortcut.of("Ctrl+" + (tab.ordinal() + 1), "casebook.tab." + tab, () -> open(tab)));
        }
        all.add(Shortcut.of("Ctrl+P", "casebook.print", printing.print()));
        all.addAll(signing);
        all.addAll(tabs.shortcuts());
        return all;
    }
}
