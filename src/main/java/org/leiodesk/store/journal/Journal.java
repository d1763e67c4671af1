package org.leiodesk.store.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.leiodesk.store.journal.JournalStorage.JournalFile;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;

/**
 * An open journal. Frames are added at its end and read from its beginning; nothing here changes or removes one that is known to be safe. Methods may be
 * called from any thread.
 */
public final class Journal implements EntryLog, AutoCloseable {
    private final JournalStorage storage;
    private final JournalFile file;
    private final JournalCipher cipher;
    private final int schema;
    private long frames;
    private long lastEntry;
    private long length;
    private byte[] link;
    private boolean undecided;

    private Journal(JournalStorage storage, JournalFile file, JournalCipher cipher, int schema) {
        this.storage = storage;
        this.file = file;
        this.cipher = cipher;
        this.schema = schema;
        this.length = FrameFormat.HEADER_BYTES;
        this.link = FrameFormat.headerLink(cipher);
    }

    /**
     * A place in a journal: what lies before it never changes again.
     *
     * @param seal where the journal stood there
     * @param bytes the length of the file up to there
     */
    public record Extent(Seal seal, long bytes) {}

    /** Takes one frame after the other, the oldest first. */
    @FunctionalInterface
    public interface Visitor {
        /** @return whether to go on */
        boolean frame(JournalFrame frame);
    }

    /** Where an open journal stands. */
    public record Opened(Journal journal, Condition condition) {}

