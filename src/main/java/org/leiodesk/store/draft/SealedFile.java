package org.leiodesk.store.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.leiodesk.store.journal.JournalStorage;
import org.leiodesk.store.journal.JournalStorage.JournalFile;

/**
 * A small file beside a study, encrypted and authenticated as a whole (AES-256-GCM, bound to the study). It is written whole beside itself, synced, and moved into its
 * place: after a crash or on a full disk the former content stands there.
 */
public final class SealedFile implements AutoCloseable {
    /** The file is not what this study wrote: damaged, or of another study. */
    public static final class DamagedException extends IOException {
        private static final long serialVersionUID = 1;

        DamagedException(Path file) {
            super("Damaged: " + file.getFileName());
        }
    }

    private static final byte[] MAGIC = "LEIOSEAL".getBytes(StandardCharsets.US_ASCII);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MOST_BYTES = 1 << 26;

    private final Path file;
    private final byte[] bound;
    private final JournalStorage disk;
    private final byte[] key;
    private boolean closed;

    /**
     * @param study the study to which the file belongs
     * @param key 32 bytes for this file alone; wiped here when it is closed
     */
    public SealedFile(Path file, UUID study, byte[] key, JournalStorage disk) {
        this.file = file;
        this.bound = study.toString().getBytes(StandardCharsets.US_ASCII);
        this.key = key;
        this.disk = disk;
    }

    public Path path() {
        return file;
    }

    /**
     * What was written last; empty when there is no such file.
     *
     * @throws DamagedException when it is not what this study wrote
     */
    public synchronized Optional<byte[]> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        int head = MAGIC.length + NONCE_BYTES;
        if (bytes.length < head + TAG_BITS / Byte.SIZE
                || bytes.length > MOST_BYTES
                || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new DamagedException(file);
        }
        try {
            byte[] nonce = Arrays.copyOfRange(bytes, MAGIC.length, head);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, head, bytes.length - head));
        } catch (GeneralSecurityException notOurs) {
            throw new DamagedException(file);
        }
    }

    /** Returns when the content is on the disk. */
    public synchronized void write(byte[] content) throws IOException {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed;
        try {
            sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        }
        byte[] bytes = new byte[MAGIC.length + NONCE_BYTES + sealed.length];
        System.arraycopy(MAGIC, 0, bytes, 0, MAGIC.length);
        System.arraycopy(nonce, 0, bytes, MAGIC.length, NONCE_BYTES);
        System.arraycopy(sealed, 0, bytes, MAGIC.length + NONCE_BYTES, sealed.length);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (JournalFile opened = disk.create(fresh)) {
                opened.write(0, bytes);
                opened.force();
            }
            disk.move(fresh, file);
        } catch (IOException e) {
            deleteQuietly(fresh, e);
            throw e;
        }
    }

    private static void deleteQuietly(Path file, IOException cause) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            cause.addSuppressed(left);
        }
    }

    /** Takes the file away. */
    public synchronized void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        if (closed) {
            throw new IllegalStateException("Closed: " + file.getFileName());
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    /** Wipes the key; nothing can be read or written any more. */
    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(key, (byte) 0);
    }
}
