package org.leiodesk.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Brings the tables of a study to the form that this program knows. */
final class Migrations {
    /** The number of the newest script; a test holds it against the scripts. A study of this form opens without looking for scripts. */
    static final int NEWEST = 4;

    private static final String LOCATION = "classpath:org/leiodesk/store/migration";
    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Makes or updates the tables. */
    static void apply(DataSource database) {
        flyway(database).migrate();
    }

    /** The number of the newest script that the tables of a study have seen. */
    static int versionOf(Database database) {
        return database.read(sql -> sql
                .select(DSL.field(DSL.name("version"), String.class))
                .from(DSL.table(DSL.name(HISTORY)))
                .where(DSL.field(DSL.name("success"), SQLDataType.BOOLEAN).isTrue())
                .and(DSL.field(DSL.name("version"), String.class).isNotNull())
                .fetch(row -> Integer.parseInt(row.value1()))
                .stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0));
    }

    static Flyway flyway(DataSource database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(LOCATION)
                .loggers("slf4j")
                .load();
    }
}
