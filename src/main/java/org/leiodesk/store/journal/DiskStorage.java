package org.leiodesk.store.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The disk itself. The files are opened so that the interruption of a thread does not close them. */
public final class DiskStorage implements JournalStorage {
    private static final Logger LOG = LoggerFactory.getLogger(DiskStorage.class);

    @Override
    public boolean exists(Path file) {
        return Files.exists(file);
    }

    @Override
    public JournalFile open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("No file: " + file);
        }
        return locked(file);
    }

    @Override
    public JournalFile create(Path file) throws IOException {
        Files.deleteIfExists(file);
        JournalFile made = locked(file);
        syncFolder(file);
        return made;
    }

    private static JournalFile locked(Path file) throws IOException {
        RandomAccessFile opened = new RandomAccessFile(file.toFile(), "rw");
        try {
            FileLock lock = opened.getChannel().tryLock();
            if (lock == null) {
                throw new LockedException(file);
            }
            return new Opened(opened);
        } catch (OverlappingFileLockException e) {
            opened.close();
            throw new LockedException(file);
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(to);
    }

    /** A name is only safe when its folder is synced; where folders cannot be opened (Windows), the file system sees to it. */
    private static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            LOG.debug("A folder cannot be synced here", notHere);
        }
    }

    private record Opened(RandomAccessFile file) implements JournalFile {
        @Override
        public long size() throws IOException {
            return file.length();
        }

        @Override
        public void read(long position, byte[] into) throws IOException {
            synchronized (file) {
                file.seek(position);
                file.readFully(into);
            }
        }

        @Override
        public void write(long position, byte[] bytes) throws IOException {
            synchronized (file) {
                file.seek(position);
                file.write(bytes);
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            synchronized (file) {
                file.setLength(size);
            }
        }

        @Override
        public void force() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
