package org.leiodesk.store.journal;

import java.io.IOException;
import java.nio.file.Path;

/** What the journal asks of a disk. All that is done to the files of a journal goes through here, so that a test can let the disk fail. */
public interface JournalStorage {
    /** Another process has the file open. */
    final class LockedException extends IOException {
        private static final long serialVersionUID = 1;

        LockedException(Path file) {
            super("Open elsewhere: " + file);
        }
    }

    boolean exists(Path file);

    /**
     * Opens a file that is there and keeps other processes out of it.
     *
     * @throws LockedException when another process has it open
     */
    JournalFile open(Path file) throws IOException;

    /** Makes an empty file; one of this name is replaced. */
    JournalFile create(Path file) throws IOException;

    /** Gives a file another name in the same folder, in one step; a file of that name is replaced. */
    void move(Path from, Path to) throws IOException;

    /** A file that is open. Positions and sizes are in bytes. */
    interface JournalFile extends AutoCloseable {
        long size() throws IOException;

        /** Fills the array from a position on; as many bytes must be there. */
        void read(long position, byte[] into) throws IOException;

        void write(long position, byte[] bytes) throws IOException;

        void truncate(long size) throws IOException;

        /** Returns when everything written is on the disk. */
        void force() throws IOException;

        @Override
        void close() throws IOException;
    }
}
