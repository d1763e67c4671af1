package org.leiodesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserPreferencesTest {
    @ParameterizedTest
    @CsvSource({
        "'',10",
        "lockMinutes=5,5",
        "lockMinutes=60,60",
        "lockMinutes=0,10",
        "lockMinutes=61,10",
        "lockMinutes=x,10"
    })
    void theWindowIsLockedAfterOneToSixtyMinutesAndTenWhenNothingElseIsSaid(
            String line, long minutes, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("preferences"), line);
        assertThat(new UserPreferences(file).lockAfter()).hasMinutes(minutes);
    }

    @Test
    void theTimeThatWasChosenIsStillChosenNextTime(@TempDir Path folder) {
        Path file = folder.resolve("preferences");
        new UserPreferences(file).keepLockAfter(Duration.ofMinutes(25));
        assertThat(new UserPreferences(file).lockAfter()).hasMinutes(25);
    }

    @Test
    void aPathThatIsNoneDoesNotKeepTheProgramFromStarting(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("preferences"), "recent.0=a\\u0000b\nrecent.1=" + folder);
        assertThat(new UserPreferences(file).recent()).containsExactly(folder);
    }

    @Test
    void theFolderOfTheBackupsIsRememberedForEachStudyByItself(@TempDir Path folder) {
        Path file = folder.resolve("preferences");
        UserPreferences preferences = new UserPreferences(file);
        Path study = folder.resolve("试验 1.leiodesk");
        Path stick = folder.resolve("U 盘: backups");
        assertThat(preferences.backupFolder(study)).isEmpty();
        preferences.keepBackupFolder(study, stick);
        UserPreferences again = new UserPreferences(file);
        assertThat(again.backupFolder(study)).contains(stick);
        assertThat(again.backupFolder(folder.resolve("other.leiodesk"))).isEmpty();
    }
}
