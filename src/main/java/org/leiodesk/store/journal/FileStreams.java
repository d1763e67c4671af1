package org.leiodesk.store.journal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.leiodesk.store.journal.JournalStorage.JournalFile;

/** Streams over a file that is open; closing a stream does not close the file. */
public final class FileStreams {
    private static final int BUFFER = 1 << 16;

    private FileStreams() {}

    /** Reads from the beginning up to a position. */
    public static InputStream in(JournalFile file, long end) {
        return new BufferedInputStream(new Reading(file, end), BUFFER);
    }

    /** Writes from the beginning on; flushed when it is closed. */
    public static OutputStream out(JournalFile file) {
        return new BufferedOutputStream(new Writing(file), BUFFER);
    }

    private static final class Reading extends InputStream {
        private final JournalFile file;
        private final long end;
        private long position;

        Reading(JournalFile file, long end) {
            this.file = file;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            int count = (int) Math.min(length, end - position);
            if (count <= 0) {
                return -1;
            }
            byte[] part = new byte[count];
            file.read(position, part);
            System.arraycopy(part, 0, into, offset, count);
            position += count;
            return count;
        }
    }

    private static final class Writing extends OutputStream {
        private final JournalFile file;
        private long position;

        Writing(JournalFile file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            byte[] part = new byte[length];
            System.arraycopy(bytes, offset, part, 0, length);
            file.write(position, part);
            position += length;
        }
    }
}
