package org.leiodesk.store.key;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;

/**
 * How a key file lies on the disk: the magic word, the format version (1 as long as the study has no journal, 2 as long as every password
 * was chosen by its own person, 3 as long as there is no recovery key), the content, its MAC under the study key, and a plain SHA-256 of all that, by
 * which damage is told apart from a wrong password before a password is asked.
 */
public final class KeyFileFormat {
    private static final byte[] MAGIC = "LEIODESK".getBytes(StandardCharsets.US_ASCII);
    private static final int WITHOUT_JOURNAL = 1;
    private static final int WITHOUT_FLAGS = 2;
    private static final int WITHOUT_RECOVERY = 3;
    private static final int VERSION = 4;
    private static final int HASH_BYTES = 32;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_SLOTS = 1000;

    private KeyFileFormat() {}

    /** Reads a key file; a file that is none, comes from a newer program or is damaged is refused with a sentence. */
    public static Outcome<KeyFile> read(Path file) throws IOException {
        String name = file.toString();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length < MAGIC.length || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
            return Outcome.refused(Finding.error("", "store.file.noStudy", name));
        }
        int end = bytes.length - HASH_BYTES;
        if (bytes.length > MOST_BYTES
                || end < MAGIC.length + Integer.BYTES + HASH_BYTES
                || !Arrays.equals(sha256(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length))) {
            return Outcome.refused(Finding.error("", "store.file.damaged", name));
        }
        if (ByteBuffer.wrap(bytes).getInt(MAGIC.length) > VERSION) {
            return Outcome.refused(Finding.error("", "store.file.newer", name));
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
            in.skipNBytes(MAGIC.length);
            return Outcome.done(content(in, in.readInt()));
        } catch (IOException | IllegalArgumentException malformed) {
            return Outcome.refused(Finding.error("", "store.file.damaged", name));
        }
    }

    private static KeyFile content(DataInputStream in, int version) throws IOException {
        UUID id = new UUID(in.readLong(), in.readLong());
        Seal seal = new Seal(in.readLong(), 0, "");
        if (version > WITHOUT_JOURNAL) {
            byte[] link = new byte[HASH_BYTES];
            long frames = in.readLong();
            in.readFully(link);
            seal = new Seal(
                    seal.entries(), frames, frames == 0 ? "" : HexFormat.of().formatHex(link));
        }
        int count = in.readInt();
        if (count < 1 || count > MOST_SLOTS) {
            throw new IOException("The number of accounts is out of bounds: " + count);
        }
        List<KeySlot> slots = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            slots.add(KeySlot.read(in, version > WITHOUT_FLAGS));
        }
        KeySlot recovery = version > WITHOUT_RECOVERY ? KeySlot.read(in, true) : null;
        byte[] mac = new byte[HASH_BYTES];
        in.readFully(mac);
        if (in.read() >= 0) {
            throw new IOException("The file goes on after its end");
        }
        return new KeyFile(id, seal, slots, recovery, mac);
    }

    /** Writes a key file whole: beside it first, synced, then moved into its place. */
    public static void write(Path file, KeyFile keyFile) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes(keyFile));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A key file as it lies on the disk. */
    public static byte[] bytes(KeyFile keyFile) {
        byte[] content = content(keyFile.fileId(), keyFile.seal(), keyFile.slots(), keyFile.recovery());
        byte[] signed = Arrays.copyOf(content, content.length + HASH_BYTES);
        System.arraycopy(keyFile.mac(), 0, signed, content.length, HASH_BYTES);
        byte[] whole = Arrays.copyOf(signed, signed.length + HASH_BYTES);
        System.arraycopy(sha256(signed), 0, whole, signed.length, HASH_BYTES);
        return whole;
    }

    /** What the MAC is made of: everything before it. */
    static byte[] content(UUID id, Seal seal, List<KeySlot> slots, @Nullable KeySlot recovery) {
        boolean flags = recovery != null || slots.stream().anyMatch(KeySlot::provisional);
        boolean journal = flags || seal.frames() > 0;
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeInt(version(flags, journal, recovery != null));
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
            out.writeLong(seal.entries());
            if (journal) {
                out.writeLong(seal.frames());
                out.write(
                        seal.frames() == 0
                                ? new byte[HASH_BYTES]
                                : HexFormat.of().parseHex(seal.link()));
            }
            out.writeInt(slots.size());
            for (KeySlot slot : slots) {
                slot.write(out, flags);
            }
            if (recovery != null) {
                recovery.write(out, true);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
    }

    private static int version(boolean flags, boolean journal, boolean recovery) {
        if (recovery) {
            return VERSION;
        }
        return flags ? WITHOUT_RECOVERY : journal ? WITHOUT_FLAGS : WITHOUT_JOURNAL;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
