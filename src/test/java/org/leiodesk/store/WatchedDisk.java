package org.leiodesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.leiodesk.store.journal.DiskStorage;
import org.leiodesk.store.journal.JournalStorage;

/** The real disk, with a watch standing before it; for the journal and for the database engine alike. */
final class WatchedDisk {
    private static final String SCHEME = "watched";
    private static final Set<FileChannel> OPEN = ConcurrentHashMap.newKeySet();
    private static volatile DiskWatch watch = DiskWatch.NOTHING;

    private WatchedDisk() {}

    /** A disk whose watch is this one, until the next is made. */
    static StudyDisk with(DiskWatch watching) {
        FilePath.register(new WatchedPath());
        watch = watching;
        return new StudyDisk(new WatchedStorage(), SCHEME + ":");
    }

    /** The process ends: the system closes whatever the engine left open when it failed. */
    static void processEnds() throws IOException {
        watch = DiskWatch.NOTHING;
        for (FileChannel left : OPEN) {
            left.close();
        }
        OPEN.clear();
    }

    private static final class WatchedStorage implements JournalStorage {
        private final JournalStorage disk = new DiskStorage();

        @Override
        public boolean exists(Path file) {
            return disk.exists(file);
        }

        @Override
        public JournalFile open(Path file) throws IOException {
            watch.other(name(file));
            return new WatchedFile(name(file), disk.open(file));
        }

        @Override
        public JournalFile create(Path file) throws IOException {
            watch.other(name(file));
            return new WatchedFile(name(file), disk.create(file));
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            watch.other(name(to));
            disk.move(from, to);
        }

        private static String name(Path file) {
            return String.valueOf(file.getFileName());
        }
    }

    private record WatchedFile(String name, JournalStorage.JournalFile file) implements JournalStorage.JournalFile {
        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public void read(long position, byte[] into) throws IOException {
            watch.read(name);
            file.read(position, into);
        }

        @Override
        public void write(long position, byte[] bytes) throws IOException {
            watch.write(name, position, bytes);
            file.write(position, bytes);
        }

        @Override
        public void truncate(long size) throws IOException {
            watch.truncate(name, size);
            file.truncate(size);
        }

        @Override
        public void force() throws IOException {
            watch.force(name);
            file.force();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** The file system of the database engine. */
    public static final class WatchedPath extends FilePathWrapper {
        /** The engine makes one for each path. */
        public WatchedPath() {}

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            watch.other(getName());
            return new WatchedChannel(
                    Path.of(getBase().toString()).getFileName().toString(),
                    getBase().open(mode));
        }
    }

    private static final class WatchedChannel extends FileBaseDefault {
        private final String name;
        private final FileChannel file;

        WatchedChannel(String name, FileChannel file) {
            this.name = name;
            this.file = file;
            OPEN.add(file);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized int read(ByteBuffer into, long position) throws IOException {
            watch.read(name);
            return file.read(into, position);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            byte[] bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            watch.write(name, position, bytes);
            return file.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            watch.truncate(name, size);
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            watch.force(name);
            file.force(metaData);
        }

        @Override
        public synchronized FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            OPEN.remove(file);
            file.close();
        }
    }
}
