package org.leiodesk.store.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Makes 256 bits from a password by Argon2id, version 1.3 (RFC 9106). */
final class PasswordKey {
    private static final int BYTES = 32;

    private PasswordKey() {}

    /**
     * The key of a password.
     *
     * @param password as typed, taken as UTF-8; not changed
     * @param salt 8 bytes or more
     * @return 32 bytes, to be wiped by the caller
     */
    static byte[] derive(char[] password, byte[] salt, KeySettings settings) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] secret = new byte[encoded.remaining()];
        encoded.get(secret);
        Arrays.fill(encoded.array(), (byte) 0);
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(settings.memoryKiB())
                .withIterations(settings.passes())
                .withParallelism(settings.lanes())
                .withSalt(salt)
                .build());
        byte[] key = new byte[BYTES];
        generator.generateBytes(secret, key);
        Arrays.fill(secret, (byte) 0);
        return key;
    }
}
