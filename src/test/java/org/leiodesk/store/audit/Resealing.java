package org.leiodesk.store.audit;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;

/** Makes every checksum of a database right again after its rows were changed behind the program: what someone can do who has the key. */
public final class Resealing {
    private final Connection connection;
    private final StudyKey key;

    public Resealing(Connection connection, StudyKey key) {
        this.connection = connection;
        this.key = key;
    }

    public void all() {
        DSLContext sql = DSL.using(connection, SQLDialect.H2);
        new Handover(sql, Records.ALL, new RowMac(key)).sealAll();
    }
}
