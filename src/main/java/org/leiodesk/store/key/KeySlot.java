package org.leiodesk.store.key;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The study key, wrapped for one account: AES-256-GCM under the key made from its password, bound to the study and the account name.
 *
 * @param account the account name, as it was made
 * @param provisional whether another person chose the password, so that it must be changed at the next sign-in
 * @param settings the parameters with which its password was made a key
 * @param salt 16 random bytes
 * @param nonce 12 random bytes
 * @param wrapped the encrypted key with its tag, 48 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere, seen only here and in the key file
record KeySlot(String account, boolean provisional, KeySettings settings, byte[] salt, byte[] nonce, byte[] wrapped) {
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int WRAPPED_BYTES = StudyKey.BYTES + TAG_BITS / 8;

    static KeySlot wrap(
            StudyKey key,
            UUID study,
            String account,
            boolean provisional,
            char[] password,
            KeySettings settings,
            SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] secret = key.bytes();
        byte[] passwordKey = PasswordKey.derive(password, salt, settings);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, passwordKey, nonce, study, account)
                    .doFinal(secret);
            return new KeySlot(account, provisional, settings, salt, nonce, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(passwordKey, (byte) 0);
        }
    }

    /** The study key, if the password is that of the account. */
    Optional<StudyKey> unwrap(UUID study, char[] password) {
        byte[] passwordKey = PasswordKey.derive(password, salt, settings);
        try {
            byte[] secret = cipher(Cipher.DECRYPT_MODE, passwordKey, nonce, study, account)
                    .doFinal(wrapped);
            StudyKey key = new StudyKey(secret);
            Arrays.fill(secret, (byte) 0);
            return Optional.of(key);
        } catch (AEADBadTagException wrongPassword) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has AES-GCM", e);
        } finally {
            Arrays.fill(passwordKey, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, UUID study, String account)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        ByteBuffer bound = ByteBuffer.allocate(16)
                .putLong(study.getMostSignificantBits())
                .putLong(study.getLeastSignificantBits());
        cipher.updateAAD(bound.array());
        cipher.updateAAD(account.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** @param flags whether the form of the file has a place for what is more than a key */
    void write(DataOutputStream out, boolean flags) throws IOException {
        out.writeUTF(account);
        if (flags) {
            out.writeBoolean(provisional);
        }
        out.writeInt(settings.memoryKiB());
        out.writeInt(settings.passes());
        out.writeInt(settings.lanes());
        out.write(salt);
        out.write(nonce);
        out.write(wrapped);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when the parameters are out of bounds
     */
    static KeySlot read(DataInputStream in, boolean flags) throws IOException {
        String account = in.readUTF();
        boolean provisional = flags && in.readBoolean();
        KeySettings settings = new KeySettings(in.readInt(), in.readInt(), in.readInt());
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] wrapped = new byte[WRAPPED_BYTES];
        in.readFully(salt);
        in.readFully(nonce);
        in.readFully(wrapped);
        return new KeySlot(account, provisional, settings, salt, nonce, wrapped);
    }
}
