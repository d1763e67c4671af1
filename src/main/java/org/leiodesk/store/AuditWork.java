package org.leiodesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.leiodesk.store.audit.AuditComparison;
import org.leiodesk.store.audit.RowFault;
import org.leiodesk.store.journal.JournalEntry;
import org.leiodesk.store.journal.JournalFrame;

/** Compares the table of audit entries with the journal while whoever reads the journal goes on reading: each frame is read and deciphered once. */
final class AuditWork {
    private static final int AT_ONCE = 1000;
    private static final int AHEAD = 4;

    private final Database database;
    private final Executor executor;
    private final AuditComparison comparison;
    private final Semaphore room = new Semaphore(AHEAD);
    private List<JournalEntry> gathered = new ArrayList<>();
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    /**
     * @param database asked by nobody else meanwhile, unless by the one thread that does all
     * @param executor does one thing after the other
     */
    AuditWork(Database database, Executor executor) {
        this.database = database;
        this.executor = executor;
        this.comparison = database.read(sql -> new AuditComparison(sql, database.mac()));
    }

    /** The journal's next frame; waits when the comparison is far behind. */
    void follow(JournalFrame frame) {
        gathered.addAll(frame.entries());
        if (gathered.size() >= AT_ONCE) {
            hand();
        }
    }

    private void hand() {
        List<JournalEntry> entries = gathered;
        gathered = new ArrayList<>();
        later(audit -> entries.forEach(audit::follow));
    }

    private void later(Consumer<AuditComparison> step) {
        room.acquireUninterruptibly();
        work = work.thenRunAsync(
                        () -> database.read(sql -> {
                            step.accept(comparison);
                            return comparison;
                        }),
                        executor)
                .whenComplete((done, failed) -> room.release());
    }

    /**
     * The first entry in which they part, once the journal has told all; what the table has more is verified by itself.
     *
     * @throws org.leiodesk.base.LeiodeskException when the table cannot be read
     */
    Optional<RowFault> fault() {
        hand();
        later(AuditComparison::followAlone);
        try {
            work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
        return comparison.fault();
    }
}
