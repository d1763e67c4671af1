package org.leiodesk.store.audit;

import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;

/** Inserts rows by one prepared statement. */
final class Batch {
    private Batch() {}

    static void insert(DSLContext sql, Table<?> table, List<Record> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Field<?>[] columns = table.fields();
        Object[] none = new Object[columns.length];
        Query insert = sql.insertInto(table, columns).values(none);
        BatchBindStep batch = sql.batch(insert);
        for (Record row : rows) {
            Object[] values = new Object[columns.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.get(i);
            }
            batch = batch.bind(values);
        }
        batch.execute();
    }
}
