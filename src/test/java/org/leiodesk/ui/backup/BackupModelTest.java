package org.leiodesk.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.service.keep.LastBackup;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.Background;

class BackupModelTest {
    private static final Instant NOW = ScreenShots.CLOCK.instant();

    private static BackupModel model(Optional<LastBackup> last) {
        BackupModel model =
                new BackupModel(BackupBench.doors(NOW, last, true), Background.immediate(), ScreenShots.CLOCK);
        model.refresh();
        return model;
    }

    private static String age(Duration old) {
        return age(Optional.of(new LastBackup(NOW.minus(old), true, NOW.minus(old))));
    }

    private static String age(Optional<LastBackup> last) {
        return model(last).ageProperty().get().in(Language.ENGLISH);
    }

    @Test
    void theAgeOfTheLastBackupIsSaidInWords() {
        assertThat(age(Optional.empty())).isEqualTo("No backup yet");
        assertThat(age(Optional.of(new LastBackup(NOW, false, NOW.minusSeconds(60)))))
                .isEqualTo("Last backup failed");
        assertThat(age(Duration.ofSeconds(59))).isEqualTo("Backup just now");
        assertThat(age(Duration.ofMinutes(59))).isEqualTo("Backup 59 min ago");
        assertThat(age(Duration.ofMinutes(60))).isEqualTo("Backup 1 h ago");
        assertThat(age(Duration.ofHours(47))).isEqualTo("Backup 47 h ago");
        assertThat(age(Duration.ofHours(48))).isEqualTo("Backup 2 days ago");
    }

    @Test
    void withoutAFolderTheReasonIsSaidAndWithOneTheBackupIsMade() {
        BackupModel model = model(Optional.empty());
        model.backUp();
        assertThat(model.findingsProperty().get()).containsExactly(Finding.error("", "backup.folderFirst"));
        model.folderProperty().set(BackupBench.STICK);
        assertThat(model.backups()).hasSize(3);
        model.backUp();
        assertThat(model.madeProperty().get()).isEqualTo(BackupBench.backup(NOW, 0));
    }

    @Test
    void onlyABackupOfThisStudyCanBeWantedBack() {
        BackupModel model = model(Optional.empty());
        model.choose(BackupBench.backup(NOW, 50));
        model.restoreChosen();
        assertThat(model.wantedProperty().get()).isNull();
        model.choose(BackupBench.backup(NOW, 2));
        assertThat(model.sinceProperty().get()).hasSize(2);
        model.restoreChosen();
        assertThat(model.wantedProperty().get()).isEqualTo(BackupBench.backup(NOW, 2));
    }

    private static ClosingModel closing(BackupDoors.Making making, boolean folder) {
        BackupDoors usual = BackupBench.doors(NOW);
        Background background = Background.immediate();
        BackupModel model = new BackupModel(
                new BackupDoors(
                        usual.study(),
                        false,
                        usual.make(),
                        making,
                        usual.list(),
                        usual.risks(),
                        usual.last(),
                        usual.since()),
                background,
                ScreenShots.CLOCK);
        if (folder) {
            model.folderProperty().set(Path.of("/media/li/BACKUP"));
        }
        return new ClosingModel(model, background);
    }

    @Test
    void closingMakesABackupWhenAFolderWasChosenAndClosesAtOnceWhenNot() {
        List<String> done = new ArrayList<>();
        BackupDoors.Making making = (folder, progress) -> {
            done.add("backup to " + folder);
            return Outcome.done(BackupBench.backup(NOW, 0));
        };
        closing(making, false).leave(() -> done.add("closed"));
        assertThat(done).containsExactly("closed");
        done.clear();
        ClosingModel model = closing(making, true);
        model.leave(() -> done.add("closed"));
        assertThat(done).containsExactly("backup to /media/li/BACKUP", "closed");
        assertThat(model.stepProperty().get()).isEqualTo(ClosingModel.Step.CLOSING);
    }

    @Test
    void aBackupThatFailsOnClosingIsAskedAboutAndNeverKeepsTheStudyOpen() {
        List<String> done = new ArrayList<>();
        Finding full = Finding.error("", "store.backup.full", "/media/li/BACKUP", "12", "3");
        ClosingModel model = closing((folder, progress) -> Outcome.refused(full), true);
        model.leave(() -> done.add("closed"));
        assertThat(model.stepProperty().get()).isEqualTo(ClosingModel.Step.ASKING);
        assertThat(model.findingsProperty().get()).containsExactly(full);
        model.stay();
        assertThat(model.stepProperty().get()).isEqualTo(ClosingModel.Step.IDLE);
        assertThat(done).isEmpty();
        model.leave(() -> done.add("closed"));
        model.closeNow();
        assertThat(done).containsExactly("closed");
    }

    @Test
    void aBackupThatIsStoppedOrBreaksOnClosingIsAskedAboutToo() {
        ClosingModel stopped = closing(
                (folder, progress) -> {
                    throw new CancellationException();
                },
                true);
        stopped.leave(() -> {});
        assertThat(stopped.stepProperty().get()).isEqualTo(ClosingModel.Step.ASKING);
        assertThat(stopped.findingsProperty().get()).containsExactly(Finding.warning("", "backup.closing.none"));
        ClosingModel broken = closing(
                (folder, progress) -> {
                    throw new IllegalStateException("broken on purpose");
                },
                true);
        broken.leave(() -> {});
        assertThat(broken.stepProperty().get()).isEqualTo(ClosingModel.Step.ASKING);
    }
}
