package org.leiodesk.store.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/**
 * Inserts rows by one statement a table, worded by jOOQ and prepared once for the life of the connection: wording and preparing it anew cost most of a save
 * beside the disk. For one thread at a time.
 */
public final class Inserts {
    private final DSLContext sql;
    private final Connection connection;
    private final Map<Table<?>, PreparedStatement> prepared = new HashMap<>();

    /**
     * @param sql words the statements
     * @param connection prepares them and closes them with itself
     */
    public Inserts(DSLContext sql, Connection connection) {
        this.sql = sql;
        this.connection = connection;
    }

    /**
     * Inserts rows that have the columns of the table, in their order.
     *
     * @throws DataAccessException when the database does not take them
     */
    void insert(Table<?> table, List<Record> rows) {
        try {
            PreparedStatement statement = statement(table);
            for (Record row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DataAccessException("Rows cannot be inserted into " + table.getName(), e);
        }
    }

    private PreparedStatement statement(Table<?> table) throws SQLException {
        PreparedStatement known = prepared.get(table);
        if (known == null) {
            Field<?>[] columns = table.fields();
            known = connection.prepareStatement(sql.insertInto(table, columns)
                    .values(new Object[columns.length])
                    .getSQL());
            prepared.put(table, known);
        }
        return known;
    }
}
