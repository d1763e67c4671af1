package org.leiodesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Signed;
import org.leiodesk.store.audit.AuditTrail;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.key.StudyKey;

/**
 * The one connection to the database of a study. Reads and changes wait for one another. A change has returned when it is committed and synced to the disk
 * ({@code WRITE_DELAY=0}, commit, {@code CHECKPOINT SYNC}), and not before.
 */
final class Database implements AutoCloseable {
    private static final String SETTINGS =
            ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=131072";
    private static final String USER = "LEIODESK";
    private static final Settings DIALECT =
            new Settings().withRenderSchema(false).withExecuteLogging(false).withRenderNameCase(RenderNameCase.AS_IS);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final DataSource source;
    private final char[] secret; // the source reads it at every connection
    private final Connection connection;
    private final DSLContext sql;
    private long lastEntry;
    private boolean broken;

    private Database(DataSource source, char[] secret) throws SQLException {
        this.source = source;
        this.secret = secret;
        this.connection = source.getConnection();
        this.connection.setAutoCommit(false);
        this.sql = DSL.using(connection, SQLDialect.H2, DIALECT);
    }

    /** Makes a database where there is none yet. */
    static Database create(StudyPlace place, StudyKey key) throws SQLException {
        return connect(url(place.database()) + SETTINGS, key);
    }

    /** Opens the database that stands there; never makes one. */
    static Database open(StudyPlace place, StudyKey key) throws SQLException {
        return connect(url(place.database()) + ";IFEXISTS=TRUE" + SETTINGS, key);
    }

    /** Opens it for reading alone: nothing is written, not even on closing. */
    static Database openToRead(StudyPlace place, StudyKey key) throws SQLException {
        return connect(url(place.database()) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" + SETTINGS, key);
    }

    /** A database that is gone when it is closed. */
    static Database inMemory() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        source.setUser(USER);
        return new Database(source, new char[0]);
    }

    private static String url(Path database) {
        String path = database.toString().replace('\\', '/');
        if (path.indexOf(';') >= 0 || !path.endsWith(".mv.db")) {
            throw new IllegalArgumentException("Not a path for a database: " + path);
        }
        return "jdbc:h2:file:" + path.substring(0, path.length() - ".mv.db".length());
    }

    private static Database connect(String url, StudyKey key) throws SQLException {
        char[] file = key.databaseKey();
        char[] password = key.databasePassword();
        char[] both = new char[file.length + 1 + password.length];
        System.arraycopy(file, 0, both, 0, file.length);
        both[file.length] = ' ';
        System.arraycopy(password, 0, both, file.length + 1, password.length);
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(USER);
        source.setPasswordChars(both);
        Arrays.fill(file, '0');
        Arrays.fill(password, '0');
        return new Database(source, both);
    }

    /** The same database for the migrations, which bring connections of their own. */
    DataSource source() {
        return source;
    }

    /** Learns where the audit trail stands; before the first change. */
    void start() {
        lastEntry = read(AuditTrail::last);
    }

    <T> T read(Function<DSLContext, T> work) {
        lock.lock();
        try {
            T result = work.apply(sql);
            connection.rollback();
            return result;
        } catch (DataAccessException | SQLException e) {
            throw new LeiodeskException(ErrorCode.STORE_UNREADABLE, "The study cannot be read", e);
        } finally {
            lock.unlock();
        }
    }

    /** Does the work in one transaction; whatever it throws undoes it. */
    <T> T write(Signed by, Function<Change, T> work) {
        lock.lock();
        try {
            if (broken) {
                throw new LeiodeskException(
                        ErrorCode.STORE_BROKEN, "Nothing more can be saved until the study is opened again", null);
            }
            Change change = new Change(sql, by, lastEntry);
            T result = work.apply(change);
            if (change.lastEntry() > lastEntry) {
                save();
                lastEntry = change.lastEntry();
            } else {
                connection.rollback();
            }
            return result;
        } catch (DataAccessException | SQLException e) {
            rollback(e);
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The change cannot be saved", e);
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private void save() throws SQLException {
        broken = true; // until the disk has answered, what it holds is not known
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
        broken = false;
    }

    private void rollback(Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            broken = true;
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The study cannot be closed", e);
        } finally {
            Arrays.fill(secret, '0');
            lock.unlock();
        }
    }
}
