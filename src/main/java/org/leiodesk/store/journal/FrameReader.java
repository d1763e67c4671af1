package org.leiodesk.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leiodesk.store.journal.JournalStorage.JournalFile;

/** Walks the frames of a file from the header on, each read once. */
final class FrameReader {
    private static final int WINDOW_BYTES = 1 << 18;

    private final JournalFile file;
    private final JournalCipher cipher;
    private final long end;
    private byte[] window = new byte[0];
    private long windowAt;
    private long position = FrameFormat.HEADER_BYTES;
    private long frames;
    private long lastEntry;
    private byte[] link;
    private byte[] before;

    /** @param end where to stop */
    FrameReader(JournalFile file, JournalCipher cipher, long end) {
        this.file = file;
        this.cipher = cipher;
        this.end = end;
        this.link = FrameFormat.headerLink(cipher);
        this.before = link;
    }

    /** Where the frames that were read end. */
    long position() {
        return position;
    }

    long frames() {
        return frames;
    }

    long lastEntry() {
        return lastEntry;
    }

    byte[] link() {
        return link;
    }

    boolean atEnd() {
        return position >= end;
    }

    boolean hasHeader() throws IOException {
        return end >= FrameFormat.HEADER_BYTES && FrameFormat.isHeader(bytes(0, FrameFormat.HEADER_BYTES), cipher);
    }

    /** The next frame; null when what follows is none that is whole, authentic, and bound to the one before. */
    byte @Nullable [] next() throws IOException {
        byte[] frame = frameAt(position);
        if (frame == null || !FrameFormat.isBound(frame, link, cipher) || FrameFormat.number(frame) != frames + 1) {
            return null;
        }
        position += frame.length;
        frames++;
        lastEntry = FrameFormat.lastEntry(frame);
        before = link;
        link = FrameFormat.link(frame);
        return frame;
    }

    /** What the frame says that was read last. */
    JournalFrame content(byte[] frame) throws IOException {
        return FrameFormat.content(frame, before, cipher);
    }

    /**
     * Whether the place that could not be read was not the last write: a frame of another number stands there whole, or an authentic one lies anywhere after
     * it.
     */
    boolean goesOn() throws IOException {
        byte[] here = frameAt(position);
        if (here != null) {
            if (FrameFormat.number(here) != frames + 1) {
                return true;
            }
            byte[] rightLink = cipher.link(link, here, here.length - JournalCipher.LINK_BYTES);
            byte[] following = frameAt(position + here.length);
            if (following != null && FrameFormat.isBound(following, rightLink, cipher)) {
                return true;
            }
        }
        for (long at = position + FrameFormat.LEAST_FRAME_BYTES; at + FrameFormat.LEAST_FRAME_BYTES <= end; at++) {
            if (markAt(at)) {
                byte[] candidate = frameAt(at);
                byte[] previous = bytes(at - JournalCipher.LINK_BYTES, JournalCipher.LINK_BYTES);
                if (candidate != null && FrameFormat.isBound(candidate, previous, cipher)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean markAt(long at) throws IOException {
        if (at < windowAt || at + Integer.BYTES > windowAt + window.length) {
            fill(at);
        }
        return ByteBuffer.wrap(window).getInt((int) (at - windowAt)) == FrameFormat.MARK;
    }

    private byte @Nullable [] frameAt(long at) throws IOException {
        if (at + FrameFormat.LEAST_FRAME_BYTES > end) {
            return null;
        }
        long length = FrameFormat.length(bytes(at, FrameFormat.PREFIX_BYTES));
        return length < FrameFormat.LEAST_FRAME_BYTES || at + length > end ? null : bytes(at, (int) length);
    }

    private byte[] bytes(long at, int length) throws IOException {
        if (length > WINDOW_BYTES) {
            byte[] large = new byte[length];
            file.read(at, large);
            return large;
        }
        if (at < windowAt || at + length > windowAt + window.length) {
            fill(at);
        }
        int from = (int) (at - windowAt);
        return Arrays.copyOfRange(window, from, from + length);
    }

    private void fill(long at) throws IOException {
        byte[] filled = new byte[(int) Math.min(WINDOW_BYTES, end - at)];
        file.read(at, filled);
        window = filled;
        windowAt = at;
    }
}
