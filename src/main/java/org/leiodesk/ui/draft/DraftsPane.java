package org.leiodesk.ui.draft;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.base.Message;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.ui.control.Buttons;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** After a crash: what was being typed, a line each, to be opened or discarded. Takes no room when there is nothing. */
public final class DraftsPane extends VBox {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Translations texts;
    private final Clock clock;
    private final DraftKeeper keeper;
    private boolean offeredBefore;

    public DraftsPane(UiContext context, DraftKeeper keeper) {
        this.texts = context.texts();
        this.clock = context.clock();
        this.keeper = keeper;
        setId("drafts");
        getStyleClass().add("notice");
        setSpacing(8);
        keeper.offered().addListener((ListChangeListener<Draft>) change -> fill());
        keeper.findingsProperty().addListener((property, was, is) -> fill());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof Button chosen) {
                key.consume();
                chosen.fire();
            }
        });
        fill();
    }

    private void fill() {
        boolean anything =
                !keeper.offered().isEmpty() || !keeper.findingsProperty().get().isEmpty();
        getChildren().clear();
        if (!keeper.findingsProperty().get().isEmpty()) {
            FindingsPane findings = new FindingsPane(texts);
            findings.show(keeper.findingsProperty().get());
            HBox.setHgrow(findings, Priority.ALWAYS);
            getChildren()
                    .add(new HBox(
                            8, findings, Buttons.of(texts, "drafts-read", "draft.read", keeper::dismissFindings)));
        }
        if (!keeper.offered().isEmpty()) {
            Label heading = new Label();
            heading.setGraphic(new FontIcon(Feather.EDIT_3));
            heading.textProperty().bind(texts.text("draft.heading"));
            heading.setWrapText(true);
            getChildren().add(heading);
        }
        int number = 1;
        for (Draft draft : keeper.offered()) {
            getChildren().add(line(draft, number++));
        }
        setVisible(anything);
        setManaged(anything);
        if (!keeper.offered().isEmpty() && !offeredBefore) {
            lookup("#draft-open-1").requestFocus();
        }
        offeredBefore = !keeper.offered().isEmpty();
    }

    private HBox line(Draft draft, int number) {
        Label what = new Label();
        what.textProperty().bind(texts.text(name(draft)));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        Label when = new Label();
        when.textProperty()
                .bind(texts.text("draft.when", WHEN.format(draft.keptAt().atZone(clock.getZone()))));
        when.getStyleClass().add("quiet");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = Buttons.of(texts, "draft-open-" + number, "draft.open", () -> keeper.open(draft));
        open.getStyleClass().add("accent");
        HBox line = new HBox(
                16,
                what,
                when,
                gap,
                Buttons.of(texts, "draft-discard-" + number, "draft.discard", () -> keeper.discard(draft)),
                open);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Message name(Draft draft) {
        Message form = Message.of("draft.form." + draft.form(), draft.record());
        return draft.subject().isEmpty() ? form : Message.of("draft.of", draft.subject(), form);
    }
}
