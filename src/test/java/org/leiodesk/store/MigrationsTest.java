package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Study;
import org.leiodesk.store.key.KeyFile;
import org.leiodesk.store.key.KeyFileFormat;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.store.key.StudyKey;

class MigrationsTest {
    private static final KeySettings QUICK = new KeySettings(64, 1, 1);

    @TempDir
    private Path folder;

    @Test
    void aNewStudyHasSeenEveryScriptAndTheProgramKnowsTheNewest() throws SQLException {
        try (Database database = Stores.empty()) {
            MigrationInfo[] scripts =
                    Migrations.flyway(database.source()).info().all();
            assertThat(Arrays.stream(scripts).map(script -> String.valueOf(script.getVersion())))
                    .containsExactly("1", "2", "3", "4", "5", "6");
            assertThat(scripts).hasSize(Migrations.NEWEST);
            assertThat(Migrations.versionOf(database)).isEqualTo(Migrations.NEWEST);
            assertThat(Migrations.flyway(database.source()).validateWithResult().validationSuccessful)
                    .isTrue();
        }
    }

    @Test
    void aStudyOfANewerProgramIsRefused() throws IOException, SQLException {
        Path file = folder.resolve("trial.leiodesk");
        char[] password = "correct horse battery".toCharArray();
        StudyStore store = ((Outcome.Done<StudyStore>) new Creation(QUICK)
                        .create(file, Study.leiomyosarcoma(), Stores.ACCOUNT, password, Stores.FIRST))
                .value();
        store.close(Stores.FIRST);
        pretendANewerProgram(file, password);
        Clock clock = Clock.fixed(Stores.FIRST.at(), ZoneId.of("UTC"));
        assertThat(new Opening(clock).open(file, "li", password))
                .isEqualTo(Outcome.refused(Finding.error("", "store.file.newer", file.toString())));
    }

    private static void pretendANewerProgram(Path file, char[] password) throws IOException, SQLException {
        KeyFile keyFile = ((Outcome.Done<KeyFile>) KeyFileFormat.read(file)).value();
        try (StudyKey key = keyFile.unlock("li", password).orElseThrow();
                Database database = Database.open(new StudyPlace(file), key, StudyDisk.REAL);
                Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"version\" = '7' where \"version\" = '6'");
        }
    }
}
