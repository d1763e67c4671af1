package org.leiodesk.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.journal.EntryLog;

/** Databases in memory, with the real migrations. */
final class Stores {
    static final UserAccount ACCOUNT = new UserAccount("li", "Li Na", Role.INVESTIGATOR, true);
    static final Signed FIRST =
            new Signed("li", Instant.parse("2024-03-11T02:15:30.123456789Z"), ZoneId.of("Asia/Shanghai"), "");
    static final Signed AMENDED =
            new Signed("wang", Instant.parse("2024-03-12T09:00:00Z"), ZoneId.of("UTC"), "Read again");

    private Stores() {}

    static Database empty() throws SQLException {
        Database database = Database.inMemory();
        Creation.fill(database, EntryLog.NONE, Study.leiomyosarcoma(), ACCOUNT, FIRST);
        return database;
    }
}
