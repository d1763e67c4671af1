package org.leiodesk.ui.casebook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.ui.field.TypedParts;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.ScreenTabs;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.query.AboutChoices;
import org.leiodesk.ui.query.QueryModel;
import org.leiodesk.ui.query.QueryPane;
import org.leiodesk.ui.sign.SigningActions;

/** A patient: the line at the head and the parts of the casebook under tabs. The window makes the parts and hands them over. */
public final class CasebookScreen implements Screen {
    private final Translations texts;
    private final CasebookModel model;
    private final SubjectId subject;
    private final PrintActions printing;
    private final ScreenTabs tabs;
    private final BorderPane node = new BorderPane();
    private final List<Shortcut> more = new ArrayList<>();
    private final List<Node> menus = new ArrayList<>();
    private final VBox foot = new VBox();
    private final List<TypedParts.Part> typed = new ArrayList<>();
    private TypedParts together;

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
        typed.add(new TypedParts.Part(tabs.saveState(), tabs::save, tabs::discard, tabs::drafted));
        together = new TypedParts(typed);
        head();
        node.setBottom(foot);
        node.setCenter(tabs.node());
        node.getStyleClass().addAll("screen", "casebook");
        node.getStylesheets()
                .add(Objects.requireNonNull(CasebookScreen.class.getResource("/org/leiodesk/ui/casebook.css"))
                        .toExternalForm());
    }

    /** Lets an investigator sign, freeze and lock; before the screen is shown. */
    public CasebookScreen allow(SigningActions actions, Background background, Clock clock) {
        SigningPanels panels = new SigningPanels(texts, model, actions, background, clock);
        typed.add(panels.part());
        together = new TypedParts(typed);
        SignMenu menu = new SignMenu(texts, model, this::tab, scope -> panels.sign(subject, scope), panels::hold);
        menus.add(menu);
        head();
        foot.getChildren().add(panels);
        more.add(Shortcut.of("Ctrl+Shift+S", "casebook.sign", menu::show));
        return this;
    }

    /**
     * Lets queries be raised; before the screen is shown.
     *
     * @param inSight what the eyes are on in a part, as findings name places; empty for nothing in particular
     */
    public CasebookScreen allow(QueryModel queries, Function<CasebookTab, String> inSight) {
        queries.afterSaving(model::refresh);
        model.contentsProperty().addListener((property, was, is) -> choose(queries, is));
        choose(queries, model.contentsProperty().get());
        typed.add(queries.part());
        together = new TypedParts(typed);
        foot.getChildren().add(new QueryPane(texts, queries));
        Runnable raise = () -> queries.raise(subject, about(queries, inSight.apply(tab())));
        if (queries.mayRaise()) {
            Button button = new Button();
            button.setId("raise-query");
            button.textProperty().bind(texts.text("casebook.query"));
            button.setGraphic(new FontIcon(Feather.MESSAGE_CIRCLE));
            button.setTooltip(new Tooltip("Ctrl+Shift+R"));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(event -> raise.run());
            menus.add(0, button);
            head();
            more.add(Shortcut.of("Ctrl+Shift+R", "casebook.query", raise));
        }
        return this;
    }

    private static void choose(QueryModel queries, @Nullable CasebookContents contents) {
        if (contents != null) {
            queries.choose(contents.choices());
        }
    }

    private void head() {
        node.setTop(new CasebookHeader(texts, model, printing, menus.toArray(Node[]::new)));
    }

    private CasebookTab tab() {
        return CasebookTab.values()[tabs.node().getSelectionModel().getSelectedIndex()];
    }

    /** The item that has the focus, else what the eyes are on, else the first form of the part. */
    private QueryAbout about(QueryModel queries, String inSight) {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        String field = focused == null || focused.getId() == null ? "" : focused.getId();
        AboutChoices choices = queries.choicesProperty().get();
        int dash = field.indexOf('-');
        String item = dash < 0 ? "" : field.substring(dash + 1);
        boolean more = inSight.startsWith(field.substring(0, Math.max(0, dash)) + ":") && dash > 0;
        String place = more ? inSight + "." + item : field.replaceFirst("-", ".");
        CasebookContents contents = model.contentsProperty().get();
        return choices.at(place)
                .or(() -> choices.at(inSight))
                .orElseGet(() -> new QueryAbout(
                        contents == null || contents.forms(tab()).isEmpty()
                                ? new SignedScope.WholeCasebook()
                                : contents.forms(tab()).get(0),
                        ""));
    }

    /** Puts the focus on the field that a place names, such as {@code diagnosis.figoStage}, once there is one. */
    public void focus(String place) {
        String field = place.replaceFirst(":[^.]*", "").replace('.', '-');
        if (!field.isEmpty()) {
            // After the part, which takes the focus once it is shown.
            Platform.runLater(() -> Platform.runLater(() -> {
                node.applyCss();
                node.layout(); // a part that was never in sight has no fields to be found before
                Node found = node.lookup("#" + field);
                if (found != null) {
                    found.requestFocus();
                }
            }));
        }
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
        return together.saveState();
    }

    @Override
    public void save(Runnable then) {
        together.save(then);
    }

    @Override
    public void discard() {
        together.discard();
    }

    @Override
    public List<Drafted> drafted() {
        return together.drafted();
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
        all.addAll(more);
        all.addAll(tabs.shortcuts());
        return all;
    }
}
