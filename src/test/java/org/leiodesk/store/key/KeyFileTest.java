package org.leiodesk.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Outcome;

class KeyFileTest {
    private static final KeySettings QUICK = new KeySettings(64, 1, 1);
    private static final char[] PASSWORD = "correct horse battery".toCharArray();
    private static final char[] OTHER = "another horse battery".toCharArray();

    @TempDir
    private Path folder;

    /** Vectors of the reference implementation (phc-winner-argon2, src/test.c, Argon2id version 0x13): t, m = 2^16 KiB, p 1, password, salt. */
    @Test
    void theKeyOfAPasswordIsThatOfTheReferenceImplementation() {
        byte[] salt = "somesalt".getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of()
                        .formatHex(PasswordKey.derive("password".toCharArray(), salt, new KeySettings(65536, 2, 1))))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
        assertThat(HexFormat.of()
                        .formatHex(PasswordKey.derive("password".toCharArray(), salt, new KeySettings(256, 2, 1))))
                .isEqualTo("9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
    }

    @Test
    void theStandardIsSixtyFourMebibytesAndThreePasses() throws IOException {
        assertThat(KeySettings.STANDARD).isEqualTo(new KeySettings(65536, 3, 4));
        KeyFile.Unlocked made = KeyFile.create("li", PASSWORD, KeySettings.STANDARD);
        KeyFile read = writtenAndRead(made.file());
        assertThat(read.slots().get(0).settings()).isEqualTo(KeySettings.STANDARD);
        assertThat(read.unlock("li", PASSWORD))
                .hasValueSatisfying(key -> assertThat(key.databaseKey())
                        .isEqualTo(made.key().databaseKey())
                        .hasSize(64));
    }

    @Test
    void onlyThePasswordOfTheAccountGivesTheKey() {
        KeyFile.Unlocked made = KeyFile.create("li", PASSWORD, QUICK);
        assertThat(made.file().unlock("li", PASSWORD)).isPresent();
        assertThat(made.file().unlock("li", OTHER)).isEmpty();
        assertThat(made.file().unlock("wang", PASSWORD)).isEmpty();
    }

    @Test
    void aSecondAccountOpensTheSameStudyWithItsOwnPassword() throws IOException {
        KeyFile.Unlocked made = KeyFile.create("li", PASSWORD, QUICK);
        KeyFile both = writtenAndRead(made.file().withPassword("王芳", OTHER, true, QUICK, made.key()));
        assertThat(both.isAuthentic(made.key())).isTrue();
        for (StudyKey key : new StudyKey[] {
            both.unlock("li", PASSWORD).orElseThrow(), both.unlock("王芳", OTHER).orElseThrow()
        }) {
            assertThat(key.databaseKey()).isEqualTo(made.key().databaseKey());
            assertThat(key.databasePassword()).isEqualTo(made.key().databasePassword());
        }
        assertThat(both.unlock("王芳", PASSWORD)).isEmpty();
        assertThat(both.isProvisional("王芳")).isTrue();
        assertThat(both.isProvisional("li")).isFalse();
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheOneBeforeAndTheStudyKeyStays() throws IOException {
        KeyFile.Unlocked made = KeyFile.create("li", PASSWORD, QUICK);
        KeyFile changed = writtenAndRead(made.file().withPassword("li", OTHER, true, QUICK, made.key()));
        assertThat(changed.isAuthentic(made.key())).isTrue();
        assertThat(changed.unlock("li", PASSWORD)).isEmpty();
        assertThat(changed.unlock("li", OTHER))
                .hasValueSatisfying(key ->
                        assertThat(key.databaseKey()).isEqualTo(made.key().databaseKey()));
        KeyFile own = writtenAndRead(changed.withPassword("li", PASSWORD, false, QUICK, made.key()));
        assertThat(own.isProvisional("li")).isFalse();
        assertThat(own.slots()).hasSize(1);
    }

    @Test
    void thePasswordOfAnAccountTakenOutOpensNothing() throws IOException {
        KeyFile.Unlocked made = KeyFile.create("li", PASSWORD, QUICK);
        KeyFile both = made.file().withPassword("wang", OTHER, true, QUICK, made.key());
        KeyFile one = writtenAndRead(both.withoutAccount("wang", made.key()));
        assertThat(one.unlock("wang", OTHER)).isEmpty();
        assertThat(one.unlock("li", PASSWORD)).isPresent();
        assertThat(one.isAuthentic(made.key())).isTrue();
        assertThatThrownBy(() -> one.withoutAccount("li", made.key())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileInWhichEveryPasswordIsItsPersonsOwnHasTheFormThatOlderProgramsRead() throws IOException {
        KeyFile.Unlocked made = KeyFile.create("li", PASSWORD, QUICK);
        Seal seal = new Seal(3, 2, "ab".repeat(32));
        KeyFileFormat.write(folder.resolve("key"), made.file().withSeal(seal, made.key()));
        assertThat(Files.readAllBytes(folder.resolve("key"))[11]).isEqualTo((byte) 2);
        KeyFile read = writtenAndRead(
                made.file().withSeal(seal, made.key()).withPassword("wang", OTHER, true, QUICK, made.key()));
        assertThat(Files.readAllBytes(folder.resolve("key"))[11]).isEqualTo((byte) 3);
        assertThat(read.seal()).isEqualTo(seal);
    }

    @Test
    void whatSomeoneChangedWithoutTheKeyIsNotAuthentic() {
        KeyFile.Unlocked made = KeyFile.create("li", PASSWORD, QUICK);
        KeyFile file = made.file();
        assertThat(file.isAuthentic(made.key())).isTrue();
        KeyFile fewer = new KeyFile(file.fileId(), new Seal(5, 0, ""), file.slots(), null, file.mac());
        assertThat(fewer.isAuthentic(made.key())).isFalse();
        KeyFile.Unlocked other = KeyFile.create("li", PASSWORD, QUICK);
        KeyFile foreignSlot = new KeyFile(file.fileId(), Seal.NONE, other.file().slots(), null, file.mac());
        assertThat(foreignSlot.unlock("li", PASSWORD)).as("bound to its study").isEmpty();
    }

    @Test
    void theSecretStandsNowhereInTheFile() throws IOException {
        KeyFile.Unlocked made = KeyFile.create("li", PASSWORD, QUICK);
        KeyFileFormat.write(folder.resolve("key"), made.file());
        String bytes = new String(Files.readAllBytes(folder.resolve("key")), StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("LEIODESK").doesNotContain("correct horse");
        assertThat(bytes).doesNotContain(new String(made.key().bytes(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void parametersOutOfBoundsAreNotTriedOut() {
        assertThatThrownBy(() -> new KeySettings(Integer.MAX_VALUE, 3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KeySettings(65536, 0, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private KeyFile writtenAndRead(KeyFile file) throws IOException {
        Path path = folder.resolve("key");
        KeyFileFormat.write(path, file);
        return ((Outcome.Done<KeyFile>) KeyFileFormat.read(path)).value();
    }
}
