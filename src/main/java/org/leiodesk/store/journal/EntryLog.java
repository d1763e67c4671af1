package org.leiodesk.store.journal;

import java.io.IOException;
import java.util.List;

/** Where the entries of a transaction are kept before the database commits it. */
@FunctionalInterface
public interface EntryLog {
    /** Keeps nothing: for a database that is filled from the journal, or that lives in memory. */
    EntryLog NONE = entries -> {};

    /**
     * Returns when the entries are safe on the disk.
     *
     * @throws IOException when they are not, or it is not known whether they are
     */
    void append(List<JournalEntry> entries) throws IOException;
}
