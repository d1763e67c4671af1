package org.leiodesk.ui.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.service.keep.RestoreService;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.shell.ShellPictures;

class BackupPicturesTest {
    private static BackupScreen screen(UiContext context, boolean folder) {
        BackupModel model = ShellPictures.backups(context);
        if (folder) {
            model.folderProperty().set(BackupBench.STICK);
        }
        return new BackupScreen(context.texts(), model, context.clock().getZone());
    }

    @Test
    void theBackupsAreListedAndWhatRestoringOneWouldTakeAway() {
        ScreenShots.take(
                "backups",
                context -> ShellPictures.around(context, "record", Feather.LIST, within -> screen(within, true)),
                root -> ((TableView<?>) root.lookup("#backups"))
                        .getSelectionModel()
                        .select(1));
    }

    @Test
    void withoutAFolderTheScreenSaysSo() {
        ScreenShots.take(
                "backups_none",
                context -> ShellPictures.around(context, "record", Feather.LIST, within -> screen(within, false)));
    }

    @Test
    void closingAsksWhenTheBackupFailed() {
        ScreenShots.take("closing", context -> {
            BackupDoors usual = BackupBench.doors(context.clock().instant());
            BackupModel model = new BackupModel(
                    new BackupDoors(
                            usual.study(),
                            true,
                            usual.make(),
                            (folder, progress) -> Outcome.refused(
                                    Finding.error("", "store.backup.full", folder.toString(), "12", "3")),
                            usual.list(),
                            usual.risks(),
                            usual.last(),
                            usual.since()),
                    context.background(),
                    context.clock());
            model.folderProperty().set(BackupBench.STICK);
            ClosingModel closing = new ClosingModel(model, context.background());
            Pane below = new Pane();
            closing.leave(() -> {});
            return new StackPane(below, new ClosingPane(context.texts(), closing, below));
        });
    }

    @TempDir
    private Path folder;

    @Test
    void restoringShowsWhatIsInTheBackupAndWhatWouldBeLost() {
        Path study = folder.resolve("trial.leiodesk");
        Clock clock = TestStudies.CLOCK;
        Backup backup;
        try (Session session = TestStudies.session(study)) {
            backup = TestStudies.done(session.backups().make(folder, Progress.NONE));
        }
        AtomicReference<RestoreModel> shown = new AtomicReference<>();
        ScreenShots.take(
                "restore",
                context -> {
                    RestoreModel model =
                            new RestoreModel(new RestoreService(clock), context.background(), restored -> {});
                    shown.set(model);
                    model.backupProperty().set(backup.file().toString());
                    model.fileProperty().set(study.toString());
                    model.userProperty().set(TestStudies.USER);
                    RestoreView view = new RestoreView(context, model, () -> {});
                    model.passwordProperty().set(String.valueOf(TestStudies.password()));
                    return view.node();
                },
                root -> {
                    ((Button) root.lookup("#restore-look")).fire();
                    relabel(
                            root.lookup("#restore-from"),
                            shown.get().backupProperty(),
                            "/media/li/BACKUP/trial-20240801T060000Z.leiobackup");
                    relabel(root.lookup("#restore-to"), shown.get().fileProperty(), "/home/li/trial.leiodesk");
                });
    }

    /** A path as at a hospital in the place of that of the test; the model keeps its own. */
    private static void relabel(Node field, StringProperty model, String path) {
        TextField text = (TextField) field;
        text.textProperty().unbindBidirectional(model);
        text.setText(path);
    }
}
