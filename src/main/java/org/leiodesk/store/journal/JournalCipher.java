package org.leiodesk.store.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.leiodesk.store.key.StudyKey;

/** What encrypts a frame (AES-256-GCM) and binds it to the one before (HMAC-SHA-256), each with a key of its own. */
final class JournalCipher {
    static final int NONCE_BYTES = 12;
    static final int LINK_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TAG_BITS = 128;

    private final UUID study;
    private final SecretKeySpec content;
    private final SecretKeySpec chain;

    JournalCipher(UUID study, StudyKey key) {
        this.study = study;
        byte[] contentKey = key.journalKey();
        byte[] chainKey = key.journalChainKey();
        this.content = new SecretKeySpec(contentKey, "AES");
        this.chain = new SecretKeySpec(chainKey, "HmacSHA256");
        Arrays.fill(contentKey, (byte) 0);
        Arrays.fill(chainKey, (byte) 0);
    }

    UUID study() {
        return study;
    }

    static byte[] nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return nonce;
    }

    /** The link after so many bytes of a frame: a keyed hash over the link before and the frame. */
    byte[] link(byte[] previous, byte[] frame, int length) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(chain);
            mac.update(previous);
            mac.update(frame, 0, length);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }

    byte[] encrypt(byte[] plain, byte[] nonce, long frame, byte[] previous) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, nonce, frame, previous).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        }
    }

    /** @throws AEADBadTagException when the frame is not that of this study at this place */
    byte[] decrypt(ByteBuffer encrypted, byte[] nonce, long frame, byte[] previous) throws AEADBadTagException {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, frame, previous);
            return cipher.doFinal(encrypted.array(), encrypted.position(), encrypted.remaining());
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, long frame, byte[] previous) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, content, new GCMParameterSpec(TAG_BITS, nonce));
        ByteBuffer place = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(study.getMostSignificantBits())
                .putLong(study.getLeastSignificantBits())
                .putLong(frame);
        cipher.updateAAD(place.array());
        cipher.updateAAD(previous);
        return cipher;
    }
}
