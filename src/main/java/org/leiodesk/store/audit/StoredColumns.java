package org.leiodesk.store.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the tables of a database have: fewer than the program knows when an older one made it. What a table lacks is null in every row, so a row
 * and its checksum are the same before and after the columns are added.
 */
public final class StoredColumns {
    private final @Nullable Map<String, Set<String>> byTable;

    private StoredColumns(@Nullable Map<String, Set<String>> byTable) {
        this.byTable = byTable;
    }

    /** Every column that the program knows: a database of the newest form that lacks one is broken. */
    public static StoredColumns ofNewest() {
        return new StoredColumns(null);
    }

    /** Those that are there. */
    public static StoredColumns in(DSLContext sql) {
        Map<String, Set<String>> byTable = new HashMap<>();
        Field<String> table = DSL.field(DSL.name("TABLE_NAME"), String.class);
        Field<String> column = DSL.field(DSL.name("COLUMN_NAME"), String.class);
        sql.select(table, column)
                .from(DSL.table("INFORMATION_SCHEMA.COLUMNS"))
                .where(DSL.field(DSL.name("TABLE_SCHEMA"), String.class).eq("PUBLIC"))
                .forEach(row -> byTable.computeIfAbsent(row.value1(), name -> new HashSet<>())
                        .add(row.value2()));
        return new StoredColumns(byTable);
    }

    /** Whether every column of these kinds is there. */
    public boolean suffice(List<RecordMapper<?>> kinds) {
        return kinds.stream()
                .allMatch(kind -> of(kind.table()).size() == kind.table().fields().length);
    }

    private List<Field<?>> of(Table<?> table) {
        Set<String> stored = byTable == null ? null : byTable.getOrDefault(table.getName(), Set.of());
        return Arrays.stream(table.fields())
                .filter(field -> stored == null || stored.contains(field.getName()))
                .toList();
    }

    /** Whether there is such a table. */
    boolean has(Table<?> table) {
        return !of(table).isEmpty();
    }

    /** The rows of a table; to be closed. */
    Cursor<? extends Record> rows(DSLContext sql, Table<?> table) {
        return sql.select(of(table)).from(table).fetchLazy();
    }
}
