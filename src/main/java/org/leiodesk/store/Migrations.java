package org.leiodesk.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.leiodesk.store.audit.StoredColumns;
import org.leiodesk.store.record.Records;

/** Brings the tables of a study to the form that this program knows. */
final class Migrations {
    /** The number of the newest script; a test holds it against the scripts. A study of this form opens without looking for scripts. */
    static final int NEWEST = 6;

    /** The first number whose rows carry checksums: from there on a study of an older form is compared with its journal, and brought up to date. */
    static final int FIRST_WITH_CHECKSUMS = 4;

    private static final String LOCATION = "classpath:org/leiodesk/store/migration";
    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Makes or updates the tables. */
    static void apply(DataSource database) {
        flyway(database).migrate();
    }

    /**
     * Brings a database that was verified from an older form to the newest.
     *
     * @throws IllegalStateException when a table still lacks something afterwards
     */
    static void bringUpToDate(Database database) {
        apply(database.source());
        if (!database.read(StoredColumns::in).suffice(Records.ALL)) {
            throw new IllegalStateException("A table lacks a column after every migration");
        }
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
