package org.leiodesk.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import javax.crypto.AEADBadTagException;

/**
 * How a journal lies on the disk. Numbers are big-endian.
 *
 * <pre>
 * header: magic word (8), version (4), study file (16), link (32): the keyed hash of the header
 * frame:  mark (4), bytes of the encrypted content (4), number of the frame from 1 (8), first and last entry (8 each; the last is the first less one
 *         when there is none), nonce (12), encrypted content with its tag, link (32): the keyed hash of the link before and the frame
 * </pre>
 */
final class FrameFormat {
    static final int MARK = 0x4C444652;
    static final int HEADER_BYTES = 60;
    static final int PREFIX_BYTES = 44;
    static final int LEAST_FRAME_BYTES = PREFIX_BYTES + 16 + JournalCipher.LINK_BYTES;

    private static final byte[] MAGIC = "LEIOJRNL".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int MOST_CONTENT = 1 << 30;

    private FrameFormat() {}

    static byte[] header(JournalCipher cipher) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES)
                .put(MAGIC)
                .putInt(VERSION)
                .putLong(cipher.study().getMostSignificantBits())
                .putLong(cipher.study().getLeastSignificantBits());
        header.put(cipher.link(new byte[0], header.array(), header.position()));
        return header.array();
    }

    /** The link that every journal of this study begins with. */
    static byte[] headerLink(JournalCipher cipher) {
        return Arrays.copyOfRange(header(cipher), HEADER_BYTES - JournalCipher.LINK_BYTES, HEADER_BYTES);
    }

    static boolean isHeader(byte[] header, JournalCipher cipher) {
        return MessageDigest.isEqual(header, header(cipher));
    }

    /** A whole frame, its link at the end. */
    static byte[] frame(JournalFrame content, long number, long lastEntry, byte[] previous, JournalCipher cipher) {
        byte[] nonce = JournalCipher.nonce();
        byte[] encrypted = cipher.encrypt(FrameCoding.bytes(content), nonce, number, previous);
        ByteBuffer frame = ByteBuffer.allocate(PREFIX_BYTES + encrypted.length + JournalCipher.LINK_BYTES)
                .putInt(MARK)
                .putInt(encrypted.length)
                .putLong(number)
                .putLong(lastEntry + 1)
                .putLong(lastEntry + content.entries().size())
                .put(nonce)
                .put(encrypted);
        frame.put(cipher.link(previous, frame.array(), frame.position()));
        return frame.array();
    }

    /** The bytes of the whole frame whose first bytes these are; 0 when no frame begins so. */
    static long length(byte[] prefix) {
        ByteBuffer in = ByteBuffer.wrap(prefix);
        int mark = in.getInt();
        int content = in.getInt();
        return mark != MARK || content < 0 || content > MOST_CONTENT
                ? 0
                : (long) PREFIX_BYTES + content + JournalCipher.LINK_BYTES;
    }

    /** The number of the frame whose first bytes these are. */
    static long number(byte[] frame) {
        return ByteBuffer.wrap(frame).getLong(8);
    }

    /** The number of the last entry in a frame. */
    static long lastEntry(byte[] frame) {
        return ByteBuffer.wrap(frame).getLong(24);
    }

    /** Whether a frame follows that link, as it stands at its end. */
    static boolean isBound(byte[] frame, byte[] previous, JournalCipher cipher) {
        int end = frame.length - JournalCipher.LINK_BYTES;
        return MessageDigest.isEqual(link(frame), cipher.link(previous, frame, end));
    }

    static byte[] link(byte[] frame) {
        return Arrays.copyOfRange(frame, frame.length - JournalCipher.LINK_BYTES, frame.length);
    }

    /** What a frame says. */
    static JournalFrame content(byte[] frame, byte[] previous, JournalCipher cipher) throws IOException {
        byte[] nonce = Arrays.copyOfRange(frame, PREFIX_BYTES - JournalCipher.NONCE_BYTES, PREFIX_BYTES);
        ByteBuffer encrypted =
                ByteBuffer.wrap(frame, PREFIX_BYTES, frame.length - PREFIX_BYTES - JournalCipher.LINK_BYTES);
        try {
            JournalFrame content = FrameCoding.frame(cipher.decrypt(encrypted, nonce, number(frame), previous));
            List<JournalEntry> entries = content.entries();
            long first = ByteBuffer.wrap(frame).getLong(16);
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).number() != first + i) {
                    throw new IOException("The entries of a frame are not numbered as it says");
                }
            }
            return content;
        } catch (AEADBadTagException e) {
            throw new IOException("A frame of the journal is not authentic", e);
        }
    }
}
