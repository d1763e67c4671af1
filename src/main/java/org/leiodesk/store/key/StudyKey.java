package org.leiodesk.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The random secret of one study. What encrypts and what authenticates are derived from it, each for its one purpose (HMAC-SHA-256). */
public final class StudyKey implements AutoCloseable {
    static final int BYTES = 32;

    private final byte[] secret;

    StudyKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A key of its own, wrapped for nobody. */
    public static StudyKey random(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        StudyKey key = new StudyKey(secret);
        Arrays.fill(secret, (byte) 0);
        return key;
    }

    /** The 256-bit key of the database file, in hex; the database never sees a password that a person chose. */
    public char[] databaseKey() {
        return hex("leiodesk database file");
    }

    /** What the database takes for the password of its one user, in hex. */
    public char[] databasePassword() {
        return hex("leiodesk database user");
    }

    /** Encrypts the journal; 32 bytes, to be wiped by the caller. */
    public byte[] journalKey() {
        return derive("leiodesk journal content");
    }

    /** Binds the frames of the journal to one another; 32 bytes, to be wiped by the caller. */
    public byte[] journalChainKey() {
        return derive("leiodesk journal chain");
    }

    /** Makes the checksums of rows; 32 bytes, to be wiped by the caller. */
    public byte[] rowKey() {
        return derive("leiodesk row checksum");
    }

    /** Encrypts the drafts; 32 bytes, to be wiped by the caller. */
    public byte[] draftKey() {
        return derive("leiodesk drafts");
    }

    /** Encrypts the note of who has the study open; 32 bytes, to be wiped by the caller. */
    public byte[] openedByKey() {
        return derive("leiodesk opened by");
    }

    /** Authenticates the key file. */
    byte[] keyFileMac(byte[] content) {
        byte[] key = derive("leiodesk key file");
        byte[] mac = hmac(key, content);
        Arrays.fill(key, (byte) 0);
        return mac;
    }

    byte[] bytes() {
        return secret.clone();
    }

    private char[] hex(String purpose) {
        byte[] key = derive(purpose);
        char[] hex = HexFormat.of().formatHex(key).toCharArray();
        Arrays.fill(key, (byte) 0);
        return hex;
    }

    private byte[] derive(String purpose) {
        return hmac(secret, purpose.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }

    /** Wipes the secret. */
    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }
}
