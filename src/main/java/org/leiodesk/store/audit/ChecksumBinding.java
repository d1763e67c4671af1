package org.leiodesk.store.audit;

import java.sql.SQLException;
import java.sql.Types;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;

/**
 * Reads and writes the checksum of a row as the bytes it is. jOOQ's own binding makes a large object of H2's short ones, with a stream for each row; the code of
 * the tables is made with this one instead (see the plugin in {@code pom.xml}).
 */
public final class ChecksumBinding extends AbstractBinding<byte[], byte[]> {
    private static final long serialVersionUID = 1;

    @Override
    public Converter<byte[], byte[]> converter() {
        return Converters.identity(byte[].class);
    }

    @Override
    public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
        if (context.value() == null) {
            context.statement().setNull(context.index(), Types.VARBINARY);
        } else {
            context.statement().setBytes(context.index(), context.value());
        }
    }

    @Override
    public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
        context.value(context.resultSet().getBytes(context.index()));
    }
}
