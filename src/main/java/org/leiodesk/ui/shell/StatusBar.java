package org.leiodesk.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.leiodesk.ui.backup.BackupModel;
import org.leiodesk.ui.control.WhileShown;
import org.leiodesk.ui.kit.Job;
import org.leiodesk.ui.kit.SaveBar;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.UiContext;

/** The foot of the window: the truth about saving, and the work under way with its progress and a way to stop it. */
final class StatusBar extends HBox {
    private final UiContext context;
    private final HBox work = new HBox(8);

    /**
     * @param saving whether the screen in sight is saved, or when anything was saved last
     * @param draftNotKept whether the disk does not take the draft of what is being typed
     * @param backups how old the last backup is
     */
    StatusBar(
            UiContext context,
            ObservableValue<SaveStatus.State> saving,
            ObservableValue<Boolean> draftNotKept,
            BackupModel backups) {
        this.context = context;
        getStyleClass().add("status-bar");
        Label saved = new Label();
        saved.setId("status-saved");
        saved.textProperty().bind(SaveBar.words(context.texts(), saving));
        saved.setMinWidth(0);
        Label draft = new Label();
        draft.setId("status-draft");
        draft.textProperty().bind(context.texts().text("draft.notKept"));
        draft.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        draft.setMinWidth(USE_PREF_SIZE);
        draft.visibleProperty().bind(draftNotKept);
        draft.managedProperty().bind(draft.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        work.getStyleClass().add("work");
        Label count = new Label();
        count.setId("status-tasks");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(tasks());
        getChildren().addAll(saved, draft, backup(backups), gap, work, count);
        context.background().running().addListener((ListChangeListener<Job>) change -> showWork());
        showWork();
    }

    /** Looked at again each minute while the window shows it. */
    private Label backup(BackupModel backups) {
        Label age = new Label();
        age.setId("status-backup");
        age.textProperty().bind(context.texts().text(backups.ageProperty()));
        age.setMinWidth(USE_PREF_SIZE);
        WhileShown.every(Duration.minutes(1), this, backups::tick);
        return age;
    }

    private StringBinding tasks() {
        var running = context.background().running();
        return Bindings.createStringBinding(
                () -> switch (running.size()) {
                    case 0 -> context.texts().now("ui.shell.noTasks");
                    case 1 -> context.texts().now("ui.shell.oneTask");
                    default -> context.texts().now("ui.shell.tasks", running.size());
                },
                running,
                context.texts().languageProperty());
    }

    private void showWork() {
        work.getChildren().clear();
        context.background().running().stream().findFirst().ifPresent(job -> {
            Label what = new Label();
            what.textProperty().bind(context.texts().text(job.whatProperty()));
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(job.fractionProperty());
            bar.setPrefWidth(160);
            Button stop = new Button();
            stop.setId("stop-task");
            stop.textProperty().bind(context.texts().text("ui.shell.stop"));
            stop.getStyleClass().addAll("small", "flat");
            stop.setOnAction(event -> {
                stop.setDisable(true);
                job.cancel();
            });
            work.getChildren().addAll(what, bar, stop);
        });
    }
}