    /**
     * Makes an empty journal.
     *
     * @param schema the number of the newest migration that this program knows
     */
    public static Journal create(JournalStorage storage, Path path, UUID study, StudyKey key, int schema)
            throws IOException {
        JournalFile file = storage.create(path);
        try {
            Journal journal = new Journal(storage, file, new JournalCipher(study, key), schema);
            file.write(0, FrameFormat.header(journal.cipher));
            file.force();
            return journal;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Opens a journal that is there and verifies its chain. A journal that is not whole can be read as far as it is sound.
     *
     * @param seal what the key file knows of it
     * @throws JournalStorage.LockedException when another process has it open
     */
    public static Opened open(JournalStorage storage, Path path, UUID study, StudyKey key, int schema, Seal seal)
            throws IOException {
        JournalFile file = storage.open(path);
        try {
            Journal journal = new Journal(storage, file, new JournalCipher(study, key), schema);
            return new Opened(journal, journal.examine(seal));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private Condition examine(Seal seal) throws IOException {
        long size = file.size();
        FrameReader reader = new FrameReader(file, cipher, size);
        if (!reader.hasHeader()) {
            undecided = true;
            return new Condition(Condition.Kind.FOREIGN, 0, size);
        }
        Condition.Kind kind = Condition.Kind.WHOLE;
        while (!reader.atEnd()) {
            if (reader.next() == null) {
                kind = reader.goesOn() ? Condition.Kind.BROKEN : Condition.Kind.TORN;
                break;
            }
            if (reader.frames() == seal.frames() && !hex(reader.link()).equals(seal.link())) {
                kind = Condition.Kind.OTHER;
            }
        }
        frames = reader.frames();
        lastEntry = reader.lastEntry();
        length = reader.position();
        link = reader.link();
        if (kind != Condition.Kind.OTHER && frames < seal.frames()) {
            kind = kind == Condition.Kind.WHOLE ? Condition.Kind.CUT : Condition.Kind.BROKEN;
        }
        undecided = kind != Condition.Kind.WHOLE;
        return new Condition(kind, frames + 1, size - length);
    }

    /**
     * Cuts off what follows the last sound frame and keeps it in a file of its own.
     *
     * @param aside where it is kept
     */
    public synchronized void cutTail(Path aside) throws IOException {
        byte[] tail = new byte[(int) (file.size() - length)];
        file.read(length, tail);
        try (JournalFile kept = storage.create(aside)) {
            kept.write(0, tail);
            kept.force();
        }
        file.truncate(length);
        file.force();
        undecided = false;
    }

    /** Makes sure that what was read is on the disk, and not only in the memory of the system. */
    public synchronized void force() throws IOException {
        file.force();
    }

    @Override
    public void append(List<JournalEntry> entries) throws IOException {
        append(new JournalFrame(schema, entries, List.of()));
    }

    /** Adds a frame, and returns when it is on the disk. When it cannot be written whole, the journal is cut back to what it was. */
    public synchronized void append(JournalFrame frame) throws IOException {
        if (undecided) {
            throw new IOException("The journal takes nothing more until it is opened again");
        }
        byte[] bytes = FrameFormat.frame(frame, frames + 1, lastEntry, link, cipher);
        undecided = true; // until the disk has answered, what it holds is not known
        try {
            file.write(length, bytes);
        } catch (IOException | RuntimeException e) {
            undecided = !cutBack(e);
            throw e;
        }
        try {
            file.force();
        } catch (IOException | RuntimeException e) {
            cutBack(e);
            throw e;
        }
        undecided = false;
        frames++;
        lastEntry += frame.entries().size();
        length += bytes.length;
        link = FrameFormat.link(bytes);
    }

    private boolean cutBack(Exception cause) {
        try {
            file.truncate(length);
            file.force();
            return true;
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
            return false;
        }
    }

    /** Whether the last write left open what the disk holds: then nothing more is taken. */
    public synchronized boolean isUndecided() {
        return undecided;
    }

    /**
     * Reads the sound frames that are there now.
     *
     * @throws IOException when they cannot be read, or no longer are what they were
     */
    public void read(Visitor visitor) throws IOException {
        long end;
        synchronized (this) {
            end = length;
        }
        FrameReader reader = new FrameReader(file, cipher, end);
        while (!reader.atEnd()) {
            byte[] frame = reader.next();
            if (frame == null) {
                throw new IOException(
                        "Frame " + (reader.frames() + 1) + " of the journal was changed while it was open");
            }
            if (!visitor.frame(reader.content(frame))) {
                return;
            }
        }
    }

    /** The number of the last entry, or 0. */
    public synchronized long lastEntry() {
        return lastEntry;
    }

    /** Where it stands: what the key file seals, and what is printed. */
    public synchronized Seal seal() {
        return new Seal(lastEntry, frames, hex(link));
    }

    /**
     * A frame as anyone may know it: what binds it to the one before, and nothing of what it says.
     *
     * @param frame its number, from 1
     * @param lastEntry the number of the last entry up to its end
     * @param bytes its length
     * @param link the keyed hash over the link before and the frame, 64 hexadecimal digits
     */
    public record Link(long frame, long lastEntry, long bytes, String link) {}

    /**
     * The chain as it is now, the oldest frame first.
     *
     * @throws IOException when it cannot be read, or is no longer what it was
     */
    public List<Link> links() throws IOException {
        long end = extent().bytes();
        FrameReader reader = new FrameReader(file, cipher, end);
        List<Link> links = new ArrayList<>();
        while (!reader.atEnd()) {
            byte[] frame = reader.next();
            if (frame == null) {
                throw new IOException(
                        "Frame " + (reader.frames() + 1) + " of the journal was changed while it was open");
            }
            links.add(new Link(reader.frames(), reader.lastEntry(), frame.length, hex(reader.link())));
        }
        return links;
    }

    /** How far it reaches now. */
    public synchronized Extent extent() {
        return new Extent(seal(), length);
    }

    /** The bytes of the file up to a place, whatever is added meanwhile. */
    public InputStream bytes(Extent upTo) {
        return FileStreams.in(file, upTo.bytes());
    }

    private static String hex(byte[] link) {
        return HexFormat.of().formatHex(link);
    }

    @Override
    public synchronized void close() throws IOException {
        undecided = true;
        file.close();
    }
}
