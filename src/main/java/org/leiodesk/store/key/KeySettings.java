package org.leiodesk.store.key;

/**
 * How dear it is to try a password: the parameters of Argon2id (RFC 9106). They are kept in the key file beside each wrapped key, so they can rise later.
 *
 * @param memoryKiB memory in KiB; 8 for each lane to 1,048,576 (1 GiB)
 * @param passes passes over that memory; 1 to 20
 * @param lanes lanes; 1 to 16
 */
public record KeySettings(int memoryKiB, int passes, int lanes) {
    /** 64 MiB and 3 passes in 4 lanes: the second recommended choice of RFC 9106, section 4. */
    public static final KeySettings STANDARD = new KeySettings(64 * 1024, 3, 4);

    public KeySettings {
        if (lanes < 1 || lanes > 16 || passes < 1 || passes > 20 || memoryKiB < 8 * lanes || memoryKiB > 1024 * 1024) {
            throw new IllegalArgumentException("Argon2id parameters out of bounds: %d KiB, %d passes, %d lanes"
                    .formatted(memoryKiB, passes, lanes));
        }
    }
}
