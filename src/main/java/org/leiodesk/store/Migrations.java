package org.leiodesk.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables of a study to the form that this program knows. */
final class Migrations {
    private static final String LOCATION = "classpath:org/leiodesk/store/migration";

    private Migrations() {}

    /** Makes or updates the tables. */
    static void apply(DataSource database) {
        flyway(database).migrate();
    }

    /** Whether a newer program has already changed the tables. */
    static boolean isFromNewerProgram(DataSource database) {
        return Arrays.stream(flyway(database).info().all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state.isApplied() && !state.isResolved());
    }

    private static Flyway flyway(DataSource database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(LOCATION)
                .loggers("slf4j")
                .load();
    }
}
