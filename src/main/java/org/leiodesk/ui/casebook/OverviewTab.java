package org.leiodesk.ui.casebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.query.QueryLines;
import org.leiodesk.ui.sign.FormSigns;
import org.leiodesk.ui.sign.SignatureLines;

/** What happened, what waits, and what the edit checks found; each of these opens where it is done. */
final class OverviewTab implements Screen {
    private final Translations texts;
    private final Consumer<CasebookTab> open;
    private final TimelineView timeline;
    private final Label undated = new Label();
    private final VBox waiting = new VBox();
    private final VBox found = new VBox();
    private final FormSigns forms;
    private final SignatureLines signatures;
    private final QueryLines queries;
    private final OverviewWhy results;
    private final BorderPane node;

    OverviewTab(Translations texts, CasebookModel model, Consumer<CasebookTab> open, Consumer<Place> go) {
        this.texts = texts;
        this.open = open;
        results = new OverviewWhy(texts, go);
        forms = new FormSigns(texts);
        signatures = new SignatureLines(texts);
        queries = new QueryLines(texts, go);
        timeline = new TimelineView(texts);
        undated.textProperty().bind(texts.text("casebook.timeline.empty"));
        waiting.setId("open-items");
        waiting.getStyleClass().add("lines");
        found.setId("findings");
        found.getStyleClass().add("lines");
        VBox content = new VBox(
                heading("casebook.overview.course"),
                timeline,
                undated,
                heading("casebook.overview.results"),
                results.lines(),
                heading("casebook.overview.open"),
                waiting,
                heading("casebook.overview.queries"),
                queries,
                heading("casebook.overview.findings"),
                found,
                heading("casebook.overview.signatures"),
                forms,
                signatures);
        content.getStyleClass().add("overview");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        node = new BorderPane(scroll);
        node.setBottom(results.pane());
        model.contentsProperty().addListener((property, was, is) -> show(is));
        show(model.contentsProperty().get());
    }

    private Label heading(String key) {
        Label heading = new Label();
        heading.textProperty().bind(texts.text(key));
        heading.getStyleClass().add("form-heading");
        return heading;
    }

    private void show(@Nullable CasebookContents contents) {
        if (contents == null) {
            return;
        }
        results.show(contents);
        signatures.show(contents.signing());
        forms.show(
                Stream.of(CasebookTab.values())
                        .flatMap(tab -> contents.forms(tab).stream())
                        .toList(),
                contents.signing(),
                contents.queried());
        queries.show(contents.queries(), contents.today());
        Timeline line = Timeline.of(contents).orElse(null);
        timeline.show(line, contents.settings().cycleDays());
        undated.setVisible(line == null);
        undated.setManaged(line == null);
        List<OpenItem> items = OpenItems.of(contents);
        waiting.getChildren().setAll(items.stream().map(this::line).toList());
        if (items.isEmpty()) {
            waiting.getChildren().setAll(quiet("casebook.overview.nothingOpen"));
        }
        found.getChildren()
                .setAll(oneEach(contents.findings()).stream()
                        .sorted((a, b) -> a.severity().compareTo(b.severity()))
                        .map(this::line)
                        .toList());
        if (contents.findings().isEmpty()) {
            found.getChildren().setAll(quiet("casebook.overview.nothingFound"));
        }
    }

    /** Of findings that say the same in the same part, such as one for each lesion of a scan, the first. */
    private static Collection<Finding> oneEach(List<Finding> findings) {
        Map<List<Object>, Finding> first = new LinkedHashMap<>();
        findings.forEach(finding ->
                first.putIfAbsent(List.of(finding.message(), CasebookTab.ofPlace(finding.place())), finding));
        return first.values();
    }

    private Label quiet(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node line(OpenItem item) {
        FontIcon sign = new FontIcon(item.severity() == Severity.WARNING ? Feather.ALERT_TRIANGLE : Feather.CLOCK);
        return link(item.what(), item.severity(), sign, item.tab());
    }

    private Node line(Finding finding) {
        return link(
                finding.message(),
                finding.severity(),
                FindingsPane.sign(finding.severity()),
                CasebookTab.ofPlace(finding.place()));
    }

    private Node link(Message what, Severity severity, FontIcon sign, CasebookTab tab) {
        Hyperlink link = new Hyperlink();
        link.textProperty()
                .bind(texts.text(
                        tab == CasebookTab.OVERVIEW ? "casebook.overview.line" : "casebook.overview.lineWithTab",
                        what,
                        Message.of("casebook.tab." + tab)));
        sign.getStyleClass().add("finding-sign");
        link.setGraphic(sign);
        link.setWrapText(true);
        link.getStyleClass()
                .addAll("line", "finding", "finding-" + severity.name().toLowerCase(Locale.ROOT));
        link.setOnAction(event -> open.accept(tab));
        return link;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("casebook.tab.OVERVIEW");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Ctrl+W", "why.key", results::ask));
    }
}
