package org.leiodesk.ui.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.ReviewState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.field.TypedParts;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.ResponseBadge;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.query.AboutChoices;
import org.leiodesk.ui.query.QueryLines;
import org.leiodesk.ui.query.QueryModel;
import org.leiodesk.ui.query.QueryPane;
import org.leiodesk.ui.sign.SignPane;
import org.leiodesk.ui.sign.SigningWords;

/** The review room: one response at a time with the board up to it, the sentence that decided, and the investigator's own response. */
public final class ReviewScreen implements Screen {
    private final Translations texts;
    private final ReviewModel model;
    private final Function<ReviewItem, ? extends Node> board;
    private final Consumer<Place> go;
    private final BorderPane root = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final Label heading = new Label();
    private final Label position = new Label();
    private final HBox derived = new HBox(12);
    private final Label sentence = new Label();
    private final Label own = new Label();
    private final Label reason = new Label();
    private final Label nothing = new Label();
    private final OverrideModel override;
    private final QueryModel queries;
    private final TypedParts together;
    private final Clock clock;
    private final Region actions;

    /**
     * @param board makes the lesion board of a patient, to be read, with one time point marked
     * @param queries raises queries about the response in sight
     * @param go goes to a place of the window
     */
    public ReviewScreen(
            Translations texts,
            ReviewModel model,
            Function<ReviewItem, ? extends Node> board,
            QueryModel queries,
            Consumer<Place> go,
            Clock clock) {
        this.texts = texts;
        this.model = model;
        this.board = board;
        this.go = go;
        this.queries = queries;
        this.clock = clock;
        override = new OverrideModel(model, clock);
        queries.afterSaving(model::refresh);
        together = new TypedParts(List.of(override.part(), queries.part()));
        actions = actions();
        heading.setId("review-heading");
        heading.getStyleClass().add("review-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        position.setId("review-position");
        position.getStyleClass().add("quiet");
        position.setMinWidth(Region.USE_PREF_SIZE);
        nothing.setId("review-nothing");
        nothing.textProperty().bind(texts.text("review.nothing"));
        nothing.getStyleClass().add("quiet");
        root.setId("review");
        root.getStyleClass().addAll("screen", "review");
        root.setFocusTraversable(true);
        root.getStylesheets().add(String.valueOf(ReviewScreen.class.getResource("/org/leiodesk/ui/review.css")));
        root.setTop(head());
        root.setCenter(middle);
        FindingsPane findings = new FindingsPane(texts);
        model.findingsProperty().addListener((property, was, is) -> findings.show(is));
        root.setBottom(new VBox(
                findings,
                new OverridePane(texts, override, root::requestFocus),
                new QueryPane(texts, queries),
                new SignPane(texts, model.signing()),
                actions));
        root.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.currentProperty().addListener((property, was, is) -> show(is));
        model.itemsProperty()
                .addListener((property, was, is) -> show(model.currentProperty().get()));
        show(model.currentProperty().get());
    }

    private HBox head() {
        Label counts = new Label();
        counts.setId("review-counts");
        counts.textProperty()
                .bind(texts.text(model.itemsProperty()
                        .map(items -> Message.of(
                                "review.counts",
                                items.stream().filter(ReviewItem::isOpen).count(),
                                items.stream().filter(item -> !item.isOpen()).count()))));
        counts.getStyleClass().add("quiet");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(24, heading, position, gap, counts);
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private Region actions() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button agree = Buttons.of(texts, "review-agree", "review.agree", model::agree);
        agree.getStyleClass().add("accent");
        HBox bar = new HBox(
                8,
                agree,
                Buttons.of(texts, "review-override", "review.override", override::ask),
                Buttons.of(texts, "review-query", "review.query", this::query),
                Buttons.of(texts, "review-previous", "review.previous", model::previous),
                Buttons.of(texts, "review-next", "review.next", model::next),
                Buttons.of(texts, "review-open", "review.open", this::open),
                gap,
                Buttons.of(texts, "review-sign", "review.sign", model::sign));
        bar.getStyleClass().add("save-bar");
        bar.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.busyProperty().get()
                                || SaveStatus.unsaved(together.saveState().getValue()),
                        model.busyProperty(),
                        together.saveState()));
        return bar;
    }

    /** Letters are keys here, unless something is being written. */
    private void typed(KeyEvent key) {
        boolean writing = key.getTarget() instanceof TextInputControl;
        if (writing
                || key.isControlDown()
                || key.isAltDown()
                || key.isMetaDown()
                || model.busyProperty().get()) {
            return;
        }
        Runnable action = switch (key.getCharacter().toLowerCase(Locale.ROOT)) {
            case "a" -> model::agree;
            case "o" -> override::ask;
            case "q" -> this::query;
            case "j" -> model::next;
            case "k" -> model::previous;
            case "s" -> model::sign;
            default -> null;
        };
        boolean asked =
                override.itemProperty().get() != null || queries.askProperty().get() != null;
        if (action != null && !asked) {
            key.consume();
            action.run();
        }
    }

    private void query() {
        ReviewItem item = model.currentProperty().get();
        if (item != null) {
            SignedScope.OfTimepoint scope = item.response().scope();
            queries.choose(AboutChoices.ofTimepoint(scope, item.subject().casebook()));
            queries.raise(item.id(), new QueryAbout(scope, ""));
        }
    }

    private void open() {
        ReviewItem item = model.currentProperty().get();
        if (item != null) {
            go.accept(new Place.Patient(
                    item.id(), "lesions", "assessment:" + item.timepoint().key()));
        }
    }

    private void show(@Nullable ReviewItem item) {
        boolean elsewhere = item == null
                || !item.response().scope().equals(queries.aboutProperty().get().scope());
        if (elsewhere
                && queries.askProperty().get() != null
                && !queries.status().unsaved()) {
            queries.discard();
        }
        if (item == null) {
            heading.textProperty().unbind();
            heading.setText("");
            position.textProperty().unbind();
            position.setText("");
            middle.setTop(null);
            middle.setCenter(nothing);
            middle.setBottom(null);
            return;
        }
        List<ReviewItem> items = model.itemsProperty().get();
        heading.textProperty()
                .bind(texts.text(
                        "review.heading",
                        item.subject().casebook().subject().number(),
                        SigningWords.timepoint(item.timepoint())));
        position.textProperty()
                .bind(texts.text(
                        "review.position",
                        items.indexOf(item) + 1,
                        items.size(),
                        item.response().evaluation().respondedOn()));
        middle.setCenter(board.apply(item));
        middle.setBottom(said(item));
    }

    private Node said(ReviewItem item) {
        derived.getChildren()
                .setAll(
                        label("review.derived"),
                        ResponseBadge.of(texts, item.response().derived()));
        derived.setAlignment(Pos.CENTER_LEFT);
        sentence.setId("review-sentence");
        sentence.setWrapText(true);
        sentence.textProperty()
                .bind(texts.text(item.response().evaluation().overall().sentence()));
        ReviewState state = item.response().state();
        Review review = item.response().review();
        own.setId("review-own");
        own.setWrapText(true);
        own.textProperty()
                .bind(texts.text(
                        "review.own." + state,
                        review == null ? "" : review.response().code(),
                        review == null ? "" : review.derived().code(),
                        review == null ? "" : review.signer().fullName(),
                        review == null ? "" : SigningWords.when(review.signer())));
        reason.setWrapText(true);
        boolean why = review != null && !review.reason().isEmpty();
        reason.setVisible(why);
        reason.setManaged(why);
        if (review != null) {
            reason.textProperty().bind(texts.text("review.reason", review.reason()));
        }
        VBox said = new VBox(8, derived, sentence, own, reason);
        if (!item.queries().isEmpty()) {
            QueryLines asked = new QueryLines(texts, go);
            asked.show(item.queries(), LocalDate.now(clock));
            said.getChildren().add(asked);
        }
        said.getStyleClass().add("review-said");
        return said;
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(texts.text(key));
        label.getStyleClass().add("review-word");
        return label;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.text("ui.room.review");
    }

    @Override
    public Parent node() {
        return root;
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
        if (!SaveStatus.unsaved(together.saveState().getValue())) {
            root.requestFocus();
        }
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.listed("A", "review.key.agree"),
                Shortcut.listed("O", "review.key.override"),
                Shortcut.listed("Q", "review.key.query"),
                Shortcut.listed("J", "review.key.next"),
                Shortcut.listed("K", "review.key.previous"),
                Shortcut.listed("S", "review.key.sign"),
                Shortcut.of("Ctrl+O", "review.key.open", this::open));
    }
}
