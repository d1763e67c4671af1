package org.leiodesk.store.audit;

import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;

/**
 * Reads and writes a moment as the value it is. jOOQ's own binding has it worded by the database and reads the words; the code of the tables is made with this
 * one instead (see the plugin in {@code pom.xml}).
 */
public final class MomentBinding extends AbstractBinding<OffsetDateTime, OffsetDateTime> {
    private static final long serialVersionUID = 1;

    @Override
    public Converter<OffsetDateTime, OffsetDateTime> converter() {
        return Converters.identity(OffsetDateTime.class);
    }

    @Override
    public void set(BindingSetStatementContext<OffsetDateTime> context) throws SQLException {
        if (context.value() == null) {
            context.statement().setNull(context.index(), Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            context.statement().setObject(context.index(), context.value());
        }
    }

    @Override
    public void get(BindingGetResultSetContext<OffsetDateTime> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), OffsetDateTime.class));
    }
}
