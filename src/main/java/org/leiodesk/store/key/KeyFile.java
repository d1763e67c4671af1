package org.leiodesk.store.key;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file that the user names as the study. It holds what is needed to open the database beside it, and nothing of a subject. Immutable: a change makes a
 * new one, which {@link KeyFileFormat} writes in the place of the old.
 *
 * @param fileId identifies the study file; the database carries it too
 * @param seal where the journal stood when the study was last opened or closed
 * @param slots the study key, wrapped for each account
 * @param recovery the study key, wrapped for the recovery key; null when there is none
 * @param mac authenticates all the rest under the study key
 */
@SuppressWarnings("ArrayRecordComponent") // the file as it was read; never compared
public record KeyFile(
        UUID fileId,
        Seal seal,
        List<KeySlot> slots,
        @Nullable KeySlot recovery,
        byte[] mac) {
    /** In the place of the name of an account; no account has a control character in its name. */
    private static final String RECOVERY = "\u0000recovery";

    private static final SecureRandom RANDOM = new SecureRandom();

    public KeyFile {
        slots = List.copyOf(slots);
    }

    /**
     * A key and the file that holds it.
     *
     * @param file to be written
     * @param key to be closed by the caller
     */
    public record Unlocked(KeyFile file, StudyKey key) {}

    /** A new study with one account. */
    public static Unlocked create(String account, char[] password, KeySettings settings) {
        UUID id = UUID.randomUUID();
        StudyKey key = StudyKey.random(RANDOM);
        KeySlot slot = KeySlot.wrap(key, id, account, false, password, settings, RANDOM);
        return new Unlocked(signed(id, Seal.NONE, List.of(slot), null, key), key);
    }

    /** The name of an account as it was made, whatever the case in which it was typed. */
    public Optional<String> account(String typed) {
        return slot(typed).map(KeySlot::account);
    }

    /** The study key, if there is such an account and this is its password. It takes as long when there is none. */
    public Optional<StudyKey> unlock(String account, char[] password) {
        Optional<KeySlot> slot = slot(account);
        if (slot.isEmpty()) {
            slots.get(0).unwrap(fileId, password).ifPresent(StudyKey::close);
            return Optional.empty();
        }
        return slot.get().unwrap(fileId, password);
    }

    /** Whether nothing in the file was changed by someone without the key. */
    public boolean isAuthentic(StudyKey key) {
        return MessageDigest.isEqual(mac, key.keyFileMac(KeyFileFormat.content(fileId, seal, slots, recovery)));
    }

    public KeyFile withSeal(Seal changed, StudyKey key) {
        return signed(fileId, changed, slots, recovery, key);
    }

    /** Whether another person chose the password of this account, so that it must be changed. */
    public boolean isProvisional(String account) {
        return slot(account).map(KeySlot::provisional).orElse(false);
    }

    /**
     * With the key wrapped for an account, which may be new, under a password, which takes the place of the one before.
     *
     * @param provisional whether another person chose it, so that it must be changed at the next sign-in
     */
    public KeyFile withPassword(
            String account, char[] password, boolean provisional, KeySettings settings, StudyKey key) {
        KeySlot made = KeySlot.wrap(key, fileId, account, provisional, password, settings, RANDOM);
        List<KeySlot> changed = new ArrayList<>(slots);
        int at = slot(account).map(slots::indexOf).orElse(-1);
        if (at < 0) {
            changed.add(made);
        } else {
            changed.set(at, made);
        }
        return signed(fileId, seal, changed, recovery, key);
    }

    /** Without the key of an account: its password opens nothing any more. */
    public KeyFile withoutAccount(String account, StudyKey key) {
        List<KeySlot> fewer = new ArrayList<>(slots);
        slot(account).ifPresent(fewer::remove);
        if (fewer.isEmpty()) {
            throw new IllegalArgumentException("Nobody could open the study any more");
        }
        return signed(fileId, seal, fewer, recovery, key);
    }

    /** Whether there is a recovery key. */
    public boolean hasRecovery() {
        return recovery != null;
    }

    /** The study key, if this is the recovery key; empty as well when there is none. */
    public Optional<StudyKey> unlockByRecovery(char[] recoveryKey) {
        return recovery == null ? Optional.empty() : recovery.unwrap(fileId, recoveryKey);
    }

    /** With another recovery key; the one before opens nothing any more. */
    public KeyFile withRecovery(char[] recoveryKey, KeySettings settings, StudyKey key) {
        KeySlot made = KeySlot.wrap(key, fileId, RECOVERY, false, recoveryKey, settings, RANDOM);
        return signed(fileId, seal, slots, made, key);
    }

    private static KeyFile signed(UUID id, Seal seal, List<KeySlot> slots, @Nullable KeySlot recovery, StudyKey key) {
        return new KeyFile(id, seal, slots, recovery, key.keyFileMac(KeyFileFormat.content(id, seal, slots, recovery)));
    }

    private Optional<KeySlot> slot(String account) {
        return slots.stream()
                .filter(slot -> slot.account().equalsIgnoreCase(account.strip()))
                .findFirst();
    }
}
