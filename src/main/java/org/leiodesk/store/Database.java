package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
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
import org.leiodesk.store.audit.Inserts;
import org.leiodesk.store.audit.RowMac;
import org.leiodesk.store.journal.EntryLog;
import org.leiodesk.store.journal.JournalEntry;
import org.leiodesk.store.key.StudyKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection to the database of a study. Reads and changes wait for one another. A change has returned when its entries are in the journal and
 * synced to the disk, and the database has committed it in memory; not before. The database stores its pages within half a second after that
 * (the engine's own default) and is not synced: what the end of the process or a loss of power takes from it comes back from the journal. Until it is known to
 * be sound it writes nothing but what it is told to ({@code WRITE_DELAY=0}): a broken file is kept as it was found.
 */
final class Database implements AutoCloseable {
    private static final String SETTINGS =
            ";CIPHER=AES;COMPRESS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=131072";
    private static final int STORED_WITHIN_MILLIS = 500;
    private static final String USER = "LEIODESK";
    private static final Settings DIALECT =
            new Settings().withRenderSchema(false).withExecuteLogging(false).withRenderNameCase(RenderNameCase.AS_IS);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final ReentrantLock lock = new ReentrantLock();
    private final DataSource source;
    private final char[] secret; // the source reads it at every connection
    private final Connection connection;
    private final DSLContext sql;
    private final RowMac mac;
    private final Inserts inserts;
    private EntryLog log = EntryLog.NONE;
    private long lastEntry;
    private boolean broken;

    private Database(DataSource source, char[] secret, StudyKey key) throws SQLException {
        this.source = source;
        this.secret = secret;
        this.connection = source.getConnection();
        this.connection.setAutoCommit(false);
        this.sql = DSL.using(connection, SQLDialect.H2, DIALECT);
        this.mac = new RowMac(key);
        this.inserts = new Inserts(sql, connection);
    }

    /** Makes a database where there is none yet. */
    static Database create(Path file, StudyKey key, StudyDisk disk) throws SQLException {
        return connect(url(file, disk) + SETTINGS, key);
    }

    /** Opens the database that stands there; never makes one. */
    static Database open(StudyPlace place, StudyKey key, StudyDisk disk) throws SQLException {
        return connect(url(place.database(), disk) + ";IFEXISTS=TRUE" + SETTINGS, key);
    }

    /** Opens it for reading alone: nothing is written, not even on closing. */
    static Database openToRead(Path file, StudyKey key, StudyDisk disk) throws SQLException {
        return connect(url(file, disk) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" + SETTINGS, key);
    }

    /** A database that is gone when it is closed. */
    static Database inMemory() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID());
        source.setUser(USER);
        return new Database(source, new char[0], StudyKey.random(new SecureRandom()));
    }

    private static String url(Path database, StudyDisk disk) {
        String path = database.toString().replace('\\', '/');
        if (path.indexOf(';') >= 0 || !path.endsWith(".mv.db")) {
            throw new IllegalArgumentException("Not a path for a database: " + path);
        }
        return "jdbc:h2:" + disk.scheme() + path.substring(0, path.length() - ".mv.db".length());
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
        return new Database(source, both, key);
    }

    /** The same database for the migrations, which bring connections of their own. */
    DataSource source() {
        return source;
    }

    /** Learns where the audit trail stands, and where its entries are kept; before the first change. */
    void start(EntryLog journal) {
        log = journal;
        lastEntry = read(AuditTrail::last);
        engine().ifPresent(engine -> engine.setWriteDelay(STORED_WITHIN_MILLIS));
    }

    private Optional<org.h2.engine.Database> engine() {
        return connection instanceof JdbcConnection jdbc && jdbc.getSession() instanceof SessionLocal session
                ? Optional.of(session.getDatabase())
                : Optional.empty();
    }

    /** Makes the checksums of rows; only within the work of this database. */
    RowMac mac() {
        return mac;
    }

    /** Puts rows into tables; only within the work of this database. */
    Inserts inserts() {
        return inserts;
    }

    /** Does the work in one transaction and syncs the database, past the journal: for what comes from the journal or goes into it as a whole. */
    void fill(Consumer<DSLContext> work) {
        lock.lock();
        try {
            work.accept(sql);
            connection.commit();
            checkpoint();
        } catch (DataAccessException | SQLException e) {
            broken = true;
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The database cannot be filled", e);
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private void checkpoint() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    /** Has the database store and sync what it has committed. One that fails is opened again before its next use: its journal has everything. */
    void sync() {
        lock.lock();
        try {
            if (!broken) {
                checkpoint();
            }
        } catch (SQLException e) {
            broken = true;
            LOG.error("The database cannot be synced; what was saved is in its journal", e);
        } finally {
            lock.unlock();
        }
    }

    <T> T read(Function<DSLContext, T> work) {
        lock.lock();
        try {
            T result = work.apply(sql);
            connection.rollback();
            return result;
        } catch (DataAccessException | SQLException e) {
            broken = true;
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
            Change change = new Change(sql, by, lastEntry, mac, inserts);
            T result = work.apply(change);
            if (change.lastEntry() > lastEntry) {
                save(change.entries());
                lastEntry = change.lastEntry();
            } else {
                connection.rollback();
            }
            return result;
        } catch (DataAccessException | SQLException | IOException e) {
            broken = true; // and not rolled back: an engine that met a fault may hang in anything it is asked
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The change cannot be saved", e);
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /** Saved is what the journal has: a database that then does not commit only lags behind, until it is opened again. */
    private void save(List<JournalEntry> entries) throws IOException {
        log.append(entries);
        try {
            connection.commit();
        } catch (SQLException e) {
            broken = true;
            LOG.error("The database did not commit what its journal has", e);
        }
    }

    /** Whether it must be opened again before it can be used. */
    boolean isBroken() {
        lock.lock();
        try {
            return broken;
        } finally {
            lock.unlock();
        }
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
            Optional<org.h2.engine.Database> engine = engine();
            if (broken && engine.isPresent()) {
                engine.get().shutdownImmediately(); // closing it in peace may never end
            } else {
                connection.close();
            }
        } catch (SQLException e) {
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The study cannot be closed", e);
        } finally {
            Arrays.fill(secret, '0');
            lock.unlock();
        }
    }
}
